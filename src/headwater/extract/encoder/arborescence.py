"""The best tree under arc scores: greedy where that is a tree, Chu-Liu and Edmonds where it is not."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Scores = npt.NDArray[np.float32]
_FORBIDDEN = -1e9


def best_heads(scores: Scores) -> list[int]:
    """Heads of the words ``1…n`` (0 is the root) from log probabilities ``[word, head]``, shape ``[n, n + 1]``.

    One word hangs from the root and there is no cycle.
    """
    heads: list[int] = scores.argmax(1).tolist()
    if is_tree(heads):
        return heads
    count = len(heads)
    table = np.full((count + 1, count + 1), _FORBIDDEN)
    table[1:] = np.nan_to_num(scores, nan=-1e3, neginf=-1e3)
    np.fill_diagonal(table, _FORBIDDEN)
    return _best_rooted(table)[1:]


def _best_rooted(table: npt.NDArray[np.float64]) -> list[int]:
    """The best tree over all words that may hang from the root alone, the likeliest of them first.

    No tree is worth more than the best arc of every word; a word whose bound is below a tree that is found is skipped.
    """
    inner = table.copy()
    inner[:, 0] = _FORBIDDEN
    best = inner[1:].max(1)
    bounds = table[1:, 0] + best.sum() - best
    found, worth = [0] * len(table), -np.inf
    for place in np.argsort(-bounds, kind="stable"):
        if bounds[place] <= worth:
            break
        rooted = inner.copy()
        rooted[place + 1] = _FORBIDDEN
        rooted[place + 1, 0] = table[place + 1, 0]
        heads = _edmonds(rooted)
        total = table[np.arange(1, len(table)), heads[1:]].sum()
        if total > worth:
            found, worth = heads, total
    return found


def is_tree(heads: list[int]) -> bool:
    """Whether one word hangs from 0 and every word leads there; heads of the words ``1…n``."""
    if heads.count(0) != 1:
        return False
    done = [True] + [False] * len(heads)
    for word in range(1, len(heads) + 1):
        path = []
        while not done[word]:
            path.append(word)
            if len(path) > len(heads):
                return False
            word = heads[word - 1]
        for seen in path:
            done[seen] = True
    return True


def _cycle(heads: list[int]) -> list[int]:
    """Words of a cycle, empty if there is none."""
    state = [2] + [0] * (len(heads) - 1)
    for start in range(1, len(heads)):
        path, word = [], start
        while state[word] == 0:
            state[word] = 1
            path.append(word)
            word = heads[word]
        if state[word] == 1:
            return path[path.index(word) :]
        for seen in path:
            state[seen] = 2
    return []


def _edmonds(table: npt.NDArray[np.float64]) -> list[int]:
    """Maximum spanning arborescence from node 0; each round folds one cycle into a node of its own."""
    levels = []
    while True:
        heads: list[int] = table.argmax(1).tolist()
        heads[0] = 0
        cycle = _cycle(heads)
        if not cycle:
            break
        levels.append((table, heads, cycle))
        table = _folded(table, heads, cycle)
    for wide, inner, cycle in reversed(levels):
        heads = _unfolded(wide, inner, cycle, heads)
    return heads


def _kept(size: int, cycle: list[int]) -> list[int]:
    inside = set(cycle)
    return [node for node in range(size) if node not in inside]


def _entering(table: npt.NDArray[np.float64], heads: list[int], cycle: list[int]) -> npt.NDArray[np.float64]:
    """What entering the cycle at each of its words is worth, per head outside."""
    loss = table[cycle, [heads[node] for node in cycle]]
    worth: npt.NDArray[np.float64] = table[cycle] - loss[:, None]
    return worth


def _folded(table: npt.NDArray[np.float64], heads: list[int], cycle: list[int]) -> npt.NDArray[np.float64]:
    kept = _kept(len(table), cycle)
    size = len(kept)
    small = np.full((size + 1, size + 1), _FORBIDDEN)
    small[:size, :size] = table[np.ix_(kept, kept)]
    small[:size, size] = table[np.ix_(kept, cycle)].max(1)
    small[size, :size] = _entering(table, heads, cycle)[:, kept].max(0)
    return small


def _unfolded(table: npt.NDArray[np.float64], inner: list[int], cycle: list[int], small: list[int]) -> list[int]:
    kept = _kept(len(table), cycle)
    size = len(kept)
    heads = list(inner)
    for place, node in enumerate(kept):
        head = small[place]
        heads[node] = kept[head] if head < size else cycle[int(table[node, cycle].argmax())]
    entry = kept[small[size]]
    opened = cycle[int(_entering(table, inner, cycle)[:, entry].argmax())]
    heads[opened] = entry
    return heads
