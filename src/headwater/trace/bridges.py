"""The nearest incomplete chain: what is asserted from the sponsor on and up to the movement, and what lacks between.

Where no chain is fully asserted, one missing link is looked for that would complete one. The candidates are a
pair (a, b): a reached from the sponsor, b from where the movement is reached. Since a link between sponsor and
movement themselves would always do, a pair counts only where something points to it. In this order:

1. a passage speaks of the link without asserting it (it is said to be unknown, or is only denied);
2. the two are said to be connected in another way (they met, a tie, another channel);
3. both are said to be connected with one third thing, such as an event;
4. an act of this channel is asserted on either side.

The last three need something of this channel asserted on one side at least.

Among equals: more sides with something asserted, then the larger product of what is asserted, then fewer links.
Two missing links are proposed only around an asserted act of the channel whose ends are connected with both sides.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from headwater.model import Chain, Channel, Flow, Hop, Link, Schema
from headwater.trace.chains import product
from headwater.trace.moments import ALWAYS, NEVER, is_tie, window
from headwater.trace.network import asserted, carries

_SIDE = 200
_HOPS = 6
_HUBS = 100
_INERT = frozenset({Schema.ADDRESS, Schema.REAL_ESTATE, Schema.COURT_CASE, Schema.DOCUMENT, Schema.HASHTAG})


@dataclass(frozen=True, slots=True)
class Step:
    """One link walked from one entity to another."""

    link: Link
    source: str
    target: str
    forward: bool


@dataclass(frozen=True, slots=True)
class Side:
    """How one entity is reached from the sponsor, or reaches the movement: the steps in the order of the walk."""

    entity: str
    steps: tuple[Step, ...]
    value: float
    act: bool


class Surroundings:
    """All links by entity, asserted or not, carrying or not; built once for a trace."""

    def __init__(self, links: Iterable[Link], schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas
        self._by_entity: dict[str, list[Link]] = {}
        for link in links:
            if link.subject and link.object and link.subject != link.object:
                self._by_entity.setdefault(link.subject, []).append(link)
                self._by_entity.setdefault(link.object, []).append(link)

    def bridges(self, channel: Channel, source: str, target: str) -> bool:
        """True where an act of the channel can run between two entities of these kinds.

        Events pay nobody and places do nothing; in the event channel one end may be an event.
        """
        kinds = self._schemas.get(source), self._schemas.get(target)
        events = kinds.count(Schema.EVENT)
        return not _INERT & set(kinds) and events <= (channel is Channel.EVENT)

    def of(self, entity: str) -> Sequence[Link]:
        """Links that touch an entity, by id."""
        return sorted(self._by_entity.get(entity, ()), key=lambda link: link.id)

    def steps(self, entity: str, channel: Channel, *, backward: bool) -> Iterator[Step]:
        """Asserted steps of a channel from an entity, or to it."""
        for link in self.of(entity):
            if asserted(link) and carries(link) and channel in link.channels:
                flow = link.relation.rule.flow
                if flow is not Flow.BACKWARD and entity == (link.object if backward else link.subject):
                    yield Step(link, link.subject, link.object, True)
                if flow is not Flow.FORWARD and entity == (link.subject if backward else link.object):
                    yield Step(link, link.object, link.subject, False)

    def neighbours(self, entity: str) -> dict[str, tuple[Link, ...]]:
        """Entities beside one, with the links between."""
        beside: dict[str, tuple[Link, ...]] = {}
        for link in self.of(entity):
            other = link.object if link.subject == entity else link.subject
            beside[other] = (*beside.get(other, ()), link)
        return beside


def partial(around: Surroundings, channel: Channel, sponsor: str, movement: str) -> Chain | None:
    """The nearest incomplete chain, or nothing where no sensible one exists."""
    if not sponsor or not movement or sponsor == movement:
        return None
    ahead = _sides(around, channel, sponsor, backward=False)
    behind = _sides(around, channel, movement, backward=True)
    best = min(_candidates(around, channel, ahead, behind), default=None, key=lambda one: one[0])
    if best is not None:
        return _chain(channel, sponsor, movement, (best[1], best[2]))
    middle = min(_middles(around, channel, ahead, behind), default=None, key=lambda one: one[0])
    return None if middle is None else _chain(channel, sponsor, movement, middle[1])


_Rank = tuple[int, int, float, int, str, str]


def _candidates(
    around: Surroundings, channel: Channel, ahead: Mapping[str, Side], behind: Mapping[str, Side]
) -> Iterator[tuple[_Rank, Side, Side]]:
    for near in ahead.values():
        pointed = _pointed(around, channel, near.entity)
        for other in sorted(behind.keys() & pointed.keys() - {near.entity}):
            far, kind = behind[other], pointed[other]
            able = kind == 1 or around.bridges(channel, near.entity, other)
            if able and (kind == 1 or near.steps or far.steps) and _fits(near, far):
                yield _rank(near, far, kind), near, far
    for near, far in _unpointed(ahead, behind):
        if around.bridges(channel, near.entity, far.entity):
            yield _rank(near, far, 4), near, far


def _pointed(around: Surroundings, channel: Channel, entity: str) -> dict[str, int]:
    """Entities that something points to from one, and which of the reasons it is."""
    beside = {other: _kind(links, channel) for other, links in around.neighbours(entity).items()}
    pointed = {other: kind for other, kind in beside.items() if kind}
    for third in sorted(other for other, kind in beside.items() if kind == 2):
        far = around.neighbours(third)
        if len(far) <= _HUBS:
            for other, links in far.items():
                if any(asserted(link) for link in links):
                    pointed.setdefault(other, 3)
    return pointed


def _unpointed(ahead: Mapping[str, Side], behind: Mapping[str, Side]) -> Iterator[tuple[Side, Side]]:
    nears = [side for side in ahead.values() if side.act or not side.steps]
    fars = [side for side in behind.values() if side.act or not side.steps]
    for near in nears:
        for far in fars:
            if (near.act or far.act) and near.entity != far.entity and _fits(near, far):
                yield near, far


def _kind(links: Sequence[Link], channel: Channel) -> int:
    """1 where a passage speaks of a link of the channel without asserting it; 2 for what is asserted; else 0."""
    if any(not asserted(link) and channel in link.channels for link in links):
        return 1
    return 2 if any(asserted(link) for link in links) else 0


def _rank(near: Side, far: Side, kind: int) -> _Rank:
    sides = bool(near.steps) + bool(far.steps)
    length = len(near.steps) + len(far.steps)
    return kind, -sides, -round(near.value * far.value, 12), length, near.entity, far.entity


def _middles(
    around: Surroundings, channel: Channel, ahead: Mapping[str, Side], behind: Mapping[str, Side]
) -> Iterator[tuple[_Rank, tuple[Side, Side, Side]]]:
    """Asserted acts that touch neither side, with both ends connected to one."""
    for near in ahead.values():
        for entity in sorted(around.neighbours(near.entity).keys() - ahead.keys() - behind.keys()):
            for step in around.steps(entity, channel, backward=False):
                if is_tie(step.link.relation) or step.target in ahead or step.target in behind:
                    continue
                for other in sorted(behind.keys() & around.neighbours(step.target).keys()):
                    far = behind[other]
                    middle = Side(entity, (step,), step.link.readings.hi, True)
                    if _apart(near, far) and _fits(Side(entity, (*near.steps, step), 1.0, True), far):
                        rank = _rank(near, far, 5)
                        yield (*rank[:4], f"{near.entity} {step.link.id}", far.entity), (near, middle, far)


def _chain(channel: Channel, sponsor: str, movement: str, sides: Sequence[Side]) -> Chain:
    hops, missing = [], []
    place = sponsor
    for side in sides:
        begins = side.steps[0].source if side.steps else side.entity
        if place != begins:
            missing.append((place, begins))
        hops += [Hop(step.link.id, step.source, step.target, step.forward) for step in side.steps]
        place = side.steps[-1].target if side.steps else side.entity
    found = product(step.link for side in sides for step in side.steps)
    return Chain(channel, sponsor, movement, tuple(hops), found, complete=False, missing=tuple(missing))


def _sides(around: Surroundings, channel: Channel, start: str, *, backward: bool) -> dict[str, Side]:
    """The best way to each entity within a few hops, acts and time included; the first ``_SIDE`` of them."""
    found: dict[str, Side] = {}
    order = count()  # ways that tie are taken in the order of discovery, which the order of links fixes
    queue: list[tuple[float, int, str, int, tuple[Step, ...]]] = [(-1.0, 0, start, 0, ())]
    while queue and len(found) < _SIDE:
        negative, length, entity, _, steps = heapq.heappop(queue)
        if entity in found:
            continue
        act = any(not is_tie(step.link.relation) for step in steps)
        found[entity] = Side(entity, steps, -negative, act)
        if length == _HOPS:
            continue
        for step in around.steps(entity, channel, backward=backward):
            onward = step.source if backward else step.target
            walk = (step, *steps) if backward else (*steps, step)
            if onward not in found and fits(walk):
                heapq.heappush(queue, (negative * step.link.readings.hi, length + 1, onward, next(order), walk))
    return found


def _fits(near: Side, far: Side) -> bool:
    """Moments can follow one another across the gap, and no entity is met twice."""
    return _apart(near, far) and fits(near.steps, far.steps)


def _apart(near: Side, far: Side) -> bool:
    ahead = {near.entity, *(step.source for step in near.steps)}
    return not ahead & {far.entity, *(step.target for step in far.steps)}


def fits(*walks: Sequence[Step]) -> bool:
    """True where moments can follow one another along the walks; between two of them lies an undated act."""
    moment = ALWAYS
    for walk in walks:
        latest = NEVER
        for step in walk:
            start, end = window(step.link)
            moment = max(moment, start)
            if moment > end or moment > latest:
                return False
            latest = min(latest, end) if is_tie(step.link.relation) else NEVER
    return True
