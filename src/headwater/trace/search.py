"""Best and next-best chains in one field: exact, with every limit reported.

A chain is a simple path with at least one act (directed link), whose moments can follow one another
(``moments``). Its value in one reading is the product of its links' readings.

Time makes plain Dijkstra inexact: the best way to an entity may arrive too late for the only way on. So a
label keeps what the rest of the walk can depend on – value p, earliest moment t, latest moment u of the ties
that still wait for their act, and whether an act was met – and one label makes another idle only where it is
no worse in all of them. Labels leave the queue in order of p·h, where h bounds the way from an entity to the
target (``Field.bound``): never too low, so the first label to reach the target is the best (A*).

Two passes. The first lets walks repeat an entity (then dominance needs no memory of the path); its optimum
bounds that of simple paths, and where it repeats none it is the answer. Only else the second pass keeps a
label unless another that visited no more entities beats it. The first pass is polynomial in the number of
distinct (p, t, u); the second is exponential at worst. Both stop after ``Limits.steps`` labels; what is found
then by dropping memory is a chain, but perhaps not the best, and is marked inexact.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from headwater.trace.field import Arc, Bound, Field, Floats, Values
from headwater.trace.moments import ALWAYS, NEVER


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps of the search; reaching one is reported in ``Tracing.notes``, never silent.

    Attributes:
        steps: labels taken from the queue in one search for the best chain.
        listed: labels taken from the queue to list chains in order.
        chains: chains listed for the name of the best, its rivals and the jitter.
        detours: where there are too many to list: links of the best chain that are avoided one after the other.
        rivals: rival chains that an assessment names.
        cut: links of the largest cut set looked for.
        cuts: cut sets that an assessment names.
        roots: roots that are left out one after the other.
    """

    steps: int = 5_000
    listed: int = 5_000
    chains: int = 64
    detours: int = 4
    rivals: int = 3
    cut: int = 4
    cuts: int = 12
    roots: int = 60


LIMITS = Limits()
_TINY = 1e-9
_LEAST = 5e-324
# Rivals below this share of the best chain are not looked for in a large field.
_NEAR = 0.25


@dataclass(frozen=True, slots=True)
class Found:
    """Outcome of a search: the arcs of the best chain (empty: none), its value, and whether that is exact.

    ``bound`` is what led the search, kept because it is dear to make in a large field.
    """

    arcs: tuple[Arc, ...]
    value: float
    exact: bool = True
    bound: Bound | None = None


def best(
    field: Field, values: Values, limits: Limits = LIMITS, known: float = 0.0, bound: Bound | None = None
) -> Found:
    """The chain with the largest product of ``values[arc.link]``; a value of 0 carries nothing.

    ``known`` is the value of some chain: nothing below it is looked at. ``bound`` may be that of other values,
    none of them lower.
    """
    floor = known * (1 - _TINY)
    bound = bound or field.bound(values, floor)
    if bound.at(field.source, False) <= 0:
        return Found((), 0.0)
    found = _best(_Search(field, values, bound, floor), limits)
    return replace(found, bound=bound)


def detours(field: Field, values: Floats, chain: Found, limits: Limits = LIMITS) -> Iterator[Found]:
    """For a large field: the best chain that avoids one link of a chain, for some of its links.

    The bound is that of the whole field, which is never too low for what is left of it.
    """
    floor = chain.value * _NEAR
    bound = chain.bound or field.bound(values, floor)
    plain: list[float] = values.tolist()
    for arc in chain.arcs[: limits.detours]:
        without = plain.copy()
        without[arc.link] = 0.0
        found = _Search(field, without, bound, floor).run(_Mode(simple=True, memory=False), limits)
        if found.arcs:
            yield found


def ranked(field: Field, values: Values, limits: Limits = LIMITS) -> Iterator[Found]:
    """Chains in falling order of value; a last one, inexact and without arcs, says that steps ran out."""
    frontier = _Search(field, values, field.bound(values)).frontier(_Mode(simple=True, memory=False, idle=False))
    for step, label in enumerate(frontier):
        if step >= limits.listed:
            yield Found((), 0.0, exact=False)
            return
        if label.node == field.target and label.met:
            yield Found(label.arcs(), label.value)


@dataclass(frozen=True, slots=True)
class _Mode:
    """``simple``: no entity twice; ``idle``: drop beaten labels; ``memory``: … by one that visited no others."""

    simple: bool
    memory: bool
    idle: bool = True


