"""The trees of a document, parsed in blocks as its sentences are read, so that memory stays small."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from headwater.extract.passages import Passage
from headwater.extract.syntax import Tree

BLOCK = 192
"""Sentences that are parsed together; only their trees are kept."""
REACH = 3_000_000
"""Characters of a document that are parsed; what lies behind is read by rules alone, in bounded time."""

Parse = Callable[[Sequence[int]], Mapping[int, Tree]]
"""Trees of the passages of these numbers, by number."""


class Treebank:
    """Trees by the number of their passage; to be asked in order."""

    def __init__(self, passages: Sequence[Passage], parse: Parse) -> None:
        self._passages, self._parse = passages, parse
        self._block = -1
        self._trees: Mapping[int, Tree] = {}

    def get(self, number: int) -> Tree | None:
        """The tree of a passage; None where no parser reads its language, or it claims nothing."""
        if number // BLOCK != self._block:
            self._block = number // BLOCK
            first = self._block * BLOCK
            numbers = range(first, min(first + BLOCK, len(self._passages)))
            self._trees = self._parse([at for at in numbers if self._passages[at].end <= REACH])
        return self._trees.get(number)
