"""Things given or paid for whose receiver is in no dative: "оплатил мой переезд", "проживание оплатила мэрия".

Whose journey or room it is receives it; where nobody is told the thing itself is the end.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.lemmas import nominative
from headwater.extract.sentence import End
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Polarity, Relation, Schema, Stance
from headwater.text.hedges import Modality

_PAYING: Final = listed(
    "оплатить оплачивать покрыть покрывать купить покупать предоставить предоставлять обеспечить арендовать снять "
    "профинансировать финансировать возместить компенсировать выделить передать подарить закупить заказать"
)
_FUNDING: Final = listed("профинансировать финансировать")
_FREELY: Final = listed(
    "оплатить оплачивать покрыть покрывать предоставить предоставлять обеспечить возместить компенсировать "
    "профинансировать финансировать"
)
_BEARING: Final = listed("взять брать нести понести принять принимать")
_COSTS: Final = listed("расход затрата издержка")
_GOODS: Final = listed(
    "поездка переезд билет проживание перелёт перелет аренда офис визит дорога проезд гостиница питание лечение "
    "учёба обучение автобус транспорт сцена зал помещение оборудование афиша тираж издание печать печатание съёмка "
    "размещение номер пребывание участие командировка расход затрата площадка эфир студия листовка плакат палатка "
    "издержка звук охрана виза особняк здание квартира типография сервер компьютер машина автомобиль микрофон экскурсия"
)


def goods(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every thing that somebody gives or pays for without a receiver in the dative."""
    for clause in scene.clauses:
        bearing = clause.lemma in _BEARING and any(scene.lemma(at) in _COSTS for at in clause.nouns("object"))
        if (clause.lemma not in _PAYING and not bearing) or clause.nouns("to"):
            continue
        givers = scene.ends(clause.nouns("by" if clause.passive else "subject"), c.ACTORS, acting=True)
        things = [at for at in _things(clause) if scene.lemma(at) in _GOODS]
        for giver in givers:
            for thing in things[:1]:
                relation = Relation.FUNDS if clause.lemma in _FUNDING else Relation.PROVIDES
                told = bearing or clause.lemma in _FREELY or scene.lemma(thing) == "билет"
                for taker in _takers(scene, thing) or ([_itself(scene, thing)] if told else []):
                    if taker.text != giver.text:
                        yield statement(
                            scene, lexicon, relation, (giver, taker), clause.at,
                            f"tree:verb:{clause.lemma}", 0.82, scene.lemma(thing),
                        )  # fmt: skip


def _things(clause: Clause) -> list[int]:
    return clause.nouns("subject") if clause.passive else clause.nouns("object")


def _takers(scene: Scene, place: int) -> list[End]:
    """Whose thing it is: a name, "мой", "их"; never a crowd without a name."""
    below = [
        child
        for child in scene.children(place, "nmod", "det", "amod")
        if (child > place and scene.clauses.case(child) == ":gen") or scene.tree.words[child].upos in ("PRON", "DET")
    ]
    return [end for end in scene.ends(scene.clauses.joined(below), c.SUPPORTED) if end.how != "phrase"]


def _itself(scene: Scene, place: int) -> End:
    word = scene.tree.words[place]
    case = word.feature("Case")
    name = word.text if case in ("", "Nom") else nominative(
        word.text, word.feature("Gender"), word.feature("Number"), case
    )  # fmt: skip
    sentence = scene.sentence
    mention = sentence.cast.refer(word.start, word.end, sentence.text, Schema.THING, None, "", 0.0, sentence.number)
    return End(name, mention.schema, mention.id, "phrase", 0.75, word.start, word.end)


_PAPERS: Final = listed("гражданство подданство паспорт")
_HAVING: Final = listed("иметь получить принять оформить обладать быть")


def citizens(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "имеет паспорт Норландии", "гражданства Норландии у неё нет"."""
    for place, word in enumerate(scene.tree.words):
        if word.lemma.lower() not in _PAPERS:
            continue
        states = scene.ends([place + 1], c.PLACES) if place + 1 in scene.names else []
        clause = scene.clauses.around(place)
        people = scene.ends(clause.nouns("subject"), c.PEOPLE) if clause and clause.lemma in _HAVING else []
        held = [at for at, _ in enumerate(scene.tree.words) if scene.clauses.case(at) == "у" and abs(at - place) < 6]
        none = any(other.text.lower() in ("нет", "не") for other in scene.tree.words[place : place + 8])
        for person in people or scene.ends(held, c.PEOPLE):
            if person.schema is Schema.PERSON and states and states[0].schema is Schema.ADDRESS:
                pattern = "tree:phrase:паспорт"
                draft = statement(scene, lexicon, Relation.CITIZEN_OF, (person, states[0]), place, pattern, 0.9)
                yield replace(draft, doubt=_NONE) if none else draft


_NONE: Final = Modality(polarity=Polarity.NEGATED, stance=Stance.DENIES)
