"""All links that may carry support, as arrays: one pass over the links, then a small field per question.

A **network** holds every asserted link that stands in some channel. A **core** is the part of it that lies on
some walk from a sponsor to a movement in one channel, ignoring time: what is outside cannot matter.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, count
from operator import attrgetter
from typing import overload

import numpy as np

from headwater.model import Channel, Flow, Link, LinkStatus, Relation
from headwater.trace.field import Bools, Columns, Field, Floats, Ints
from headwater.trace.moments import Window

CHANNELS = tuple(Channel)
READINGS = ("F", "R", "lo", "hi", "C")
_AHEAD, _BACK, _BOTH = 1, 2, 3
_FLOWS = {
    relation: {Flow.FORWARD: _AHEAD, Flow.BACKWARD: _BACK}.get(relation.rule.flow, _BOTH) for relation in Relation
}
_BIT = {channel: 1 << index for index, channel in enumerate(CHANNELS)}


@dataclass(frozen=True)
class Network:
    """Asserted links by number (sorted by id), entities by number (sorted by id), and arcs as columns.

    ``windows`` remembers when a link holds, by its number, once somebody asked.
    """

    links: tuple[Link, ...]
    entities: tuple[str, ...]
    number: dict[str, int]
    tails: Ints
    heads: Ints
    link_of: Ints
    forward: Bools
    channels: Ints
    tie: Bools
    readings: dict[str, Floats]
    windows: dict[int, Window] = field(default_factory=dict)

    def core(self, channel: Channel, source: str, target: str) -> Field:
        """What lies on some walk from source to target in that channel, ignoring time; may be empty."""
        here, there = self.number.get(source, -1), self.number.get(target, -1)
        chosen = np.zeros(0, np.int64)
        if here >= 0 and there >= 0 and here != there:
            stands = (self.channels & _BIT[channel]) != 0
            chosen = np.flatnonzero(stands & (self.tails != there) & (self.heads != here))
            tails, heads = self.tails[chosen], self.heads[chosen]
            size = len(self.entities)
            ahead, behind = reached(size, tails, heads, here), reached(size, heads, tails, there)
            chosen = chosen[ahead[tails] & behind[heads]]
        return self._field(chosen, here, there)

    def _field(self, chosen: Ints, source: int, target: int) -> Field:
        used = np.zeros(len(self.links), bool)
        used[self.link_of[chosen]] = True
        numbers = np.flatnonzero(used)
        links = _Picked(self.links, numbers)
        local = (np.cumsum(used) - 1)[self.link_of[chosen]]
        columns = Columns(self.tails[chosen], self.heads[chosen], local, self.forward[chosen], self.tie[numbers])
        return Field(links, numbers, columns, len(self.entities), (source, target), self.windows)


class _Picked(Sequence[Link]):
    """Some links of a network by number, none of them touched before it is asked for.

    A large field holds most of the links and its searches look at few. To hold a link writes into it (its count of
    references), and in a forked copy that is a page of memory each.
    """

    def __init__(self, links: Sequence[Link], numbers: Ints) -> None:
        self._links, self._numbers = links, numbers

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, at: int) -> Link: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Link, ...]: ...

    def __getitem__(self, at: int | slice) -> Link | tuple[Link, ...]:
        found = self._numbers[at].tolist()
        return self._links[found] if isinstance(found, int) else tuple(map(self._links.__getitem__, found))


def asserted(link: Link) -> bool:
    """True where somebody asserts the link; what nobody asserts carries nothing (METHOD §2)."""
    return link.status is not LinkStatus.OPEN


def carries(link: Link) -> bool:
    """True where the link may stand in a chain: it has two different known ends and a channel."""
    subject = link.subject
    return subject != link.object and bool(link.channels and link.object and subject)


def build(links: Iterable[Link]) -> Network:
    """Make the network of those that carry; their order does not matter. O(n log n).

    A link that nobody asserts reads 0 throughout and so stands in no chain; it is let in to be asked about.
    """
    kept = sorted(filter(carries, links), key=attrgetter("id"))
    entities, ends = _numbered(kept)
    number = {entity: index for index, entity in enumerate(entities)}
    masks = _masks(kept)
    flows = np.array([_FLOWS[link.relation] for link in kept], np.int8)
    ahead, back = np.flatnonzero(flows != _BACK), np.flatnonzero(flows != _AHEAD)
    link_of = np.concatenate([ahead, back]).astype(np.int64)
    forward = np.concatenate([np.ones(len(ahead), bool), np.zeros(len(back), bool)])
    tails = np.where(forward, ends[0][link_of], ends[1][link_of])
    heads = np.where(forward, ends[1][link_of], ends[0][link_of])
    order = np.argsort(heads, kind="stable")  # as a field wants them
    columns = tails[order], heads[order], link_of[order], forward[order], masks[link_of[order]]
    return Network(tuple(kept), entities, number, *columns, flows == _BOTH, _readings(kept))


def reached(size: int, tails: Ints, heads: Ints, start: int) -> Bools:
    """Nodes that can be reached from one node, itself included. O(edges × depth), vectorised."""
    seen = np.zeros(size, bool)
    seen[start] = True
    left_tails, left_heads = tails, heads
    while True:
        hit = seen[left_tails]
        fresh = left_heads[hit]
        fresh = fresh[~seen[fresh]]
        if not len(fresh):
            return seen
        seen[fresh] = True
        left_tails, left_heads = left_tails[~hit], left_heads[~hit]


def _numbered(links: Sequence[Link]) -> tuple[tuple[str, ...], tuple[Ints, Ints]]:
    """Entities sorted by id, and both ends of each link by number; each name is looked up once."""
    met: defaultdict[str, int] = defaultdict(count().__next__)
    ends = [_column(map(met.__getitem__, map(attrgetter(end), links))) for end in ("subject", "object")]
    names = list(met)
    order = sorted(range(len(names)), key=names.__getitem__)
    rank = np.empty(len(names), np.int64)
    rank[order] = np.arange(len(names))
    return tuple(map(names.__getitem__, order)), (rank[ends[0]], rank[ends[1]])


def _readings(links: Sequence[Link]) -> dict[str, Floats]:
    rows = map(attrgetter(*READINGS), map(attrgetter("readings"), links))
    table = np.fromiter(chain.from_iterable(rows), np.float64, len(READINGS) * len(links)).reshape(-1, len(READINGS))
    return {name: np.ascontiguousarray(table[:, index]) for index, name in enumerate(READINGS)}


def _column(values: Iterable[int]) -> Ints:
    return np.fromiter(values, np.int64)


def _masks(links: Sequence[Link]) -> Ints:
    named = [link.channels for link in links]
    known = {channels: sum(_BIT[channel] for channel in set(channels)) for channels in set(named)}
    return _column(map(known.__getitem__, named))
