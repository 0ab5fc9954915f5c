"""Name labels: the best legal row."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.encoder.names import allowed, best_labels

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG")


def test_a_name_does_not_go_on_that_did_not_begin() -> None:
    chances = np.full((1, 2, 5), 0.05, dtype=np.float32)
    chances[0, 0] = [0.5, 0.1, 0.1, 0.2, 0.1]
    chances[0, 1] = [0.1, 0.0, 0.0, 0.0, 0.9]
    assert [LABELS[n] for n in best_labels(chances, allowed(LABELS), LABELS)[0]] == ["B-ORG", "I-ORG"]


def test_clear_labels_stay() -> None:
    wanted = [0, 1, 2, 3, 4, 0]
    chances = np.full((1, 6, 5), 0.02, dtype=np.float32)
    chances[0, range(6), wanted] = 0.9
    assert best_labels(chances, allowed(LABELS), LABELS)[0].tolist() == wanted


@given(st.integers(1, 4), st.integers(1, 9), st.integers(0, 500))
def test_every_row_is_legal(batch: int, count: int, seed: int) -> None:
    chances = np.random.default_rng(seed).dirichlet(np.ones(5), (batch, count)).astype(np.float32)
    for row in best_labels(chances, allowed(LABELS), LABELS):
        before = "O"
        for number in row:
            label = LABELS[number]
            assert not label.startswith("I-") or before[2:] == label[2:]
            before = label
