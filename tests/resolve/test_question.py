"""Sponsors and movements read off a question."""

from __future__ import annotations

import pytest

from headwater.model import Entity, Schema
from headwater.resolve.question import propose


def _entity(caption: str, *names: str, schema: Schema = Schema.ORGANIZATION) -> Entity:
    return Entity(f"e-{caption}", schema, caption, (caption, *names), (), ("d1",))


@pytest.mark.parametrize(
    ("text", "sponsors", "movements"),
    [
        ("did the Ruritanian state support Free Coast, through which channel?", ["Ruritanian state"], ["Free Coast"]),
        ("Did the Hungarian government fund Free Coast, as known on 4 May 2017?", ["Hungary"], ["Free Coast"]),
        ("Did France or Norway secretly finance the Free Coast cause?", ["France", "Norway"], ["Free Coast"]),
        ("Is the Free Coast Movement funded by the Norwegian state?", ["Norway"], ["Free Coast Movement"]),
        ("Was Free Coast controlled by Berg Trading in 2016?", ["Berg Trading"], ["Free Coast"]),
        ("What support did Free Coast get from Berg Trading?", ["Berg Trading"], ["Free Coast"]),
        ("Who stands behind Free Coast?", [], ["Free Coast"]),
        ("Did foreign money support anything?", [], []),
        ("Hello there", [], []),
        ("", [], []),
    ],
)  # fmt: skip
def test_read(text: str, sponsors: list[str], movements: list[str]) -> None:
    found = propose(text)
    assert (list(found.sponsors), list(found.movements)) == (sponsors, movements)
    assert bool(found.why) is bool(movements)


def test_captions_of_the_documents_are_preferred() -> None:
    known = [_entity("Free Coast Independence Campaign", "Free Coast"), _entity("Coast", schema=Schema.ADDRESS)]
    found = propose("Did Norway support the Free Coast campaign?", known)
    assert found.movements == ("Free Coast Independence Campaign",)


_PEOPLES = [("France", "French"), ("Norway", "Norwegian"), ("Russia", "Russian"), ("China", "Chinese")]


@pytest.mark.parametrize(("state", "people"), _PEOPLES)
def test_every_state_is_read_alike(state: str, people: str) -> None:
    for phrase in (state, f"the {people} state", f"the {people} government"):
        assert propose(f"Did {phrase} support Free Coast?").sponsors == (state,)


def test_a_long_question_is_read_in_time() -> None:
    assert propose("did " + "very " * 5_000 + "long Free Coast " * 5_000).sponsors == ()
