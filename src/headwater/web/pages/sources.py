"""Sources: their letters, why, and the documents that are theirs."""

from __future__ import annotations

from typing import Any

from headwater.model import Document
from headwater.store.records import to_json
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.weigh.sources import UNGRADED, SourceBook

Row = dict[str, Any]
_SHOWN = 25


def show(desk: Desk, _asked: Asked) -> Page:
    """Graded sources as the case file has them, then what nobody graded."""
    casefile = desk.decisions.casefile
    documents = list(desk.snapshot.by_document.values()) if "ingest" in desk.snapshot.current else []
    book = SourceBook.of(casefile.sources)
    held: dict[str, list[Document]] = {}
    for one in documents:
        source = book.match(one)
        held.setdefault("" if source is UNGRADED else source.name, []).append(one)
    rows = [{**to_json(source), **_held(held.get(source.name, []))} for source in casefile.sources]
    data = {"rows": rows, "ungraded": _held(held.get("", []))}
    return Page("sources.html", "Sources", data, lambda: map(_flat, rows))


def _held(documents: list[Document]) -> Row:
    shown = [{"id": one.id, "title": one.title or one.path, "letter": one.letter} for one in documents[:_SHOWN]]
    return {"documents": len(documents), "shown": shown}


def _flat(row: Row) -> Row:
    return {name: value for name, value in row.items() if name != "shown"}
