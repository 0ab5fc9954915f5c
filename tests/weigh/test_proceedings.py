"""Cases from charge to verdict, as of a day."""

from __future__ import annotations

from typing import Any

import pytest

from headwater.model import Relation, Stance
from headwater.weigh import weigh
from headwater.weigh.proceedings import Outcome, Proceeding, outcome_of

from .build import BERG, CHARGE, COURT, claim, document, evidence

CASE: dict[str, Any] = {
    "relation": Relation.PARTY_TO_A_CASE,
    "subject": "Anna Berg",
    "subject_entity": BERG.id,
    "object": "",
    "object_entity": "",
}


def proceedings(as_of: str = "", **last: Any) -> tuple[Proceeding, ...]:
    documents = [document("d1", CHARGE, "2022-07-29"), document("d2", COURT, "2024-09-12")]
    claims = [
        claim("c2", "d2", **{**CASE, "value": "not guilty of acting as an agent", **last}),
        claim("c1", "d1", **CASE, value="charged with conspiracy"),
    ]
    return weigh(evidence(documents, claims), as_of).proceedings


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("was indicted on one count", Outcome.CHARGED),
        ("found guilty", Outcome.CONVICTED),
        ("not guilty", Outcome.ACQUITTED),
        ("guilty of conspiracy and not guilty of acting as agents", Outcome.MIXED),
        ("designated by the Treasury", Outcome.SANCTIONED),
        ("the charges were dropped", Outcome.DISMISSED),
        ("wurde freigesprochen", Outcome.ACQUITTED),
        ("осуждён на три года", Outcome.CONVICTED),
        ("ему предъявлено обвинительное заключение", Outcome.CHARGED),
        ("a discharge of water", None),
    ],
)
def test_outcomes(text: str, outcome: Outcome | None) -> None:
    assert outcome_of(text) is outcome


def test_a_case_is_told_in_time_order_with_its_acquittal() -> None:
    (found,) = proceedings()
    assert [step.outcome for step in found.steps] == [Outcome.CHARGED, Outcome.ACQUITTED]
    assert found.state is Outcome.ACQUITTED
    assert not found.open


def test_before_the_verdict_the_case_is_open() -> None:
    (found,) = proceedings("2023")
    assert found.state is Outcome.CHARGED
    assert found.open


def test_what_is_denied_is_no_step() -> None:
    (found,) = proceedings(stance=Stance.DENIES)
    assert len(found.steps) == 1


def test_a_later_sanction_does_not_hide_the_verdict() -> None:
    (found,) = proceedings(start="2021", value="convicted")
    assert found.state is Outcome.CONVICTED
    assert found.steps[-1].outcome is Outcome.CHARGED
