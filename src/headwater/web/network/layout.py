"""Places for entities: the same network gives the same picture, and a filter moves what stays as little as it can.

An entity starts on the circle of its distance from the focus, at an angle that its id gives, inside the sector of
the entity it was reached from. Then springs and repulsion (Fruchterman & Reingold 1991) ease it, and boxes of the
labels are pushed apart until none covers another. No random numbers are drawn.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Places = NDArray[np.float64]

ROUNDS, PUSHES = 120, 200
_FEWEST, _WORK, _PUSH, _YIELD = 30, 30_000, 0.6, 0.27
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
    """Places after springs and repulsion; the first id stays where it is. O(n²) a round, fewer rounds for many."""
    import numpy as np

    x, y = np.array([places[id] for id in ids], dtype=np.float32).T.copy()
    number = {id: place for place, id in enumerate(ids)}
    pairs = np.array(sorted({tuple(sorted((number[a], number[b]))) for a, b in edges}), dtype=int).reshape(-1, 2)
    one, other = pairs.T
    rounds = max(_FEWEST, min(ROUNDS, _WORK // max(1, len(ids))))
    for step in range(rounds):
        dx, dy = x[:, None] - x[None, :], y[:, None] - y[None, :]
        near = np.float32(_PUSH) / (dx * dx + dy * dy + np.float32(1e-9))
        np.fill_diagonal(near, 0)
        push = [(dx * near).sum(axis=1, dtype=np.float64), (dy * near).sum(axis=1, dtype=np.float64)]
        gaps = [x[other] - x[one], y[other] - y[one]]
        long = np.hypot(*gaps)
        for force, gap in zip(push, gaps, strict=True):
            force += np.bincount(one, gap * long, len(x)) - np.bincount(other, gap * long, len(x))
            force[0] = 0
        far = np.hypot(*push) + 1e-9
        step_long = np.minimum(far, 0.35 * (1 - step / rounds)) / far
        x += (push[0] * step_long).astype(np.float32)
        y += (push[1] * step_long).astype(np.float32)
    return np.stack([x, y], axis=1).astype(float)


def apart(at: Places, sizes: Places) -> Places:
    """Centres of boxes moved until no two overlap, as far as some rounds bring it; sizes are width and height."""
    import numpy as np

    x, y = at.astype(np.float32).T.copy()
    wide, tall = ((size[:, None] + size[None, :]).astype(np.float32) / 2 for size in sizes.T)
    order = np.arange(len(x), dtype=np.float32)
    tie = np.sign(order[:, None] - order[None, :])
    for _ in range(max(_FEWEST, min(PUSHES, 2 * _WORK // max(1, len(x))))):
        dx, dy = x[:, None] - x[None, :], y[:, None] - y[None, :]
        across, along = wide - np.abs(dx), tall - np.abs(dy)
        hit = (across > 0) & (along > 0) & (tie != 0)
        if not hit.any():
            break
        sideways = across < along
        x += _share_of(across, dx, tie, hit & sideways)
        y += _share_of(along, dy, tie, hit & ~sideways)
    return np.stack([x, y], axis=1).astype(float)


def _share_of(over: Any, gap: Any, tie: Any, chosen: Any) -> Any:
    """How far each box gives way along one axis."""
    import numpy as np

    rows, columns = np.nonzero(chosen)
    gaps = gap[rows, columns]
    way = np.where(gaps == 0, tie[rows, columns], np.sign(gaps))
    moved = np.bincount(rows, over[rows, columns] * way, len(over))
    return (moved * _YIELD).astype(np.float32)
