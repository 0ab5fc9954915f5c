"""A page: its data are the JSON twin, a template shows the same data, and a table of it is the CSV twin."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from starlette.responses import Response, StreamingResponse

from headwater.errors import NotFound
from headwater.web.asked import Asked

Row = dict[str, Any]
_AT_ONCE = 1000  # rows of CSV


@dataclass(frozen=True, slots=True)
class Page:
    """What a handler gives back.

    Attributes:
        template: file in ``templates/``.
        title: of the window.
        data: everything that the page shows, as plain JSON values.
        sheet: rows of the CSV twin, all of them, not only those of this page; None where there is no table.
        extra: what the template needs beside the data and what is of no use in JSON (addresses, marked text).
        refresh: seconds after which the browser asks again; 0 for never.
        scripts: names of files ``static/NAME.js`` that make it quicker to work with; it must work without them.
        styles: names of files ``static/NAME.css`` beside the common sheet.
    """

    template: str
    title: str
    data: Mapping[str, Any]
    sheet: Callable[[], Iterable[Row]] | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    refresh: int = 0
    status: int = 200
    scripts: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()


def respond(page: Page, asked: Asked) -> Response:
    """A page in the form that was asked for.

    Raises:
        NotFound: it is no table, so there is no CSV.
    """
    if asked.form == "json":
        return Response(as_json(page.data), page.status, media_type="application/json")
    if asked.form == "csv":
        if page.sheet is None:
            raise NotFound(f"{asked.path} is no table", remedy="ask for .json")
        name = asked.path.strip("/").replace("/", "-")
        headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
        return StreamingResponse(as_csv(page.sheet()), page.status, headers, "text/csv; charset=utf-8")
    from headwater.web.rendering import render

    return Response(render(page, asked), page.status, media_type="text/html; charset=utf-8")


def as_json(data: Mapping[str, Any]) -> bytes:
    """JSON in ASCII, so that half characters out of broken files survive."""
    return json.dumps(data, separators=(",", ":"), default=list).encode("ascii")


def as_csv(rows: Iterable[Row]) -> Iterator[bytes]:
    """CSV in pieces; the first row gives the columns, and formulas are made plain text."""
    from headwater.dossier.csv import cell

    rest = iter(rows)
    part = list(islice(rest, _AT_ONCE))
    header = list(part[0]) if part else []
    lines: list[list[object]] = [list(header)] if header else []
    while part:
        lines += [[cell(row.get(name)) for name in header] for row in part]
        yield _written(lines)
        lines, part = [], list(islice(rest, _AT_ONCE))


def _written(lines: list[list[object]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(lines)
    return out.getvalue().encode("utf-8", "replace")
