"""Timeline: what happened when, as claims have it."""

from __future__ import annotations

from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import Listing, choices, contains, equals
from headwater.web.page import Page
from headwater.web.rows import claim_rows, known_in

FILTERS = ("q", "relation", "start", "end")


def show(desk: Desk, asked: Asked) -> Page:
    """Claims with a date, earliest first."""
    import pyarrow.compute as pc

    every = desk.snapshot.dated
    table = known_in(desk, every, "document", asked.as_of)
    table = contains(equals(table, "relation", asked.text("relation")), asked.text("q"), ("subject", "object", "quote"))
    if start := asked.text("start"):
        table = table.filter(pc.greater_equal(table.column("start"), start))
    if end := asked.text("end"):
        table = table.filter(pc.less_equal(pc.utf8_slice_codeunits(table.column("start"), 0, len(end)), end))
    listing = Listing(table, asked.page, lambda part: claim_rows(desk, part))
    data = {**listing.data, "filters": {name: asked.text(name) for name in FILTERS}}
    return Page("timeline.html", "Timeline", data, listing.every, {"relations": choices(every, "relation")})
