"""Add: files from this computer, with what is known of where they come from."""

from __future__ import annotations

from typing import Any

from starlette.responses import RedirectResponse, Response

from headwater.case.captures import holdings
from headwater.ingest import Limits
from headwater.web.asked import Asked, address, segment
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.web.uploads import given_in

Row = dict[str, Any]
LETTERS = (
    ("A", "completely reliable"),
    ("B", "usually reliable"),
    ("C", "fairly reliable"),
    ("D", "not usually reliable"),
    ("E", "unreliable"),
    ("F", "cannot be judged"),
)
_LATEST = 12
_MIB = 1024 * 1024


def show(desk: Desk, _asked: Asked) -> Page:
    """The form."""
    return page(desk, [])


def page(desk: Desk, taken: list[Row]) -> Page:
    """The form, with what was just taken in."""
    held = holdings(desk.case.folder.ledger.rows("capture"))
    latest = [{"id": one.document, "path": one.path, "size": one.size} for one in held.captures[: -_LATEST - 1 : -1]]
    data = {
        "taken": taken,
        "documents": len(held.captures),
        "latest": latest,
        "largest": Limits().input_bytes // _MIB,
        "letters": [list(pair) for pair in LETTERS],
        "stale": bool(desk.stale),
    }
    return Page("add.html", "Add files", data, scripts=("adding",), styles=("hands",))


def describe(desk: Desk, asked: Asked) -> Response:
    """Say more of one document: where it comes from, when it was published, how reliable it is."""
    given = given_in(lambda name: asked.posted.get(name, "").strip()[:2000])
    document = desk.case.describe(asked.posted.get("document", ""), given).document
    return RedirectResponse(address(f"/documents/{segment(document)}", told="1") + "#capture", 303)
