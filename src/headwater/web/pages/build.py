"""Build: start one, watch it, end it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from starlette.responses import RedirectResponse, Response

from headwater.web.asked import Asked
from headwater.web.builds import STAGES
from headwater.web.desk import Desk
from headwater.web.page import Page


def start(desk: Desk, _asked: Asked) -> Response:
    """Start a build, or go to the one that runs."""
    desk.builder.start()
    return RedirectResponse("/build", 303)


def end(desk: Desk, _asked: Asked) -> Response:
    """End the build that runs; the case stays as it was before it."""
    desk.builder.end()
    return RedirectResponse("/build", 303)


def show(desk: Desk, _asked: Asked) -> Page:
    """How far it is."""
    progress = desk.builder.progress
    told = asdict(progress)
    rows = list(told.pop("rows"))
    del told["began"]
    running = progress.state == "running"
    data = {
        **told,
        "seconds": round(progress.elapsed, 1),
        "notes": list(told["notes"]),
        "steps": _steps(progress.stage) if running else [],
        "stale": [] if running else desk.stale,
        "stages": [row for row in rows if "stage" in row],
        "skipped": [_skipped(row) for row in rows if "skipped" in row],
    }
    return Page("build.html", "Build", data, refresh=1 if running else 0, scripts=("building",), styles=("hands",))


def _steps(stage: str) -> list[dict[str, str]]:
    """Every stage, with whether it is done, under way or to come."""
    names = [name for name, _ in STAGES]
    at = names.index(stage) if stage in names else 0
    states = ("done", "now", "to come")
    return [
        {"stage": name, "words": words, "state": states[(place > at) + (place >= at)]}
        for place, (name, words) in enumerate(STAGES)
    ]


def _skipped(row: dict[str, Any]) -> dict[str, str]:
    """A file that could not be read: its name, what was wrong, and what to try."""
    reason, _, remedy = str(row["reason"]).partition(" — ")
    return {"path": row["skipped"], "document": row["document"], "reason": reason, "remedy": remedy}
