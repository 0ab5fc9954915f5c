"""The part of a network in which one question is answered, and how much any entity could still contribute.

A field holds the arcs of a core by entity. ``bound`` gives, for each entity, the best product from there to the
target when time and repeated entities are ignored: it is never too low, which is what the search needs.

Small fields (``SMALL`` arcs) are lists and an ordinary Dijkstra; large ones stay arrays, are relaxed a whole
frontier at a time, and drop what lies below a floor, because an answer above the floor cannot use it. One
relaxation at a low floor costs no more than at a high one, so a floor is given only where it is known.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from headwater.model import Link
from headwater.trace.moments import Window, window

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]

SMALL = 4_000
_STEP = 0.7
Values = Sequence[float] | Floats


class Arc(NamedTuple):
    """One way through one link: entity numbers, number of the link in its field, its window, whether it is a tie."""

    tail: int
    head: int
    link: int
    start: int
    end: int
    tie: bool
    forward: bool


class Bound(Protocol):
    """Best value from an entity to the target, given whether an act was met on the way there."""

    def at(self, node: int, met: bool) -> float:
        """0 where the target cannot be reached."""
        ...


@dataclass(frozen=True, slots=True)
class Columns:
    """Arcs as columns, sorted by head: both ends, number of the link in the field, direction.

    ``tie`` stands by number of link.
    """

    tails: Ints
    heads: Ints
    link: Ints
    forward: Bools
    tie: Bools


class Field:
    """Arcs as columns, the links they pass through, and both ends; immutable after construction.

    ``numbers`` are those of the links in the network, in the order of ``links``; ``windows`` is filled by number
    as links are looked at, and shared by the fields of one network.
    """

    def __init__(
        self,
        links: Sequence[Link],
        numbers: Ints,
        columns: Columns,
        size: int,
        ends: tuple[int, int],
        windows: dict[int, Window],
    ) -> None:
        self.links, self.numbers = links, numbers
        self.source, self.target = ends
        self._size = size
        self._tails, self._heads, self._link = columns.tails, columns.heads, columns.link
        self._columns = columns
        self._known: dict[int, list[Arc]] = {}
        self._windows = windows

    def __len__(self) -> int:
        return len(self._tails)

    @property
    def is_small(self) -> bool:
        """True where every search over the field is quick."""
        return len(self) <= SMALL

    def out(self, node: int) -> list[Arc]:
        """Arcs that leave an entity."""
        arcs = self._known.get(node)
        if arcs is None:
            rows = self._rows[self._first[node] : self._first[node + 1]].tolist()
            arcs = self._known[node] = [self._arc(*row) for row in rows]
        return arcs

    def only(self, numbers: Iterable[int]) -> Field:
        """The part of the field that passes through some of its links, which are numbered anew in that order."""
        kept = np.array(sorted(set(numbers)), np.int64)
        local = np.full(len(self.links), -1, np.int64)
        local[kept] = np.arange(len(kept))
        chosen = np.flatnonzero(local[self._link] >= 0)
        columns = Columns(
            self._tails[chosen],
            self._heads[chosen],
            local[self._link[chosen]],
            self._columns.forward[chosen],
            self._columns.tie[kept],
        )
        links = [self.links[number] for number in kept.tolist()]
        return Field(links, self.numbers[kept], columns, self._size, (self.source, self.target), self._windows)

    def bound(self, values: Values, floor: float = 0.0) -> Bound:
        """Best products to the target; in a large field what lies below the floor may be given as 0."""
        if self.is_small:
            return _dijkstra(self._into, self.target, values)
        return self._relax(np.asarray(values, np.float64)[self._link], floor)

    def _arc(self, tail: int, head: int, link: int, key: int, tie: int, forward: int) -> Arc:
        start, end = self._window(link, key)
        return Arc(tail, head, link, start, end, tie != 0, forward != 0)

    def _window(self, number: int, key: int) -> Window:
        found = self._windows.get(key)
        if found is None:
            found = self._windows[key] = window(self.links[number])
        return found

    @cached_property
    def _by_tail(self) -> Ints:
        # one column to sort, several times as fast as a stable argsort
        size = max(1, len(self))
        order: Ints = np.sort(self._tails * size + np.arange(len(self))) % size
        return order

    @cached_property
    def _rows(self) -> Ints:
        """What ``_arc`` takes, sorted by tail: one table, so that an entity's arcs are one slice."""
        link = self._link
        ends = self._tails, self._heads, link
        columns = (*ends, self.numbers[link], self._ties, self._columns.forward)
        return np.stack([column.astype(np.int64) for column in columns], axis=1)[self._by_tail]

    @cached_property
    def _first(self) -> list[int]:
        """By entity: its first row; one more than there are entities."""
        first: list[int] = np.searchsorted(self._rows[:, 0], np.arange(self._size + 1)).tolist()
        return first

    @cached_property
    def _into(self) -> dict[int, list[Arc]]:
        into: dict[int, list[Arc]] = {}
        for row in self._rows.tolist():
            arc = self._arc(*row)
            into.setdefault(arc.head, []).append(arc)
        return into

    @cached_property
    def _ties(self) -> Bools:
        ties: Bools = self._columns.tie[self._link]
        return ties

    @cached_property
    def _all(self) -> _Inward:
        return _Inward(self._heads, np.arange(len(self)), self._size)

    @cached_property
    def _tied(self) -> _Inward:
        chosen = np.flatnonzero(self._ties)
        return _Inward(self._heads[chosen], chosen, self._size)

    @cached_property
    def _acts(self) -> _Inward:
        chosen = np.flatnonzero(~self._ties)
        return _Inward(self._heads[chosen], chosen, self._size)

    @cached_property
    def hops(self) -> list[int]:
        """By entity: fewest hops to the target."""
        hops = np.full(self._size, len(self) + 1, np.int64)
        frontier, depth = np.array([self.target]), 0
        while len(frontier):
            hops[frontier] = depth
            depth += 1
            tails = self._tails[self._all.arcs(frontier)]
            frontier = _distinct(tails[hops[tails] > depth], self._size)
        found: list[int] = hops.tolist()
        return found

    def _relax(self, weights: Floats, floor: float) -> Bound:
        met, unmet = np.zeros(self._size), np.zeros(self._size)
        met[self.target] = 1.0
        self._spread(self._all, met, weights, np.array([self.target]), floor)
        acts = self._acts.arcs(np.flatnonzero(met))
        frontier = _raise(unmet, self._tails[acts], weights[acts] * met[self._heads[acts]], floor)
        self._spread(self._tied, unmet, weights, frontier, floor)
        return _Arrays(met, unmet)

    def _spread(self, inward: _Inward, best: Floats, weights: Floats, frontier: Ints, floor: float) -> None:
        """Raise what leads into the frontier until nothing rises, the highest first: the rest may still rise itself.

        Taken by steps of a factor as in delta-stepping (Meyer and Sanders 2003): a third of the arcs are looked at.
        """
        waiting = np.zeros(self._size, bool)
        while len(frontier):
            values = best[frontier]
            now = frontier[values >= values.max() * _STEP]
            waiting[frontier] = True
            waiting[now] = False
            arcs = inward.arcs(now)
            rose = _raise(best, self._tails[arcs], weights[arcs] * best[self._heads[arcs]], floor)
            waiting[rose] = True
            frontier = np.flatnonzero(waiting)


