"""From scores of heads to a tree: one root, no cycle (Chu & Liu 1965, Edmonds 1967)."""

from __future__ import annotations

from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]


def tree_of(scores: Array) -> list[int]:
    """Heads of the best tree with exactly one root.

    Args:
        scores: words × (1 + words); column 0 is the root, column ``j + 1`` word ``j``; higher is better.

    Returns:
        Per word the column of its head. The greedy choice stands where it is a tree already.
    """
    size = scores.shape[0]
    if not size:
        return []
    scores = scores.astype(np.float64, copy=True)
    scores[np.arange(size), np.arange(size) + 1] = -np.inf  # no word hangs from itself
    greedy = scores.argmax(axis=1)
    if int((greedy == 0).sum()) == 1 and not _cycle([-1, *greedy.tolist()]):
        return [int(head) for head in greedy]
    root = int(scores[:, 0].argmax())
    scores[:, 0] = -np.inf
    scores[root, 0] = 0.0
    scores[root, 1:] = -np.inf
    square = np.full((size + 1, size + 1), -np.inf)
    square[1:, :] = scores
    return [int(head) for head in _arborescence(square)[1:]]


def _cycle(heads: list[int]) -> list[int]:
    """Nodes of one cycle, or an empty list; node 0 is the root."""
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node > 0 and not state[node]:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if node > 0 and state[node] == 1:
            return path[path.index(node) :]
        for seen in path:
            state[seen] = 2
    return []


def _arborescence(scores: Array) -> list[int]:
    """Best heads of a directed graph as a matrix ``scores[dependent, head]``; row 0 is the root's and unused."""
    heads = [-1, *scores[1:].argmax(axis=1).tolist()]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    outside = np.array([node for node in range(len(heads)) if node not in set(cycle)])
    gain = scores[inside] - scores[inside, [heads[node] for node in cycle]][:, None]
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)
    small[:-1, :-1] = scores[np.ix_(outside, outside)]
    small[-1, :-1] = gain[:, outside].max(axis=0)
    small[:-1, -1] = scores[np.ix_(outside, inside)].max(axis=1)
    enters = inside[gain[:, outside].argmax(axis=0)]
    leaves = inside[scores[np.ix_(outside, inside)].argmax(axis=1)]
    chosen = _arborescence(small)
    for place, node in enumerate(outside):
        if place:
            head = chosen[place]
            heads[node] = int(leaves[place]) if head == len(outside) else int(outside[head])
    entry = chosen[-1]
    heads[int(enters[entry])] = int(outside[entry])
    return heads
