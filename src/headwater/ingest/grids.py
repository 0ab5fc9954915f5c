"""Tables → readable text: one line a row, ``header: value; header: value``, so that search and quotes find it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from headwater.ingest.compose import Run
from headwater.ingest.limits import Limits, check
from headwater.ingest.normalise import one_line, unseen
from headwater.model import BlockKind, Table


def runs(tables: Sequence[Table]) -> Iterator[Run]:
    """A heading for each table where there are several, and a run for each row."""
    for table in tables:
        if len(tables) > 1:
            yield Run(BlockKind.HEADING, one_line(table.name))
        labels = [one_line(label) for label in table.header]
        for row in table.rows:
            yield Run(BlockKind.TABLE, one_line(_line(labels, row)))


def _line(labels: Sequence[str], row: Sequence[str]) -> str:
    pairs = []
    for place, cell in enumerate(row):
        value = one_line(cell)
        label = labels[place] if place < len(labels) else ""
        if value:
            pairs.append(f"{label}: {value}" if label else value)
    return "; ".join(pairs)


def unseen_in(tables: Iterable[Table]) -> tuple[str, ...]:
    """Notes on characters in cells that nobody sees."""
    cells = (cell for table in tables for row in (table.header, *table.rows) for cell in row if not cell.isascii())
    return unseen("\n".join(cells))


def table_of(name: str, rows: Iterable[Sequence[str]], limits: Limits) -> tuple[Table, int]:
    """Table of rows of strings, the first taken as header where it looks like one, and how many cells were cut.

    Raises:
        TooBig: over ``rows`` or ``columns``.
    """
    kept: list[tuple[str, ...]] = []
    cut = 0
    for row in rows:
        check(len(row), limits.columns, "columns", f"table {name}")
        check(len(kept), limits.rows, "rows", f"table {name}")
        cut += sum(len(cell) > limits.cell_characters for cell in row)
        if any(cell.strip() for cell in row):
            kept.append(tuple(cell[: limits.cell_characters] for cell in row))
    if kept and is_header(kept[0]):
        return Table(name, kept[0], tuple(kept[1:])), cut
    width = max(map(len, kept), default=0)
    return Table(name, tuple(f"column {place + 1}" for place in range(width)), tuple(kept)), cut


def is_header(row: Sequence[str]) -> bool:
    """True for a first row that names columns: no value repeats, none is a number, hardly one is missing."""
    named = [cell.strip() for cell in row if cell.strip()]
    if not named or len(named) * 2 < len(row) or len(set(named)) < len(named):
        return False
    return not any(_is_number(cell) for cell in named) and all(len(cell) <= 120 for cell in named)


def _is_number(cell: str) -> bool:
    bare = cell.replace(",", "").replace(" ", "").lstrip("+-$€£").rstrip("%")
    return bare.replace(".", "", 1).isdigit()
