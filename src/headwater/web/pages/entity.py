"""One entity: its names and why they are one, what is said of it, its years, its neighbours, its money."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from headwater.errors import NotFound
from headwater.model import Relation
from headwater.store.records import to_json
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.figures.lanes import draw
from headwater.web.listing import Listing, equals
from headwater.web.merging import merged
from headwater.web.money import money
from headwater.web.page import Page
from headwater.web.pages.judge import reviewer
from headwater.web.pages.lists import hits_of
from headwater.web.pages.timeline import events_of
from headwater.web.rows import claim_rows, claims_of, known_in, link_rows

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.case.shaping import Captions

Row = dict[str, Any]
_MOST = 60
_PAYMENTS = 300
_DATED = 60
_NEIGHBOURS = 300
_CLAIMS = 50  # on its page; the CSV has all
_QUOTES = 3


def show(desk: Desk, asked: Asked) -> Page:
    """The page of an entity."""
    id = asked.parts["entity"]
    found = equals(desk.snapshot.entities, "id", id).to_pylist()
    if not found:
        raise NotFound(f"no entity {id}", remedy="the entities page lists them")
    entity = found[0]
    every = known_in(desk, either(desk.snapshot.claims, "subject_entity", "object_entity", id), "document", asked.as_of)
    listing = Listing(every.sort_by("relation"), asked.page, lambda part: claim_rows(desk, part), _CLAIMS)
    data = {
        "entity": {**entity, "mentions": len(entity["mentions"]), "documents": entity["documents"][:_MOST]},
        "why": merged(desk, entity),
        "judgements": [to_json(one) for one in desk.decisions.about.get(id, ())],
        "claims": listing.data,
        **_joined(desk, asked, id),
        "conflicts": _conflicts(desk, id) if not asked.as_of else [],
        "hits": [hit for hit in hits_of(desk) if hit["entity"] == id][:_MOST],
        "reviewer": reviewer(asked),
    }
    extra = {"documents": desk.snapshot.by_document, **_strip(desk, every, asked, entity["caption"])}
    return Page(
        "entity.html", entity["caption"], data, listing.every, extra, styles=("figures", "lanes", "hands", "review")
    )  # fmt: skip


def _joined(desk: Desk, asked: Asked, id: str) -> Row:
    """Its links by relation, those that rest on most first; its money; its neighbours."""
    if "weigh" not in desk.snapshot.current:
        return {"links": [], "links_total": 0, "money": money([], id), "neighbours": [], "neighbours_total": 0}
    view = desk.view(asked.as_of)
    table = either(view.links, "subject", "object", id)
    order = [("roots", "descending"), ("lo", "descending"), ("id", "ascending")]
    rows = link_rows(view, table.sort_by(order).slice(0, _MOST))
    rows.sort(key=lambda row: row["relation"])
    paid = link_rows(view, equals(table, "relation", Relation.FUNDS.value).slice(0, _PAYMENTS))
    beside = neighbours(table, id, view.captions)
    return {
        "links": rows,
        "links_total": table.num_rows,
        "money": money(paid, id),
        "neighbours": beside[:_NEIGHBOURS],
        "neighbours_total": len(beside),
    }


def _conflicts(desk: Desk, id: str) -> list[Row]:
    """Claims about it that cannot all hold: each value with the passages behind it."""
    if "weigh" not in desk.snapshot.current:
        return []
    rows = equals(desk.snapshot.conflicts, "subject", id).slice(0, _MOST).to_pylist()
    wanted = [claim for row in rows for some in row["claims"] for claim in some[:_QUOTES]]
    quoted = {claim["id"]: claim for claim in claims_of(desk, wanted)}
    return [
        {
            "kind": row["kind"],
            "relation": row["relation"],
            "sides": [
                {"value": value, "total": len(some), "claims": [quoted[id] for id in some[:_QUOTES] if id in quoted]}
                for value, some in zip(row["values"], row["claims"], strict=True)
            ],
        }
        for row in rows
    ]


def _strip(desk: Desk, claims: pa.Table, asked: Asked, caption: str) -> Row:
    """Its years as a drawing, and how many events are in it."""
    import pyarrow.compute as pc

    if asked.form != "html":
        return {"strip": "", "strip_events": 0}
    order = [("start", "ascending"), ("id", "ascending")]
    dated = claims.filter(pc.not_equal(claims.column("start"), "")).sort_by(order)
    events = events_of(claim_rows(desk, dated.slice(0, _DATED)), "channel", asked)
    label = f"{len(events)} dated events of {caption}"
    return {"strip": draw(events, label) if events else "", "strip_events": len(events)}


def either(table: pa.Table, one: str, other: str, value: str) -> pa.Table:
    """Rows in which one of two columns is the value."""
    import pyarrow.compute as pc

    return table.filter(pc.or_(pc.equal(table.column(one), value), pc.equal(table.column(other), value)))


def neighbours(table: pa.Table, id: str, captions: Captions) -> list[Row]:
    """The other ends of its links, each once, with the relations that join them."""
    found: dict[str, set[str]] = {}
    ends = (table.column(name).to_pylist() for name in ("subject", "object", "relation"))
    for subject, object, relation in zip(*ends, strict=True):
        other = object if subject == id else subject
        if other and other != id:
            found.setdefault(other, set()).add(relation)
    rows = [{"id": other, "caption": captions(other), "relations": sorted(how)} for other, how in found.items()]
    return sorted(rows, key=lambda row: (row["caption"], row["id"]))
