"""All that is read off a Russian tree: predicates, roles, gifts, idioms, lists, seats and open questions."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.nouns import BODY_NOUNS, PEOPLE_NOUNS
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.idioms import idiomatic
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.russian_adjectives import adjectives
from headwater.extract.trees.russian_backing import backing
from headwater.extract.trees.russian_cases import cases
from headwater.extract.trees.russian_events import present
from headwater.extract.trees.russian_goods import citizens, goods
from headwater.extract.trees.russian_lists import attendees
from headwater.extract.trees.russian_money import grants, untold
from headwater.extract.trees.russian_open import unanswered
from headwater.extract.trees.russian_phrases import phrases
from headwater.extract.trees.russian_ranks import ranks
from headwater.extract.trees.russian_roles import roles
from headwater.extract.trees.russian_seats import seats
from headwater.extract.trees.russian_voices import voiced
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.verbs import stated


def russian(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of one sentence."""
    mark_subjects(scene)
    fill(scene)
    for read in _READERS:
        for draft in read(scene, lexicon):
            yield voiced(scene, lexicon, draft)
    mark_subjects(scene)


_READERS = (
    stated, idiomatic, roles, ranks, adjectives, grants, untold, goods, phrases, attendees, present, seats, citizens,
    backing, cases, unanswered,
)  # fmt: skip


def mark_subjects(scene: Scene) -> None:
    """Tell the cast which names are subjects here: pronouns and clauses without a subject prefer them."""
    spans = set()
    for at, word in enumerate(scene.tree.words):
        if word.deprel.startswith("nsubj") or (word.head == ROOT and word.upos in ("NOUN", "PROPN")):
            name = scene.name_of(at)
            if name is None and scene.lemma(at) in BODY_NOUNS | PEOPLE_NOUNS and not scene.children(at, "nmod", "amod"):
                scene.end(at, c.ACTORS | c.BODIES)
            spans.add((name.start, name.end) if name is not None else (word.start, word.end))
        elif word.deprel in ("obj", "iobj") and scene.lemma(at) in BODY_NOUNS and not scene.tree.children[at]:
            scene.end(at, c.ACTORS | c.BODIES)
    first = next((name for name in scene.sentence.marks.names), None)
    if first is not None and not scene.sentence.text[scene.sentence.start : first.start].strip(' «„“"0123456789.)—-\n'):
        spans.add((first.start, first.end))
    for role in reversed(scene.sentence.cast.roles):
        if role.sentence != scene.sentence.number:
            break
        role.subject = (role.mention.start_char, role.mention.end_char) in spans


_WHERE = frozenset(["где", "куда"])
_SPOKEN = listed(
    "программа колонка передача рубрика шоу доклад речь лекция приветствие обращение слово концерт презентация участие"
)


def fill(scene: Scene) -> None:
    """Give clauses what hangs elsewhere: "в университете, где он преподаёт", "с докладом на форуме"."""
    for clause in scene.clauses:
        word = scene.tree.words[clause.at]
        where = [child for child in scene.children(clause.at) if scene.lemma(child) in _WHERE]
        if where and word.head != ROOT and scene.tree.words[word.head].upos in ("NOUN", "PROPN"):
            case = scene.clauses.case(word.head)
            clause.roles.setdefault("at" if case == "на" or scene.lemma(where[0]) == "куда" else "in", [word.head])
        for place in [*clause.nouns("with"), *clause.nouns("object")]:
            if scene.lemma(place) not in _SPOKEN:
                continue
            for child in scene.children(place, "nmod", "obl"):
                _lift(scene, clause, child, ("in", "at", "before"))
        _lift_objects(scene, clause)
        _let(scene, clause)


_LETTING = listed(
    "разрешить разрешать позволить позволять запретить запрещать поручить поручать приказать велеть предложить помочь "
    "помогать помешать задание поручение"
)


def _let(scene: Scene, clause: Clause) -> None:
    """ "разрешил им провести форум": who lets others do something does not do it."""
    letting = scene.clauses.by_place.get(clause.governor)
    ordered = scene.tree.words[clause.at].head
    if clause.how != "control" and not (ordered != ROOT and scene.lemma(ordered) in _LETTING):
        return
    if letting is None or (letting.lemma not in _LETTING and scene.lemma(ordered) not in _LETTING):
        return
    if scene.tree.words[clause.at].feature("VerbForm") == "Inf":
        clause.roles["subject"] = list(letting.nouns("to"))


_LIFTED = listed("встреча переговоры беседа консультация соглашение договор меморандум контракт контакт связь")
_FLATS = listed("квартира дом комната дача жильё жилье")
_SUMS = listed("деньги деньга средство сумма грант перевод платёж платеж рубль евро доллар финансирование помощь")


def _lift_objects(scene: Scene, clause: Clause) -> None:
    """ "провела встречу с Вебером", "деньги от банка поступали": what hangs on the noun belongs to the verb."""
    for place in clause.nouns("object"):
        if scene.lemma(place) in _LIFTED:
            for child in scene.children(place, "nmod", "obl"):
                _lift(scene, clause, child, ("with",))
        if scene.lemma(place) in _FLATS:
            for child in scene.children(place, "nmod", "obl"):
                _lift(scene, clause, child, ("in", "at"))
    for place in clause.nouns("subject"):
        if scene.lemma(place) in _SUMS:
            for child in scene.children(place, "nmod", "obl", "iobj"):
                _lift(scene, clause, child, ("from", "to"))


def _lift(scene: Scene, clause: Clause, child: int, roles: tuple[str, ...]) -> None:
    role = scene.grammar.roles.get(scene.clauses.case(child), "")
    if role in roles and child not in clause.roles.get(role, []):
        clause.roles.setdefault(role, []).append(child)
