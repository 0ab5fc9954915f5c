"""Partial dates."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import dates

days = st.dates(min_value=date(1000, 1, 1), max_value=date(9999, 12, 31)).map(date.isoformat)
partial = st.tuples(days, st.sampled_from([4, 7, 10])).map(lambda pair: pair[0][: pair[1]])


@given(partial)
def test_a_partial_date_spans_its_days(text: str) -> None:
    assert dates.is_partial_date(text)
    first, last = dates.first_day(text), dates.last_day(text)
    assert first <= last
    assert first.startswith(text)
    assert last.startswith(text)
    assert date.fromisoformat(first) <= date.fromisoformat(last)


@pytest.mark.parametrize("text", ["", "16", "2016-13", "2016-02-30", "2016-9", "2016-09-1", "0000", "2016-00"])
def test_what_is_no_date_is_refused(text: str) -> None:
    assert not dates.is_partial_date(text)


def test_leap_days() -> None:
    assert dates.last_day("2016-02") == "2016-02-29"
    assert dates.last_day("2017-02") == "2017-02-28"


@given(partial, partial, partial, partial)
def test_overlap_is_symmetric(a: str, b: str, c: str, d: str) -> None:
    assert dates.overlap(a, b, c, d) == dates.overlap(c, d, a, b)


def test_an_unknown_end_is_open() -> None:
    assert dates.overlap("2007", "", "2016-09", "2016-09")
    assert not dates.overlap("2017", "", "2016-09", "2016-09")


def test_known_by_takes_the_last_day_that_a_date_can_mean() -> None:
    assert dates.known_by("2016-09", "2016-09-30")
    assert not dates.known_by("2016-09", "2016-09-29")
    assert not dates.known_by("", "2016-09-29")
    assert dates.known_by("", "")


def test_precision() -> None:
    assert [dates.precision(text) for text in ("2016-09-25", "2016-09", "2016", "")] == ["day", "month", "year", ""]
