"""A whole text with pseudonyms, and where each of its characters went."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from headwater.dossier.redaction.person import Hit
from headwater.dossier.redaction.strings import replaced


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The text, and for each replaced name: its old span and its new span."""

    text: str
    old: tuple[tuple[int, int], ...]
    new: tuple[tuple[int, int], ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a span went; one that begins or ends within a name takes in the whole pseudonym."""
        return self._moved(start, opening=True), max(self._moved(end, opening=False), self._moved(start, opening=True))

    def _moved(self, at: int, *, opening: bool) -> int:
        place = bisect_right(self.old, (at, float("inf"))) - 1
        if place < 0:
            return at
        (start, end), (new_start, new_end) = self.old[place], self.new[place]
        if start < at < end:
            return new_start if opening else new_end
        return new_start if at <= start else new_end + at - end


def rewrite(text: str, hits: Sequence[Hit], label: Callable[[int], str]) -> Rewritten:
    """Replace hits, which are in order and do not overlap."""
    new, shift = [], 0
    for hit in hits:
        size = len(label(hit.person)) + 2
        start = hit.start + shift
        new.append((start, start + size))
        shift += size - (hit.end - hit.start)
    return Rewritten(replaced(text, hits, label), tuple((hit.start, hit.end) for hit in hits), tuple(new))
