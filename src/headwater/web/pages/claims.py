"""Claims: the table with its filters, and one claim on a page of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from headwater.store.records import to_json
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import Listing, among, choices, contains, equals
from headwater.web.page import Page
from headwater.web.passages import around
from headwater.web.rows import claim_of, claim_rows, known_in

if TYPE_CHECKING:
    import pyarrow as pa

STATUSES = ("proposed", "accepted", "rejected")
FILTERS = ("q", "relation", "status", "stance", "document")


def show(desk: Desk, asked: Asked) -> Page:
    """The table, in reading order."""
    every = desk.snapshot.claims
    table = known_in(desk, every, "document", asked.as_of)
    table = with_status(desk, filtered(table, asked), asked.text("status"))
    listing = Listing(table, asked.page, lambda part: claim_rows(desk, part))
    data = {**listing.data, "filters": {name: asked.text(name) for name in FILTERS}}
    offered = {"relation": choices(every, "relation"), "status": STATUSES, "stance": choices(every, "stance")}
    return Page("claims.html", "Claims", data, listing.every, {"offered": offered})


def filtered(table: pa.Table, asked: Asked) -> pa.Table:
    """Rows that fit the filters of the address."""
    for name in ("relation", "stance", "document"):
        table = equals(table, name, asked.text(name))
    return contains(table, asked.text("q"), ("subject", "object", "quote", "value"))


def with_status(desk: Desk, table: pa.Table, status: str) -> pa.Table:
    """Claims of a status as it stands after the last click."""
    import pyarrow as pa
    import pyarrow.compute as pc

    if not status:
        return table
    ruled = desk.decisions.statuses
    untouched = pc.invert(pc.is_in(table.column("id"), value_set=pa.array(list(ruled), pa.string())))
    as_built = pc.and_(pc.equal(table.column("status"), status), untouched)
    chosen = [claim for claim, value in ruled.items() if value == status]
    return table.filter(pc.or_(as_built, pc.is_in(table.column("id"), value_set=pa.array(chosen, pa.string()))))


def one(desk: Desk, asked: Asked) -> Page:
    """A claim with its quote in context and what was decided about it."""
    claim = claim_of(desk, asked.parts["claim"])
    judged = [to_json(judgement) for judgement in desk.decisions.about.get(claim["id"], ())]
    links = link_of(desk, claim["id"])
    data = {"claim": claim, "context": around(desk, claim), "judgements": judged, "links": links}
    return Page("claim.html", f"{claim['subject_caption']} {claim['relation']} {claim['object_caption']}", data)


def link_of(desk: Desk, claim: str) -> list[str]:
    """Ids of the links that rest on a claim."""
    if "weigh" not in desk.snapshot.current:
        return []
    return desk.snapshot.links_by_claim.get(claim, [])


__all__ = ["among", "filtered", "one", "show", "with_status"]
