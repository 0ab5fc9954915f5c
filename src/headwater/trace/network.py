"""All links that may carry support, as arrays: one pass over the links, then a small field per question.

A **network** holds every asserted link that stands in some channel. A **core** is the part of it that lies on
some walk from a sponsor to a movement in one channel, ignoring time: what is outside cannot matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from headwater.model import Channel, Flow, Link, LinkStatus
from headwater.trace.moments import is_tie, window

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

CHANNELS = tuple(Channel)
_BIT = {channel: 1 << index for index, channel in enumerate(CHANNELS)}


class Arc(NamedTuple):
    """One way through one link: node numbers, number of the link in its core, its window, whether it is a tie."""

    tail: int
    head: int
    link: int
    start: int
    end: int
    tie: bool
    forward: bool


@dataclass(frozen=True, slots=True)
class Core:
    """Links by number, the arcs through them, and the nodes of the source and the target (-1: not on file)."""

    links: tuple[Link, ...]
    arcs: tuple[Arc, ...]
    source: int
    target: int


@dataclass(frozen=True)
class Network:
    """Asserted links by number (sorted by id), entities by number (sorted by id), and arcs as columns."""

    links: tuple[Link, ...]
    entities: tuple[str, ...]
    number: dict[str, int]
    tails: Ints
    heads: Ints
    link_of: Ints
    forward: Bools
    channels: Ints

    def core(self, channel: Channel, source: str, target: str) -> Core:
        """What lies on some walk from source to target in that channel, ignoring time; may be empty."""
        here, there = self.number.get(source, -1), self.number.get(target, -1)
        if here < 0 or there < 0 or here == there:
            return Core((), (), here, there)
        stands = (self.channels & _BIT[channel]) != 0
        chosen = np.flatnonzero(stands & (self.tails != there) & (self.heads != here))
        tails, heads = self.tails[chosen], self.heads[chosen]
        size = len(self.entities)
        ahead, behind = reached(size, tails, heads, here), reached(size, heads, tails, there)
        return self._core(chosen[ahead[tails] & behind[heads]], here, there)

    def reach(self, channel: Channel, source: str, *, backward: bool = False) -> frozenset[str]:
        """Entities that a walk from source (or to it, backward) meets in that channel, ignoring time."""
        here = self.number.get(source)
        if here is None:
            return frozenset({source})
        chosen = np.flatnonzero((self.channels & _BIT[channel]) != 0)
        tails, heads = self.tails[chosen], self.heads[chosen]
        if backward:
            tails, heads = heads, tails
        found = np.flatnonzero(reached(len(self.entities), tails, heads, here))
        return frozenset(self.entities[index] for index in found.tolist())

    def _core(self, chosen: Ints, here: int, there: int) -> Core:
        numbers, local = np.unique(self.link_of[chosen], return_inverse=True)
        links = tuple(self.links[number] for number in numbers.tolist())
        windows = [_holds(link) for link in links]
        ends = zip(
            self.tails[chosen].tolist(),
            self.heads[chosen].tolist(),
            local.tolist(),
            self.forward[chosen].tolist(),
            strict=True,
        )
        arcs = tuple(Arc(tail, head, link, *windows[link], forward) for tail, head, link, forward in ends)
        return Core(links, arcs, here, there)


def _holds(link: Link) -> tuple[int, int, bool]:
    start, end = window(link)
    return start, end, is_tie(link.relation)


def asserted(link: Link) -> bool:
    """True where somebody asserts the link; what nobody asserts carries nothing (METHOD §2)."""
    return link.status is not LinkStatus.OPEN


def carries(link: Link) -> bool:
    """True where the link may stand in a chain: it has two different known ends and a channel."""
    return bool(link.channels and link.object and link.subject) and link.subject != link.object


def build(links: Iterable[Link]) -> Network:
    """Make the network; the order of the links does not matter. O(n log n)."""
    kept = sorted((link for link in links if asserted(link) and carries(link)), key=lambda link: link.id)
    subjects, objects = [link.subject for link in kept], [link.object for link in kept]
    entities = tuple(sorted({*subjects, *objects}))
    number = {entity: index for index, entity in enumerate(entities)}
    ends = _column(number[entity] for entity in subjects), _column(number[entity] for entity in objects)
    masks = _masks(kept)
    flows = [link.relation.rule.flow for link in kept]
    ahead = np.flatnonzero([flow is Flow.FORWARD or flow is Flow.BOTH for flow in flows])
    back = np.flatnonzero([flow is Flow.BACKWARD or flow is Flow.BOTH for flow in flows])
    link_of = np.concatenate([ahead, back]).astype(np.int64)
    forward = np.concatenate([np.ones(len(ahead), bool), np.zeros(len(back), bool)])
    tails = np.where(forward, ends[0][link_of], ends[1][link_of])
    heads = np.where(forward, ends[1][link_of], ends[0][link_of])
    return Network(tuple(kept), entities, number, tails, heads, link_of, forward, masks[link_of])


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


def _column(values: Iterable[int]) -> Ints:
    return np.fromiter(values, np.int64)


def _masks(links: Sequence[Link]) -> Ints:
    known: dict[tuple[Channel, ...], int] = {}
    masks = []
    for link in links:
        if link.channels not in known:
            known[link.channels] = sum(_BIT[channel] for channel in set(link.channels))
        masks.append(known[link.channels])
    return _column(masks)
