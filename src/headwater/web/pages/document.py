"""One document: its text or its pages with the passages of claims marked, the claims beside it, its capture."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from headwater.case.shaping import document_row
from headwater.case.wording import OFFERED
from headwater.model import Claim, Document, DocumentText
from headwater.store.records import to_table
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import equals
from headwater.web.marking import Part, Passage, mark, part_at, parts
from headwater.web.page import Page
from headwater.web.pages.add import LETTERS
from headwater.web.pages.judge import reviewer
from headwater.web.rows import claim_rows
from headwater.web.sheets import page_at, sheet

Row = dict[str, Any]
_CLAIMS = 200
_TABLE_ROWS = 100
_TABLE_COLUMNS = 30
_PDF = "application/pdf"


@dataclass(frozen=True, slots=True)
class Looked:
    """What of a document is looked at.

    Attributes:
        kind: ``text``, ``page`` (as it looks) or ``tables``.
        number: of the part, the page or the table, from 1; ``numbers`` of them there are.
        part: span of the text that is shown.
    """

    kind: str
    number: int
    numbers: int
    part: Part


def show(desk: Desk, asked: Asked) -> Page:
    """The part, page or table that the address names, or that holds the offset ``at`` or the claim ``claim``."""
    id = desk.case.document_id(asked.parts["document"])
    text = desk.snapshot.texts.text(id)
    claims = _claims(desk, id)
    looked = _looked(text, claims, asked)
    struck = asked.text("rejected") == "1"
    here = [one for one in claims if one["start_char"] < looked.part.end and one["end_char"] > looked.part.start]
    numbered = [{**one, "number": place} for place, one in enumerate(here[:_CLAIMS], 1)]
    passages = [
        Passage(one["start_char"], one["end_char"], one["id"], one["number"], one["status"])
        for one in numbered
        if struck or one["status"] != "rejected"
    ]
    data = {
        "document": document_row(text.document),
        "view": looked.kind,
        "views": _views(text),
        "page": looked.number,
        "pages": looked.numbers,
        "start_char": looked.part.start,
        "end_char": looked.part.end,
        "text": text.text[looked.part.start : looked.part.end],
        "claim": asked.text("claim"),
        "claims": numbered,
        "claims_total": len(claims),
        "claims_here": len(here),
        "rejected": struck,
        "rejected_here": sum(one["status"] == "rejected" for one in here),
        "captures": _captures(desk, id),
        "source": _source(desk, text.document),
        "reviewer": reviewer(asked),
        "lag": asdict(desk.recomputer.lag),
        "told": asked.text("told") == "1",
        **_beside(desk, id),
        **_steps(claims, asked.text("claim")),
    }
    extra = {**_drawn(desk, text, looked, passages), "offered": OFFERED, "letters": LETTERS}
    return Page(
        "document.html", title_of(text.document), data, lambda: claims, extra,
        scripts=("reading",), styles=("hands", "review", "reading"),
    )  # fmt: skip


def _views(text: DocumentText) -> list[str]:
    """Ways to look at it."""
    drawn = ["page"] if text.document.media_type == _PDF and text.pages else []
    return ["text", *drawn, *(["tables"] if text.tables else [])]


def _looked(text: DocumentText, claims: list[Row], asked: Asked) -> Looked:
    kind = asked.text("view") if asked.text("view") in _views(text) else "text"
    claim = next((one for one in claims if one["id"] == asked.text("claim")), None)
    offset = claim["start_char"] if claim else asked.number("at", 0, -1)
    if kind == "tables":
        return Looked(kind, min(asked.page, len(text.tables)), len(text.tables), Part(0, len(text.text)))
    if kind == "page":
        number = page_at(text, offset) if offset >= 0 else min(asked.page, len(text.pages))
        page = text.pages[number - 1]
        return Looked(kind, number, len(text.pages), Part(page.start_char, page.end_char))
    cuts = parts(text)
    number = part_at(cuts, offset) if offset >= 0 else min(asked.page, len(cuts))
    return Looked(kind, number, len(cuts), cuts[number - 1])


def _drawn(desk: Desk, text: DocumentText, looked: Looked, passages: list[Passage]) -> Row:
    """What the template draws: marked text, a sheet, or rows of a table."""
    drawn: Row = {"runs": [], "sheet": None, "table": None}
    if looked.kind == "page":
        drawn["sheet"] = sheet(text, looked.number, desk.snapshot.texts.boxes(text.document.id), passages)
    elif looked.kind == "tables":
        table = text.tables[looked.number - 1]
        drawn["table"] = {
            "name": table.name,
            "header": table.header[:_TABLE_COLUMNS],
            "rows": [row[:_TABLE_COLUMNS] for row in table.rows[:_TABLE_ROWS]],
            "total": len(table.rows),
            "columns": len(table.header),
        }
    else:
        drawn["runs"] = mark(text, looked.part, passages)
    return drawn


def _claims(desk: Desk, id: str) -> list[Row]:
    """Claims of a document in reading order, those made since the last build among them."""
    found: list[Row] = []
    known: set[str] = set()
    if "resolve" in desk.snapshot.current:
        found = claim_rows(desk, equals(desk.snapshot.claims, "document", id))
        known = set(desk.snapshot.confidence)
        fresh = [one for one in desk.decisions.claims if one.document == id and one.id not in known]
        found += [{**row, "pending": True} for row in claim_rows(desk, to_table(Claim, fresh))] if fresh else []
    return sorted(found, key=lambda one: (one["start_char"], one["end_char"], one["id"]))


def _captures(desk: Desk, id: str) -> list[Row]:
    """Every time that these bytes were taken in, or more was said of them."""
    rows = (row for row in desk.case.folder.ledger.rows("capture") if row["document"] == id)
    names = ("captured", "by", "path", "url", "publisher", "published", "letter")
    return [{name: row.get(name, "") for name in names} for row in rows]


def _source(desk: Desk, document: Document) -> Row:
    """The graded source that it is of, with its letter and the reason for it."""
    name = desk.source_of.get(document.id, "")
    source = next((one for one in desk.decisions.casefile.sources if one.name == name), None)
    if source is None:
        return {"name": "", "letter": "", "reason": "", "kind": ""}
    return {"name": name, "letter": source.letter.value, "reason": source.reason, "kind": source.kind.value}


def _steps(claims: list[Row], current: str) -> Row:
    """The claims before and after the one that is looked at; the first and the last where none is."""
    ids = [one["id"] for one in claims]
    place = ids.index(current) if current in ids else -1
    return {
        "claim_before": ids[place - 1] if place > 0 else "",
        "claim_after": ids[place + 1] if place + 1 < len(ids) else "",
    }


def _beside(desk: Desk, id: str) -> Row:
    """The documents before and after it, in the order of capture."""
    ids, places = desk.snapshot.document_order
    place = places[id]
    return {
        "previous": ids[place - 1] if place else "",
        "next": ids[place + 1] if place + 1 < len(ids) else "",
    }


def title_of(document: Document) -> str:
    """What to call a document."""
    return document.title or document.path
