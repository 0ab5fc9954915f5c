"""Russian prepositional idioms: "при поддержке", "по поручению", "на средства", "за счёт", "по приглашению".

The genitive of the noun acts; whom it acts for is the object or the subject of the clause, or the noun that the
phrase hangs on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.dropped import dropped
from headwater.extract.russian.nouns import EVENT_NOUNS
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema


@dataclass(frozen=True, slots=True)
class Idiom:
    """A noun behind one of these prepositions; ``taker`` says for whom: ``doer``, ``done`` or either in order."""

    prepositions: frozenset[str]
    nouns: frozenset[str]
    relation: Relation
    taker: str
    sure: float = 0.88
    adjectives: frozenset[str] = frozenset()


def _idiom(
    prepositions: str, nouns: str, relation: Relation, taker: str, sure: float = 0.88, adjectives: str = ""
) -> Idiom:
    return Idiom(
        frozenset(prepositions.split()), frozenset(nouns.split()), relation, taker, sure, frozenset(adjectives.split())
    )


IDIOMS: Final = (
    _idiom("при", "поддержка содействие помощь", Relation.FUNDS, "done doer", 0.9, "финансовый материальный денежный"),
    _idiom("при", "поддержка содействие помощь", Relation.STATES_SUPPORT_FOR, "done doer", 0.88),
    _idiom("при", "посредничество", Relation.PROVIDES, "done doer", 0.7),
    _idiom("на", "деньга средство грант субсидия пожертвование спонсорский", Relation.FUNDS, "done doer", 0.88),
    _idiom("за", "счёт счет", Relation.FUNDS, "done doer", 0.86),
    _idiom("из", "средство деньга бюджет", Relation.FUNDS, "done doer", 0.8),
    _idiom("по", "поручение заказ задание просьба", Relation.TASKS, "doer done", 0.88),
    _idiom("по", "указание приказ распоряжение команда директива инструкция", Relation.DIRECTS, "doer done", 0.88),
    _idiom("под", "руководство началом начальство управление", Relation.LEADS, "doer done", 0.84),
    _idiom("под", "контроль надзор кураторство", Relation.SUPERVISES, "doer done", 0.84),
    _idiom("под", "эгида патронат патронаж покровительство", Relation.HOSTS, "done", 0.8),
    _idiom("по", "приглашение", Relation.CONTACTED, "doer", 0.86),
    _idiom("по", "инициатива", Relation.ORGANISES, "done", 0.84),
)
_BEHALF: Final = frozenset(["имя", "лицо"])


def phrases(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every prepositional idiom in the sentence."""
    for place, word in enumerate(scene.tree.words):
        if word.upos != "NOUN" or place in scene.names:
            continue
        case = _preposition(scene, place)
        if case == "от" and word.lemma in _BEHALF:
            yield from _behalf(scene, lexicon, place)
            continue
        found = next((one for one in IDIOMS if case in one.prepositions and word.lemma.lower() in one.nouns
                      and _qualified(scene, place, one)), None)  # fmt: skip
        if found is not None:
            yield from _stated(scene, lexicon, place, found)


def _preposition(scene: Scene, place: int) -> str:
    """The preposition of a noun; of a sum's noun the one before its number counts too."""
    return scene.clauses.case(place)


def _qualified(scene: Scene, place: int, idiom: Idiom) -> bool:
    below = {scene.lemma(child) for child in scene.children(place, "amod")}
    return not idiom.adjectives or bool(below & idiom.adjectives)


def _givers(scene: Scene, place: int) -> list[int]:
    below = [
        child
        for child in scene.children(place, "nmod")
        if child > place and scene.tree.words[child].feature("Case") == "Gen" and scene.clauses.case(child) == ":gen"
    ]
    below += [child for child in scene.children(place, "det", "nmod", "amod") if scene.lemma(child) in _OWN]
    nested = [at for child in below if scene.lemma(child) in _THROUGH for at in _givers(scene, child)]
    return nested or scene.clauses.joined(below)


_OWN: Final = listed("его её ее их мой наш")
_THROUGH: Final = listed("средство деньга грант субсидия пожертвование взнос помощь бюджет налогоплательщик")


def _stated(scene: Scene, lexicon: Lexicon, place: int, idiom: Idiom) -> Iterator[Draft]:
    givers = _givers(scene, place)
    word = scene.tree.words[place]
    for giver in scene.ends(givers, c.ACTORS, acting=True):
        for taker in _takers(scene, place, idiom):
            if giver.text != taker.text and _joins(idiom.relation, giver, taker):
                pattern = f"tree:phrase:{word.lemma.lower()}"
                yield statement(scene, lexicon, idiom.relation, (giver, taker), place, pattern, idiom.sure)


def _joins(relation: Relation, giver: End, taker: End) -> bool:
    event = taker.schema is Schema.EVENT
    if relation in (Relation.HOSTS, Relation.ORGANISES):
        return event
    if relation is Relation.LEADS:
        return giver.schema is Schema.PERSON and taker.schema in c.BODIES
    if relation in (Relation.TASKS, Relation.DIRECTS, Relation.SUPERVISES, Relation.CONTACTED):
        return not event and giver.schema in c.ACTORS
    return True


def _takers(scene: Scene, place: int, idiom: Idiom) -> list[End]:
    clause = scene.clauses.around(place)
    hung = scene.tree.words[place].head
    noun = hung if hung != ROOT and hung not in scene.clauses.by_place and scene.tree.bases[place] == "nmod" else ROOT
    if noun != ROOT and scene.lemma(noun) in EVENT_NOUNS:
        return scene.ends([noun], c.EVENTS)
    for side in idiom.taker.split():
        found = _side(scene, clause, side) if clause is not None else []
        if found:
            return found
    return []


def _side(scene: Scene, clause: Clause, side: str) -> list[End]:
    """Who does what the clause says, or what it is done to."""
    kinds = c.SUPPORTED if side == "done" else c.ACTORS | c.BODIES
    if side == "done":
        places = [*clause.nouns("object"), *(clause.nouns("subject") if clause.passive else [])]
        found = scene.ends(places, kinds)
        return found or (scene.ends(clause.nouns("subject"), c.EVENTS) if clause.passive or not places else [])
    found = scene.ends(clause.nouns("by" if clause.passive else "subject"), kinds)
    if found or clause.nouns("subject"):
        return found
    alone = dropped(scene.sentence, scene.tree, clause.at, kinds)
    return [alone] if alone else []


def _behalf(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "действуя от имени фонда": whoever acts represents it."""
    clause = scene.clauses.around(place)
    bodies = scene.ends(_givers(scene, place), c.BODIES | c.PEOPLE)
    doers = _side(scene, clause, "doer") if clause is not None else []
    for doer in doers:
        for body in bodies:
            if doer.schema is Schema.PERSON and doer.text != body.text:
                yield statement(scene, lexicon, Relation.REPRESENTS, (doer, body), place, "tree:phrase:имя", 0.86)
