"""Statements, one dataset per document, and the passages and grades that FtM statements cannot hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from headwater.dossier.ftm.drafts import Draft, Value
from headwater.dossier.index import Index
from headwater.model import Claim, Stance


@dataclass(frozen=True, slots=True)
class Evidence:
    """One passage for or against one statement."""

    statement: str
    entity: str
    prop: str
    stance: str
    claim: str
    document: str
    page: int
    start_char: int
    end_char: int
    quote: str
    sha256: str
    published: str
    extractor: str
    confidence: float
    status: str
    attribution: str
    hedge: str
    letter: str
    directness: str
    tier: str
    interest: str
    root: str


@dataclass(frozen=True, slots=True)
class Row:
    """A statement with the passages that assert it."""

    statement: dict[str, Any]
    evidence: tuple[Evidence, ...]


def statement_rows(draft: Draft, kept: tuple[tuple[Value, str], ...], index: Index) -> list[Row]:
    """Statements of one entity, one for each document that a value rests on."""
    from headwater.dossier.ftm import CASE_FILE, dataset, documents_of

    rows = []
    for value, clean in kept:
        for document in documents_of(value, index) or ("",):
            made = _statement(draft, value.prop, clean, dataset(document) if document else CASE_FILE, index, document)
            claims = [index.claims[one] for one in value.claims if one in index.claims]
            here = [claim for claim in claims if claim.document == document]
            rows.append(Row(made, tuple(evidence(claim, made, index) for claim in here)))
    return rows


def _statement(draft: Draft, prop: str, value: str, dataset: str, index: Index, document: str) -> dict[str, Any]:
    from followthemoney.statement import Statement

    captured = index.documents[document].captured if document else None
    made = Statement(draft.id, prop, draft.schema, value, dataset, first_seen=captured or None)
    return dict(sorted(made.to_dict().items()))


def evidence(claim: Claim, statement: dict[str, Any], index: Index) -> Evidence:
    """The passage of a claim, keyed by a statement."""
    item = index.item(claim)
    return Evidence(
        statement.get("id") or "",
        statement.get("entity_id") or "",
        statement.get("prop") or "",
        index.stance(claim).value,
        claim.id,
        claim.document,
        claim.page,
        claim.start_char,
        claim.end_char,
        claim.quote,
        claim.document,
        index.documents[claim.document].published,
        claim.extractor,
        claim.confidence,
        claim.status.value,
        claim.attribution,
        claim.hedge.value,
        item.letter.value if item else "",
        item.directness.value if item else "",
        index.tier(claim).value,
        item.interest.value if item else "",
        item.root if item else "",
    )


def denial_rows(rows: list[Row], index: Index) -> list[Evidence]:
    """Denials, ignorance and searches in vain, keyed by the first statement of what they speak about."""
    first: dict[str, dict[str, Any]] = {}
    for row in rows:
        for one in row.evidence:
            link = index.link_of.get(one.claim)
            if link:
                first.setdefault(link.id, row.statement)
    return [
        evidence(claim, first.get(link.id, {"entity_id": link.id}), index)
        for link in index.findings.links
        for claim in index.of_link(link)
        if index.stance(claim) is not Stance.ASSERTS
    ]
