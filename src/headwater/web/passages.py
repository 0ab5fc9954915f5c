"""A quote with a little of the text around it."""

from __future__ import annotations

from typing import Any

from headwater.errors import NotFound
from headwater.web.desk import Desk

_AROUND = 320
Row = dict[str, Any]


def around(desk: Desk, claim: Row) -> Row:
    """Text before, the quote, and text after; nothing around it where the document is not at hand."""
    try:
        text = desk.snapshot.texts.text(claim["document"]).text
    except NotFound:
        return {"before": "", "quote": claim["quote"], "after": ""}
    start, end = claim["start_char"], claim["end_char"]
    return {
        "before": _tail(text[max(0, start - _AROUND) : start], cut=start > _AROUND),
        "quote": text[start:end],
        "after": _head(text[end : end + _AROUND], cut=end + _AROUND < len(text)),
    }


def _tail(text: str, *, cut: bool) -> str:
    """From the first whole word on."""
    return "…" + text.partition(" ")[2] if cut and " " in text else text


def _head(text: str, *, cut: bool) -> str:
    """Up to the last whole word."""
    return text.rpartition(" ")[0] + "…" if cut and " " in text else text
