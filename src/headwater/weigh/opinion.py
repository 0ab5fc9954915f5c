"""Opinion, readings and status of one claim from its items (METHOD §2; subjective logic, Jøsang 2016).

    t = min(.98, L·D·I·κ)        w = 2t / (1 − t)
    w_root = max(w_i) + (1 − ρ)(Σ w_i − max(w_i))
    b = w⁺/N    d = w⁻/N    u = 2/N    N = w⁺ + w⁻ + 2

A root is grouped once for each side: one that both asserts and denies weighs on both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache

from headwater.model import NOTHING, Directness, Interest, Item, Letter, LinkStatus, Opinion, Readings, Stance, Tier

CEILING = 0.98
PRIOR = 2.0
CONTESTED = 0.25
SUPPORTED = 0.5
REFUTED = 0.5
_AGAINST = (Stance.DENIES, Stance.SEARCHED_NOT_FOUND)


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
    weighed = _weighed(items)
    total = _total(weighed, _asserts, rho), _total(weighed, _speaks_against, rho)
    return _opinion(*total)


def readings(items: Iterable[Item], rho: float = 1.0) -> Readings:
    """The readings of a claim; all are 0 where nobody asserts it."""
    return assess(items, rho)[1]


def status(evidence: Iterable[Item] | Opinion, rho: float = 1.0) -> LinkStatus:
    """Where a claim stands; a bare opinion without support counts as asserted by nobody.

    In the order of METHOD §2: nobody asserts it → open; support and denial of .25 or more each →
    contested; the denial outweighs → refuted from .5, else denied; no weight → asserted without weight;
    else supported from .5, weakly supported below.
    """
    if isinstance(evidence, Opinion):
        return _status(evidence, evidence.b > 0)
    return assess(evidence, rho)[2]


def assess(items: Iterable[Item], rho: float = 1.0) -> tuple[Opinion, Readings, LinkStatus]:
    """Opinion, readings and status in one pass over the items."""
    weighed = _weighed(items)
    if len(weighed) == 1:
        return _assess_one(*weighed[0])
    support, denial = _total(weighed, _asserts, rho), _total(weighed, _speaks_against, rho)
    whole = _opinion(support, denial)
    if not any(_asserts(item) for item, _ in weighed):
        return whole, NOTHING, LinkStatus.OPEN
    record = _total(weighed, _is_record, rho)
    alleging = _alleging_roots(weighed)
    reported = _total(weighed, lambda item: _is_reported(item, alleging), rho) if alleging else support
    found = _readings(whole, _share(record, denial), _share(reported, denial))
    return whole, found, _status(whole, True)


def _assess_one(item: Item, heft: float) -> tuple[Opinion, Readings, LinkStatus]:
    """The same for a single item, which most claims of a large case have."""
    return _single(heft, item.stance is Stance.ASSERTS, item.tier, item.root_alleges)


@lru_cache(maxsize=4096)
def _single(heft: float, asserts: bool, tier: Tier, root_alleges: bool) -> tuple[Opinion, Readings, LinkStatus]:
    if not asserts:
        return _opinion(0.0, heft), NOTHING, LinkStatus.OPEN
    whole = _opinion(heft, 0.0)
    record = whole.b if tier is Tier.RECORD else 0.0
    reported = whole.b if record or not (tier.alleges or root_alleges) else 0.0
    return whole, _readings(whole, record, reported), _status(whole, True)


def _readings(whole: Opinion, record: float, reported: float) -> Readings:
    return Readings(record, reported, whole.b, min(whole.b + whole.u / 2, 1.0), 1.0 - whole.d)


_Weighed = Sequence[tuple[Item, float]]


def _weighed(items: Iterable[Item]) -> _Weighed:
    return [(item, weight(item)) for item in items]


def _total(weighed: _Weighed, chosen: Callable[[Item], bool], rho: float) -> float:
    """Evidence of the chosen items: the best of each root, and (1 − ρ) of the rest of it."""
    best: dict[str, float] = {}
    everything: dict[str, float] = {}
    for item, heft in weighed:
        if chosen(item):
            best[item.root] = max(best.get(item.root, 0.0), heft)
            everything[item.root] = everything.get(item.root, 0.0) + heft
    # sorted: addition in floating point depends on the order, the answer must not
    return sum(best[root] + (1.0 - rho) * (everything[root] - best[root]) for root in sorted(best))


def _opinion(support: float, denial: float) -> Opinion:
    total = support + denial + PRIOR
    return Opinion(support / total, denial / total, PRIOR / total)


def _share(support: float, denial: float) -> float:
    return support / (support + denial + PRIOR)


def _asserts(item: Item) -> bool:
    return item.stance is Stance.ASSERTS


def _speaks_against(item: Item) -> bool:
    return item.stance in _AGAINST


def _is_record(item: Item) -> bool:
    return item.stance is Stance.ASSERTS and item.tier is Tier.RECORD


def _is_reported(item: Item, alleging: frozenset[str]) -> bool:
    if item.stance is not Stance.ASSERTS or item.tier.alleges:
        return False
    return item.tier is Tier.RECORD or item.root not in alleging


def _alleging_roots(weighed: _Weighed) -> frozenset[str]:
    """Roots with an allegation among their items, whatever its stance."""
    return frozenset(item.root for item, _ in weighed if item.tier.alleges or item.root_alleges)


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
