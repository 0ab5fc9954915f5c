"""Presence without a named event beside the verb: "С докладами выступили А и Б", "со сцены говорил А", and meetings.

The event is the one that the sentences before were about.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.sentence import End
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.lists import spoken_of
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema

_SPEAKING: Final = listed("выступить выступать говорить сказать поприветствовать приветствовать обратиться")
_STAGE: Final = listed("сцена трибуна микрофон кафедра")
_TALK: Final = listed("доклад речь слово лекция приветствие сообщение презентация")
_COMING: Final = listed(
    "приехать прибыть прилететь съехаться приезжать присутствовать участвовать поучаствовать прийти явиться"
)
_MEETING: Final = listed("встреча знакомство переговоры беседа разговор контакт свидание")
_TIE: Final = listed("связь сотрудничество партнёрство партнерство")
_ADMITTING: Final = listed(
    "отрицать отвергать опровергать опровергнуть признать признавать скрывать подтвердить подтверждать назвать "
    "называть обсуждать описать"
)


def present(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of those who speak at or come to the event spoken of, and of those who meet."""
    for clause in scene.clauses:
        relation = _relation(scene, clause)
        if relation is not None:
            people = scene.ends(clause.nouns("subject"), c.PEOPLE)
            events = spoken_of(scene, clause.at) if people else []
            for person in people:
                for event in events:
                    pattern = f"tree:list:{clause.lemma}"
                    yield statement(scene, lexicon, relation, (person, event), clause.at, pattern, 0.8)
    yield from _meetings(scene, lexicon)
    yield from _held(scene, lexicon)


_GATHERED: Final = listed("конференция съезд форум конгресс слёт слет митинг акция семинар фестиваль саммит марш пикет")


def _held(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "на съезде партии", "форум фонда в Сочи": whose gathering it is holds it."""
    for place, word in enumerate(scene.tree.words):
        if word.lemma.lower() not in _GATHERED or place in scene.names or word.feature("Number") == "Plur":
            continue
        below = [at for at in scene.children(place, "nmod") if at > place and scene.clauses.case(at) == ":gen"]
        bodies = [end for end in scene.ends(below[:1], c.BODIES) if end.how != "phrase"]
        for body in bodies:
            event = scene.end(place, c.EVENTS)
            if event is not None and event.text != body.text and body.schema is not Schema.THING:
                yield statement(scene, lexicon, Relation.ORGANISES, (body, event), place, "tree:phrase:of", 0.72)


def _relation(scene: Scene, clause: Clause) -> Relation | None:
    told = [at for role in ("in", "at", "before") for at in clause.nouns(role)]
    if clause.passive or clause.negated or any(scene.end(at, c.EVENTS | c.BODIES) is not None for at in told):
        return None
    below = {scene.lemma(at) for places in clause.roles.values() for at in places}
    if clause.lemma in _SPEAKING and below & (_STAGE | _TALK):
        return Relation.SPEAKS_AT
    placed = any(scene.names.get(at) is not None for at in told)
    return Relation.ATTENDS if clause.lemma in _COMING and not placed else None


def _meetings(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "Встречи Вольфа с Кестнером": who the noun is of met who stands behind "с"."""
    for place, word in enumerate(scene.tree.words):
        if word.upos != "NOUN" or word.lemma.lower() not in _MEETING | _TIE:
            continue
        met = word.lemma.lower() in _MEETING
        below = scene.children(place, "nmod", "obl")
        of = [at for at in below if scene.clauses.case(at) == ":gen" and at > place]
        others = [at for at in below if scene.clauses.case(at) in ("с", "со")]
        for one in _met(scene, of or _owning(scene, place)):
            for other in _met(scene, scene.clauses.joined(others)):
                if one.text != other.text and (not met or Schema.PERSON in (one.schema, other.schema)):
                    relation = Relation.MET if met else Relation.AFFILIATED_WITH
                    yield statement(scene, lexicon, relation, (one, other), place, "tree:phrase:встреча", 0.86)


def _owning(scene: Scene, place: int) -> list[int]:
    """Whose meeting it is where he denies or admits it: "Лига отрицает связь с партией"."""
    clause = scene.clauses.around(place)
    if clause is None or clause.passive or clause.negated or clause.lemma not in _ADMITTING:
        return []
    return clause.nouns("subject") if place in clause.nouns("object") else []


def _met(scene: Scene, places: list[int]) -> list[End]:
    return scene.ends(places, c.ACTORS)
