"""What an answer hangs on: importance of links, smallest cut sets, the answer without each root (METHOD §4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from headwater.model import Bearing, LinkStatus, Readings, Stance, WithoutRoot
from headwater.model.evidence import NOTHING
from headwater.trace.chains import Answer, Ground, connected, solve, solve_lo
from headwater.trace.search import LIMITS, Limits
from headwater.weigh.opinion import readings
from headwater.weigh.words import NOT_ASSESSED, span

CERTAIN = Readings(1.0, 1.0, 1.0, 1.0, 1.0)
_SEARCHES = 2_000


def bearings(place: Ground, found: Answer, limits: Limits = LIMITS) -> tuple[Bearing, ...]:
    """Importance of each link of the named chain and its rivals, heaviest first (Birnbaum 1969).

    X(claim = 1) − X(claim = 0) in lo. A link without which nothing changes is left out.
    """
    chains = found.listed[: 1 + limits.rivals]
    numbers = sorted({arc.link for arcs in chains for arc in arcs})
    heavy = []
    for number in numbers:
        with_it = solve_lo(place, {number: CERTAIN}, limits)
        without = solve_lo(place, {number: NOTHING}, limits)
        if with_it > without:
            heavy.append(Bearing(place.links[number].id, min(1.0, with_it - without)))
    return tuple(sorted(heavy, key=lambda one: (-round(one.importance, 12), one.link)))


@dataclass(frozen=True, slots=True)
class Cuts:
    """Smallest cut sets as ids of links; ``note`` says why the list may be short."""

    sets: tuple[tuple[str, ...], ...]
    note: str = ""


def cuts(place: Ground, limits: Limits = LIMITS) -> Cuts:
    """All smallest sets of links whose fall breaks every chain, up to ``limits.cut`` links and ``limits.cuts`` sets.

    Iterative deepening: a set of n links must hold a link of any one chain, so the search branches over the
    links of a chain that is still whole. Exact; O(length^n) searches, capped.
    """
    for size in range(1, limits.cut + 1):
        hunt = _Hunt(place, limits)
        found = sorted(hunt.sets(frozenset(), size))
        if hunt.searches > _SEARCHES:
            return Cuts((), f"the search for cut sets of {size} links was given up after {_SEARCHES} tries")
        if found:
            more = len(found) > limits.cuts
            note = f"{len(found)} smallest cut sets exist, {limits.cuts} are listed" if more else ""
            return Cuts(tuple(found[: limits.cuts]), note)
    return Cuts((), f"no set of up to {limits.cut} links breaks every chain")


@dataclass(slots=True)
class _Hunt:
    """One round of the deepening search, with the sets it has been to."""

    place: Ground
    limits: Limits
    searches: int = 0
    seen: set[frozenset[int]] = field(default_factory=set)

    def sets(self, fallen: frozenset[int], left: int) -> Iterator[tuple[str, ...]]:
        if fallen in self.seen or self.searches > _SEARCHES:
            return
        self.seen.add(fallen)
        self.searches += 1
        arcs = connected(self.place, fallen, self.limits).arcs
        if not arcs:
            yield tuple(sorted(self.place.links[number].id for number in fallen))
        elif left:
            for arc in arcs:
                yield from self.sets(fallen | {arc.link}, left - 1)


def without_roots(place: Ground, found: Answer, limits: Limits = LIMITS) -> tuple[WithoutRoot, ...]:
    """The answer without each root of the links that can matter, the largest change of lo first.

    A root that changes no reading is left out, unless the named chain rests on it.
    """
    named = {item.root for arc in found.listed[0] for item in place.links[arc.link].items}
    resting = _resting(place)
    answers = []
    for root in [*sorted(named), *sorted(resting.keys() - named)][: limits.roots]:
        left = _without(place, root, resting.get(root, ()), limits)
        if root in named or left != found.readings:
            words = span(left.lo, left.hi) if left.hi > 0 else NOT_ASSESSED
            answers.append(WithoutRoot(root, left, words))
    before = found.readings.lo
    return tuple(sorted(answers, key=lambda one: (-round(abs(one.readings.lo - before), 12), one.root)))


def _resting(place: Ground) -> dict[str, list[int]]:
    """By root: the links of the field that rest on it, among others perhaps."""
    resting: dict[str, list[int]] = {}
    for number, link in enumerate(place.links):
        for root in {item.root for item in link.items}:
            resting.setdefault(root, []).append(number)
    return resting


def _without(place: Ground, root: str, resting: Iterable[int], limits: Limits) -> Readings:
    overrides = {}
    for number in resting:
        link = place.links[number]
        if link.status is not LinkStatus.OPEN:
            kept = [item for item in link.items if item.root != root]
            asserted = any(item.stance is Stance.ASSERTS for item in kept)
            overrides[number] = readings(kept) if asserted else NOTHING
    return solve(place, overrides, limits)[0]
