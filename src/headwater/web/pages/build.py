"""Build: start one, and watch it."""

from __future__ import annotations

from dataclasses import asdict

from starlette.responses import RedirectResponse, Response

from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page


def start(desk: Desk, _asked: Asked) -> Response:
    """Start a build, or go to the one that runs."""
    desk.builder.start()
    return RedirectResponse("/build", 303)


def show(desk: Desk, _asked: Asked) -> Page:
    """How far it is."""
    progress = asdict(desk.builder.progress)
    rows = list(progress.pop("rows"))
    running = progress["state"] == "running"
    data = {
        **progress,
        "notes": list(progress["notes"]),
        "stale": [] if running else desk.stale,
        "stages": [row for row in rows if "stage" in row],
        "skipped": [row for row in rows if "skipped" in row],
    }
    return Page("build.html", "Build", data, refresh=1 if running else 0)
