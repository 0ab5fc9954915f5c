"""Addresses: state in, state out, and never off to another site."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.errors import UsageError
from headwater.web.asked import Asked, address, from_cookie, local, segment, to_cookie
from headwater.web.rendering import amount, period, thousands, web

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


@given(WORDS)
def test_a_value_survives_the_address(value: str) -> None:
    found = parse_qs(urlsplit(address("/claims", q=value)).query, keep_blank_values=True)
    assert found.get("q", [""]) == [value]


@given(WORDS)
def test_a_name_survives_the_cookie(name: str) -> None:
    stored = to_cookie(name)
    assert stored.isascii()
    assert not set(stored) & set(';, \r\n"\\')
    assert from_cookie(stored) == name


@given(st.text(max_size=40))
def test_a_segment_stays_one_segment(name: str) -> None:
    assert not set(segment(name)) & set("/?#")


@given(st.text(max_size=40) | st.sampled_from(["//x", "/\\x", "/a\nb", "https://x", "", "/é"]))
def test_going_on_stays_here(path: str) -> None:
    target = local(path)
    parts = urlsplit(target)
    assert target.startswith("/")
    assert not parts.netloc
    assert "\n" not in target


def test_the_day_is_kept_unless_another_is_named() -> None:
    asked = Asked("/claims", query={"as_of": "2020-01", "page": "2"})
    assert asked.address("/links") == "/links?as_of=2020-01"
    assert asked.address("/links", as_of="2021") == "/links?as_of=2021"
    assert asked.here(page=3) == "/claims?as_of=2020-01&page=3"
    assert asked.here(as_of="", page="") == "/claims"
    assert asked.twin("csv") == "/claims.csv?as_of=2020-01&page=2"


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError, match="no date"):
        _ = Asked("/case", query={"as_of": "2020-02-30"}).as_of


@pytest.mark.parametrize(("given", "page"), [("3", 3), ("0", 1), ("-1", 1), ("x", 1), ("9" * 40, 1), ("٣", 3)])
def test_a_page_is_a_whole_number_from_one(given: str, page: int) -> None:
    assert Asked("/claims", query={"page": given}).page == page


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", "data:text/html,x", "//x", "ftp://x", "http://", "http://[", "https://x\u202ey", ""],
)
def test_only_the_web_becomes_a_link(target: str) -> None:
    assert web(target) == ""
    assert web("https://herald.example/1?a=b") == "https://herald.example/1?a=b"


def test_numbers_and_periods_in_words() -> None:
    assert thousands(1234567) == "1\u202f234\u202f567"
    assert amount(40000.0, "EUR") == "40\u202f000 EUR"
    assert amount(0.5) == "0.50"
    assert amount(None, "EUR") == ""
    assert [period("2019", "2020"), period("2019", "2019"), period("", "2020"), period("", "")] == [
        "2019 – 2020",
        "2019",
        "until 2020",
        "",
    ]
