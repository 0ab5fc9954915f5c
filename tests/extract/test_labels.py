"""Lines that are marked as somebody's claim."""

from __future__ import annotations

import pytest

from headwater.extract.labels import opening, repeats


@pytest.mark.parametrize(
    "line",
    ["CLAIM: Green Dawn is paid.", "Rumour: it was a loan.", "Behauptung: Er zahlte.", "Утверждение: он платил."],
)
def test_marked_lines(line: str) -> None:
    assert repeats(line)


@pytest.mark.parametrize("line", ["The claim was made in May.", "Claims: 12 in all of 2016", "Green Dawn claims it."])
def test_ordinary_lines(line: str) -> None:
    assert not repeats(line)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("12. The Fund paid.", "The Fund paid."),
        ("KISUMU — Several thousand marched.", "Several thousand marched."),
        ("HONIARA, 20 January 2023 – The bank paid.", "The bank paid."),
        ("• A grant.", "A grant."),
        ("The bank – a lender – paid.", "The bank – a lender – paid."),
        ("УСТЬ-ЛАБИНСК, 3 мая – Фонд платил.", "Фонд платил."),
    ],
)
def test_sentences_begin_behind_their_dateline(text: str, rest: str) -> None:
    assert text[opening(text, 0, len(text)) :] == rest
