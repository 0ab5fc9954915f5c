"""What a Russian text says nobody knows: "неизвестно, кто владеет зданием", "чьи это деньги, установить не удалось"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.lemmas import nominative
from headwater.extract.russian.nouns import SITES
from headwater.extract.sentence import End
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Hedge, Relation, Schema, Stance

_WHO = frozenset(["кто", "чей", "какой", "который"])
_UNKNOWN = listed("неизвестно неизвестный неясно неясный непонятно непонятный тайна загадка вопрос остаться")
_KNOWING = listed(
    "знать установить выяснить раскрывать раскрыть раскрываться сообщать сообщить называть назвать говорить сказать "
    "ответить отвечать понять удаться уточнять уточнить известный указать указывать объяснить пояснить"
)


def unanswered(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Open claims: the relation and the end that is told, the other empty."""
    if not _nobody_knows(scene):
        return
    for clause in scene.clauses:
        if not _asks(scene, clause):
            continue
        for cue in lexicon.cues.get(clause.lemma, ()):
            yield from _drafts(scene, lexicon, clause, cue)


def _nobody_knows(scene: Scene) -> bool:
    words = scene.tree.words
    for place, word in enumerate(words):
        lemma = word.lemma.lower()
        if lemma in _UNKNOWN and (word.upos != "NOUN" or lemma in ("тайна", "загадка")):
            return True
        if lemma in _KNOWING and any(
            w.text.lower() in ("не", "никто", "нет") for w in words[max(0, place - 3) : place]
        ):
            return True
    return False


def _asks(scene: Scene, clause: Clause) -> bool:
    below = [child for child in scene.tree.children[clause.at] if child not in scene.clauses.by_place]
    near = [*below, *(child for at in below for child in scene.tree.children[at])]
    return any(scene.lemma(at) in _WHO and scene.tree.words[at].upos in ("PRON", "DET") for at in near) and not any(
        scene.lemma(at) == "который" for at in near
    )


def _drafts(scene: Scene, lexicon: Lexicon, clause: Clause, cue: Cue) -> Iterator[Draft]:
    asked = _asked_role(scene, clause)
    roles = _swapped(clause, cue)
    if asked is None or asked not in roles[0].split("|") or not cue.object:
        return
    others = [at for role in roles[1].split("|") for at in clause.nouns(role)]
    named = scene.ends(others, c.SUPPORTED | c.SITES)
    things = (_thing(scene, at) for at in others[:1])
    for end in named or [thing for thing in things if thing is not None]:
        if end.schema is Schema.ADDRESS or not _fits(cue, end):
            continue
        draft = statement(
            scene, lexicon, _relation(cue, end), (None, end), clause.at, f"tree:verb:{clause.lemma}", 0.86
        )
        yield replace(draft, hedge=Hedge.UNCERTAIN, stance=Stance.NO_KNOWLEDGE, doubt=None)


def _asked_role(scene: Scene, clause: Clause) -> str | None:
    for role, places in clause.roles.items():
        for at in places:
            below = [at, *scene.children(at, "det", "amod", "nmod")]
            if any(scene.lemma(one) in _WHO for one in below):
                return role
    return None


def _swapped(clause: Clause, cue: Cue) -> tuple[str, str]:
    if clause.passive and cue.passive == "swap":
        swap = {"subject": "by", "object": "subject"}
        return swap.get(cue.subject, cue.subject), swap.get(cue.object, cue.object)
    return cue.subject, cue.object


def _fits(cue: Cue, end: End) -> bool:
    return end.schema in cue.object_kinds or end.schema in (Schema.THING, Schema.REAL_ESTATE)


def _relation(cue: Cue, end: End) -> Relation:
    return Relation.FUNDS if cue.relation is Relation.PROVIDES and end.schema is Schema.EVENT else cue.relation


def _thing(scene: Scene, place: int) -> End | None:
    """The words of a noun phrase, its head in the nominative; a pronoun means the last building that agrees."""
    word = scene.tree.words[place]
    if word.upos in ("PRON", "DET"):
        gender = word.feature("Gender")
        before = [at for at in range(place) if scene.lemma(at) in SITES and scene.tree.words[at].upos == "NOUN"]
        alike = [at for at in before if scene.tree.words[at].feature("Gender") == gender]
        return _thing(scene, alike[-1]) if alike else None
    if word.upos not in ("NOUN", "PROPN"):
        return None
    case = word.feature("Case")
    text = nominative(word.text, word.feature("Gender"), word.feature("Number"), case) if case != "Nom" else word.text
    sentence, schema = scene.sentence, Schema.REAL_ESTATE if scene.lemma(place) in SITES else Schema.THING
    mention = sentence.cast.refer(word.start, word.end, sentence.text, schema, None, "", 0.0, sentence.number)
    return End(text, mention.schema, mention.id, "phrase", 0.75, word.start, word.end)
