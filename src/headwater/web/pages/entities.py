"""Entities: who and what the documents speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import Listing, choices, equals
from headwater.web.page import Page

if TYPE_CHECKING:
    import pyarrow as pa


def show(desk: Desk, asked: Asked) -> Page:
    """The list, most mentioned first."""
    every = desk.snapshot.entities_by_mentions
    table = equals(named(every, asked.text("q")), "schema", asked.text("schema"))
    listing = Listing(table, asked.page, rows)
    data = {**listing.data, "q": asked.text("q"), "schema": asked.text("schema")}
    return Page("entities.html", "Entities", data, listing.every, {"schemata": choices(every, "schema")})


def named(table: pa.Table, text: str) -> pa.Table:
    """Entities one of whose names holds the text."""
    import pyarrow.compute as pc

    if not text:
        return table
    joined = pc.binary_join(table.column("names"), "\n")
    return table.filter(pc.match_substring(joined, text, ignore_case=True))


def rows(table: pa.Table) -> list[dict[str, Any]]:
    """Entities with numbers of mentions and documents in place of their ids."""
    return [{**row, "mentions": len(row["mentions"]), "documents": len(row["documents"])} for row in table.to_pylist()]
