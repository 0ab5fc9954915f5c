"""Costs, journeys and grants whose giver is not told."""

from __future__ import annotations

import pytest
from tests.extract.reading import find, read

from headwater.model import Relation


@pytest.mark.parametrize(
    ("text", "relation", "giver", "taker", "value"),
    [
        ("The Harbour Fund paid for the travel of Anna Berg.", "provides", "Harbour Fund", "Anna Berg", "travel"),
        ("The Harbour Fund pays Anna Berg's flights.", "provides", "Harbour Fund", "Anna Berg", "flights"),
        ("Tom Okoro covered half of the costs of the Coastal Forum.", "funds", "Tom Okoro", "Coastal Forum", "half"),
        ("The Harbour Fund used state money to fly Tom Okoro to Oslo.", "provides", "Harbour Fund", "Tom Okoro", ""),
        ("The Coastal Forum was paid for by the Harbour Fund.", "funds", "Harbour Fund", "Coastal Forum", ""),
    ],
)
def test_costs_and_journeys(text: str, relation: str, giver: str, taker: str, value: str) -> None:
    (claim,) = find(read(text), Relation(relation), giver, taker)
    assert value in claim.value
    assert claim.confidence >= 0.85


@pytest.mark.parametrize(
    "text",
    [
        "Green Dawn received a 3.5 million ruble presidential grant for the fair.",
        "Green Dawn was awarded a grant of 3.5 million rubles in May.",
        "The largest grant, RUB 3,500,000, went to Green Dawn.",
    ],
)
def test_a_grant_whose_giver_is_not_told_is_kept(text: str) -> None:
    (claim,) = find(read(text), Relation.FUNDS, "", "Green Dawn")
    assert (claim.subject, claim.amount, claim.currency) == ("", 3500000.0, "RUB")


def test_no_grant_without_money_and_none_twice() -> None:
    assert not find(read("Green Dawn received much praise."), Relation.FUNDS)
    claims = find(read("Green Dawn received $2 million from Vestland Bank."), Relation.FUNDS)
    assert [claim.subject for claim in claims] == ["Vestland Bank"]


def test_a_grant_used_is_a_grant_to_the_one_who_uses_it() -> None:
    reading = read("The Harbour League paid for the travel of Anna Berg, using a grant from the Charity Fund.")
    assert find(reading, Relation.FUNDS, "Charity Fund", "Harbour League")
