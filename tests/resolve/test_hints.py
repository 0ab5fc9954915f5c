"""Hints for the case file, and what a name says of a state."""

from __future__ import annotations

import pytest

from headwater.model import Body, CaseFile, Entity, Question, Schema
from headwater.resolve.hints import bodies, hints
from headwater.resolve.states import seat_of, state_of


def _entity(caption: str, schema: Schema = Schema.PUBLIC_BODY, documents: tuple[str, ...] = ("d1",)) -> Entity:
    return Entity(f"e-{caption}", schema, caption, (caption,), (), documents)


def _case(*bodies: Body) -> CaseFile:
    return CaseFile("A case", Question("", ("Norway",), ("Free Coast",)), bodies=bodies)


def test_bodies_of_the_sponsor_are_hinted_at() -> None:
    entities = [
        _entity("Norwegian government"), _entity("Oslo", documents=("d1", "d2")), _entity("French government"),
        _entity("Oslo", Schema.ADDRESS), _entity("Fog Fund"),
    ]  # fmt: skip
    assert [hint.caption for hint in hints(entities, _case())] == ["Oslo", "Norwegian government"]


def test_what_is_listed_needs_no_hint() -> None:
    assert hints([_entity("Oslo")], _case(Body("Oslo", "Norway", "Seat of the government."))) == []


@pytest.mark.parametrize(
    ("phrase", "state"),
    [("Norway", "Norway"), ("the Norwegian authorities", "Norway"), ("Congolese", ""), ("Oslo", ""), ("", "")],
)
def test_state_of(phrase: str, state: str) -> None:
    assert state_of(phrase) == state


def test_seat_of() -> None:
    assert (seat_of("Oslo"), seat_of("Norway")) == ("Norway", "")


@pytest.mark.parametrize(
    ("name", "state"),
    [("the Kremlin", "Russia"), ("White House", "United States"), ("Élysée", "France"), ("Zhongnanhai", "China")],
)
def test_a_seat_of_government_is_of_its_state_whichever_it_is(name: str, state: str) -> None:
    assert seat_of(name) == state


@pytest.mark.parametrize(
    ("caption", "sponsor", "hinted"),
    [
        ("Varsk Ministry of Culture", "Varsk", True),
        ("Ministry of Culture of Varsk", "Varsk", True),
        ("French Ministry of Culture", "France", True),
        ("German Ministry of Culture", "France", False),
        ("Varskan Ministry of Culture", "Varsk", False),
        ("French government", "France", False),
    ],
)
def test_bodies_whose_name_holds_the_sponsor_are_named_and_nothing_follows(
    caption: str, sponsor: str, hinted: bool
) -> None:
    entity = Entity("e-1", Schema.PUBLIC_BODY, caption, (caption,), documents=("d",))
    found = bodies([entity], CaseFile("t", Question("?", (sponsor,), ())))
    assert [hint.caption for hint in found] == [caption] * hinted
