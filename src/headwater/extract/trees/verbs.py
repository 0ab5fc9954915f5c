"""Relations stated by predicates: the cues of a lexicon, matched with the arguments that a tree gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import PLACES, SUPPORTED, Cue
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.modality import mood
from headwater.extract.trees.scene import Scene
from headwater.model import Hedge, Relation, Schema, Stance
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.hedges import Modality

HOW = {"direct": 1.0, "shared": 0.97, "relative": 0.96, "participle": 0.97, "control": 0.88}
"""Factor on confidence by how the subject was found."""

_SHARED = frozenset({Relation.ORGANISES, Relation.HOSTS, Relation.FOUNDED})
"""Relations in which "with" names another who did it."""
_ACTING = frozenset(["subject", "by", "from", "from|by"])
_WITHIN = frozenset({"in", "at", "near", "from", "to"})
_UNKNOWN = End("", Schema.THING, "", "unknown", 1.0, 0, 0)


def stated(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every predicate in the sentence."""
    for clause in scene.clauses:
        for cue in lexicon.cues.get(clause.lemma, ()):
            yield from _matches(scene, lexicon, clause, cue)


def _matches(scene: Scene, lexicon: Lexicon, clause: Clause, cue: Cue) -> Iterator[Draft]:
    roles = _roles(clause, cue)
    if roles is None or not _satisfied(scene, lexicon, clause, cue):
        return
    subjects: list[End | None] = list(_ends(scene, clause, roles[0], cue.subject_kinds))
    if not subjects and roles[0] == "subject" and not clause.nouns("subject") and scene.grammar.dropped is not None:
        alone = scene.grammar.dropped(scene.sentence, scene.tree, clause.at, cue.subject_kinds)
        subjects = [alone] if alone is not None else []
    if cue.relation in _SHARED and subjects:
        subjects += _ends(scene, clause, "with|together with|jointly with|alongside", cue.subject_kinds)
    objects: list[End | None] = list(_ends(scene, clause, roles[1], cue.object_kinds)) if cue.object else [None]
    if not objects and roles[1] == "subject" and not clause.nouns("subject") and scene.grammar.dropped is not None:
        alone = scene.grammar.dropped(scene.sentence, scene.tree, clause.at, cue.object_kinds)
        objects = [alone] if alone is not None else []
    if not subjects and _giverless(scene, lexicon, clause, cue):
        subjects = [None]
    asked = not subjects and _asked(scene, clause, roles[0], lexicon)
    if asked:
        subjects = [None]
    for subject, object_ in product(subjects, objects):
        if (
            subject is None
            or object_ is None
            or (subject.text != object_.text and _joins(scene, cue, subject, object_))
        ):
            yield _draft(scene, lexicon, clause, cue, (subject, object_), asked)


def _joins(scene: Scene, cue: Cue, subject: End, object_: End) -> bool:
    """False for parts and successors that are people: those are roles."""
    people = Schema.PERSON in (subject.schema, object_.schema)
    if object_.how == "phrase" and cue.relation in (Relation.FOUNDED, Relation.LEADS):
        before = scene.sentence.text[max(0, object_.start - 4) : object_.start].lower()
        return before == "the " and subject.how != "phrase" and not scene.grammar.cases  # "founded a company"
    if "take over" in cue.lemmas and cue.relation is Relation.OWNS:
        return not people  # who takes over a body leads it; what takes it over owns it
    return not people or cue.relation not in (Relation.PART_OF, Relation.SUCCESSOR_OF)


def _giverless(scene: Scene, lexicon: Lexicon, clause: Clause, cue: Cue) -> bool:
    """ "18,000 euros were awarded to the choir": the sum and the taker are told and the giver is not."""
    if cue.relation is not Relation.FUNDS or cue.needs != "money" or clause.negated:
        return False
    if scene.grammar.cases and clause.nouns("from"):
        return False  # who gave is told, in words that name nobody
    if cue.object == "subject":
        return _takes(scene, lexicon, clause)
    below = (scene.clauses.case(at) for at in scene.tree.subtree(clause.at))
    silent = (clause.passive or cue.subject == "from") and not any(case in lexicon.giver for case in below)
    return silent and scene.money(clause.at) is not None


