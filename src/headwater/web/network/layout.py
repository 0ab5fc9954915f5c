"""Places for entities: the same network gives the same picture, and a filter moves what stays as little as it can.

An entity starts on the circle of its distance from the focus, at an angle that its id gives, inside the sector of
the entity it was reached from. Then springs and repulsion (Fruchterman & Reingold 1991) ease it, and boxes of the
labels are pushed apart until none covers another. No random numbers are drawn.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Places = NDArray[np.float64]

ROUNDS, PUSHES = 120, 200
_WIDE = 1.7  # a screen is wider than high


def start(depth: Mapping[str, int], edges: Sequence[tuple[str, str]]) -> dict[str, tuple[float, float]]:
    """Places on circles around the focus, in the unit of one hop."""
    angle, sector = {}, {}
    parents = _parents(depth, edges)
    for id in sorted(depth, key=lambda one: (depth[one], one)):
        if not depth[id]:
            angle[id], sector[id] = 0.0, 2 * math.pi
            continue
        parent = parents.get(id, id)
        wide = sector.get(parent, 2 * math.pi) if depth[id] > 1 else 2 * math.pi
        angle[id] = angle.get(parent, 0.0) + (_share(id) - 0.5) * wide
        sector[id] = wide / 3
    return {id: (depth[id] * math.cos(angle[id]) * _WIDE, depth[id] * math.sin(angle[id])) for id in depth}


def _parents(depth: Mapping[str, int], edges: Sequence[tuple[str, str]]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one, other in edges:
        for child, parent in ((one, other), (other, one)):
            if depth[child] == depth[parent] + 1:
                found[child] = min(found.get(child, parent), parent)
    return found


def _share(id: str) -> float:
    return int.from_bytes(hashlib.sha256(id.encode("utf-8", "surrogatepass")).digest()[:4]) / 2**32


def eased(ids: Sequence[str], places: Mapping[str, tuple[float, float]], edges: Sequence[tuple[str, str]]) -> Places:
    """Places after springs and repulsion; the first id stays where it is."""
    import numpy as np

    at = np.array([places[id] for id in ids], dtype=float)
    number = {id: place for place, id in enumerate(ids)}
    pairs = np.array(sorted({tuple(sorted((number[a], number[b]))) for a, b in edges}), dtype=int).reshape(-1, 2)
    for step in range(ROUNDS):
        gap = at[:, None, :] - at[None, :, :]
        far = np.sqrt((gap**2).sum(axis=2)) + 1e-6
        force = (gap / far[:, :, None] ** 2).sum(axis=1) * 0.6
        pull = at[pairs[:, 1]] - at[pairs[:, 0]]
        pull *= np.sqrt((pull**2).sum(axis=1))[:, None]
        np.add.at(force, pairs[:, 0], pull)
        np.add.at(force, pairs[:, 1], -pull)
        long = np.sqrt((force**2).sum(axis=1))[:, None] + 1e-9
        force *= np.minimum(long, 0.35 * (1 - step / ROUNDS)) / long
        force[0] = 0
        at += force
    return at


def apart(at: Places, sizes: Places) -> Places:
    """Centres of boxes moved until no two overlap, as far as ``PUSHES`` rounds bring it; sizes are width and height."""
    import numpy as np

    at = at.copy()
    least = (sizes[:, None, :] + sizes[None, :, :]) / 2
    tie = np.sign(np.arange(len(at))[:, None] - np.arange(len(at))[None, :])
    for _ in range(PUSHES):
        gap = at[:, None, :] - at[None, :, :]
        over = least - np.abs(gap)
        hit = (over > 0).all(axis=2) & (tie != 0)
        if not hit.any():
            break
        sideways = over[:, :, 0] < over[:, :, 1]
        for axis, chosen in ((0, hit & sideways), (1, hit & ~sideways)):
            way = np.where(gap[:, :, axis] == 0, tie, np.sign(gap[:, :, axis]))
            at[:, axis] += (np.where(chosen, over[:, :, axis] * way, 0)).sum(axis=1) * 0.27
    return at