class _Inward:
    """Arcs sorted by head, so that those into a frontier can be had at once."""

    def __init__(self, heads: Ints, numbers: Ints, size: int) -> None:
        self._numbers = numbers
        self._first: Ints = np.searchsorted(heads, np.arange(size + 1))

    def arcs(self, frontier: Ints) -> Ints:
        """Numbers of the arcs that lead into any entity of the frontier."""
        starts = self._first[frontier]
        counts = self._first[frontier + 1] - starts
        offsets = np.repeat(starts - np.concatenate(([0], np.cumsum(counts)[:-1])), counts)
        found: Ints = self._numbers[offsets + np.arange(len(offsets))]
        return found


class _Arrays:
    def __init__(self, met: Floats, unmet: Floats) -> None:
        self._sides: tuple[list[float], list[float]] = (unmet.tolist(), met.tolist())

    def at(self, node: int, met: bool) -> float:
        return self._sides[met][node]


class _Table:
    def __init__(self, best: dict[tuple[int, bool], float]) -> None:
        self._best = best

    def at(self, node: int, met: bool) -> float:
        return self._best.get((node, met), 0.0)


def _raise(best: Floats, nodes: Ints, values: Floats, floor: float) -> Ints:
    """Lift the best of some nodes where a value is higher and above the floor; which nodes rose."""
    rises = (values > best[nodes]) & (values >= floor)
    nodes, values = nodes[rises], values[rises]
    np.maximum.at(best, nodes, values)
    return _distinct(nodes, len(best))


def _distinct(nodes: Ints, size: int) -> Ints:
    if len(nodes) < size // 64:
        return np.unique(nodes)
    mark = np.zeros(size, bool)
    mark[nodes] = True
    return np.flatnonzero(mark)


def _dijkstra(into: dict[int, list[Arc]], target: int, values: Values) -> Bound:
    best: dict[tuple[int, bool], float] = {}
    queue: list[tuple[float, int, bool]] = [(-1.0, target, True)]
    while queue:
        negative, node, met = heapq.heappop(queue)
        if (node, met) in best:
            continue
        best[node, met] = -negative
        for arc in into.get(node, ()):
            value = negative * values[arc.link]
            if value < 0:
                for before in _before(arc.tie, met):
                    if (arc.tail, before) not in best:
                        heapq.heappush(queue, (value, arc.tail, before))
    return _Table(best)


def _before(tie: bool, met: bool) -> tuple[bool, ...]:
    """States in front of an arc: a tie changes none; an act is met by whoever takes it."""
    if tie:
        return (met,)
    return (True, False) if met else ()
