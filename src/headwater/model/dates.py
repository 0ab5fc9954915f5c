"""Partial ISO dates as plain strings: ``2016``, ``2016-09``, ``2016-09-25``; the empty string is unknown."""

from __future__ import annotations

import calendar
import re
from datetime import date

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def is_partial_date(text: str) -> bool:
    """True for a year, a year and month, or a day that exists in the calendar."""
    match = _PARTIAL.fullmatch(text)
    if not match:
        return False
    year, month, day = (int(part) if part else 0 for part in match.groups())
    if year < 1 or (match[2] and not 1 <= month <= 12):
        return False
    return not match[3] or 1 <= day <= calendar.monthrange(year, month)[1]


def first_day(text: str) -> str:
    """First day that a partial date can mean; the empty string stays empty."""
    return text and f"{text}-01-01"[:10] if len(text) == 4 else text and f"{text}-01"[:10]


def last_day(text: str) -> str:
    """Last day that a partial date can mean; the empty string stays empty."""
    if len(text) == 4:
        return f"{text}-12-31"
    if len(text) == 7:
        return f"{text}-{calendar.monthrange(int(text[:4]), int(text[5:]))[1]:02d}"
    return text


def precision(text: str) -> str:
    """``day``, ``month``, ``year``, or the empty string."""
    return {10: "day", 7: "month", 4: "year"}.get(len(text), "")


def overlap(start: str, end: str, other_start: str, other_end: str) -> bool:
    """True where two closed intervals of partial dates can share a day; an unknown end is open."""
    begins, other_begins = first_day(start), first_day(other_start)
    ends, other_ends = last_day(end) or "9999-12-31", last_day(other_end) or "9999-12-31"
    return begins <= other_ends and other_begins <= ends


def known_by(published: str, as_of: str) -> bool:
    """True where something published on a partial date was surely out by the day ``as_of``.

    An empty ``as_of`` means no limit. What has no date at all was not surely out by any given day.
    """
    if not as_of:
        return True
    return bool(published) and last_day(published) <= last_day(as_of)


def today() -> str:
    """Today's date in ISO form."""
    return date.today().isoformat()
