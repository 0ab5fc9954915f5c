"""Lists and what is found in them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

import orjson
import pytest

from headwater.model import Schema
from headwater.resolve.comparison import Comparison, Likeness
from headwater.resolve.lists import Broken, Listed, Passed, read_list
from headwater.resolve.matcher import Pair
from headwater.resolve.screening import Query, Screen
from headwater.resolve.worker import Worker

PERSON = Schema.PERSON


def _read(*rows: object) -> list[Listed | Broken | Passed]:
    lines = [row if isinstance(row, bytes) else orjson.dumps(row) for row in rows]
    return list(read_list(lines, "agents"))


def test_a_line_becomes_a_party() -> None:
    properties = {"name": ["Anna Berg"], "alias": ["Anja Berg", "Anna Berg"], "birthDate": ["1970-01-02"]}
    (party,) = _read({"id": "a", "schema": "Person", "caption": "Berg, Anna", "properties": properties})
    assert party == Listed("a", "agents", PERSON, ("Berg, Anna", "Anna Berg", "Anja Berg"), ("1970-01-02",))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b"{", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        ([], "no JSON object"),
        ({"schema": "Person", "properties": {}}, "no id"),
        ({"id": 3, "schema": "Person", "properties": {}}, "no id"),
        ({"id": "a", "properties": {}}, "no schema"),
        ({"id": "a", "schema": "Person"}, "no properties"),
        ({"id": "a", "schema": "Person", "properties": {"name": [None, 3, " "]}}, "no name"),
    ],
)
def test_a_broken_line_is_named(row: object, reason: str) -> None:
    first, second = _read({"id": "s", "schema": "Sanction", "properties": {}}, row)
    assert first == Passed(1)
    assert isinstance(second, Broken) and second.line == 2 and second.reason.startswith(reason)


def test_endless_names_are_cut_and_empty_lines_are_nothing() -> None:
    row = {"id": "a", "schema": "Company", "properties": {"name": ["x" * 10_000, *(f"n{i}" for i in range(500))]}}
    (party,) = _read(b"  ", row)
    assert isinstance(party, Listed)
    assert (len(party.names), len(party.names[0])) == (60, 1_000)


ENTRIES = [
    Listed("l1", "agents", PERSON, ("Юлия Орлова",), ("1970-05-01",)),
    Listed("l2", "agents", PERSON, ("Anna Berg", "Anna Holt"), ("1950",)),
    Listed("l3", "agents", Schema.COMPANY, ("Berg Trading Ltd",)),
]


def test_hits_without_a_matcher() -> None:
    queries = [
        Query("q1", PERSON, ("Yulia Orlova",), frozenset({"1970"})),
        Query("q2", PERSON, ("Berg", "Anna Holt"), frozenset({"1981"})),
        Query("q3", Schema.ORGANIZATION, ("Berg Trading Ltd",)),
        Query("q4", PERSON, ("Tom Vale",)),
    ]
    with Screen(ENTRIES) as screen:
        hits = {hit.query: hit for hit in screen.hits(queries)}
        assert screen.matcher is None
    assert {query: hit.entry.id for query, hit in hits.items()} == {"q1": "l1", "q2": "l2", "q3": "l3"}
    assert hits["q1"].agrees == ("born in 1970",)
    assert hits["q2"].conflicts == ("born in 1981 against 1950",)
    assert {hit.verdict for hit in hits.values()} == {Likeness.SAME}


def test_everybody_of_one_name_is_a_hit() -> None:
    """However many bear a name: the one who is meant may be the last of them."""
    many = [Listed(f"l{at}", "agents", PERSON, ("Anna Berg",), (str(1900 + at),)) for at in range(90)]
    with Screen([*many, *ENTRIES]) as screen:
        hits = list(screen.hits([Query("q", PERSON, ("Anna Berg",), frozenset({"1985"}))]))
    assert len(hits) == 91
    assert (hits[0].entry.id, hits[0].agrees) == ("l85", ("born in 1985",))


@pytest.mark.parametrize(
    ("name", "listed", "hit"),
    [
        ("Tom Vale", "Tom Henry Vale", True),
        ("Vlae, Tom", "Tom Vale", True),
        ("T. Vale", "Tom Vale", True),
        ("Tom Vale", "Tom Stone", False),
        ("Robert Vale", "Roberta Vale", False),
        ("Vale", "Tom Vale", False),
    ],
)
def test_what_the_matcher_calls_different_is_a_hit_where_the_words_fit(name: str, listed: str, hit: bool) -> None:
    with Screen([Listed("l", "agents", PERSON, (listed,))], matcher=_Deaf()) as screen:
        assert bool(list(screen.hits([Query("q", PERSON, (name,))]))) is hit


class _Deaf(Worker):
    """A matcher that calls everything different."""

    def submit(self, pairs: Sequence[Pair]) -> Future[list[Comparison]]:
        answer: Future[list[Comparison]] = Future()
        answer.set_result([Comparison(0.1, Likeness.DIFFERENT, "nothing in common") for _ in pairs])
        return answer


@pytest.mark.slow
def test_hits_with_the_matcher_say_why() -> None:
    with Screen(ENTRIES) as screen:
        (hit,) = screen.hits([Query("q", PERSON, ("Anna Bergh",))])
    assert (hit.entry.id, hit.verdict) == ("l2", Likeness.REVIEW)
    assert "logic-v2" in hit.why or "regression" in hit.why
