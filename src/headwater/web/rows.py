"""Parts of tables as the rows that pages and their twins show."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from headwater.case.shaping import link_row
from headwater.errors import NotFound
from headwater.model import Relation
from headwater.web.desk import Desk
from headwater.web.listing import among, equals

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.web.view import View

Row = dict[str, Any]
_QUOTES = 12
_UNKNOWN = "(unknown)"
_ALONE = frozenset({Relation.FORMED, Relation.OPENED, Relation.ENDED, Relation.PARTY_TO_A_CASE})


def claim_rows(desk: Desk, table: pa.Table) -> list[Row]:
    """Claims with captions, the document's title, and their status after the last click."""
    snapshot, statuses = desk.snapshot, desk.decisions.statuses
    documents, captions = snapshot.by_document, snapshot.captions
    rows = []
    for row in table.to_pylist():
        status = statuses.get(row["id"], row["status"])
        document = documents.get(row["document"])
        rows.append(
            {
                **row,
                "subject_type": row["subject_type"] or "",
                "object_type": row["object_type"] or "",
                "directness": row["directness"] or "",
                "subject_caption": _caption(captions(row["subject_entity"]), row["subject"]),
                "object_caption": _other(row, _caption(captions(row["object_entity"]), row["object"])),
                "status": status,
                "pending": status != row["status"],
                "document_title": (document.title or document.path) if document else "",
            }
        )
    return rows


def _other(row: Row, caption: str) -> str:
    """The other end; nothing where the relation says all without one ("formed", not "formed (unknown)")."""
    return "" if caption == _UNKNOWN and row["relation"] in _ALONE else caption


def _caption(caption: str, words: str) -> str:
    return words or _UNKNOWN if caption == _UNKNOWN else caption


def claims_of(desk: Desk, ids: Iterable[str]) -> list[Row]:
    """Claims by id, in reading order; ids that are not there are passed over."""
    return claim_rows(desk, among(desk.snapshot.claims, "id", list(ids)))


def claim_of(desk: Desk, id: str) -> Row:
    """One claim.

    Raises:
        NotFound: there is none of this id.
    """
    found = claim_rows(desk, equals(desk.snapshot.claims, "id", id))
    if not found:
        raise NotFound(f"no claim {id}", remedy="the claims page lists them")
    return found[0]


def quotes_of(desk: Desk, link: Row) -> list[Row]:
    """The first claims of a link, for its quotes."""
    return claims_of(desk, link["claims"][:_QUOTES])


def link_rows(view: View, table: pa.Table) -> list[Row]:
    """Links with captions and readings, of the rows of a light table, in their order."""
    ids = table.column("id").to_pylist()
    found = view.links_of(ids)
    return [link_row(found[id], view.captions) for id in ids]


def known_in(desk: Desk, table: pa.Table, column: str, as_of: str) -> pa.Table:
    """Rows of documents that were known by the day, and those of no document; all rows where no day is given."""
    return among(table, column, [*desk.known(as_of), ""]) if as_of else table
