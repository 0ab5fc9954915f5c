"""Documents: everything that was taken in, read or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from headwater.case.captures import holdings
from headwater.case.shaping import document_row
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import Listing, contains, equals
from headwater.web.page import Page
from headwater.web.rows import known_in

if TYPE_CHECKING:
    import pyarrow as pa


def show(desk: Desk, asked: Asked) -> Page:
    """The list, by capture."""
    table = known_in(desk, desk.snapshot.documents, "id", asked.as_of)
    table = contains(table, asked.text("q"), ("title", "path", "publisher", "url"))
    listing = Listing(equals(table, "status", asked.text("status")), asked.page, lambda part: rows(desk, part))
    refused = [document_row(one.document) for one in holdings(desk.case.folder.ledger.rows("capture")).refusals]
    data = {**listing.data, "q": asked.text("q"), "status": asked.text("status"), "refused": refused}
    return Page("documents.html", "Documents", data, listing.every)


def rows(desk: Desk, table: pa.Table) -> list[dict[str, Any]]:
    """Documents with their number of claims."""
    snapshot = desk.snapshot
    counted = snapshot.claims_in if "resolve" in snapshot.current else {}
    return [{**row, "claims": counted.get(row["id"], 0)} for row in table.to_pylist()]
