"""Lines that are marked as somebody's claim."""

from __future__ import annotations

import pytest

from headwater.extract.labels import repeats


@pytest.mark.parametrize(
    "line",
    ["CLAIM: Green Dawn is paid.", "Rumour: it was a loan.", "Behauptung: Er zahlte.", "Утверждение: он платил."],
)
def test_marked_lines(line: str) -> None:
    assert repeats(line)


@pytest.mark.parametrize("line", ["The claim was made in May.", "Claims: 12 in all of 2016", "Green Dawn claims it."])
def test_ordinary_lines(line: str) -> None:
    assert not repeats(line)
