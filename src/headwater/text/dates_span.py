"""What a date in a text comes out as."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DateKind(StrEnum):
    """How the text places a thing in time."""

    AT = "at"
    RANGE = "range"
    SINCE = "since"  # open end
    UNTIL = "until"  # lasted up to
    BEFORE = "before"
    AFTER = "after"
    DEADLINE = "deadline"  # to be done by


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date with its place in the text.

    Attributes:
        begin: partial ISO date, empty where the beginning is open or unknown.
        end_date: partial ISO date, empty where the end is open; equal to ``begin`` for a plain date.
        precision: ``day``, ``month`` or ``year``, the coarser of the two ends.
        kind: how the text places it; the span covers the cue ("since 2007") and not a plain "in" or "on".
        relative: resolved by the day of publication, not written out in full.
    """

    start: int
    end: int
    begin: str
    end_date: str
    precision: str
    kind: DateKind
    relative: bool = False
