"""The log: what was put into the case, by whom, when; and what the current tables were made from."""

from __future__ import annotations

from typing import Any

from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import PER_PAGE
from headwater.web.page import Page

Row = dict[str, Any]


def show(desk: Desk, asked: Asked) -> Page:
    """Newest first."""
    entries = desk.log
    pages = max(1, -(-len(entries) // PER_PAGE))
    page = min(asked.page, pages)
    data = {
        "head": desk.case.folder.ledger.head,
        "stages": [{"stage": stage, "digest": digest} for stage, digest in desk.snapshot.current.items()],
        "stale": desk.stale,
        "total": len(entries),
        "page": page,
        "pages": pages,
        "rows": entries[(page - 1) * PER_PAGE : page * PER_PAGE],
    }
    return Page("log.html", "Log", data, lambda: entries)
