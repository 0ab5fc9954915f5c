"""Failures as answers: a plain page, or the same in JSON where JSON was asked for."""

from __future__ import annotations

from html import escape
from http import HTTPStatus
from typing import Any

from starlette.responses import HTMLResponse, JSONResponse, Response

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title} · Headwater</title>
<link rel="stylesheet" href="/static/style.css">
<main class="refusal">
<p class="eyebrow">{status}</p>
<h1>{title}</h1>
<p><bdi>{message}</bdi></p>
<p class="remedy"><bdi>{remedy}</bdi></p>
<p><a href="/case">To the case</a></p>
</main>
</html>
"""


def refusal(path: str, status: int, message: str, remedy: str = "") -> Response:
    """What went wrong and what to try; JSON where the path ends in ``.json``."""
    title = HTTPStatus(status).phrase
    if path.endswith(".json"):
        body: dict[str, Any] = {"status": status, "error": message, "remedy": remedy}
        return JSONResponse(body, status)
    words = {"title": title, "status": status, "message": message, "remedy": remedy}
    page = _PAGE.format(**{name: escape(str(value)) for name, value in words.items()})
    return HTMLResponse(page.encode("utf-8", "replace"), status)
