"""Floors on worlds with a known truth; lowering one is a decision, not a repair."""

import json

import pytest
from evals.worlds.measure import FLOORS, Score, measure
from evals.worlds.world import world

from headwater.model import Channel

LIMITS = json.loads(FLOORS.read_text())


@pytest.fixture(scope="module")
def score() -> Score:
    return measure(range(LIMITS["worlds"]))


@pytest.mark.slow
def test_the_worlds_try_every_case(score: Score) -> None:
    assert score.rumoured > 100
    assert score.told > 100
    assert score.unsupported - score.rumoured > 100


@pytest.mark.slow
def test_copies_of_one_rumour_never_make_it_likely(score: Score) -> None:
    assert score.rumours_likely <= LIMITS["rumours_likely"]


@pytest.mark.slow
def test_what_has_no_true_support_is_not_overclaimed(score: Score) -> None:
    assert score.overclaim_rate <= LIMITS["overclaim_rate"]


@pytest.mark.slow
def test_a_true_chain_is_found_whenever_all_its_links_are_asserted(score: Score) -> None:
    assert score.found_rate >= LIMITS["found_rate"]


def test_a_world_is_the_same_for_the_same_seed() -> None:
    one, other = world(3), world(3)
    assert (one.documents, one.texts, one.claims) == (other.documents, other.texts, other.claims)
    assert one.claims != world(4).claims


def test_quotes_stand_where_claims_say() -> None:
    made = world(1)
    assert all(made.texts[claim.document][claim.start_char : claim.end_char] == claim.quote for claim in made.claims)
    assert {support.channel for seed in range(5) for support in world(seed).supports} == set(Channel)
