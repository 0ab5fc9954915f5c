from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract.russian.heads import tree_of


def _is_tree(heads: tuple[int, ...]) -> bool:
    for start in range(len(heads)):
        seen, at = set(), start
        while heads[at] != 0:
            if at in seen:
                return False
            seen.add(at)
            at = heads[at] - 1
    return sum(head == 0 for head in heads) == 1


@given(st.integers(1, 4), st.integers(0, 10_000))
@settings(max_examples=60, deadline=None)
def test_is_a_tree_with_one_root_and_the_best_for_its_root(size: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(size, size + 1))
    heads = tuple(tree_of(scores))
    assert _is_tree(heads)
    root = heads.index(0)
    rivals = [r for r in product(range(size + 1), repeat=size) if _is_tree(r) and r.index(0) == root]
    rivals = [r for r in rivals if all(head != at + 1 for at, head in enumerate(r))]
    best = max(sum(scores[at, head] for at, head in enumerate(r)) for r in rivals)
    assert sum(scores[at, head] for at, head in enumerate(heads)) >= best - 1e-9


def test_an_empty_sentence_has_no_heads() -> None:
    assert tree_of(np.zeros((0, 1))) == []


@given(st.integers(5, 60), st.integers(0, 1000))
@settings(max_examples=20, deadline=None)
def test_long_sentences_are_trees_too(size: int, seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(size, size + 1))
    assert _is_tree(tuple(tree_of(scores)))
