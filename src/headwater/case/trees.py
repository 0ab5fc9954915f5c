"""How much came out of each file that a person added: archives in archives multiply, each within its own caps."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from headwater.ingest import Limits
from headwater.model import Capture


class Trees:
    """Documents and bytes below each added file, at all depths together."""

    def __init__(self, captures: Iterable[Capture], limits: Limits) -> None:
        self._limits = limits
        self._root: dict[str, str] = {}
        self._count: Counter[str] = Counter()
        self._bytes: Counter[str] = Counter()
        for capture in captures:
            self.add(capture)

    def add(self, capture: Capture) -> None:
        """Count a document to the file that it came out of."""
        if not capture.parent:
            self._root[capture.document] = capture.document
            return
        root = self._root.setdefault(capture.document, self._root.get(capture.parent, capture.parent))
        self._count[root] += 1
        self._bytes[root] += capture.size

    def is_full(self, parent: Capture, size: int) -> bool:
        """True where one more part of this size is over a cap."""
        root = self._root.get(parent.document, parent.document)
        over = self._count[root] >= self._limits.tree_members
        return over or self._bytes[root] + size > self._limits.tree_bytes

    def refusal(self, left: int) -> str:
        """Why parts were left out."""
        caps = f"tree_members = {self._limits.tree_members:,}, tree_bytes = {self._limits.tree_bytes:,}"
        return f"{left:,} members left out, over the caps on all that may come out of one file ({caps})"
