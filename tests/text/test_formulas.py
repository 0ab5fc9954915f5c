"""What a spreadsheet would run is made plain, in every width and behind every invisible character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.formulas import cell, runs

SIGNS = "=+-@|%＝＋－＠﹦﹢﹣﹫−|％"
BEFORE = ["", " ", "\u3000", "\u00a0", "\u200b", "\ufeff", "\u202e", "\u2066 ", "\u00ad", "\u0301", "\x00"]


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("before", BEFORE)
def test_signs_of_every_width_are_seen_behind_what_is_not(sign: str, before: str) -> None:
    assert runs(f"{before}{sign}1+1")
    assert str(cell(f"{before}{sign}1+1")).startswith("'")


@pytest.mark.parametrize("text", ["\t=1", "\rx", "\nx", " \tx", "\x0bx"])
def test_control_characters_in_front_are_enough(text: str) -> None:
    assert str(cell(text)).startswith("'")


@pytest.mark.parametrize("text", ["", "a=1", "Free Coast", "«x»", "1-2", "'=1", "ＡＢ", "  "])
def test_plain_words_stay(text: str) -> None:
    assert cell(text) == text


def test_numbers_stay_numbers() -> None:
    assert [cell(-1), cell(0.5), cell(True), cell(None)] == [-1, 0.5, "true", ""]


@given(st.text())
def test_nothing_that_leaves_runs_and_the_rest_is_kept(text: str) -> None:
    made = str(cell(text))
    assert made.startswith("'") or not runs(made)
    assert made.removeprefix("'") == text.replace("\x00", "").removeprefix("'") or made == text.replace("\x00", "")