def _takes(scene: Scene, lexicon: Lexicon, clause: Clause) -> bool:
    """ "denies having received foreign funds": a sum, or what is charged or denied, without its giver."""
    things = {scene.lemma(place) for place in clause.nouns("object")}
    weighty = scene.money(clause.at) is not None or mood(scene, clause.at, lexicon.moods) is not None
    return not clause.passive and bool(things & lexicon.funding) and weighty


def _roles(clause: Clause, cue: Cue) -> tuple[str, str] | None:
    """Roles of subject and object in this voice; None where the cue is not used in it."""
    if cue.passive == "any":
        return cue.subject, cue.object
    if cue.passive == "same":
        if not clause.passive and (clause.nouns("object") or cue.needs != "date"):
            return None
        return None if cue.needs == "date" and clause.nouns("by") else (cue.subject, cue.object)
    if not clause.passive:
        bare = cue.object.startswith("to") and cue.needs == "money" and not clause.nouns(cue.object)
        return cue.subject, "object" if bare else cue.object  # "lent the League's president 2 million kroner"
    if cue.passive == "never":
        return None
    swap = {"subject": "by", "object": "subject"}
    if cue.object.startswith("to") and clause.nouns("object"):
        return swap.get(cue.subject, cue.subject), "subject"  # "the League was paid 40,000 by the bank"
    if "|" in cue.object and "object" in cue.object.split("|"):
        return swap.get(cue.subject, cue.subject), "subject"
    if cue.object == "object" or cue.subject == "object":
        return swap.get(cue.subject, cue.subject), swap.get(cue.object, cue.object)
    return swap.get(cue.subject, cue.subject), cue.object


def _ends(scene: Scene, clause: Clause, role: str, kinds: frozenset[Schema]) -> list[End]:
    acting = role in _ACTING and Schema.PERSON in kinds
    body = Schema.ORGANIZATION in kinds and Schema.PERSON not in kinds and role not in ("subject", "by")
    places = [clause.roles.get(part, []) for part in role.split("|")]
    found = next((ends for at in places if (ends := scene.ends(at, kinds, acting, body))), [])
    if not found and role != "subject" and kinds is SUPPORTED:
        found = [end for place in clause.nouns(role) if (end := _possessor(scene, place)) is not None]
    if not found and kinds == PLACES and role.split("|")[0] in _WITHIN:
        found = [replace(end, schema=Schema.ADDRESS) for at in places for end in _unlisted(scene, at)]
    return found


def _unlisted(scene: Scene, at: list[int]) -> list[End]:
    """ "was born in Sankt Orin": two capitalised words of no list may look like a person; nobody is born in one."""
    people = scene.ends(at, frozenset({Schema.PERSON}))
    return [end for end in people if end.how == "name" and fold(end.text.split()[0]) not in gazetteer().given]


def _possessor(scene: Scene, place: int) -> End | None:
    """ "bankrolled Berg's campaign": what is done for somebody's undertaking is done for them."""
    if place in scene.names or scene.tree.words[place].upos != "NOUN":
        return None
    for child in scene.children(place, "nmod"):
        if scene.tree.words[child].deprel == "nmod:poss" and child in scene.names:
            found = scene.end(child, SUPPORTED - {Schema.ADDRESS})
            return replace(found, sure=found.sure * 0.9) if found else None
    return None


_SHAPES: Mapping[str, Callable[[Clause], bool]] = {
    "with": lambda clause: bool(clause.nouns("with")),
    "alone": lambda clause: not clause.nouns("object") or clause.passive,
    "meeting": lambda clause: clause.passive or clause.lemma != "receive",  # "received his degree" is no meeting
    "teaching": lambda clause: clause.lemma in ("teach", "lecture"),
    "calling": lambda clause: not clause.nouns("to"),  # "called the meeting to order"
    "hails": lambda clause: clause.lemma == "hail",
    "accused": lambda clause: (
        clause.passive and not clause.nouns("by") if clause.lemma == "accuse" else bool(clause.nouns("of"))
    ),
    "speaking": lambda clause: not clause.nouns("object") and clause.how not in ("participle", "control"),
    "wanted": lambda clause: bool(clause.nouns("for|in|by|on|under|over")),
}
"""What some uses need of the clause beside its ends, by the word in `Cue.needs`."""


