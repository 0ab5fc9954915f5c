"""Does the word hold when sources are graded a little differently? (METHOD §4)

In each draw the reliability of every source moves by a uniform amount within ±.10, the same for all its
passages; it stays within 0–1, and an ungraded source (letter F) stays without weight. One likelihood word is
printed only where it holds in four fifths of the draws; else the span from the word that a tenth of the draws
stay below to the word that a tenth exceed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from headwater.model import Item, Letter, Link, Stance
from headwater.trace.chains import Answer, Ground
from headwater.trace.field import Floats
from headwater.weigh.opinion import CEILING, PRIOR
from headwater.weigh.words import STABLE, span

STEP = 0.10
_AGAINST = (Stance.DENIES, Stance.SEARCHED_NOT_FOUND)


@dataclass(frozen=True, slots=True)
class Wording:
    """What to print and the share of draws, 0–1, in which the words of the undisturbed answer came out."""

    words: str
    stable: float


def wording(place: Ground, found: Answer, draws: int, seed: int) -> Wording:
    """Words for an answer. Chains beyond those listed are not drawn for (``Answer.complete``)."""
    plain = span(found.readings.lo, found.readings.hi)
    numbers = sorted({arc.link for arcs in found.listed for arc in arcs})
    links = [place.links[number] for number in numbers]
    if draws < 1:
        return Wording(plain, 1.0)
    moved = _moves(links, draws, seed)
    sides = {number: _drawn(link, moved) for number, link in zip(numbers, links, strict=True)}
    low, high = (_best(found, {number: side[index] for number, side in sides.items()}) for index in (0, 1))
    words = [span(one, other) for one, other in zip(low.tolist(), high.tolist(), strict=True)]
    share = sum(word == plain for word in words) / draws
    if share >= STABLE:
        return Wording(plain, share)
    least, most = float(np.quantile(low, 0.1)), float(np.quantile(high, 0.9))
    return Wording(span(min(least, found.readings.lo), max(most, found.readings.hi)), share)


def _moves(links: Sequence[Link], draws: int, seed: int) -> dict[str, Floats]:
    """For each source, how far its reliability moves in each draw."""
    random_ = random.Random(seed)
    return {
        source: np.array([random_.uniform(-STEP, STEP) for _ in range(draws)])
        for source in sorted({_source(item) for link in links for item in link.items}, key=_order(links))
    }


def _order(links: Sequence[Link]) -> Callable[[str], tuple[object, ...]]:
    """Order of sources by what they say and not by what they are called: a change of names changes no draw."""
    said: dict[str, list[tuple[str, ...]]] = {}
    for link in links:
        for item in link.items:
            passage = (item.letter.value, link.relation.value, link.start, link.end, item.stance.value)
            said.setdefault(_source(item), []).append((*passage, item.tier.value, item.published))
    return lambda source: (sorted(said[source]), source)


def _source(item: Item) -> str:
    return item.source or item.root


def _drawn(link: Link, moved: Mapping[str, Floats]) -> tuple[Floats, Floats]:
    """lo and hi of one link in each draw."""
    draws = len(next(iter(moved.values()))) if moved else 0
    support = _weight([item for item in link.items if item.stance is Stance.ASSERTS], moved, draws)
    denial = _weight([item for item in link.items if item.stance in _AGAINST], moved, draws)
    total = support + denial + PRIOR
    low = support / total
    return low, low + PRIOR / total / 2


def _weight(items: Sequence[Item], moved: Mapping[str, Floats], draws: int) -> Floats:
    """Evidence of some items: the best of each root, as in ``weigh.opinion``."""
    best: dict[str, Floats] = {}
    for item in items:
        trust = _trust(item, moved[_source(item)])
        weight = PRIOR * trust / (1 - trust)
        best[item.root] = np.maximum(best[item.root], weight) if item.root in best else weight
    total: Floats = np.zeros(draws)
    for root in sorted(best):
        total = total + best[root]
    return total


def _trust(item: Item, moved: Floats) -> Floats:
    letter = item.letter.reliability
    reliability = np.zeros(len(moved)) if item.letter is Letter.F else np.clip(letter + moved, 0.0, 1.0)
    coverage = item.coverage if item.stance is Stance.SEARCHED_NOT_FOUND else 1.0
    found: Floats = np.minimum(CEILING, reliability * item.directness.factor * item.interest.factor * coverage)
    return found


def _best(found: Answer, values: Mapping[int, Floats]) -> Floats:
    best: Floats | None = None
    for arcs in found.listed:
        product: Floats = np.ones(len(values[arcs[0].link]))
        for arc in arcs:
            product = product * values[arc.link]
        best = product if best is None else np.maximum(best, product)
    assert best is not None  # an answer that is assessed lists a chain
    return best
