"""The best row of name labels in which no name goes on that did not begin."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_NEVER = -1e6


def allowed(labels: Sequence[str]) -> npt.NDArray[np.float32]:
    """0 where label ``j`` may follow label ``i``, and as good as never elsewhere; ``[i, j]``."""
    table = np.zeros((len(labels), len(labels)), dtype=np.float32)
    for place, before in enumerate(labels):
        for other, after in enumerate(labels):
            if after.startswith("I-") and before[2:] != after[2:]:
                table[place, other] = _NEVER
    return table


def best_labels(
    chances: npt.NDArray[np.float32], moves: npt.NDArray[np.float32], labels: Sequence[str]
) -> npt.NDArray[np.intp]:
    """Label numbers ``[batch, word]`` of the best rows under probabilities ``[batch, word, label]`` (Viterbi)."""
    scores = np.log(np.maximum(np.nan_to_num(chances), 1e-9))
    found: npt.NDArray[np.intp] = scores.argmax(2)
    begins = np.array([_NEVER if label.startswith("I-") else 0.0 for label in labels], dtype=np.float32)
    wrong = (begins[found[:, 0]] < 0) | (moves[found[:, :-1], found[:, 1:]] < 0).any(1)
    if wrong.any():  # elsewhere the likeliest label of every word is the best row already
        found[wrong] = _viterbi(scores[wrong], moves, begins)
    return found


def _viterbi(
    scores: npt.NDArray[np.float32], moves: npt.NDArray[np.float32], begins: npt.NDArray[np.float32]
) -> npt.NDArray[np.intp]:
    batch, words, count = scores.shape
    back = np.zeros((words, batch, count), dtype=np.intp)
    state = scores[:, 0] + begins
    for place in range(1, words):
        paths = state[:, :, None] + moves
        back[place] = paths.argmax(1)
        state = paths.max(1) + scores[:, place]
    found = np.zeros((batch, words), dtype=np.intp)
    found[:, -1] = state.argmax(1)
    rows = np.arange(batch)
    for place in range(words - 1, 0, -1):
        found[:, place - 1] = back[place, rows, found[:, place]]
    return found
