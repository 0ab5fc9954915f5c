"""Character spans in a text; offsets are code points, end-exclusive."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, TypeVar


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters that the span covers."""
        return text[self.start : self.end]

    def contains(self, other: Ranged) -> bool:
        """True where the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Ranged) -> bool:
        """True where the two share a character."""
        return self.start < other.end and other.start < self.end


class Ranged(Protocol):
    """Anything with a start and an end."""

    @property
    def start(self) -> int:
        """First code point."""

    @property
    def end(self) -> int:
        """Code point after the last."""


R = TypeVar("R", bound=Ranged)


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends (empty where there is nothing else)."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def without_overlaps(found: Iterable[R]) -> list[R]:
    """Spans in order of the text; where two overlap the longer stands, and the earlier among equals."""
    kept: list[R] = []
    for span in sorted(found, key=lambda s: (s.start, -s.end)):
        if kept and span.start < kept[-1].end:
            if span.end - span.start > kept[-1].end - kept[-1].start:
                kept[-1] = span
            continue
        kept.append(span)
    return kept