def _best(search: _Search, limits: Limits) -> Found:
    found = search.run(_Mode(simple=False, memory=False), limits)
    if found.exact and len({arc.head for arc in found.arcs}) == len(found.arcs):
        return found
    if found.exact or search.is_small:
        found = search.run(_Mode(simple=True, memory=True), limits)
        if found.exact:
            return found
    found = search.run(_Mode(simple=True, memory=False), limits)
    return Found(found.arcs, found.value, exact=False)


class _Label:
    """A partial chain; ``before`` and ``arc`` lead back to the source."""

    __slots__ = ("arc", "before", "latest", "length", "met", "moment", "node", "value")

    def __init__(self, node: int, value: float, moment: int, latest: int, met: bool) -> None:
        self.node, self.value, self.moment, self.latest, self.met = node, value, moment, latest, met
        self.length = 0
        self.before: _Label | None = None
        self.arc: Arc | None = None

    def trail(self) -> frozenset[int]:
        """Entities met so far."""
        nodes = set()
        label: _Label | None = self
        while label is not None:
            nodes.add(label.node)
            label = label.before
        return frozenset(nodes)

    def arcs(self) -> tuple[Arc, ...]:
        """Arcs taken so far, from the source on."""
        arcs = []
        label = self
        while label.before is not None and label.arc is not None:
            arcs.append(label.arc)
            label = label.before
        return tuple(reversed(arcs))


_Mark = tuple[float, int, int, frozenset[int]]
_NOBODY: frozenset[int] = frozenset()


class _Search:
    """One field with the values and the bound of one reading."""

    def __init__(self, field: Field, values: Values, bound: Bound, floor: float = 0.0) -> None:
        self._field, self._bound = field, bound
        self._values: Sequence[float] = values.tolist() if isinstance(values, np.ndarray) else values
        self._floor = max(floor * (1 - _TINY), _LEAST)

    @property
    def is_small(self) -> bool:
        """True where the exponential pass is worth a try even after the first ran out of steps."""
        return self._field.is_small

    def run(self, mode: _Mode, limits: Limits) -> Found:
        """A* to the first label at the target."""
        for step, label in enumerate(self.frontier(mode)):
            if label.node == self._field.target and label.met:
                return Found(label.arcs(), label.value)
            if step >= limits.steps:
                return Found((), 0.0, exact=False)
        return Found((), 0.0)

    def frontier(self, mode: _Mode) -> Iterator[_Label]:
        """Labels in falling order of promise; among equals those on the way to the shorter chain."""
        settled: dict[tuple[int, bool], list[_Mark]] = {}
        order, hops = 0, self._field.hops
        queue = [(-1.0, 0, 0, order, _Label(self._field.source, 1.0, ALWAYS, NEVER, False))]
        while queue:
            label = heapq.heappop(queue)[4]
            trail = label.trail() if mode.simple else _NOBODY
            if mode.idle and _is_idle(label, trail if mode.memory else _NOBODY, settled):
                continue
            yield label
            for promise, onward in self._steps(label, trail):
                order += 1
                heapq.heappush(queue, (-promise, onward.length + hops[onward.node], -onward.length, order, onward))

    def _steps(self, label: _Label, trail: frozenset[int]) -> Iterator[tuple[float, _Label]]:
        """Labels one hop on, where the moments can follow one another. The innermost loop of every search."""
        node, before, met = label.node, label.moment, label.met
        if node == self._field.target:
            return
        values, promised, floor, reach = self._values, self._bound.at, self._floor, label.value
        for arc in self._field.out(node):
            _, head, number, start, end, tie, _ = arc
            value = reach * values[number]
            promise = value * promised(head, met or not tie)
            moment = before if before > start else start
            if promise < floor or moment > end or moment > label.latest or head in trail:
                continue
            latest = (label.latest if label.latest < end else end) if tie else NEVER
            onward = _Label(head, value, moment, latest, met or not tie)
            onward.before, onward.arc, onward.length = label, arc, label.length + 1
            yield promise, onward


def _is_idle(label: _Label, trail: frozenset[int], settled: dict[tuple[int, bool], list[_Mark]]) -> bool:
    marks = settled.setdefault((label.node, label.met), [])
    for value, moment, latest, visited in marks:
        if value >= label.value and moment <= label.moment and latest >= label.latest and visited <= trail:
            return True
    marks.append((label.value, label.moment, label.latest, trail))
    return False
