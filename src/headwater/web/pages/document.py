"""One document: its text with the passages of claims marked, the claims beside it, facts of its capture."""

from __future__ import annotations

from typing import Any

from headwater.model import Document, DocumentText
from headwater.store.records import to_json
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import equals
from headwater.web.marking import Part, Passage, mark, part_at, parts
from headwater.web.page import Page
from headwater.web.rows import claim_rows

Row = dict[str, Any]
_CLAIMS = 200


def show(desk: Desk, asked: Asked) -> Page:
    """The part of the text that ``page`` names, or that holds the offset ``at``."""
    id = desk.case.document_id(asked.parts["document"])
    text = desk.snapshot.texts.text(id)
    claims = _claims(desk, id)
    cuts = parts(text)
    number = part_at(cuts, asked.number("at", 0, 0)) if asked.text("at") else min(asked.page, len(cuts))
    part = cuts[number - 1]
    here = [one for one in claims if one["start_char"] < part.end and one["end_char"] > part.start]
    numbered = [{**one, "number": place} for place, one in enumerate(here[:_CLAIMS], 1)]
    data = {
        "document": to_json(text.document),
        "page": number,
        "pages": len(cuts),
        "start_char": part.start,
        "end_char": part.end,
        "text": text.text[part.start : part.end],
        "claims": numbered,
        "claims_total": len(claims),
        "claims_here": len(here),
        **_beside(desk, id),
    }
    return Page("document.html", title_of(text.document), data, lambda: claims, _marked(text, part, numbered))


def _claims(desk: Desk, id: str) -> list[Row]:
    if "resolve" not in desk.snapshot.current:
        return []
    found = claim_rows(desk, equals(desk.snapshot.claims, "document", id))
    return sorted(found, key=lambda one: (one["start_char"], one["end_char"], one["id"]))


def _marked(text: DocumentText, part: Part, claims: list[Row]) -> dict[str, Any]:
    passages = [Passage(one["start_char"], one["end_char"], one["id"], one["number"], one["status"]) for one in claims]
    return {"runs": mark(text, part, passages)}


def _beside(desk: Desk, id: str) -> Row:
    """The documents before and after it, in the order of capture."""
    ids = list(desk.snapshot.by_document)
    place = ids.index(id)
    return {
        "previous": ids[place - 1] if place else "",
        "next": ids[place + 1] if place + 1 < len(ids) else "",
    }


def title_of(document: Document) -> str:
    """What to call a document."""
    return document.title or document.path