def _satisfied(scene: Scene, lexicon: Lexicon, clause: Clause, cue: Cue) -> bool:
    """True where the clause holds what the cue needs beside its two ends."""
    things = [*clause.nouns("object"), *(clause.nouns("subject") if clause.passive else ())]
    lemmas = {scene.lemma(place) for place in things}
    if cue.needs == "money":
        return bool(lemmas & lexicon.funding) or scene.money(clause.at) is not None
    if cue.needs == "goods":
        return bool(lemmas & lexicon.goods)
    if cue.needs == "support":
        return bool(lemmas & lexicon.support)
    if cue.needs in lexicon.checks:
        return lexicon.checks[cue.needs](lambda role: frozenset(scene.lemma(place) for place in clause.nouns(role)))
    if cue.needs in lexicon.needs:
        return bool(lemmas & lexicon.needs[cue.needs])
    if cue.needs == "agentless":
        return not any(scene.clauses.case(place) == "by" for place in scene.tree.subtree(clause.at))
    if cue.needs in _SHAPES:
        return _SHAPES[cue.needs](clause)
    if cue.needs == "gift":
        return any(scene.lemma(place) in lexicon.funding for place in clause.nouns("with"))
    if cue.needs == "date":
        return scene.date(clause) is not None
    return lexicon.idiom(clause, frozenset(lemmas))


def _asked(scene: Scene, clause: Clause, role: str, lexicon: Lexicon) -> bool:
    """True where the text says that nobody knows who: "it is unclear who owns the building"."""
    if role not in ("subject", "by"):
        return False
    places = clause.nouns(role)
    who = any(scene.lemma(place) in lexicon.asking for place in places)
    return who and clause.governor != ROOT


def _draft(
    scene: Scene, lexicon: Lexicon, clause: Clause, cue: Cue, ends: tuple[End | None, End | None], asked: bool
) -> Draft:
    word = scene.tree.words[clause.at]
    sure = cue.sure * HOW.get(clause.how, 0.9)
    date = scene.date(clause) if cue.relation not in (Relation.SAME_AS, Relation.ALSO_KNOWN_AS) else None
    return Draft(
        cue.relation, ends[0], ends[1], word.start, word.end, f"tree:verb:{clause.lemma}", sure,
        value=_value(scene, clause, cue), money=scene.money(clause.at), date=date, own_date=True,
        place="" if ends[1] is not None and ends[1].schema is Schema.ADDRESS else scene.where(clause),
        hedge=Hedge.UNCERTAIN if asked else None, stance=Stance.NO_KNOWLEDGE if asked else None,
        doubt=None if asked else mood(scene, clause.at, lexicon.moods) or promised(clause, cue, lexicon),
    )  # fmt: skip


def promised(clause: Clause, cue: Cue, lexicon: Lexicon) -> Modality | None:
    """Doubt where the verb itself only promises: "has pledged 600,000 crowns for"."""
    planned = cue.needs not in ("", "wanted") and clause.lemma in lexicon.moods.planning
    return Modality(hedge=Hedge.UNCERTAIN) if planned else None


def _value(scene: Scene, clause: Clause, cue: Cue) -> str:
    if not cue.value:
        return ""
    role = "subject" if cue.value == "object" and clause.passive and not clause.nouns("object") else cue.value
    places = clause.nouns(role)
    if cue.relation is Relation.PARTY_TO_A_CASE:  # "the Movement of Vestland was sanctioned": that is no charge
        places = [place for place in places if place not in scene.names]
    return " and ".join(_phrase(scene, place) for place in places[:2])


def _phrase(scene: Scene, place: int) -> str:
    """The words of a noun phrase without its article, relative clauses and appositions."""
    kept = {place}
    for child in scene.tree.children[place]:
        word = scene.tree.words[child]
        if word.deprel.partition(":")[0] in ("amod", "compound", "nmod", "nummod", "flat"):
            kept.update(scene.tree.subtree(child))
    first, last = min(kept), max(kept)
    text = scene.sentence.text[scene.tree.words[first].start : scene.tree.words[last].end]
    return " ".join(text.split())[:160]


def by_lemma(cues: Iterable[Cue]) -> Mapping[str, tuple[Cue, ...]]:
    """Cues of each verb."""
    table: dict[str, list[Cue]] = {}
    for cue in cues:
        for lemma in cue.lemmas:
            table.setdefault(lemma, []).append(cue)
    return {lemma: tuple(found) for lemma, found in table.items()}
