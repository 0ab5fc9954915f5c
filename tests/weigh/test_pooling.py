"""Periods, payments, numbers and sources."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Directness, Document, Item, Letter, Relation, Source, Stance, Tier
from headwater.weigh.amounts import agree, rivals
from headwater.weigh.links import pool
from headwater.weigh.number import number
from headwater.weigh.opinion import assess
from headwater.weigh.periods import by_period, interval
from headwater.weigh.sources import SourceBook, fold, host, match

from .build import claim

DATES = st.sampled_from(["", "2015", "2015-03", "2015-03-09", "2016", "2016-11-30", "nonsense"])


def test_a_moment_ends_when_it_starts_and_a_state_lasts() -> None:
    assert interval(claim("c", start="2016-09")) == ("2016-09", "2016-09")
    assert interval(claim("c", start="2016-09", relation=Relation.LEADS)) == ("2016-09", "")
    assert interval(claim("c", start="2016", end="2015")) == ("", "")
    assert interval(claim("c", start="soon")) == ("", "")


@given(st.lists(st.tuples(DATES, DATES), max_size=8), st.sampled_from([Relation.FUNDS, Relation.LEADS]))
def test_no_claim_is_lost_in_grouping(spans: list[tuple[str, str]], relation: Relation) -> None:
    claims = [claim(f"c{n}", f"d{n % 3}", relation, start=a, end=b) for n, (a, b) in enumerate(spans)]
    grouped = [one.id for _, some in by_period(claims) for one in some]
    assert sorted(grouped) == sorted(one.id for one in claims)
    pooled = [one.id for some in pool(claims, {}) for one in some.claims]
    assert sorted(pooled) == sorted(grouped)


def test_a_vague_date_joins_the_one_period_it_fits() -> None:
    claims = [claim("a", start="2016"), claim("b", start="2016-09-20"), claim("c", start="2014")]
    assert [(span, [one.id for one in some]) for span, some in by_period(claims)] == [
        (("2016-09-20", "2016-09-20"), ["b", "a"]),
        (("2014", "2014"), ["c"]),
    ]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((100.0, "USD"), (104.0, "USD"), True),
        ((100.0, "USD"), (106.0, "USD"), False),
        ((100.0, "USD"), (900.0, "EUR"), True),
        ((100.0, ""), (900.0, "EUR"), False),
    ],
)
def test_amounts_that_can_be_one(one: tuple[float, str], other: tuple[float, str], expected: bool) -> None:
    assert agree(one, other) is expected


@given(st.lists(st.tuples(st.floats(1, 1e9), st.sampled_from(["USD", "EUR", ""])), max_size=8))
def test_every_amount_is_in_one_group(amounts: list[tuple[float, str]]) -> None:
    assert sorted(one for group in rivals(amounts) for one in group) == sorted(set(amounts))


def item(stance: Stance, letter: Letter, root: str) -> Item:
    return Item(stance, letter, Directness.FIRST_HAND, Tier.REPORTING, root)


@pytest.mark.parametrize(
    ("letters", "denials", "expected"),
    [
        ("", "", 6),
        ("F", "", 6),
        ("E", "", 3),
        ("B", "", 3),
        ("BC", "", 2),
        ("BBC", "", 1),
        ("EEE", "", 3),
        ("BBB", "C", 2),
        ("B", "C", 4),
        ("D", "A", 5),
        ("", "B", 5),
    ],
)
def test_the_admiralty_number(letters: str, denials: str, expected: int) -> None:
    items = [item(Stance.ASSERTS, Letter(letter), f"r{n}") for n, letter in enumerate(letters)]
    items += [item(Stance.DENIES, Letter(letter), f"d{n}") for n, letter in enumerate(denials)]
    assert number(items, assess(items)) == expected


def test_copies_confirm_nothing() -> None:
    items = [item(Stance.ASSERTS, Letter.A, "one")] * 5
    assert number(items, assess(items)) == 3


SOURCES = (
    Source("Harbour Times", publishers=("H. Times",), hosts=("times.example",)),
    Source("Times Blogs", hosts=("blogs.times.example",)),
)


@pytest.mark.parametrize(
    ("publisher", "url", "expected"),
    [
        ("harbour times", "", "Harbour Times"),
        ("H Times", "", "Harbour Times"),
        ("", "https://www.times.example/x", "Harbour Times"),
        ("", "https://blogs.times.example/x", "Times Blogs"),
        ("times.example", "", "Harbour Times"),
        ("Times Blogs", "https://times.example", "Times Blogs"),
        ("Nobody", "https://other.example", ""),
        ("", "http://[broken", ""),
        ("", "", ""),
    ],
)
def test_match(publisher: str, url: str, expected: str) -> None:
    assert match(Document("d", "p", publisher=publisher, url=url), SOURCES).name == expected


def test_fold_and_host() -> None:
    assert fold("  Élan–Vital, «Ltd.» ") == "elan vital ltd"
    assert host("WWW.Example.org/a") == "example.org"
    assert SourceBook.of([]).match(Document("d", "p", publisher="x")).letter is Letter.F


def test_a_heading_takes_no_letter_of_a_source() -> None:
    book = SourceBook.of([Source("Ministry of Fisheries", letter=Letter.B)])
    headed = Document("d", "p", title="MINISTRY OF FISHERIES")
    assert book.match(headed).letter is Letter.F
    assert book.match(replace(headed, publisher="Ministry of Fisheries")).letter is Letter.B
