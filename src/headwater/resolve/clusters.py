"""Clusters of nodes under joins that never bring together what must stay apart.

The invariant: no cluster ever holds two nodes that carry different sides of one topic. A topic is a
judgement "different" (its two sides) or the case file (each declared entity is a side of its own).
A join that would break it is refused and changes nothing, so closure never crosses a "different".
"""

from __future__ import annotations

from collections.abc import Iterable


class Clusters:
    """Disjoint sets with marks; the outcome depends on the order of joins only where one is refused."""

    def __init__(self, nodes: Iterable[str]) -> None:
        self._parent = {node: node for node in nodes}
        self._size = dict.fromkeys(self._parent, 1)
        self._marks: dict[str, dict[str, str]] = {}

    def __contains__(self, node: str) -> bool:
        return node in self._parent

    def find(self, node: str) -> str:
        """Representative of a node's cluster; two nodes are together when it is equal."""
        parent = self._parent
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    def mark(self, node: str, topic: str, side: str) -> None:
        """Put a node on one side of a topic; a cluster that already has a side keeps it."""
        self._marks.setdefault(self.find(node), {}).setdefault(topic, side)

    def apart(self, one: str, other: str) -> bool:
        """True where the clusters of two nodes stand on different sides of a topic."""
        left, right = self._marks.get(self.find(one)), self._marks.get(self.find(other))
        if not left or not right:
            return False
        if len(left) > len(right):
            left, right = right, left
        return any(right.get(topic, side) != side for topic, side in left.items())

    def join(self, one: str, other: str) -> bool:
        """Join two clusters; false where they must stay apart."""
        left, right = self.find(one), self.find(other)
        if left == right:
            return True
        if self.apart(left, right):
            return False
        if (self._size[left], right) < (self._size[right], left):
            left, right = right, left
        self._parent[right] = left
        self._size[left] += self._size.pop(right)
        marks = self._marks.pop(right, None)
        if marks:
            self._marks.setdefault(left, {}).update(marks)
        return True

    def groups(self) -> dict[str, list[str]]:
        """Members by representative, in the order in which the nodes were given."""
        found: dict[str, list[str]] = {}
        for node in self._parent:
            found.setdefault(self.find(node), []).append(node)
        return found
