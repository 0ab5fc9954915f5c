"""Fitting recovers a bias that was put in, and judges a text by weights fitted without it."""

from __future__ import annotations

from dataclasses import replace

from evals.reading.calibrate import Example, fit, left_out
from evals.reading.scorer import Judged, Tally

from headwater.extract.confidence import circumstances
from headwater.model import Claim, Relation

CLAIM = Claim("c", "d", Relation.OWNS, "A", "B", "A owns B.", 0, 9, confidence=0.9, pattern="verb:own")


def example(text: str, relation: Relation, sound: bool) -> Example:
    claim = replace(CLAIM, relation=relation)
    answers = (object(),) if sound else ()
    return Example(Judged(text, claim, answers, leaks=False, clean=True), circumstances(claim, {}), {})  # type: ignore[arg-type]


def rows() -> list[Example]:
    """Forty texts in which *owns* is always right and *controls* is right one time in four."""
    made = []
    for number in range(40):
        made.append(example(f"t{number}", Relation.OWNS, True))
        made.append(example(f"t{number}", Relation.CONTROLS, number % 4 == 0))
    return made


def test_a_pattern_that_is_often_wrong_loses_confidence() -> None:
    weights = fit(rows(), ridge=1.0)
    own, other = (weights.of(replace(CLAIM, relation=one), {}) for one in (Relation.OWNS, Relation.CONTROLS))
    assert own > 0.9
    assert 0.2 < other < 0.4


def test_texts_left_out_are_calibrated_better_than_the_scores() -> None:
    before = Tally(judged=[row.judged for row in rows()])
    after = Tally(judged=left_out(rows(), ridge=1.0))
    assert after.brier < before.brier
    assert after.calibration_error < before.calibration_error
    assert after.sure_precision == 1.0
