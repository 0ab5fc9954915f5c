"""Best and next-best chains in one core: exact, with every limit reported.

A chain is a simple path with at least one act (directed link), whose moments can follow one another
(``moments``). Its value in one reading is the product of its links' readings.

Time makes plain Dijkstra inexact: the best way to an entity may arrive too late for the only way on. So a
label keeps what the rest of the walk can depend on – value p, earliest moment t, latest moment u of the ties
that still wait for their act, and whether an act was met – and one label makes another idle only where it is
no worse in all of them. Labels leave the queue in order of p·h, where h is the best value from an entity to
the target when time is ignored: never too low, so the first label to reach the target is the best (A*).

Two passes. The first lets walks repeat an entity (then dominance needs no memory of the path); its optimum
bounds that of simple paths, and where it repeats none it is the answer. Only else the second pass keeps a
label unless another that visited no more entities beats it. The first pass is polynomial in the number of
distinct (p, t, u); the second is exponential at worst. Both stop after ``Limits.steps`` labels and say so.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.trace.moments import ALWAYS, NEVER
from headwater.trace.network import Arc


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps of the search; reaching one is reported in ``Tracing.notes``, never silent.

    Attributes:
        steps: labels taken from the queue in one search.
        chains: chains looked at for the name of the best, its rivals and the jitter.
        rivals: rival chains that an assessment lists.
        cut: size of the largest cut set looked for.
        cuts: cut sets that an assessment lists.
        core: links of a core in which what the answer hangs on is computed on the whole core; a larger
            one is narrowed to the links of its best ``chains`` chains first.
    """

    steps: int = 100_000
    chains: int = 64
    rivals: int = 3
    cut: int = 4
    cuts: int = 12
    core: int = 2_000


LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Found:
    """Outcome of a search: the arcs of the best chain (empty: none), its value, and whether that is exact."""

    arcs: tuple[Arc, ...]
    value: float
    exact: bool = True


class Field:
    """The core of one question with its adjacency; immutable after construction."""

    def __init__(self, arcs: Sequence[Arc], source: int, target: int) -> None:
        self.arcs = tuple(arcs)
        self.source, self.target = source, target
        self.links = tuple(sorted({arc.link for arc in arcs}))
        self.out: dict[int, list[Arc]] = {}
        self._into: dict[int, list[Arc]] = {}
        for arc in arcs:
            self.out.setdefault(arc.tail, []).append(arc)
            self._into.setdefault(arc.head, []).append(arc)

    def best(self, values: Sequence[float], limits: Limits = LIMITS) -> Found:
        """The chain with the largest product of ``values[arc.link]``; 0 values carry nothing."""
        bound = self._bound(values)
        found = _run(self, values, bound, limits, _Mode(simple=False, memory=False))
        if found.exact and _is_simple(found.arcs):
            return found
        found = _run(self, values, bound, limits, _Mode(simple=True, memory=True))
        if found.exact:
            return found
        # out of steps: a chain all the same, though perhaps not the best
        found = _run(self, values, bound, limits, _Mode(simple=True, memory=False))
        return Found(found.arcs, found.value, exact=False)

    def ranked(self, values: Sequence[float], limits: Limits = LIMITS) -> Iterator[Found]:
        """Chains in falling order of value; a last one with ``exact`` false and no arcs says that steps ran out."""
        return _rank(self, values, self._bound(values), limits)

    def _bound(self, values: Sequence[float]) -> dict[tuple[int, bool], float]:
        """Best value from (entity, act met) to the target, ignoring time and repeated entities (Dijkstra)."""
        bound: dict[tuple[int, bool], float] = {}
        queue: list[tuple[float, int, bool]] = [(-1.0, self.target, True)]
        while queue:
            negative, node, met = heapq.heappop(queue)
            if (node, met) in bound:
                continue
            bound[node, met] = -negative
            for arc in self._into.get(node, ()):
                # before an act: its head must be reached with an act met; before a tie: either state persists
                for before in (True, False) if not arc.tie and met else (met,) if arc.tie else ():
                    value = -negative * values[arc.link]
                    if value > 0 and (arc.tail, before) not in bound:
                        heapq.heappush(queue, (-value, arc.tail, before))
        return bound


