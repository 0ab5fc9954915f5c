"""Verdicts: on a claim, on many alike, on a pair; a claim by hand; and taking back. Each goes on to the next card."""

from __future__ import annotations

import getpass

from starlette.responses import RedirectResponse, Response

from headwater.case.judging import Decision
from headwater.case.wording import draft_of
from headwater.errors import UsageError
from headwater.model import Judgement, Verdict
from headwater.resolve.judged import is_hit
from headwater.web.asked import PLACE, REVIEWER, Asked, address, local, to_cookie
from headwater.web.desk import Desk
from headwater.web.listing import equals
from headwater.web.pages.alike import Alike, kept_out, waiting_alike
from headwater.web.rows import claim_of

VERDICTS = {verdict.value: verdict for verdict in (Verdict.ACCEPT, Verdict.REJECT, Verdict.UNSURE)}
PAIRS = {verdict.value: verdict for verdict in (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE)}
_MONTH = 60 * 60 * 24 * 30


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
    verdict = _verdict(asked, VERDICTS, "press Accept, Reject or Unsure")
    claim = claim_of(desk, asked.posted.get("claim", ""))
    reason = asked.posted.get("reason", "").strip()
    desk.case.judge(verdict, claim["id"], who=reviewer(asked), reason=reason, score=claim["confidence"])
    desk.recomputer.ask()
    return _on(asked, address("/review", after=claim["id"], blind=asked.posted.get("blind", "")), claim["id"])


def judge_alike(desk: Desk, asked: Asked) -> Response:
    """Record one verdict on every claim of a pattern that waits: on those that were shown, and on no other."""
    verdict = _verdict(asked, VERDICTS, "press Accept, Reject or Unsure")
    alike = Alike(asked.posted.get("extractor", ""), asked.posted.get("pattern", ""))
    out = set(kept_out(asked.posted.get("except", "")))
    ids = [id for id in waiting_alike(desk, alike) if id not in out]
    if asked.posted.get("shown", "") != alike.stamp(ids) or not ids:
        raise UsageError("what waits has changed since the list was shown", remedy="look at the list again")
    if asked.posted.get("sure") != str(len(ids)):
        raise UsageError("the number was not confirmed", remedy=f"type {len(ids)} to confirm")
    who, sure = reviewer(asked), desk.snapshot.confidence
    reason = asked.posted.get("reason", "").strip() or f"{len(ids)} of pattern {alike.pattern} at once"
    desk.case.judge_all([Decision(verdict, id, who, reason=reason, score=sure[id]) for id in ids])
    desk.recomputer.ask(len(ids))
    return _on(asked, "/review")


def judge_pair(desk: Desk, asked: Asked) -> Response:
    """Record whether two entities are one."""
    verdict = _verdict(asked, PAIRS, "press Same, Different or Unsure")
    left, right = asked.posted.get("left", ""), asked.posted.get("right", "")
    known = desk.snapshot.entity_ids
    for id in (left, right):
        if id not in known:
            raise UsageError(f"no entity {id!r}", remedy="look at the pairs again: the case was built anew")
    reason = asked.posted.get("reason", "").strip()
    desk.case.judge_pair(verdict, left, right, who=reviewer(asked), reason=reason)
    desk.recomputer.ask()
    return _on(asked, address("/review/pairs", after=asked.posted.get("number", "")))


def judge_hit(desk: Desk, asked: Asked) -> Response:
    """Record whether an entity is a listed party; it changes nothing in the case."""
    verdict = _verdict(asked, PAIRS, "press Same, Different or Unsure")
    entity, listed = asked.posted.get("entity", ""), asked.posted.get("listed", "")
    hits = (one for one in desk.case.hits() if one["entity"] == entity)
    hit = next((one for one in hits if f"{one['list']}:{one['entry']}" == listed), None)
    if hit is None:
        raise UsageError("there is no such hit", remedy="look at the lists again: they were looked through anew")
    reason = asked.posted.get("reason", "").strip()
    desk.case.judge_pair(verdict, entity, listed, who=reviewer(asked), reason=reason, score=hit["score"])
    return _on(asked, "/lists")


def split(desk: Desk, asked: Asked) -> Response:
    """Record that what one document calls so is not this entity."""
    mention, entity = asked.posted.get("mention", ""), asked.posted.get("entity", "")
    if entity not in desk.snapshot.entity_ids or not _belongs(desk, mention, entity):
        raise UsageError("that mention is not part of this entity", remedy="look at the entity again")
    reason = asked.posted.get("reason", "").strip()
    desk.case.judge_pair(Verdict.DIFFERENT, mention, entity, who=reviewer(asked), reason=reason)
    desk.recomputer.ask()
    return _on(asked, "/entities")


def _belongs(desk: Desk, mention: str, entity: str) -> bool:
    members = equals(equals(desk.snapshot.memberships, "entity", entity), "mention", mention)
    return bool(mention) and members.num_rows == 1


def _verdict(asked: Asked, offered: dict[str, Verdict], remedy: str) -> Verdict:
    verdict = offered.get(asked.posted.get("verdict", ""))
    if verdict is None:
        raise UsageError("no verdict was given", remedy=remedy)
    return verdict


def claim(desk: Desk, asked: Asked) -> Response:
    """Record a claim that a person makes, or one that corrects another."""
    document = desk.case.document_id(asked.posted.get("document", "").strip())
    draft = draft_of(document, desk.snapshot.texts.text(document).text, asked.posted, reviewer(asked))
    made = desk.case.claim(draft)
    desk.recomputer.ask()
    onwards = address("/review", after=draft.instead_of) if draft.instead_of else _document(made.document, made.id)
    return _on(asked, onwards, draft.instead_of)


def _document(document: str, claim: str) -> str:
    return f"{address(f'/documents/{document}', claim=claim)}#about-{claim}"


def undo(desk: Desk, asked: Asked) -> Response:
    """Take a judgement back, with what was decided together with it, and show what it was about."""
    target = asked.posted.get("judgement", "")
    taken = next((one for one in desk.decisions.standing if one.id == target), None)
    if taken is None:
        raise UsageError("that judgement does not stand any more", remedy="go back to the review page")
    together = desk.decisions.together(taken)
    if len(together) > 1:
        desk.case.judge_all([Decision(Verdict.UNDO, one.id, reviewer(asked)) for one in together])
    else:
        desk.case.undo(taken.id, who=reviewer(asked))
    desk.recomputer.ask(len(together))
    return _on(asked, _back(desk, taken, len(together)))


def _back(desk: Desk, taken: Judgement, together: int) -> str:
    if taken.other:
        return "/lists" if is_hit(taken) else "/review/pairs"
    if together > 1 or taken.target not in desk.snapshot.confidence:
        return "/review"
    return address("/review", claim=taken.target)


def _on(asked: Asked, path: str, place: str = "") -> Response:
    """Go on to a page of ours; the browser keeps the name of the person, and the card where the queue was left."""
    response = RedirectResponse(local(asked.posted.get("next", "") or path), 303)
    kept = {REVIEWER: to_cookie(reviewer(asked)), **({PLACE: to_cookie(place)} if place else {})}
    for name, value in kept.items():
        response.set_cookie(name, value, max_age=_MONTH, httponly=True, samesite="strict", path="/")
    return response
