"""A part of a table: what matches, a hundred rows at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]
PER_PAGE = 100
_BATCH = 2000


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows of ``table`` on one page. ``rows`` turns a part of the table into what is shown of it."""

    table: pa.Table
    page: int
    rows: Callable[[pa.Table], list[Row]]
    per: int = PER_PAGE

    @property
    def total(self) -> int:
        """How many rows match."""
        return int(self.table.num_rows)

    @property
    def pages(self) -> int:
        """How many pages; at least one."""
        return max(1, -(-self.total // self.per))

    @property
    def data(self) -> dict[str, Any]:
        """This page for JSON and template; a page beyond the last is the last."""
        page = min(self.page, self.pages)
        rows = self.rows(self.table.slice((page - 1) * self.per, self.per))
        return {"total": self.total, "page": page, "pages": self.pages, "rows": rows}

    def every(self) -> Iterator[Row]:
        """All rows that match, for CSV."""
        for start in range(0, self.total, _BATCH):
            yield from self.rows(self.table.slice(start, _BATCH))


def contains(table: pa.Table, text: str, columns: tuple[str, ...]) -> pa.Table:
    """Rows in which a column holds the text, whatever its letter case; all rows where there is no text."""
    import pyarrow.compute as pc

    if not text:
        return table
    found = None
    for name in columns:
        mask = pc.match_substring(table.column(name), text, ignore_case=True)
        found = mask if found is None else pc.or_kleene(found, mask)
    return table.filter(found)


def equals(table: pa.Table, column: str, value: str) -> pa.Table:
    """Rows in which a column is the value; all rows where it is empty."""
    import pyarrow.compute as pc

    return table.filter(pc.equal(table.column(column), value)) if value else table


def among(table: pa.Table, column: str, values: list[str]) -> pa.Table:
    """Rows in which a column is one of the values."""
    import pyarrow as pa
    import pyarrow.compute as pc

    return table.filter(pc.is_in(table.column(column), value_set=pa.array(values, pa.string())))


def choices(table: pa.Table, column: str) -> list[str]:
    """Values of a column, sorted."""
    import pyarrow.compute as pc

    return sorted(value for value in pc.unique(table.column(column)).to_pylist() if value)