class _Label:
    """A partial chain; ``before`` and ``arc`` lead back to the source."""

    __slots__ = ("arc", "before", "latest", "length", "met", "moment", "node", "value")

    def __init__(self, node: int, value: float, moment: int, latest: int, met: bool) -> None:
        self.node, self.value, self.moment, self.latest, self.met = node, value, moment, latest, met
        self.length = 0
        self.before: _Label | None = None
        self.arc: Arc | None = None

    def step(self, arc: Arc, value: float) -> _Label | None:
        """The label one hop on, or nothing where the moments cannot follow one another."""
        moment = max(self.moment, arc.start)
        if moment > arc.end or moment > self.latest:
            return None
        latest = min(self.latest, arc.end) if arc.tie else NEVER
        label = _Label(arc.head, self.value * value, moment, latest, self.met or not arc.tie)
        label.before, label.arc, label.length = self, arc, self.length + 1
        return label

    def visits(self, node: int) -> bool:
        label: _Label | None = self
        while label is not None:
            if label.node == node:
                return True
            label = label.before
        return False

    def trail(self) -> frozenset[int]:
        nodes = set()
        label: _Label | None = self
        while label is not None:
            nodes.add(label.node)
            label = label.before
        return frozenset(nodes)

    def arcs(self) -> tuple[Arc, ...]:
        arcs = []
        label = self
        while label.before is not None and label.arc is not None:
            arcs.append(label.arc)
            label = label.before
        return tuple(reversed(arcs))


@dataclass(frozen=True, slots=True)
class _Mode:
    """``simple``: no entity twice; ``memory``: a label is idle only beside one that visited no other entities."""

    simple: bool
    memory: bool


_Bound = dict[tuple[int, bool], float]
_Mark = tuple[float, int, int, frozenset[int]]
_NOBODY: frozenset[int] = frozenset()


def _run(field: Field, values: Sequence[float], bound: _Bound, limits: Limits, mode: _Mode) -> Found:
    """A* with dominance."""
    for step, label in enumerate(_frontier(field, values, bound, mode)):
        if label.node == field.target:
            if label.met:
                return Found(label.arcs(), label.value)
        elif step >= limits.steps:
            return Found((), 0.0, exact=False)
    return Found((), 0.0)


def _frontier(field: Field, values: Sequence[float], bound: _Bound, mode: _Mode) -> Iterator[_Label]:
    settled: dict[tuple[int, bool], list[_Mark]] = {}
    order = 0
    queue = [(-bound.get((field.source, False), 0.0), 0, order, _Label(field.source, 1.0, ALWAYS, NEVER, False))]
    while queue:
        negative, _, _, label = heapq.heappop(queue)
        if not negative:
            return
        trail = label.trail() if mode.memory else _NOBODY
        marks = settled.setdefault((label.node, label.met), [])
        if any(_beats(mark, label, trail) for mark in marks):
            continue
        marks.append((label.value, label.moment, label.latest, trail))
        yield label
        for onward in _steps(field, label, values, simple=mode.simple):
            promise = onward.value * bound.get((onward.node, onward.met), 0.0)
            if promise > 0:
                order += 1
                # among equals the longer one: it is nearer to the target
                heapq.heappush(queue, (-promise, -onward.length, order, onward))


def _steps(field: Field, label: _Label, values: Sequence[float], *, simple: bool) -> Iterator[_Label]:
    if label.node == field.target:
        return
    for arc in field.out.get(label.node, ()):
        if simple and label.visits(arc.head):
            continue
        onward = label.step(arc, values[arc.link])
        if onward is not None and onward.value > 0:
            yield onward


def _beats(mark: _Mark, label: _Label, trail: frozenset[int]) -> bool:
    value, moment, latest, visited = mark
    return value >= label.value and moment <= label.moment and latest >= label.latest and visited <= trail


def _rank(field: Field, values: Sequence[float], bound: _Bound, limits: Limits) -> Iterator[Found]:
    """Simple chains in falling order of value: best first, nothing dropped."""
    order = 0
    queue = [(-bound.get((field.source, False), 0.0), 0, order, _Label(field.source, 1.0, ALWAYS, NEVER, False))]
    for _ in range(limits.steps):
        if not queue or not queue[0][0]:
            return
        label = heapq.heappop(queue)[3]
        if label.node == field.target:
            if label.met:
                yield Found(label.arcs(), label.value)
            continue
        for onward in _steps(field, label, values, simple=True):
            promise = onward.value * bound.get((onward.node, onward.met), 0.0)
            if promise > 0:
                order += 1
                heapq.heappush(queue, (-promise, -onward.length, order, onward))
    yield Found((), 0.0, exact=False)


def _is_simple(arcs: Sequence[Arc]) -> bool:
    return len({arc.head for arc in arcs}) == len(arcs)
