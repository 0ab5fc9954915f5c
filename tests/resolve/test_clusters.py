"""Clusters keep apart what must stay apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.resolve.clusters import Clusters

NODES = [str(n) for n in range(9)]
PAIRS = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)), max_size=25)


def _marked(different: list[tuple[str, str]]) -> Clusters:
    clusters = Clusters(NODES)
    for number, (one, other) in enumerate(different):
        if one != other:
            clusters.mark(one, str(number), "left")
            clusters.mark(other, str(number), "right")
    return clusters


@given(PAIRS, PAIRS)
def test_closure_never_crosses_a_different(joins: list[tuple[str, str]], different: list[tuple[str, str]]) -> None:
    clusters = _marked(different)
    for one, other in joins:
        assert clusters.join(one, other) is (clusters.find(one) == clusters.find(other))
    assert all(clusters.find(one) != clusters.find(other) for one, other in different if one != other)


@given(PAIRS, st.randoms())
def test_without_marks_the_order_of_joins_does_not_matter(joins: list[tuple[str, str]], rng: object) -> None:
    def together(order: list[tuple[str, str]]) -> set[frozenset[str]]:
        clusters = Clusters(NODES)
        for one, other in order:
            clusters.join(one, other)
        return {frozenset(group) for group in clusters.groups().values()}

    shuffled = list(joins)
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert together(joins) == together(shuffled)


def test_a_refused_join_changes_nothing() -> None:
    clusters = _marked([("0", "1")])
    before = clusters.groups()
    assert not clusters.join("0", "1")
    assert clusters.groups() == before
    assert clusters.join("0", "2") and not clusters.join("2", "1")
