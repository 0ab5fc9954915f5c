"""Communities of a network that is too large to show: groups that are joined among themselves more than outside.

Label propagation (Raghavan, Albert & Kumara 2007) in a fixed order, so that the same links give the same groups.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

LARGE = 20_000
"""Entities from which on communities are shown first."""
_ROUNDS = 12


def communities(ids: Sequence[str], edges: Sequence[tuple[str, str, float]]) -> dict[str, str]:
    """The member that gives its community the name, by id; ``edges`` are weighted, larger is closer."""
    near: dict[str, list[tuple[str, float]]] = {id: [] for id in ids}
    for one, other, weight in edges:
        near[one].append((other, weight + 0.01))
        near[other].append((one, weight + 0.01))
    label = {id: id for id in ids}
    order = sorted(ids, key=lambda id: (len(near[id]), id))
    for _ in range(_ROUNDS):
        changed = 0
        for id in order:
            best = _strongest(near[id], label, label[id])
            changed += best != label[id]
            label[id] = best
        if not changed:
            break
    return _named(label, near)


def _strongest(near: Sequence[tuple[str, float]], label: Mapping[str, str], own: str) -> str:
    """The label that pulls hardest; its own wins a tie, then the first by name."""
    pull: dict[str, float] = {}
    for other, weight in near:
        pull[label[other]] = pull.get(label[other], 0.0) + weight
    if not pull:
        return own
    most = max(pull.values())
    ties = sorted(one for one, force in pull.items() if force >= most - 1e-12)
    return own if own in ties else ties[0]


def _named(label: Mapping[str, str], near: Mapping[str, Sequence[object]]) -> dict[str, str]:
    """Each community is called by its best-connected member."""
    best: dict[str, str] = {}
    for id in sorted(label, key=lambda one: (-len(near[one]), one)):
        best.setdefault(label[id], id)
    return {id: best[group] for id, group in label.items()}


def gathered(
    groups: Mapping[str, str], edges: Sequence[tuple[str, str, float]]
) -> tuple[dict[str, int], list[tuple[str, str, int]]]:
    """Sizes of communities by name, and how many links run between two of them."""
    sizes = Counter(groups.values())
    between = Counter(
        tuple(sorted((groups[one], groups[other]))) for one, other, _ in edges if groups[one] != groups[other]
    )
    return dict(sizes), [(one, other, count) for (one, other), count in sorted(between.items())]
