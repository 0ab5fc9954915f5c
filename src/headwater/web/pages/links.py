"""Links: what joins two entities, weighed; and one link with its quotes."""

from __future__ import annotations

from typing import Any

from headwater.errors import NotFound
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import Listing, choices, contains, equals
from headwater.web.page import Page
from headwater.web.rows import claim_rows, link_rows
from headwater.web.view import View

FILTERS = ("q", "channel", "relation", "status")


def show(desk: Desk, asked: Asked) -> Page:
    """The table."""
    view = desk.view(asked.as_of)
    table = desk.named_links(asked.as_of)
    for name in ("channel", "relation", "status"):
        table = equals(table, name, asked.text(name))
    table = contains(table, asked.text("q"), ("subject_caption", "object_caption"))
    listing = Listing(table, asked.page, lambda part: link_rows(view, part))
    data = {**listing.data, "as_of": view.as_of, "filters": {name: asked.text(name) for name in FILTERS}}
    offered = {name: choices(view.links, name) for name in ("channel", "relation", "status")}
    return Page("links.html", "Links", data, listing.every, {"offered": offered})


def one(desk: Desk, asked: Asked) -> Page:
    """A link with the claims that it rests on, item by item."""
    view, snapshot = desk.view(asked.as_of), desk.snapshot
    link, items = _found(view, asked.parts["link"])
    from headwater.web.listing import among

    listing = Listing(among(snapshot.claims, "id", link["claims"]), asked.page, lambda part: claim_rows(desk, part))
    data = {"link": link, "as_of": view.as_of, "items": items[:100], "claims": listing.data}
    title = f"{link['subject_caption']} {link['relation']} {link['object_caption']}"
    return Page(
        "link.html", title, data, listing.every, {"documents": snapshot.by_document, "origin_of": snapshot.origin_of}
    )


def _found(view: View, id: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    from headwater.store.records import to_json

    found = view.links_of([id])
    if id not in found:
        raise NotFound(f"no link {id} as known on {view.as_of}", remedy="the links page lists them")
    rows = link_rows(view, equals(view.links, "id", id))
    return rows[0], [to_json(item) for item in found[id].items]
