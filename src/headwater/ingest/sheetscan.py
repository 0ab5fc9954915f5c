"""The extent of an XLSX sheet before it is read: the library lays out every cell between its corners, and aborts."""

from __future__ import annotations

import re
import zipfile

from headwater.ingest.limits import Limits, check
from headwater.ingest.package import read_member

_PLACE = re.compile(rb"<(?:\w+:)?c\b[^<>]*?\sr\s*=\s*[\"']\$?([A-Za-z]{1,3})\$?(\d{1,10})[\"']")
_SHEET = b"sheetData"


def check_extent(archive: zipfile.ZipFile, limits: Limits) -> None:
    """Refuse a sheet whose used area is over a cap, however few cells it has.

    Raises:
        TooBig: naming ``columns``, ``rows`` or ``cells``.
    """
    for info in archive.infolist():
        if info.filename.lower().endswith(".xml") and not info.filename.lower().endswith("sharedstrings.xml"):
            data = read_member(archive, info, limits.member_bytes)
            if _SHEET in data:
                _check(data, info.filename.rsplit("/", 1)[-1], limits)


def _check(data: bytes, name: str, limits: Limits) -> None:
    columns, rows = set(), set()
    for letters, digits in _PLACE.findall(data):
        columns.add(letters)
        rows.add(digits)
    if not columns:
        return
    wide, high = _span(map(_column, columns)), _span(map(int, rows))
    check(wide, limits.columns, "columns", f"sheet {name}")
    check(high, limits.rows, "rows", f"sheet {name}")
    check(wide * high, limits.cells, "cells", f"sheet {name}")


def _span(values: map[int]) -> int:
    found = list(values)
    return max(found) - min(found) + 1


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number
