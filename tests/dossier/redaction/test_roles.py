"""Who gets a pseudonym: no place does, and a place that is named like a person hides nobody."""

from __future__ import annotations

from dataclasses import replace

from tests.dossier.sample import sample

from headwater.dossier.redaction import BUILT_IN
from headwater.dossier.redaction.roles import hidden
from headwater.model import Claim, Entity, Relation, Schema


def _hidden(name: str, *claims: Claim) -> set[str]:
    made = sample().input
    entity = Entity("e-1", Schema.PERSON, name, (name,), ("m-1",), ("d" * 64,))
    answers = tuple(
        replace(one, entities=(*one.entities, entity), claims=(*one.claims, *claims)) for one in made.answers
    )
    return {told for person in hidden(replace(made, answers=answers), BUILT_IN["private"]) for told in person.names}


def _claim(subject: str, relation: Relation, object_: str) -> Claim:
    kind = Schema.ADDRESS if relation is Relation.BORN_IN else Schema.PERSON
    return Claim("c-9", "d" * 64, relation, subject, object_, "q", 0, 1, Schema.PERSON, kind)


def test_where_somebody_was_born_is_no_person() -> None:
    assert "Sankt Orin" in _hidden("Sankt Orin")
    assert "Sankt Orin" not in _hidden("Sankt Orin", _claim("Otto Rau", Relation.BORN_IN, "Sankt Orin"))


def test_somebody_who_does_anything_stays_hidden_though_a_text_makes_a_place_of_them() -> None:
    born = _claim("Otto Rau", Relation.BORN_IN, "Klara Wójcik")
    assert "Klara Wójcik" in _hidden("Klara Wójcik", born, _claim("Klara Wójcik", Relation.MET, "Otto Rau"))
