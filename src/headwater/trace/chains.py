"""Chains from a sponsor to a movement in one channel, and the readings they give (METHOD §3).

    X(S→M via channel) = max over chains of Π x(link)        for X in {F, R, lo, hi, C}

The maximum is taken for each reading on its own; the chain that is named is the one that maximises lo, among
equals (to twelve digits) the one with the larger R, then F, then hi, then fewer links, then the order of its
links by relation, dates and id. Where no chain has any weight (lo = 0) that leaves hi to decide.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from functools import cached_property
from itertools import islice

import numpy as np

from headwater.model import NOTHING, Chain, Channel, Hop, Link, Readings
from headwater.trace import search
from headwater.trace.field import Arc, Bound, Field, Values
from headwater.trace.network import READINGS, Network
from headwater.trace.search import LIMITS, Found, Limits

Overrides = Mapping[int, Readings]
NO_OVERRIDES: Overrides = {}
NAMES = READINGS
_DIGITS = 12
_TIE = 1e-12


@dataclass(frozen=True)
class Ground:
    """Where one question is answered: sponsor, movement and channel with the field and the links between them."""

    channel: Channel
    sponsor: str
    movement: str
    network: Network
    field: Field
    columns: Mapping[str, Values]
    _bounds: dict[str, Bound] = dataclass_field(default_factory=dict)

    @property
    def links(self) -> Sequence[Link]:
        """Links of the field, by number."""
        return self.field.links

    def values(self, reading: str, overrides: Overrides) -> Values:
        """One reading by number of link; ``overrides`` stand in for single links."""
        column = self.columns[reading]
        if not overrides:
            return column
        column = column.copy() if isinstance(column, np.ndarray) else list(column)
        for number, readings in overrides.items():
            column[number] = float(getattr(readings, reading))
        return column

    def bound(self, reading: str, overrides: Overrides) -> Bound | None:
        """That of the field as it stands, where what is replaced reads no higher: made once, it serves them all.

        None where it would not hold, and in a large field, where a bound is made for one floor.
        """
        column = self.columns[reading]
        if not self.field.is_small or any(getattr(new, reading) > column[at] for at, new in overrides.items()):
            return None
        if reading not in self._bounds:
            self._bounds[reading] = self.field.bound(column)
        return self._bounds[reading]

    @cached_property
    def open(self) -> tuple[float, ...]:
        """One half for every link that can carry anything: among such values the best chain is the shortest."""
        return tuple(0.5 if value > 0 else 0.0 for value in self.columns["hi"])

    @cached_property
    def open_bound(self) -> Bound:
        """Of ``open``; it holds for whatever is left of it."""
        return self.field.bound(self.open)

    def chain(self, arcs: Sequence[Arc]) -> Chain:
        """Arcs as the noun."""
        hops = tuple(self._hop(arc) for arc in arcs)
        found = product(self.links[arc.link] for arc in arcs)
        return Chain(self.channel, self.sponsor, self.movement, hops, found)

    def _hop(self, arc: Arc) -> Hop:
        entities = self.network.entities
        return Hop(self.links[arc.link].id, entities[arc.tail], entities[arc.head], arc.forward)


@dataclass(frozen=True, slots=True)
class Answer:
    """What the chains of one channel say.

    ``listed`` holds the chains looked at, the named one first; ``complete`` is true where these are all the
    chains there are; ``exact`` is false where a search ran out of steps and a reading may be too low.
    """

    readings: Readings
    listed: tuple[tuple[Arc, ...], ...]
    complete: bool
    exact: bool

    @property
    def assessed(self) -> bool:
        """True where at least one chain is fully asserted."""
        return bool(self.listed)


UNANSWERED = Answer(NOTHING, (), complete=True, exact=True)


def ground(network: Network, channel: Channel, sponsor: str, movement: str) -> Ground:
    """The field between two entities in one channel."""
    return _standing(network, channel, sponsor, movement, network.core(channel, sponsor, movement))


def _standing(network: Network, channel: Channel, sponsor: str, movement: str, field: Field) -> Ground:
    """A field with its columns of readings: lists where it is small, arrays where it is large."""
    columns: dict[str, Values] = {}
    for name in NAMES:
        column = network.readings[name][field.numbers]
        columns[name] = column.tolist() if field.is_small else column
    return Ground(channel, sponsor, movement, network, field, columns)


def answer(place: Ground, limits: Limits = LIMITS) -> Answer:
    """Readings and chains of one channel; ``UNANSWERED`` where no chain is fully asserted."""
    if not len(place.field):
        return UNANSWERED
    listed, complete = _listed(place, limits)
    best = _solve(place, NO_OVERRIDES, limits)
    if not complete:
        listed = _ordered(place, [*listed, *_beside(place, best, limits)])
    if not listed:
        return UNANSWERED if complete else Answer(NOTHING, (), complete=False, exact=False)
    return Answer(_readings(best), listed, complete, all(one.exact for one in best.values()))


def narrowed(place: Ground, found: Answer) -> Ground:
    """A small field as it is; of a large one what lies on the chains that were listed."""
    if place.field.is_small:
        return place
    field = place.field.only(arc.link for arcs in found.listed for arc in arcs)
    return _standing(place.network, place.channel, place.sponsor, place.movement, field)


def rivals(place: Ground, found: Answer, limits: Limits = LIMITS) -> tuple[Chain, ...]:
    """The next chains that pass through other entities than those before them."""
    seen = {_stations(found.listed[0])}
    kept: list[Chain] = []
    for arcs in found.listed[1:]:
        if len(kept) < limits.rivals and _stations(arcs) not in seen:
            seen.add(_stations(arcs))
            kept.append(place.chain(arcs))
    return tuple(kept)


def _stations(arcs: Sequence[Arc]) -> tuple[int, ...]:
    return tuple(arc.head for arc in arcs)


def solve(place: Ground, overrides: Overrides, limits: Limits = LIMITS) -> tuple[Readings, bool]:
    """The five readings with some links' readings replaced, and whether they are exact."""
    best = _solve(place, overrides, limits)
    return _readings(best), all(one.exact for one in best.values())


