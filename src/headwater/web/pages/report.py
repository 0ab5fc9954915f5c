"""The dossier: the export itself, its other formats, and what the linter says of it."""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from starlette.responses import Response

from headwater.case.apart import Apart
from headwater.errors import HeadwaterError, NotFound, UsageError
from headwater.web.asked import Asked, segment
from headwater.web.desk import Desk, Export
from headwater.web.page import Page
from headwater.web.waiting import StillWorking

# The export carries its own style; it may do nothing else, and stands apart from our own pages.
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox"
)
_AT_ONCE = 3_000_000  # bytes of a dossier that is shown without being asked for
_PROBLEM = re.compile(r"(?P<rule>[^:“”]*): “(?P<text>.*)” \((?P<where>[^()]*)\) — (?P<remedy>.*)", re.DOTALL)
FORMATS = {
    "html": ("html", "text/html; charset=utf-8", "HTML, one file"),
    "md": ("md", "text/markdown; charset=utf-8", "Markdown"),
    "json": ("json", "application/json", "JSON"),
    "csv": ("csv.zip", "application/zip", "CSV tables, zipped"),
    "ftm": ("ftm.jsonl", "application/x-ndjson", "FollowTheMoney entities"),
    "stix": ("stix.json", "application/json", "STIX 2.1"),
    "prov": ("prov.json", "application/json", "PROV"),
    "claimreview": ("claimreview.json", "application/json", "ClaimReview"),
    "gexf": ("gexf", "application/xml", "GEXF network"),
    "graphml": ("graphml", "application/xml", "GraphML network"),
}


def show(desk: Desk, asked: Asked) -> Page:
    """What can be taken away, and what the linter objects to."""
    made, draft = _made(desk, asked), asked.text("draft") == "1"
    data: dict[str, Any] = {
        "writing": made is None,
        "as_of": asked.as_of,
        "draft": draft,
        "days": list(desk.decisions.casefile.as_of),
        "stale": desk.stale,
        "refused": made is not None and made.data is None,
        "problems": list(made.problems) if made else [],
        "formats": [{"format": name, "words": words} for name, (_, _, words) in FORMATS.items()],
    }
    shown = asked.address("/dossier", draft="1" if draft else "") if made and made.data is not None else ""
    size = len(made.data) if made and made.data else 0
    framed = bool(shown) and (size <= _AT_ONCE or asked.text("preview") == "1")
    extra = {
        "shown": shown,
        "framed": framed,
        "megabytes": size / 1e6,
        "slow": desk.large,
        "objections": [_objection(one) for one in data["problems"]],
    }
    return Page("report.html", "Dossier", data, None, extra, refresh=2 if made is None else 0, styles=("dossier",))


def _objection(problem: str) -> dict[str, str]:
    """What the linter says in a line, in its parts; ``path`` leads to what the sentence is about."""
    found = _PROBLEM.fullmatch(problem)
    if not found:
        return {"rule": "", "text": problem, "remedy": "", "path": ""}
    kind, _, id = found["where"].partition("-")
    path = f"/{kind}s/{segment(id)}" if kind in ("link", "claim") else ""
    return {"rule": found["rule"], "text": found["text"], "remedy": found["remedy"], "path": path}


def _made(desk: Desk, asked: Asked) -> Export | None:
    """The HTML export; of a large case it is written beside the pages, and is None until it is there."""
    try:
        return export(desk, asked, "html")
    except StillWorking:
        return None


def dossier(desk: Desk, asked: Asked) -> Response:
    """The HTML export: the same bytes as ``headwater report`` writes."""
    made = export(desk, asked, "html")
    return Response(_data(made), headers={"Content-Security-Policy": POLICY}, media_type=FORMATS["html"][1])


def download(desk: Desk, asked: Asked) -> Response:
    """The export in another format, to keep."""
    name = asked.parts["format"]
    if name not in FORMATS:
        raise NotFound(f"no format {name!r}", remedy=f"one of {', '.join(FORMATS)}")
    ending, media_type, _ = FORMATS[name]
    made = export(desk, asked, name)
    headers = {"Content-Disposition": f'attachment; filename="dossier.{ending}"', "Content-Security-Policy": POLICY}
    return Response(_data(made), headers=headers, media_type=media_type)


def _data(made: Export) -> bytes:
    if made.data is None:
        first = made.problems[0] if made.problems else ""
        raise UsageError(f"the dossier was refused: {first}", remedy="the Dossier page lists every objection")
    return made.data


def export(desk: Desk, asked: Asked, form: str) -> Export:
    """Write the report aside and take its bytes."""
    return desk.export(*_order(desk, asked, form))


def _order(desk: Desk, asked: Asked, form: str) -> tuple[str, Callable[[], Export]]:
    """Name of an export, and what makes it."""
    as_of, draft = asked.as_of, asked.text("draft") == "1"

    def make() -> Export:
        with tempfile.TemporaryDirectory(prefix="headwater-") as folder:
            out = Path(folder) / f"dossier.{FORMATS[form][0].replace('csv.zip', 'zip')}"
            order = {"out": str(out), "form": form, "as_of": as_of, "draft": draft, "record": False}
            return _written_apart(desk, order) if desk.large else _written(desk, order)

    return f"{form} {as_of} {draft}", make


def _written(desk: Desk, order: dict[str, Any]) -> Export:
    done = desk.case.report(**order)
    return Export(done.paths[0].read_bytes() if done.paths else None, done.problems)


def _written_apart(desk: Desk, order: dict[str, Any]) -> Export:
    """The same by a process of its own, so that no page is slower for it."""
    told = ([{}, *Apart(desk.case.folder.path, "report", json.dumps(order)).told()])[-1]
    if "done" not in told:
        raise HeadwaterError(
            told.get("failed", "the process that writes the dossier has ended"), remedy=told.get("remedy", "look again")
        )
    return Export(Path(told["done"][0]).read_bytes() if told["done"] else None, tuple(told["problems"]))
