"""Search: passages that hold all the words, claims whose quotes do, and entities that are called so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from headwater.errors import NotFound
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.web.pages.entities import rows
from headwater.web.rows import claim_rows, known_in

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]
KINDS = {"": "everything", "documents": "documents", "claims": "claims", "entities": "entities"}
_PER_PAGE = 25
_LAST_PAGE = 40
_BESIDE = 8
_MOST = 2_000  # hits to choose from where a day leaves some of them out
_PARTS = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)')


def show(desk: Desk, asked: Asked) -> Page:
    """Hits with what matched marked; of everything a little, of one kind page by page."""
    words, kind = asked.text("q"), asked.text("kind") if asked.text("kind") in KINDS else ""
    page = min(asked.page, _LAST_PAGE)
    hits, more = _passages(desk, asked, words, page) if words and kind in ("", "documents") else ([], False)
    claims, claims_total = _claims(desk, asked, words, page, kind)
    entities, entities_total = _entities(desk, words, page, kind)
    totals = {"claims": claims_total, "entities": entities_total}
    data = {
        "q": words,
        "kind": kind,
        "page": page,
        "more": more or page * _PER_PAGE < totals.get(kind, 0),
        "rows": hits,
        "claims": claims,
        "claims_total": claims_total,
        "entities": entities,
        "entities_total": entities_total,
    }
    sheet = {"claims": claims, "entities": entities}.get(kind, hits)
    extra = {"pieces": pieces, "marked": lambda text: marked(text, parts(words)), "kinds": KINDS}
    return Page("search.html", "Search", data, lambda: sheet, extra)


def _passages(desk: Desk, asked: Asked, words: str, page: int) -> tuple[list[Row], bool]:
    hits = list(desk.case.folder.open().index.search(words, page * _PER_PAGE + 1 if not asked.as_of else _MOST))
    if asked.as_of:
        known = desk.known(asked.as_of)
        hits = [hit for hit in hits if hit.document in known]
    here = hits[(page - 1) * _PER_PAGE : page * _PER_PAGE]
    names = ("document", "start_char", "end_char", "text", "title", "page", "score")
    rows = [{**{name: getattr(hit, name) for name in names}, "marks": list(map(list, hit.marks))} for hit in here]
    return rows, len(hits) > page * _PER_PAGE and page < _LAST_PAGE


def _claims(desk: Desk, asked: Asked, words: str, page: int, kind: str) -> tuple[list[Row], int]:
    """Claims whose quotes hold every part; a few of them beside other hits."""
    if not words or kind not in ("", "claims"):
        return [], 0
    try:
        low = desk.kept("low quotes", desk.snapshot, lambda: _lowered(desk.snapshot.claims.column("quote")))
    except NotFound:
        return [], 0
    found = known_in(desk, _holding(desk.snapshot.claims, low, parts(words)), "document", asked.as_of)
    part = found.slice((page - 1) * _PER_PAGE, _PER_PAGE) if kind else found.slice(0, _BESIDE)
    return claim_rows(desk, part), found.num_rows


def _lowered(column: pa.ChunkedArray) -> pa.ChunkedArray:
    import pyarrow.compute as pc

    return pc.utf8_lower(column)


def _names(table: pa.Table) -> pa.ChunkedArray:
    """Names of each entity in one text, in small letters."""
    import pyarrow.compute as pc

    return _lowered(pc.binary_join(table.column("names"), "\n"))


def _holding(table: pa.Table, low: pa.ChunkedArray, words: list[str]) -> pa.Table:
    """Rows whose text holds every word, whatever the letter case; ``low`` are the texts in small letters."""
    import pyarrow.compute as pc

    if not words:
        return table.slice(0, 0)
    found = pc.match_substring(low, words[0].lower())
    for word in words[1:]:
        found = pc.and_(found, pc.match_substring(low, word.lower()))
    return table.filter(found)


def _entities(desk: Desk, words: str, page: int, kind: str) -> tuple[list[Row], int]:
    """Entities one of whose names holds the words as they stand."""
    if not words or kind not in ("", "entities"):
        return [], 0
    try:
        table = desk.snapshot.entities_by_mentions
        low = desk.kept("low names", desk.snapshot, lambda: _names(table))
    except NotFound:
        return [], 0
    found = _holding(table, low, [words])
    part = found.slice((page - 1) * _PER_PAGE, _PER_PAGE) if kind else found.slice(0, _BESIDE)
    return rows(part), found.num_rows


def parts(words: str) -> list[str]:
    """What is looked for: words, and phrases that stood in quotation marks."""
    found = (match[1] if match[1] is not None else match[2] for match in _PARTS.finditer(words))
    return [part.strip() for part in found if any(map(str.isalnum, part))][:_BESIDE]


def marked(text: str, words: list[str]) -> list[tuple[str, bool]]:
    """A text in pieces, each with whether it is one of the words."""
    if not words:
        return [(text, False)] if text else []
    pattern = re.compile("|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)), re.IGNORECASE)
    found: list[tuple[str, bool]] = []
    place = 0
    for match in pattern.finditer(text):
        found += [(text[place : match.start()], False), (match[0], True)]
        place = match.end()
    return [piece for piece in [*found, (text[place:], False)] if piece[0]]


def pieces(hit: Row) -> list[tuple[str, bool]]:
    """Text of a hit in pieces, each with whether it matched."""
    text, place, found = hit["text"], 0, []
    for start, end in hit["marks"]:
        found += [(text[place:start], False), (text[start:end], True)]
        place = end
    return [piece for piece in [*found, (text[place:], False)] if piece[0]]
