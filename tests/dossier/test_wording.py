"""Dates keep their precision, amounts keep every digit."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.dossier.wording import (
    amount_words,
    by_or_period,
    counted,
    date_words,
    inner,
    list_words,
    on_date,
    period,
    value_words,
)


@pytest.mark.parametrize(
    ("partial", "words"),
    [
        ("2016-09-13", "13 September 2016"),
        ("2016-09", "September 2016"),
        ("2016", "2016"),
        ("", ""),
        ("20xx-1", "20xx-1"),
    ],
)
def test_precision_is_kept(partial: str, words: str) -> None:
    assert date_words(partial) == words


def test_periods() -> None:
    assert period("2014", "2022-03") == "from 2014 to March 2022"
    assert period("", "2017") == "until 2017"
    assert period("2016-09-25", "2016-09-25") == "on 25 September 2016"
    assert on_date("") == ""


@given(st.integers(0, 10**15))
@example(5_108_103_000)
@example(2_000_000_000_000)
def test_no_digit_of_an_amount_is_lost(amount: int) -> None:
    words = amount_words(float(amount), "EUR").removesuffix(" euros")
    number, _, scale = words.partition(" ")
    factor = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}[scale]
    assert round(float(number.replace(",", "")) * factor) == amount


def test_values_are_written_as_people_write_them() -> None:
    assert amount_words(3.5e6, "RUB") == "3.5 million roubles"
    assert value_words("2000000 RUB") == "2 million roubles"
    assert value_words("500 QQQ") == "500 QQQ"
    assert value_words("2016-09") == "September 2016"
    assert value_words("a building") == "a building"
    assert by_or_period("", "2017-07-25") == "by 25 July 2017"


def test_a_quotation_inside_a_quotation_closes_nothing() -> None:
    assert inner("x” he paid “y") == "x’ he paid ‘y"


def test_counts_and_lists() -> None:
    assert counted(1, "passage") == "one passage"
    assert counted(0, "passage") == "no passages"
    assert counted(1234, "passage") == "1,234 passages"
    assert list_words(["a", "b", "c"]) == "a, b and c"
