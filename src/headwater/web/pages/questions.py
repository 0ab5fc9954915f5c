"""Open questions, ranked by what an answer would move, with the record that would settle each and who holds it."""

from __future__ import annotations

from typing import Any

from headwater.case.shaping import question_row
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import PER_PAGE
from headwater.web.page import Page
from headwater.web.rows import link_rows

Row = dict[str, Any]
FILTERS = ("channel", "origin", "q")


def show(desk: Desk, asked: Asked) -> Page:
    """The list, most valuable first."""
    view = desk.view(asked.as_of)
    every = [question_row(one) for one in view.questions]
    rows = [one for one in every if _fits(one, asked)]
    pages = max(1, -(-len(rows) // PER_PAGE))
    page = min(asked.page, pages)
    here = rows[(page - 1) * PER_PAGE : page * PER_PAGE]
    data = {
        "as_of": view.as_of,
        "total": len(rows),
        "page": page,
        "pages": pages,
        "rows": here,
        "largest": max((one["value"] for one in every), default=0.0),
        "links": _links(desk, asked, here),
        "filters": {name: asked.text(name) for name in FILTERS},
    }
    offered = {name: sorted({one[name] for one in every if one[name]}) for name in ("channel", "origin")}
    return Page("questions.html", "Questions", data, lambda: rows, {"offered": offered}, styles=("figures",))


def _fits(one: Row, asked: Asked) -> bool:
    words = asked.text("q").casefold()
    held = f"{one['text']} {one['record']} {one['holder']}".casefold()
    return (
        asked.text("channel") in ("", one["channel"]) and asked.text("origin") in ("", one["origin"]) and words in held
    )


def _links(desk: Desk, asked: Asked, rows: list[Row]) -> dict[str, Row]:
    """Links that the questions are about, by id."""
    from headwater.web.listing import among

    view = desk.view(asked.as_of)
    wanted = sorted({one["link"] for one in rows if one["link"]})
    return {row["id"]: row for row in link_rows(view, among(view.links, "id", wanted))}
