"""Timeline: what happened when, as claims have it, in lanes and as a table."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from headwater.model import Relation
from headwater.web.asked import Asked, segment
from headwater.web.desk import Desk
from headwater.web.figures.lanes import Event, datable, draw
from headwater.web.listing import Listing, choices, contains, equals
from headwater.web.page import Page
from headwater.web.rows import claim_rows, known_in

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]
FILTERS = ("q", "relation", "start", "end", "entity")
LANES = {"channel": "channel", "entity": "who or what acts", "document": "document"}
_MOST_LANES = 14
_OTHERS = "Others"


def show(desk: Desk, asked: Asked) -> Page:
    """Claims with a date, earliest first."""
    every = desk.snapshot.dated
    table = filtered(known_in(desk, every, "document", asked.as_of), asked)
    listing = Listing(table, asked.page, lambda part: claim_rows(desk, part))
    lanes = asked.text("lanes") if asked.text("lanes") in LANES else "channel"
    data = {**listing.data, "filters": {name: asked.text(name) for name in FILTERS}, "lanes": lanes}
    data["entity"] = desk.snapshot.captions(asked.text("entity")) if asked.text("entity") else ""
    events = events_of(data["rows"], lanes, asked)
    label = f"{len(events)} dated events by {LANES[lanes]}"
    extra = {
        "relations": choices(every, "relation"),
        "offered": LANES,
        "picture": draw(events, label) if events and asked.form == "html" else "",
        "drawn": len(events),
    }
    return Page("timeline.html", "Timeline", data, listing.every, extra, styles=("figures", "lanes"))


def filtered(table: pa.Table, asked: Asked) -> pa.Table:
    """Rows that fit the filters of the address."""
    import pyarrow.compute as pc

    table = contains(equals(table, "relation", asked.text("relation")), asked.text("q"), ("subject", "object", "quote"))
    if entity := asked.text("entity"):
        ends = (pc.equal(table.column(end), entity) for end in ("subject_entity", "object_entity"))
        table = table.filter(pc.or_(*ends))
    if start := asked.text("start"):
        table = table.filter(pc.greater_equal(table.column("start"), start))
    if end := asked.text("end"):
        table = table.filter(pc.less_equal(pc.utf8_slice_codeunits(table.column("start"), 0, len(end)), end))
    return table


def events_of(claims: list[Row], lanes: str, asked: Asked) -> list[Event]:
    """What is drawn: claims that say the same of the same day are one event."""
    grouped: dict[tuple[str, ...], list[Row]] = {}
    for claim in claims:
        if claim["status"] != "rejected" and datable(claim["start"], claim["end"]):
            ends = (claim["subject_caption"], claim["relation"], claim["object_caption"])
            grouped.setdefault((*ends, claim["start"], claim["end"], claim["stance"]), []).append(claim)
    named = [(_lane(several[0], lanes), several) for several in grouped.values()]
    often = {name for name, _ in Counter(name for name, _ in named).most_common(_MOST_LANES)}
    events = [_event(several, name if name in often else _OTHERS, asked) for name, several in named]
    return sorted(events, key=lambda one: (one.lane == _OTHERS, one.lane.casefold(), one.first, one.last, one.label))


def _lane(claim: Row, lanes: str) -> str:
    if lanes == "entity":
        return str(claim["subject_caption"])
    if lanes == "document":
        return str(claim["document_title"] or "made by hand")
    rule = Relation(claim["relation"]).rule
    if len(rule.channels) == 1:
        return next(iter(rule.channels)).heading
    return (rule.shown_as or "roles and parts").capitalize()


def _event(several: list[Row], lane: str, asked: Asked) -> Event:
    claim = several[0]
    ends = [claim[f"{end}_caption"] for end in ("subject", "object")]
    subject, other = ("" if end == "(unknown)" else end for end in ends)
    label = f"{subject} {claim['relation']} {other}".strip()
    when = claim["start"] + (f" to {claim['end']}" if claim["end"] and claim["end"] != claim["start"] else "")
    denied = claim["stance"] == "denies" or claim["polarity"] == "negated"
    told = f"{when}: {label}{', denied' if denied else ''}, {len(several)} claim{'' if len(several) == 1 else 's'}"
    href = asked.address(f"/claims/{segment(claim['id'])}")
    return Event(claim["start"], claim["end"], lane, label, href, told, denied)
