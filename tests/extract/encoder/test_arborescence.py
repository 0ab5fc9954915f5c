"""The best tree: one root, no cycle, and nothing better."""

import itertools

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from headwater.extract.encoder.arborescence import best_heads, is_tree

TABLES = st.integers(1, 4).flatmap(
    lambda n: arrays(np.float32, (n, n + 1), elements=st.integers(-20, 0).map(lambda x: float(np.float32(x))))
)


def total(scores: np.ndarray, heads: tuple[int, ...]) -> float:
    return sum(float(scores[word, head]) for word, head in enumerate(heads))


@given(TABLES)
def test_the_tree_found_is_the_best_there_is(scores: np.ndarray) -> None:
    for word in range(len(scores)):
        scores[word, word + 1] = -30.0
    heads = best_heads(scores)
    assert is_tree(heads)
    choices = itertools.product(range(len(scores) + 1), repeat=len(scores))
    best = max(total(scores, heads) for heads in choices if is_tree(list(heads)))
    assert abs(total(scores, tuple(heads)) - best) < 1e-3


@given(st.integers(1, 60), st.integers(0, 1000))
def test_any_scores_give_a_tree(count: int, seed: int) -> None:
    scores = np.log(np.random.default_rng(seed).dirichlet(np.full(count + 1, 0.1), count) + 1e-30).astype(np.float32)
    assert is_tree(best_heads(scores))


def test_scores_that_are_no_numbers_give_a_tree() -> None:
    assert is_tree(best_heads(np.full((7, 8), np.nan, dtype=np.float32)))
    assert is_tree(best_heads(np.full((7, 8), -np.inf, dtype=np.float32)))


def test_what_is_a_tree() -> None:
    assert is_tree([0])
    assert is_tree([2, 0, 2])
    assert not is_tree([0, 0])
    assert not is_tree([2, 1])
    assert not is_tree([0, 3, 2])
