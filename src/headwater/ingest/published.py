"""Dates as files write them → partial ISO dates."""

from __future__ import annotations

import re
from datetime import date, datetime
from email.utils import parsedate

from headwater.model.dates import is_partial_date

_ISO = re.compile(r"\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ]\d{1,2}:.*)?\s*", re.S)
_COMPACT = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})(?:\d{2}.*)?", re.S)


def partial_date(value: object) -> str:
    """Partial ISO date of an ISO date or timestamp, a PDF date, an RFC 5322 date or a date object; else empty."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()[:10]
    text = str(value).strip() if value else ""
    match = _ISO.fullmatch(text) or _COMPACT.fullmatch(text)
    if match:
        found = "-".join(
            f"{int(part):0{width}d}" for part, width in zip(match.groups(), (4, 2, 2), strict=True) if part
        )
        return found if is_partial_date(found) else ""
    return _written(text) or _written(f"{text} 00:00:00")


def _written(text: str) -> str:
    """Date of an RFC 5322 timestamp, or of an English date with the month in letters."""
    try:
        parts = parsedate(text)
        return date(*parts[:3]).isoformat() if parts else ""
    except (TypeError, ValueError, IndexError, OverflowError):
        return ""
