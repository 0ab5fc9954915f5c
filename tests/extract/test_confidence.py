"""Scores become probabilities; what waits for a person never reaches the threshold."""

from __future__ import annotations

import pytest

from headwater.extract import Extraction
from headwater.extract.confidence import WAITS, Calibration, calibrated, circumstances, waits, weights_of
from headwater.model import Claim, Hedge, Mention, Relation, Schema

BANK = Mention("m1", "d", 0, 4, "Bank", Schema.COMPANY, "Bank", language="en")
GROUP = Mention("m2", "d", 10, 19, "the group", Schema.ORGANIZATION, "the group", "en", "m1", "description")


def claim(subject: str = "m1", object_: str = "", confidence: float = 0.8, pattern: str = "alleged:verb:own") -> Claim:
    return Claim(
        "c", "d", Relation.OWNS, "Bank", "Hall", "Bank owns Hall.", 0, 15, subject_mention=subject,
        object_mention=object_, confidence=confidence, pattern=pattern, hedge=Hedge.REPORTED,
    )  # fmt: skip


MENTIONS = {"m1": BANK, "m2": GROUP}


def test_circumstances_name_pattern_relation_ends_and_sentence() -> None:
    found = circumstances(claim(object_="m2"), MENTIONS)
    assert found["score"] == pytest.approx(1.386, abs=0.001)
    names = {"pattern verb", "pattern verb:own", "relation owns", "hedge reported", "stance asserts", "length 0"}
    assert set(found) == names | {"score", "subject name", "object description", "language en"}


def test_an_open_end_and_a_bare_one_are_told_apart() -> None:
    found = circumstances(claim(subject=""), MENTIONS)
    assert {"subject words", "object words", "language en"} <= set(found)


def test_weights_move_the_score() -> None:
    even = Calibration(0.0, {"score": 1.0})
    assert even.of(claim(), MENTIONS) == 0.8
    assert Calibration(0.0, {"score": 1.0, "relation owns": 1.0}).of(claim(), MENTIONS) == 0.92
    assert Calibration(-9.0, {"score": 1.0}).of(claim(), MENTIONS) == 0.02
    assert Calibration().of(claim(confidence=0.77), MENTIONS) == 0.77


def test_a_description_always_waits() -> None:
    high = Calibration(9.0, {"score": 1.0})
    assert high.of(claim(), MENTIONS) == 0.98
    assert waits(claim(object_="m2"), MENTIONS)
    assert high.of(claim(object_="m2"), MENTIONS) == WAITS < 0.9


def test_a_reader_without_weights_keeps_its_scores() -> None:
    extraction = Extraction((BANK,), (claim(),))
    assert weights_of("nobody") == Calibration()
    assert calibrated(extraction, "nobody") == extraction
