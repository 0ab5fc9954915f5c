"""Search: passages that hold all the words, and entities that are called so."""

from __future__ import annotations

from typing import Any

from headwater.errors import NotFound
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.web.pages.entities import named, rows

_PER_PAGE = 25
_LAST_PAGE = 40
_ENTITIES = 12


def show(desk: Desk, asked: Asked) -> Page:
    """Hits with what matched marked."""
    words, page = asked.text("q"), min(asked.page, _LAST_PAGE)
    hits = list(desk.case.search(words, page * _PER_PAGE + 1)) if words else []
    here = hits[(page - 1) * _PER_PAGE : page * _PER_PAGE]
    data = {
        "q": words,
        "page": page,
        "more": len(hits) > page * _PER_PAGE and page < _LAST_PAGE,
        "rows": [{**hit, "marks": list(map(list, hit["marks"]))} for hit in here],
        "entities": _entities(desk, words),
    }
    return Page("search.html", "Search", data, lambda: here, {"pieces": pieces})


def _entities(desk: Desk, words: str) -> list[dict[str, Any]]:
    try:
        return rows(named(desk.snapshot.entities_by_mentions, words).slice(0, _ENTITIES)) if words else []
    except NotFound:
        return []


def pieces(hit: dict[str, Any]) -> list[tuple[str, bool]]:
    """Text of a hit in pieces, each with whether it matched."""
    text, place, found = hit["text"], 0, []
    for start, end in hit["marks"]:
        found += [(text[place:start], False), (text[start:end], True)]
        place = end
    return [piece for piece in [*found, (text[place:], False)] if piece[0]]
