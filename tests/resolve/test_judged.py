"""Which judgements stand."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from headwater.model import ClaimStatus, Judgement, Verdict
from headwater.resolve.judged import ruling, standing


def _judgement(number: int, verdict: Verdict, target: str, other: str = "", second: int | None = None) -> Judgement:
    when = f"2026-01-01T00:00:{number if second is None else second:02d}Z"
    return Judgement(f"j{number}", verdict, target, "Ann Reader", when, other)


def test_latest_on_a_claim_stands() -> None:
    accept, reject = _judgement(0, Verdict.ACCEPT, "c"), _judgement(1, Verdict.REJECT, "c")
    assert ruling([reject, accept]).statuses == {"c": ClaimStatus.REJECTED}


def test_undo_takes_back_and_can_be_undone() -> None:
    accept = _judgement(0, Verdict.ACCEPT, "c")
    undo, redo = _judgement(1, Verdict.UNDO, "j0"), _judgement(2, Verdict.UNDO, "j1")
    assert standing([accept, undo]) == []
    assert standing([accept, undo, redo]) == [accept]


def test_an_undo_reaches_back_only() -> None:
    undo, accept = _judgement(0, Verdict.UNDO, "j1"), _judgement(1, Verdict.ACCEPT, "c")
    assert standing([undo, accept]) == [accept]


def test_unsure_takes_the_place_of_same() -> None:
    same, unsure = _judgement(0, Verdict.SAME, "a", "b"), _judgement(1, Verdict.UNSURE, "b", "a")
    assert ruling([same, unsure]).same == ()


_VERDICTS = st.sampled_from([Verdict.ACCEPT, Verdict.REJECT, Verdict.SAME, Verdict.DIFFERENT, Verdict.UNDO])


@given(st.lists(st.tuples(_VERDICTS, st.integers(0, 5), st.integers(0, 3)), max_size=12), st.randoms())
def test_order_given_does_not_matter(drawn: list[tuple[Verdict, int, int]], rng: random.Random) -> None:
    made = [
        _judgement(n, verdict, f"j{one}" if verdict is Verdict.UNDO else f"c{one}",
                   f"c{one + 1}" if verdict in (Verdict.SAME, Verdict.DIFFERENT) else "", second)
        for n, (verdict, one, second) in enumerate(drawn)
    ]  # fmt: skip
    shuffled = list(made)
    rng.shuffle(shuffled)
    assert ruling(made) == ruling(shuffled)