def _solve(place: Ground, overrides: Overrides, limits: Limits) -> dict[str, Found]:
    """The best chain in each reading; lo comes first, since its chain has a value in every other that is known."""
    lead = search.best(place.field, place.values("lo", overrides), limits, bound=place.bound("lo", overrides))
    best: dict[str, Found] = {}
    for name in NAMES:
        values = place.values(name, overrides)
        known = _value(lead.arcs, values)
        bound = None if name == "lo" else place.bound(name, overrides)
        one = lead if name == "lo" else search.best(place.field, values, limits, known, bound)
        best[name] = one if one.arcs else Found(lead.arcs if known else (), known, one.exact)
    return best


def _readings(best: Mapping[str, Found]) -> Readings:
    """As the noun; the same chain may round differently in two searches, so none is below the one before."""
    level, found = 0.0, []
    for name in NAMES:
        level = max(level, best[name].value)
        found.append(level)
    return Readings(*found)


def _value(arcs: Sequence[Arc], values: Values) -> float:
    return math.prod(float(values[arc.link]) for arc in arcs) if arcs else 0.0


@dataclass(frozen=True, slots=True)
class Best:
    """The five readings of a field, and the links of its best chains in lo and hi by number."""

    readings: Readings
    links: frozenset[int]


def best(place: Ground, limits: Limits = LIMITS) -> Best:
    """What the word of a channel rests on: lowering any other link changes neither lo nor hi."""
    found = _solve(place, NO_OVERRIDES, limits)
    return Best(_readings(found), frozenset(arc.link for name in ("lo", "hi") for arc in found[name].arcs))


def solve_lo(place: Ground, overrides: Overrides, limits: Limits = LIMITS) -> float:
    """Only lo, with some links' readings replaced."""
    bound = place.bound("lo", overrides)
    return search.best(place.field, place.values("lo", overrides), limits, bound=bound).value


def connected(place: Ground, without: Iterable[int], limits: Limits = LIMITS) -> Found:
    """Any chain that avoids some links, the shortest one; no arcs where there is none."""
    values = list(place.open)
    for number in without:
        values[number] = 0.0
    return search.best(place.field, values, limits, bound=place.open_bound)


def product(links: Iterable[Link]) -> Readings:
    """Readings of one chain: the product of its links', reading by reading, in the order of the walk."""
    found = [1.0] * len(NAMES)
    for link in links:
        found = [value * float(getattr(link.readings, name)) for value, name in zip(found, NAMES, strict=True)]
    return Readings(*found)


_Arcs = tuple[Arc, ...]


def _listed(place: Ground, limits: Limits) -> tuple[tuple[_Arcs, ...], bool]:
    """Chains by lo, then those without weight by hi; and whether these are all."""
    if not place.field.is_small:
        return (), False
    seen: dict[_Arcs, None] = {}
    complete = True
    for reading in ("lo", "hi"):
        for found in _until(search.ranked(place.field, place.values(reading, NO_OVERRIDES), limits), limits.chains):
            if found.exact:
                seen.setdefault(found.arcs)
            complete &= found.exact
        if len(seen) >= limits.chains:
            complete = False
            break
    return _ordered(place, seen), complete


def _beside(place: Ground, best: Mapping[str, Found], limits: Limits) -> Iterator[_Arcs]:
    """Where there are too many chains to list: the best one, and in a large field the best that avoid its links."""
    reading = "lo" if best["lo"].value > 0 else "hi"
    found, values = best[reading], place.values(reading, NO_OVERRIDES)
    if found.arcs:
        yield found.arcs
        if isinstance(values, np.ndarray):
            yield from (other.arcs for other in search.detours(place.field, values, found, limits))


def _ordered(place: Ground, arcs: Iterable[_Arcs]) -> tuple[_Arcs, ...]:
    return tuple(sorted(dict.fromkeys(arcs), key=lambda one: _rank(place.links, one)))


def _until(found: Iterator[Found], count: int) -> Iterator[Found]:
    """The first ``count`` and as many again as tie with the last of them: who is named must not hang on order."""
    last = 0.0
    for one in islice(found, count):
        yield one
        last = one.value
    for one in islice(found, 3 * count):
        if one.value < last * (1 - _TIE):
            return
        yield one


def _rank(known: Sequence[Link], arcs: Sequence[Arc]) -> tuple[object, ...]:
    links = [known[arc.link] for arc in arcs]
    found = product(links)
    best = (-round(value, _DIGITS) for value in (found.lo, found.R, found.F, found.hi))
    plain = tuple((link.relation.value, link.start, link.end, link.id) for link in links)
    return (*best, len(arcs), plain)
