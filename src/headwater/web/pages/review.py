"""Review: one claim after another; every verdict is in the ledger before the next card shows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from headwater.case.wording import OFFERED
from headwater.store.records import to_json
from headwater.web.asked import PLACE, Asked
from headwater.web.desk import Desk
from headwater.web.effects import effect
from headwater.web.page import Page
from headwater.web.pages.alike import numbers
from headwater.web.pages.judge import reviewer
from headwater.web.passages import around
from headwater.web.rows import claim_of, claims_of

Row = dict[str, Any]
_AHEAD = 100
_HIDDEN = ("document_title", "extractor", "pattern", "confidence", "directness")


def show(desk: Desk, asked: Asked) -> Page:
    """The first card that waits, the first after ``after``, or the one that ``claim`` names."""
    waiting, who, blind = desk.waiting, reviewer(asked), asked.text("blind") == "1"
    chosen = asked.text("claim") or _first(desk, waiting, asked)
    claim = claim_of(desk, chosen) if chosen else None
    last = desk.decisions.last_by(who)
    data: Row = {
        "waiting": len(waiting),
        "judged": len(desk.decisions.statuses),
        "reviewer": who,
        "after": asked.text("after"),
        "blind": blind,
        "claim": _blinded(claim) if claim and blind else claim,
        "context": around(desk, claim) if claim else None,
        "judgements": [to_json(one) for one in desk.decisions.about.get(chosen, ())],
        "rows": claims_of(desk, waiting[:_AHEAD]) if asked.form == "json" and not blind else [],
        "threshold": desk.decisions.casefile.settings.confidence,
        "last": _last(desk, last) if last else None,
        "lag": asdict(desk.recomputer.lag),
        **_shown(desk, claim, blind),
    }
    return Page(
        "review.html", "Review", data, lambda: _all(desk), {"offered": OFFERED},
        scripts=("reviewing",), styles=("hands", "review"),
    )  # fmt: skip


def _shown(desk: Desk, claim: Row | None, blind: bool) -> Row:
    """Why it was proposed and what hangs on it; nothing of that on a blind card."""
    if not claim or blind:
        return {"effect": None, "alike": 0, "source": None}
    document = desk.snapshot.by_document.get(claim["document"])
    alike = numbers(desk).get((claim["extractor"], claim["pattern"]), 0) if claim["pattern"] else 0
    return {"effect": effect(desk, claim), "alike": alike, "source": _source(desk, document.id) if document else None}


def _source(desk: Desk, document: str) -> Row:
    """Who published it, when, and with what letter."""
    one = desk.snapshot.by_document[document]
    name = desk.source_of.get(document, "")
    letters = {source.name: source.letter.value for source in desk.decisions.casefile.sources}
    return {
        "name": name or one.publisher,
        "letter": one.letter or letters.get(name, ""),
        "published": one.published,
    }


def _blinded(claim: Row) -> Row:
    hidden: Row = dict.fromkeys(_HIDDEN, "")
    return {**claim, **hidden, "confidence": None}


def _last(desk: Desk, last: Any) -> Row:
    return {**to_json(last), "together": len(desk.decisions.together(last))}


def _all(desk: Desk) -> list[Row]:
    return claims_of(desk, desk.waiting)


def _first(desk: Desk, waiting: Sequence[str], asked: Asked) -> str:
    """The next that waits after a card, though that one waits no more; after the last one judged where none is named.

    Empty where none is left after a card that is named; from the beginning where the queue is opened again.
    """
    after = asked.text("after") or asked.place
    if not after:
        return waiting[0] if waiting else ""
    places = desk.snapshot.waiting_place
    place = places.get(after, -1)
    found = next((id for id in waiting if places[id] > place), "")
    return found or (waiting[0] if waiting and not asked.text("after") else "")


__all__ = ["PLACE", "show"]
