"""CSV and TSV: a table, and its rows as readable lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import PurePosixPath

from headwater.errors import TooBig, Unreadable
from headwater.ingest import grids
from headwater.ingest.compose import compose
from headwater.ingest.decode import decode
from headwater.ingest.intake import Facts, Parsed
from headwater.ingest.limits import Limits
from headwater.ingest.normalise import normalise
from headwater.ingest.probe import Probe

_DELIMITERS = "\t,;|"
_LOOK = 60


def bid(probe: Probe) -> float:
    """By regular columns in the first lines; the name makes it likelier."""
    if not probe.is_text:
        return 0.0
    regular = delimiter(probe.start) != ""
    if probe.extension in ("csv", "tsv", "tab", "psv"):
        return 0.9 if regular else 0.6
    return 0.35 if regular and probe.extension not in ("txt", "md", "markdown", "html", "eml") else 0.0


def read(data: bytes, probe: Probe, limits: Limits) -> Parsed:
    """Read rows as they stand, every cell a string.

    Raises:
        Unreadable: quoting that cannot be followed.
        TooBig: over ``rows``, ``columns`` or the length of a field.
    """
    decoded = decode(data)
    text, notes = normalise(decoded.text)
    mark = delimiter(text[:65536]) or ("\t" if probe.extension in ("tsv", "tab") else ",")
    name = PurePosixPath(probe.name).stem
    try:
        table, cut = grids.table_of(name, csv.reader(io.StringIO(text, newline=""), delimiter=mark), limits)
    except csv.Error as error:
        if "field limit" in str(error):
            cap = csv.field_size_limit()
            raise TooBig(f"a field is over the cap field_characters = {cap:,}", remedy="close its quotes") from error
        raise Unreadable(f"damaged CSV: {error}", remedy="save it again as CSV, UTF-8, quoted") from error
    body, blocks = compose(grids.runs((table,)), limits)
    said = (f"{cut} cells cut at cell_characters = {limits.cell_characters}",) if cut else ()
    media_type = "text/tab-separated-values" if mark == "\t" else "text/csv"
    return Parsed(
        media_type,
        body,
        blocks,
        Facts(title=name),
        tables=(table,),
        encoding=decoded.encoding,
        notes=(*decoded.notes, *notes, *said),
    )


def delimiter(text: str) -> str:
    """The character that cuts the first lines into the same number (two or more) of cells; empty where none does."""
    lines = text.splitlines(keepends=True)[: _LOOK + 1]
    if len(text) >= 8000 and len(lines) > 1:
        lines = lines[:-1]
    best, width = "", 1
    for mark in _DELIMITERS:
        found = _width(lines[:_LOOK], mark)
        if found > width:
            best, width = mark, found
    return best


def _width(lines: Sequence[str], mark: str) -> int:
    """Number of cells that all rows share; 0 where there are fewer than two rows or they differ."""
    try:
        rows = [row for row in csv.reader(lines, delimiter=mark) if row]
    except csv.Error:
        return 0
    widths = {len(row) for row in rows}
    return widths.pop() if len(rows) >= 2 and len(widths) == 1 else 0
