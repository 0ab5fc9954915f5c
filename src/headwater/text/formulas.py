"""Cells that a spreadsheet would run: an apostrophe in front makes them words again."""

from __future__ import annotations

import unicodedata
from typing import Any

_STARTS = frozenset("=+-@|%")
_MINUS = frozenset("\u2212\u2796\ufe63\uff0d\u207b\u208b")
_MARKS = frozenset({"Cf", "Mn", "Me", "Zs", "Zl", "Zp"})


def runs(text: str) -> bool:
    """True where a spreadsheet may take the text for a formula or a command.

    A tab, line end or other control character in front is enough. Otherwise it is the first visible character, in any
    width or form: spaces, zero-width characters, byte-order marks and direction marks before it are looked through.
    """
    for char in text:
        kind = unicodedata.category(char)
        if kind == "Cc" and char != "\x00":
            return True
        if kind not in _MARKS and char != "\x00":
            return char in _MINUS or unicodedata.normalize("NFKC", char)[:1] in _STARTS
    return False


def cell(value: Any) -> str | int | float:
    """One cell of a CSV file: numbers stay numbers, what could run gets an apostrophe, NUL is dropped."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return value
    if value is None:
        return ""
    text = str(value).replace("\x00", "")
    return f"'{text}" if runs(text) else text
