"""Review: one claim after another; every click is in the ledger before the next card shows."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from typing import Any

from starlette.responses import RedirectResponse, Response

from headwater.errors import UsageError
from headwater.model import Verdict
from headwater.store.records import to_json
from headwater.web.asked import REVIEWER, Asked, address, local, to_cookie
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.web.passages import around
from headwater.web.rows import claim_of, claims_of

_VERDICTS = {verdict.value: verdict for verdict in (Verdict.ACCEPT, Verdict.REJECT, Verdict.UNSURE)}
_MONTH = 60 * 60 * 24 * 30
_AHEAD = 100


def show(desk: Desk, asked: Asked) -> Page:
    """The first card that waits, the first after ``after``, or the one that ``claim`` names."""
    waiting, who = desk.waiting, reviewer(asked)
    chosen = asked.text("claim") or _first(desk, waiting, asked.text("after"))
    claim = claim_of(desk, chosen) if chosen else None
    data: dict[str, Any] = {
        "waiting": len(waiting),
        "judged": len(desk.decisions.statuses),
        "reviewer": who,
        "after": asked.text("after"),
        "claim": claim,
        "context": around(desk, claim) if claim else None,
        "judgements": [to_json(one) for one in desk.decisions.about.get(chosen, ())],
        "rows": claims_of(desk, waiting[:_AHEAD]) if asked.form == "json" else [],
        "threshold": desk.decisions.casefile.settings.confidence,
    }
    last = desk.decisions.last_by(who)
    return Page("review.html", "Review", {**data, "last": to_json(last) if last else None}, lambda: _all(desk))


def _all(desk: Desk) -> list[dict[str, Any]]:
    return claims_of(desk, desk.waiting)


def _first(desk: Desk, waiting: Sequence[str], after: str) -> str:
    """The next that waits after a card, though that one waits no more; empty where none is left after it."""
    if not after:
        return waiting[0] if waiting else ""
    place = desk.snapshot.waiting_place.get(after, -1)
    places = desk.snapshot.waiting_place
    return next((id for id in waiting if places[id] > place), "")


def reviewer(asked: Asked) -> str:
    """Name to judge under: as typed, as last time, or the login name."""
    typed = asked.posted.get("who", "").strip()[:200]
    return typed or asked.reviewer or _login()


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def judge(desk: Desk, asked: Asked) -> Response:
    """Record a verdict on a claim, then go on."""
    verdict = _VERDICTS.get(asked.posted.get("verdict", ""))
    if verdict is None:
        raise UsageError("no verdict was given", remedy="press Accept, Reject or Unsure")
    claim = claim_of(desk, asked.posted.get("claim", ""))
    reason = asked.posted.get("reason", "").strip()
    desk.case.judge(verdict, claim["id"], who=reviewer(asked), reason=reason, score=claim["confidence"])
    return _on(asked, asked.posted.get("next", "") or address("/review", after=claim["id"]))


def undo(desk: Desk, asked: Asked) -> Response:
    """Take a judgement back, and show what it was about."""
    target = asked.posted.get("judgement", "")
    taken = next((one for one in desk.decisions.standing if one.id == target), None)
    if taken is None:
        raise UsageError("that judgement does not stand any more", remedy="go back to the review page")
    desk.case.judge(Verdict.UNDO, taken.id, who=reviewer(asked))
    return _on(asked, asked.posted.get("next", "") or address("/review", claim=taken.target))


def _on(asked: Asked, path: str) -> Response:
    response = RedirectResponse(local(path), 303)
    name = to_cookie(reviewer(asked))
    response.set_cookie(REVIEWER, name, max_age=_MONTH, httponly=True, samesite="strict", path="/")
    return response
