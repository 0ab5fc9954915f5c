"""One entity: its names and why they are one, what is said of it, what it is linked with."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from headwater.errors import NotFound
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import Listing, among, equals
from headwater.web.page import Page
from headwater.web.rows import claim_rows, known_in, link_rows

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]
_MOST = 200
_WORDS = 8
_MENTIONS = 5000


def show(desk: Desk, asked: Asked) -> Page:
    """The page of an entity."""
    id = asked.parts["entity"]
    found = equals(desk.snapshot.entities, "id", id).to_pylist()
    if not found:
        raise NotFound(f"no entity {id}", remedy="the entities page lists them")
    entity = found[0]
    claims = known_in(
        desk, either(desk.snapshot.claims, "subject_entity", "object_entity", id), "document", asked.as_of
    )
    listing = Listing(claims.sort_by("relation"), asked.page, lambda part: claim_rows(desk, part))
    links = _links(desk, asked, id)
    data = {
        "entity": {**entity, "mentions": len(entity["mentions"]), "documents": entity["documents"][:_MOST]},
        "why": why(desk, entity),
        "claims": listing.data,
        "links": links,
        "neighbours": neighbours(links, id),
    }
    return Page("entity.html", entity["caption"], data, listing.every, {"documents": desk.snapshot.by_document})


def _links(desk: Desk, asked: Asked, id: str) -> list[Row]:
    if "weigh" not in desk.snapshot.current:
        return []
    view = desk.view(asked.as_of)
    return link_rows(view, either(view.links, "subject", "object", id).slice(0, _MOST))


def either(table: pa.Table, one: str, other: str, value: str) -> pa.Table:
    """Rows in which one of two columns is the value."""
    import pyarrow.compute as pc

    return table.filter(pc.or_(pc.equal(table.column(one), value), pc.equal(table.column(other), value)))


def why(desk: Desk, entity: Row) -> list[Row]:
    """Grounds on which mentions were joined: how many each joined, with some of their words."""
    grounds = equals(desk.snapshot.memberships, "entity", entity["id"]).slice(0, _MENTIONS).to_pylist()
    ids = [row["mention"] for row in grounds]
    words = {row["id"]: row["text"] for row in among(desk.snapshot.mentions, "id", ids).to_pylist()}
    counted: dict[str, Counter[str]] = {}
    for row in grounds:
        counted.setdefault(row["why"], Counter())[words.get(row["mention"], "")] += 1
    rows = [
        {
            "why": ground,
            "mentions": sum(found.values()),
            "words": [word for word, _ in found.most_common(_WORDS) if word],
        }
        for ground, found in counted.items()
    ]
    return sorted(rows, key=lambda row: (-row["mentions"], row["why"]))


def neighbours(links: list[Row], id: str) -> list[Row]:
    """The other ends of its links, each once, with the relations that join them."""
    found: dict[str, Row] = {}
    for link in links:
        end = "object" if link["subject"] == id else "subject"
        if link[end] and link[end] != id:
            row = found.setdefault(link[end], {"id": link[end], "caption": link[f"{end}_caption"], "relations": []})
            row["relations"] = sorted({*row["relations"], link["relation"]})
    return sorted(found.values(), key=lambda row: (row["caption"], row["id"]))
