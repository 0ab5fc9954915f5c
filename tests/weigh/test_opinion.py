"""The formulas of METHOD §2 against worked numbers, by hand, and as invariants."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.model import Directness, Interest, Item, Letter, LinkStatus, Opinion, Stance, Tier
from headwater.weigh.opinion import opinion, readings, status, trust, weight

WORKED = Path(__file__).parents[2] / ".." / "shared" / "reference" / "opinions.json"

ITEMS = st.builds(
    Item,
    stance=st.sampled_from(Stance),
    letter=st.sampled_from(Letter),
    directness=st.sampled_from(Directness),
    tier=st.sampled_from(Tier),
    root=st.sampled_from(["r1", "r2", "r3"]),
    interest=st.sampled_from(Interest),
    coverage=st.floats(0, 1),
    root_alleges=st.booleans(),
)
LISTS = st.lists(ITEMS, max_size=7)
RHO = st.sampled_from([0.0, 0.3, 1.0])
SLACK = 1e-12


def item(stance: Stance = Stance.ASSERTS, letter: Letter = Letter.B, root: str = "r", **more: Any) -> Item:
    values: dict[str, Any] = {"directness": Directness.FIRST_HAND, "tier": Tier.REPORTING, **more}
    return Item(stance=stance, letter=letter, root=root, **values)


def parse(raw: dict[str, Any]) -> Item:
    return Item(
        stance=Stance(raw["stance"]),
        letter=Letter(raw["letter"]),
        directness=Directness(raw["directness"]),
        tier=Tier(raw["tier"]),
        root=raw["root"],
        interest=Interest(raw["interest"]),
        coverage=raw["coverage"],
    )


@pytest.mark.skipif(not WORKED.exists(), reason="the worked entries are not beside this checkout")
def test_worked_entries() -> None:
    entries = json.loads(WORKED.read_text("utf-8"))
    assert len(entries) >= 40
    for entry in entries:
        items = [parse(raw) for raw in entry["items"]]
        whole, found = opinion(items), readings(items)
        got = {"b": whole.b, "d": whole.d, "u": whole.u, "F": found.F, "R": found.R}
        got |= {"lo": found.lo, "hi": found.hi, "C": found.C}
        assert got == pytest.approx(entry["expected"], abs=1e-6)


def test_a_record_of_letter_b() -> None:
    only = item(directness=Directness.RECORD, tier=Tier.RECORD)
    assert trust(only) == pytest.approx(0.85)
    assert weight(only) == pytest.approx(2 * 0.85 / 0.15)
    assert pytest.approx(0.85) == readings([only]).F


def test_coverage_lowers_only_what_was_searched_and_not_found() -> None:
    searched = item(Stance.SEARCHED_NOT_FOUND, Letter.A, coverage=0.1)
    assert trust(searched) == pytest.approx(0.095)
    assert trust(item(letter=Letter.A, coverage=0.1)) == pytest.approx(0.95)
    assert opinion([item(), searched]).d > 0


def test_no_knowledge_weighs_nothing() -> None:
    assert weight(item(Stance.NO_KNOWLEDGE, Letter.A)) == 0
    assert opinion([item(), item(Stance.NO_KNOWLEDGE, Letter.A, "s")]) == opinion([item()])


def test_against_own_interest_is_not_lowered() -> None:
    assert trust(item(interest=Interest.AGAINST_OWN)) == trust(item())
    assert trust(item(interest=Interest.SELF_SERVING)) == pytest.approx(0.34)


def test_copies_count_once_and_independent_items_add_up() -> None:
    copies = [item(), item()]
    assert opinion(copies) == opinion([item()])
    assert opinion(copies, rho=0.0) == opinion([item(root="a"), item(root="b")])


def test_reporting_whose_root_is_an_allegation_leaves_the_reporting_reading() -> None:
    news = item(root="charge")
    assert readings([news]).R > 0
    assert readings([news, item(root="charge", tier=Tier.OFFICIAL_ALLEGATION)]).R == 0
    assert readings([replace(news, root_alleges=True)]).R == 0
    assert readings([replace(news, tier=Tier.RECORD, root_alleges=True)]).R > 0


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([], LinkStatus.OPEN),
        ([item(Stance.DENIES)], LinkStatus.OPEN),
        ([item(letter=Letter.F)], LinkStatus.WITHOUT_WEIGHT),
        ([item(letter=Letter.D)], LinkStatus.WEAKLY_SUPPORTED),
        ([item()], LinkStatus.SUPPORTED),
        ([item(), item(Stance.DENIES, root="s")], LinkStatus.CONTESTED),
        ([item(letter=Letter.F), item(Stance.DENIES, Letter.D, "s")], LinkStatus.DENIED),
        ([item(letter=Letter.E), item(Stance.DENIES, Letter.A, "s")], LinkStatus.REFUTED),
    ],
)
def test_status(items: list[Item], expected: LinkStatus) -> None:
    assert status(items) is expected


def test_status_of_a_bare_opinion() -> None:
    assert status(Opinion(0.0, 0.0, 1.0)) is LinkStatus.OPEN
    assert status(Opinion(0.6, 0.1, 0.3)) is LinkStatus.SUPPORTED


@given(LISTS, RHO)
def test_readings_are_ordered(items: list[Item], rho: float) -> None:
    whole, found = opinion(items, rho), readings(items, rho)
    assert whole.b + whole.d + whole.u == pytest.approx(1)
    ordered = [0.0, found.F, found.R, found.lo, found.hi, found.C, 1.0]
    assert all(low <= high + SLACK for low, high in pairwise(ordered))


@given(LISTS, st.randoms(use_true_random=False), RHO)
def test_order_does_not_matter(items: list[Item], chance: random.Random, rho: float) -> None:
    mixed = list(items)
    chance.shuffle(mixed)
    for one, other in zip(_figures(mixed, rho), _figures(items, rho), strict=True):
        assert one == pytest.approx(other, abs=SLACK)


@given(LISTS, ITEMS, RHO)
def test_support_never_lowers(items: list[Item], more: Item, rho: float) -> None:
    support = replace(more, stance=Stance.ASSERTS)
    before, after = readings(items, rho), readings([*items, support], rho)
    for name in ("F", "lo", "hi", "C"):
        assert getattr(after, name) >= getattr(before, name) - SLACK
    if not (support.tier.alleges or support.root_alleges):
        assert after.R >= before.R - SLACK


@given(LISTS, ITEMS, RHO)
def test_a_denial_never_raises(items: list[Item], more: Item, rho: float) -> None:
    denial = replace(more, stance=Stance.DENIES)
    before, after = readings(items, rho), readings([*items, denial], rho)
    for name in ("F", "R", "lo", "hi", "C"):
        assert getattr(after, name) <= getattr(before, name) + SLACK


@given(LISTS, ITEMS, RHO)
def test_an_allegation_on_a_fresh_root_lowers_nothing(items: list[Item], more: Item, rho: float) -> None:
    support = replace(more, stance=Stance.ASSERTS, tier=Tier.OFFICIAL_ALLEGATION, root="fresh")
    assert readings([*items, support], rho).R >= readings(items, rho).R - SLACK


def _figures(items: list[Item], rho: float) -> list[float]:
    whole, found = opinion(items, rho), readings(items, rho)
    return [whole.b, whole.d, whole.u, found.F, found.R, found.lo, found.hi, found.C]
