"""Which links and entities a wish means: filter the light table, then walk outwards from the focus."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.web.listing import equals
from headwater.web.network.wish import Wish

if TYPE_CHECKING:
    import pyarrow as pa

DRAWN = 300
"""Entities that a drawing made here holds; more go to the island."""
BESIDE = 100
"""Entities that are drawn here beside the island."""
Neighbours = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """A part of the network.

    ``depth`` is how far each entity lies from the focus, in the order of the walk; ``links`` are the rows of the
    light table between them; ``path`` the entities on the shortest ways, where two ends were given.
    """

    depth: dict[str, int]
    links: pa.Table
    path: frozenset[str] = frozenset()


def fitting(table: pa.Table, wish: Wish) -> pa.Table:
    """Links that fit the filters and join two entities."""
    import pyarrow.compute as pc

    for name in ("relation", "channel", "status"):
        table = equals(table, name, getattr(wish, name))
    both = pc.and_(pc.starts_with(table.column("subject"), "e-"), pc.starts_with(table.column("object"), "e-"))
    mask = pc.and_(both, pc.greater_equal(table.column("lo"), wish.least))
    mask = pc.and_(mask, pc.greater_equal(table.column("roots"), wish.roots))
    return table.filter(pc.and_(mask, _within(table, wish)))


def _within(table: pa.Table, wish: Wish) -> pa.Array:
    """Rows that can lie in the period; partial dates are padded to the last day they can mean."""
    import pyarrow as pa
    import pyarrow.compute as pc

    start, end = table.column("start"), table.column("end")
    last = pc.if_else(pc.equal(end, ""), start, end)
    inside = pa.array([True] * table.num_rows, pa.bool_())
    if wish.start:
        late = pc.greater_equal(pc.utf8_rpad(last, 10, "~"), wish.start)
        inside = pc.and_(inside, pc.or_(late, pc.equal(last, "")))
    if wish.end:
        inside = pc.and_(inside, pc.less_equal(start, f"{wish.end}~"))
    return inside


def pick(table: pa.Table, focus: str, wish: Wish, to: str = "") -> Part:
    """The part that is meant; ``table`` holds the links that fit."""
    ends = list(zip(table.column("subject").to_pylist(), table.column("object").to_pylist(), strict=True))
    near = _neighbours(ends, table.column("lo").to_pylist())
    if to:
        path = ways(near, focus, to)
        depth = {id: place for id, place in _walk(near, focus, len(near)).items() if id in path}
        return Part(depth or {focus: 0, to: 1}, _between(table, depth), frozenset(depth))
    depth = _walk(near, focus, wish.hops)
    return Part(depth, _between(table, depth))


def _neighbours(ends: list[tuple[str, str]], strengths: list[float]) -> Neighbours:
    """Entity → neighbour → strength of the strongest link between them."""
    near: Neighbours = {}
    for (one, other), strength in zip(ends, strengths, strict=True):
        if one != other:
            for here, there in ((one, other), (other, one)):
                found = near.setdefault(here, {})
                found[there] = max(found.get(there, 0.0), strength)
    return near


def _walk(near: Neighbours, focus: str, hops: int) -> dict[str, int]:
    """Entities within so many links, nearest first, then by the strength of what leads there."""
    depth, queue = {focus: 0}, deque([focus])
    while queue:
        here = queue.popleft()
        if depth[here] == hops:
            break
        for there in sorted(near.get(here, {}), key=lambda id: (-near[here][id], id)):
            if there not in depth:
                depth[there] = depth[here] + 1
                queue.append(there)
    return depth


def ways(near: Neighbours, one: str, other: str) -> set[str]:
    """Entities on any of the shortest ways between two; empty where there is none."""
    if one == other:
        return {one}
    away, back = _walk(near, one, len(near) + 1), _walk(near, other, len(near) + 1)
    if other not in away:
        return set()
    return {id for id, hops in away.items() if hops + back.get(id, len(near) + 2) == away[other]}


def _between(table: pa.Table, depth: dict[str, int]) -> pa.Table:
    import pyarrow as pa
    import pyarrow.compute as pc

    known = pa.array(list(depth), pa.string())
    return table.filter(pc.and_(*(pc.is_in(table.column(end), value_set=known) for end in ("subject", "object"))))


def nearest(part: Part, most: int = DRAWN) -> Part:
    """The first so many entities of a part, as far as links lead to them."""
    if len(part.depth) <= most:
        return part
    depth = dict(list(part.depth.items())[:most])
    return Part(depth, _between(part.links, depth), part.path)
