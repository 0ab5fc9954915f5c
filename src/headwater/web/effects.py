"""What a verdict on a claim would change: the links it bears on, and how the answer would move."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from headwater.case import answers
from headwater.model import RULES, ClaimStatus, Relation
from headwater.web.listing import among, equals
from headwater.web.recomputing import SMALL
from headwater.web.rows import link_rows

if TYPE_CHECKING:
    from headwater.model import Assessment
    from headwater.web.desk import Desk
    from headwater.web.view import View

Row = dict[str, Any]


def effect(desk: Desk, claim: Row) -> Row:
    """What hangs on a claim.

    ``moves`` are answers that would change if it were accepted (rejected, where it counts already); None where the
    case is too big to try that at once.
    """
    if "trace" not in desk.snapshot.current:
        return {"channels": [], "links": [], "chains": [], "moves": None, "counts": False}
    view = desk.view("")
    links = _links(desk, view, claim)
    counts = claim["status"] == "accepted" or (
        claim["status"] == "proposed" and claim["confidence"] >= desk.decisions.casefile.settings.confidence
    )
    ids = {link["id"] for link in links}
    bears = [one for one in view.assessments if one.chain and ids & {hop.link for hop in one.chain.hops}]
    return {
        "channels": sorted(channel.value for channel in RULES[Relation(claim["relation"])].channels),
        "links": links,
        "chains": [_pair(one, view) for one in bears],
        "moves": moves(desk, [claim["id"]], accepted=not counts),
        "counts": counts,
    }


def _links(desk: Desk, view: View, claim: Row) -> list[Row]:
    """Links that rest on it, or join the same ends by the same relation."""
    own = desk.snapshot.links_by_claim.get(claim["id"], [])
    table = equals(view.links, "relation", claim["relation"])
    if claim["subject_entity"] and claim["object_entity"]:
        alike = equals(equals(table, "subject", claim["subject_entity"]), "object", claim["object_entity"])
    else:
        alike = table.slice(0, 0)
    rows = {row["id"]: row for part in (among(view.links, "id", own), alike) for row in link_rows(view, part)}
    kept = ("id", "status", "relation", "subject_caption", "object_caption")
    return [
        {**{name: row[name] for name in kept}, "roots": len(row["roots"]), "claims": len(row["claims"])}
        for row in rows.values()
    ]


def moves(desk: Desk, ids: Collection[str], *, accepted: bool) -> list[Row] | None:
    """Answers that would read otherwise if all these claims were accepted, or else rejected.

    None where the case is too big to try that at once, or was not traced yet.
    """
    if desk.snapshot.claims.num_rows > SMALL or "trace" not in desk.snapshot.current:
        return None
    view, evidence, wanted = desk.view(""), desk.evidence, ClaimStatus.ACCEPTED if accepted else ClaimStatus.REJECTED
    chosen = frozenset(ids)
    claims = [replace(one, status=wanted) if one.id in chosen else one for one in evidence.claims]
    answer = answers.answer(replace(evidence, claims=claims), view.as_of)
    before = {_key(one): one for one in view.assessments}
    found = []
    for one in answer.tracing.assessments:
        former = before.get(_key(one))
        if former and (former.words, former.confidence) != (one.words, one.confidence):
            found.append({**_pair(one, view), "before": _said(former), "after": _said(one)})
    return found


def _key(one: Assessment) -> tuple[str, str, str]:
    return one.channel, one.sponsor, one.movement


def _pair(one: Assessment, view: View) -> Row:
    return {
        "channel": one.channel.value,
        "sponsor": view.captions(one.sponsor),
        "movement": view.captions(one.movement),
    }


def _said(one: Assessment) -> str:
    return f"{one.words}, confidence {one.confidence}" if one.confidence else one.words
