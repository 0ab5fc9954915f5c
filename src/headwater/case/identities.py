"""Who is who, for a person to judge: pairs of entities that may be one, and what was decided about pairs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from headwater.case.derived import Decided, claims_of, entities_of
from headwater.errors import NotFound, UsageError
from headwater.model import Claim, Entity, Verdict
from headwater.store.folder import CaseFolder

Row = dict[str, Any]
_ANCHORS = 200  # documents of an entity whose mentions a judgement names
PAIR_VERDICTS = (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE)


def pair_rows(folder: CaseFolder, decided: Decided, limit: int, *, compared: bool) -> Iterator[Row]:
    """Pairs to review, rarest names first.

    Args:
        compared: score each pair with the matcher, which takes some ten seconds to load; else by quick likeness.
    """
    from headwater.resolve.comparison import compare
    from headwater.resolve.proposals import Around, proposals, quick

    entities, claims = entities_of(folder), claims_of(folder)
    by_id = {entity.id: entity for entity in entities}
    around = Around(claims, decided.judgements)
    for proposal in proposals(entities, around, limit, compare if compared else quick):
        yield {
            **{name: getattr(proposal, name) for name in ("left", "right", "left_name", "right_name")},
            "left_caption": by_id[proposal.left].caption,
            "right_caption": by_id[proposal.right].caption,
            "schema": str(by_id[proposal.left].schema),
            "score": round(proposal.score, 4),
            "why": proposal.why,
            "bearers": proposal.bearers,
            "agrees": list(proposal.agrees),
            "conflicts": list(proposal.conflicts),
            "left_documents": list(by_id[proposal.left].documents),
            "right_documents": list(by_id[proposal.right].documents),
            "verdict": proposal.verdict,
        }


def pair_row(folder: CaseFolder, left: str, right: str) -> Row:
    """One pair in full: the matcher's score of its closest spellings, what agrees and what conflicts.

    Raises:
        NotFound: there is no such entity.
    """
    from headwater.resolve.agreement import weigh_up
    from headwater.resolve.comparison import compare
    from headwater.resolve.contexts import Context
    from headwater.resolve.kinds import kind_of
    from headwater.resolve.proposals import entity_contexts

    claims = claims_of(folder)
    one, other = _entities(entities_of(folder), left, right)
    known = entity_contexts((one, other, *entities_of(folder)), claims)
    found = weigh_up(known.get(left, Context()), known.get(right, Context()), kind_of(one.schema))
    scored = [(compare(a, b, one.schema), a, b) for a in one.names[:4] for b in other.names[:4]]
    best, left_name, right_name = max(scored, key=lambda row: (row[0].score, row[1], row[2]))
    return {
        "left": left, "right": right, "left_name": left_name, "right_name": right_name,
        "left_caption": one.caption, "right_caption": other.caption, "schema": str(one.schema),
        "score": round(best.score, 4), "verdict": "", "names": str(best.verdict), "why": best.why,
        "agrees": list(found.agrees), "conflicts": list(found.conflicts),
        "left_documents": list(one.documents), "right_documents": list(other.documents),
        "left_claims": _around(claims, left), "right_claims": _around(claims, right),
    }  # fmt: skip


def _entities(entities: Sequence[Entity], *ids: str) -> list[Entity]:
    by_id = {entity.id: entity for entity in entities}
    for id in ids:
        if id not in by_id:
            raise NotFound(f"no entity {id}", remedy="`headwater show CASE entities` lists them")
    return [by_id[id] for id in ids]


def _around(claims: Sequence[Claim], entity: str, limit: int = 8) -> list[str]:
    mine = [claim for claim in claims if entity in (claim.subject_entity, claim.object_entity)]
    return [claim.id for claim in sorted(mine, key=lambda claim: (-claim.confidence, claim.id))[:limit]]


def judged_rows(folder: CaseFolder, decided: Decided) -> Iterator[Row]:
    """Judgements on pairs that stand, latest first, with the captions of what they are about."""
    from headwater.resolve.judged import standing

    judged = [one for one in reversed(standing(decided.judgements)) if one.other and one.verdict in PAIR_VERDICTS]
    captions = _captions(folder, {id for one in judged for id in (one.target, one.other)})
    for one in judged:
        yield {
                "judgement": one.id, "verdict": str(one.verdict), "left": one.target, "right": one.other,
                "left_caption": captions.get(one.target, one.target),
                "right_caption": captions.get(one.other, one.other),
                "who": one.who, "when": one.when, "score": one.score, "reason": one.reason,
            }  # fmt: skip


def _captions(folder: CaseFolder, ids: set[str]) -> dict[str, str]:
    """Captions of entities, and names of the mentions among the ids."""
    import pyarrow as pa
    import pyarrow.compute as pc

    captions = {entity.id: entity.caption for entity in entities_of(folder) if entity.id in ids}
    if rest := sorted(ids - captions.keys()):
        table = folder.tables.read("extract", "mentions", ["id", "name"])
        found = table.filter(pc.is_in(table.column("id"), value_set=pa.array(rest, pa.string()))).to_pylist()
        captions |= {row["id"]: row["name"] for row in found}
    return captions


def with_anchors(folder: CaseFolder, left: str, right: str) -> str:
    """Mentions of both, one a document, as the value of a judgement; empty where one is neither entity nor listed."""
    import pyarrow.compute as pc

    from headwater.resolve.pairs import anchored

    try:
        table = folder.tables.read("resolve", "memberships", ["mention", "entity", "document"])
    except NotFound:
        return ""
    sides = []
    for entity in (left, right):
        found: dict[str, str] = {}
        for row in table.filter(pc.equal(table.column("entity"), entity)).to_pylist():
            found[row["document"]] = min(row["mention"], found.get(row["document"], row["mention"]))
        sides.append([found[document] for document in sorted(found)][:_ANCHORS])
    return anchored(*sides) if sides[0] and (sides[1] or ":" in right) else ""


def check_pair(verdict: Verdict, left: str, right: str) -> None:
    """Refuse what is no judgement on a pair.

    Raises:
        UsageError: naming what is wrong.
    """
    if verdict not in PAIR_VERDICTS:
        raise UsageError(f"“{verdict}” is no verdict on a pair", remedy="one of same, different, unsure")
    if not left or not right or left == right:
        raise UsageError(f"“{verdict}” is about two things", remedy="give two different ids")
