"""Runs: what each build left, and what changed between two of them."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from headwater.case.journal import Difference, Run, differences, moved, runs
from headwater.web.asked import Asked, segment
from headwater.web.desk import Desk
from headwater.web.listing import among
from headwater.web.page import Page
from headwater.web.rows import claim_rows, link_rows

Row = dict[str, Any]
_SHOWN = 25


def show(desk: Desk, asked: Asked) -> Page:
    """Newest first; the address names two runs by number, the last two where it names none."""
    every = runs(desk.case.folder)
    later = min(asked.number("run", 1, len(every)), len(every))
    earlier = min(asked.number("since", 1, later - 1), len(every))
    rows = [_row(number, run) for number, run in enumerate(every, 1)][::-1]
    data = {
        "rows": rows,
        "run": later,
        "since": earlier,
        "words": [],
        "differences": [],
        "stale": desk.stale,
        "stages": [{"stage": stage, "digest": digest} for stage, digest in desk.snapshot.current.items()],
    }
    if later and earlier and later != earlier:
        before, after = every[earlier - 1], every[later - 1]
        data["words"] = moved(before, after)
        data["differences"] = [_told(desk, one) for one in differences(desk.case.folder, before, after)]
    return Page("runs.html", "Runs", data, lambda: map(_flat, rows), {"short": _short})


def _row(number: int, run: Run) -> Row:
    return {"number": number, **asdict(run)}


def _flat(row: Row) -> Row:
    """One row of the CSV twin."""
    counts = {what: row["counts"].get(what, "") for what in ("documents", "claims", "entities", "links")}
    stages = {stage: row["stages"].get(stage, "") for stage in ("ingest", "extract", "resolve", "weigh", "trace")}
    return {"number": row["number"], "when": row["when"], **counts, **stages}


def _short(digest: str) -> str:
    return digest[:12]


def _told(desk: Desk, one: Difference) -> Row:
    """Numbers, and the first of what came and changed in words; what went has no words any more."""
    here = [*one.came, *one.changed]
    return {
        "what": one.what,
        "told": one.told,
        "came": len(one.came),
        "went": len(one.went),
        "changed": len(one.changed),
        "shown": _named(desk, one.what, here[:_SHOWN], set(one.came)),
        "gone": list(one.went[:_SHOWN]),
    }


def _named(desk: Desk, what: str, ids: list[str], came: set[str]) -> list[Row]:
    words = {"documents": _documents, "claims": _claims, "entities": _entities, "links": _links}[what](desk, ids)
    marked = [
        {"id": id, "path": f"/{what}/{segment(id)}", "words": words[id], "new": id in came} for id in ids if id in words
    ]
    return sorted(marked, key=lambda one: (not one["new"], one["words"]))


def _documents(desk: Desk, ids: list[str]) -> dict[str, str]:
    known = desk.snapshot.by_document
    return {id: known[id].title or known[id].path for id in ids if id in known}


def _claims(desk: Desk, ids: list[str]) -> dict[str, str]:
    return {row["id"]: _says(row) for row in claim_rows(desk, among(desk.snapshot.claims, "id", ids))}


def _entities(desk: Desk, ids: list[str]) -> dict[str, str]:
    rows = among(desk.snapshot.entities.select(["id", "caption"]), "id", ids).to_pylist()
    return {row["id"]: row["caption"] for row in rows}


def _links(desk: Desk, ids: list[str]) -> dict[str, str]:
    view = desk.view("")
    return {row["id"]: f"{_says(row)}: {row['status']}" for row in link_rows(view, among(view.links, "id", ids))}


def _says(row: Row) -> str:
    return f"{row['subject_caption']} {row['relation']} {row['object_caption']}"
