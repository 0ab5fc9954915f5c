"""Opinion, readings and status of one claim from its items (METHOD §2; subjective logic, Jøsang 2016).

    t = min(.98, L·D·I·κ)        w = 2t / (1 − t)
    w_root = max(w_i) + (1 − ρ)(Σ w_i − max(w_i))
    b = w⁺/N    d = w⁻/N    u = 2/N    N = w⁺ + w⁻ + 2

A root is grouped once for each side: one that both asserts and denies weighs on both.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from math import fsum
from typing import NamedTuple

from headwater.model import NOTHING, Directness, Interest, Item, Letter, LinkStatus, Opinion, Readings, Stance, Tier

CEILING = 0.98
PRIOR = 2.0
CONTESTED = 0.25
SUPPORTED = 0.5
REFUTED = 0.5
_AGAINST = (Stance.DENIES, Stance.SEARCHED_NOT_FOUND)
_ALLEGATIONS = (Tier.OFFICIAL_ALLEGATION, Tier.UNOFFICIAL_ALLEGATION)


def trust(item: Item) -> float:
    """Trust in one item, 0–.98: letter × directness × interest × coverage.

    Coverage counts for ``searched-not-found`` only; what knows nothing is trusted in nothing (0).
    """
    if item.stance is Stance.NO_KNOWLEDGE:
        return 0.0
    coverage = item.coverage if item.stance is Stance.SEARCHED_NOT_FOUND else 1.0
    return min(CEILING, _grade(item.letter, item.directness, item.interest) * coverage)


@cache
def _grade(letter: Letter, directness: Directness, interest: Interest) -> float:
    return letter.reliability * directness.factor * interest.factor


def weight(item: Item) -> float:
    """Evidence that one item brings, 0–98: ``2t / (1 − t)``."""
    grade = trust(item)
    return PRIOR * grade / (1.0 - grade)


def opinion(items: Iterable[Item], rho: float = 1.0) -> Opinion:
    """Belief, disbelief and ignorance of a claim; ``rho`` is 1 for copies of one root, 0 for independent items."""
    return assess(items, rho).opinion


def readings(items: Iterable[Item], rho: float = 1.0) -> Readings:
    """The readings of a claim; all are 0 where nobody asserts it."""
    return assess(items, rho).readings


def status(evidence: Iterable[Item] | Opinion, rho: float = 1.0) -> LinkStatus:
    """Where a claim stands; a bare opinion without support counts as asserted by nobody.

    In the order of METHOD §2: nobody asserts it → open; support and denial of .25 or more each →
    contested; the denial outweighs → refuted from .5, else denied; no weight → asserted without weight;
    else supported from .5, weakly supported below.
    """
    if isinstance(evidence, Opinion):
        return _status(evidence, evidence.b > 0)
    return assess(evidence, rho).status


class Assessed(NamedTuple):
    """What the items of one claim come to; ``hefts`` are their weights, in order."""

    opinion: Opinion
    readings: Readings
    status: LinkStatus
    hefts: Sequence[float]


def assess(items: Iterable[Item], rho: float = 1.0) -> Assessed:
    """Opinion, readings and status in one pass over the items."""
    several = items if isinstance(items, list | tuple) else list(items)
    hefts = [weight(item) for item in several]
    if len(several) == 1:  # as most claims of a large case have
        item = several[0]
        return Assessed(*_single(hefts[0], item.stance is Stance.ASSERTS, item.tier, item.root_alleges), hefts)
    sides = _sides(several, hefts)
    support, denial = _total(sides.support, rho), _total(sides.denial, rho)
    whole = _opinion(support, denial)
    if not sides.support:
        return Assessed(whole, NOTHING, LinkStatus.OPEN, hefts)
    record = _total(sides.record, rho)
    reported = _total(_reported(several, hefts, sides), rho) if sides.alleging else support
    found = _readings(whole, _share(record, denial), _share(reported, denial))
    return Assessed(whole, found, _status(whole, True), hefts)


@lru_cache(maxsize=4096)
def _single(heft: float, asserts: bool, tier: Tier, root_alleges: bool) -> tuple[Opinion, Readings, LinkStatus]:
    """The same for a single item."""
    if not asserts:
        return _opinion(0.0, heft), NOTHING, LinkStatus.OPEN
    whole = _opinion(heft, 0.0)
    record = whole.b if tier is Tier.RECORD else 0.0
    reported = whole.b if record or not (tier.alleges or root_alleges) else 0.0
    return whole, _readings(whole, record, reported), _status(whole, True)


def _readings(whole: Opinion, record: float, reported: float) -> Readings:
    return Readings(record, reported, whole.b, min(whole.b + whole.u / 2, 1.0), 1.0 - whole.d)


_Side = dict[str, list[float]]


class _Sides(NamedTuple):
    """Weights by root of what supports, denies and records a claim, and the roots that are allegations."""

    support: _Side
    denial: _Side
    record: _Side
    alleging: set[str]


def _sides(items: Sequence[Item], hefts: Sequence[float]) -> _Sides:
    sides = _Sides({}, {}, {}, set())
    for item, heft in zip(items, hefts, strict=True):
        if item.stance is Stance.ASSERTS:
            sides.support.setdefault(item.root, []).append(heft)
            if item.tier is Tier.RECORD:
                sides.record.setdefault(item.root, []).append(heft)
        elif item.stance in _AGAINST:
            sides.denial.setdefault(item.root, []).append(heft)
        # a root is an allegation where any item of it is, whatever that item's stance
        if item.root_alleges or item.tier in _ALLEGATIONS:
            sides.alleging.add(item.root)
    return sides


def _reported(items: Sequence[Item], hefts: Sequence[float], sides: _Sides) -> _Side:
    """Records, and reporting whose root is no allegation."""
    found: _Side = {}
    for item, heft in zip(items, hefts, strict=True):
        plain = item.stance is Stance.ASSERTS and not item.tier.alleges
        if plain and (item.tier is Tier.RECORD or item.root not in sides.alleging):
            found.setdefault(item.root, []).append(heft)
    return found


def _total(side: _Side, rho: float) -> float:
    """Evidence of one side: the best of each root, and (1 − ρ) of the rest of it.

    Sums are exact (``fsum``): the order of the items must not show in the answer.
    """
    if rho == 1.0:
        return fsum(map(max, side.values()))
    return fsum(max(several) + (1.0 - rho) * (fsum(several) - max(several)) for several in side.values())


def _opinion(support: float, denial: float) -> Opinion:
    total = support + denial + PRIOR
    return Opinion(support / total, denial / total, PRIOR / total)


def _share(support: float, denial: float) -> float:
    return support / (support + denial + PRIOR)


def _status(whole: Opinion, asserted: bool) -> LinkStatus:
    if not asserted:
        return LinkStatus.OPEN
    if whole.b >= CONTESTED and whole.d >= CONTESTED:
        return LinkStatus.CONTESTED
    if whole.d > whole.b:
        return LinkStatus.REFUTED if whole.d >= REFUTED else LinkStatus.DENIED
    if whole.b == 0:
        return LinkStatus.WITHOUT_WEIGHT
    return LinkStatus.SUPPORTED if whole.b >= SUPPORTED else LinkStatus.WEAKLY_SUPPORTED
