"""Nouns as flat rows with the field names that other programs rely on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from headwater.dossier.index import Index
from headwater.dossier.sections.hangs import all_questions
from headwater.model import Assessment, Chain, Claim, Document, Entity, Link, Source
from headwater.store.records import to_json

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A named table: rows with the same keys."""

    name: str
    rows: tuple[Row, ...]


def sheets(index: Index) -> tuple[Sheet, ...]:
    """Every noun of an answer as a table, in a fixed order."""
    found = index.findings
    made: tuple[tuple[str, Callable[[Any], Row], Iterable[Any]], ...] = (
        ("documents", document_row, sorted(index.documents.values(), key=lambda one: one.id)),
        ("sources", source_row, found.casefile.sources),
        ("claims", lambda claim: claim_row(claim, index), sorted(index.claims.values(), key=index.order)),
        ("entities", entity_row, sorted(found.entities, key=lambda one: one.id)),
        ("links", lambda link: link_row(link, index), sorted(found.links, key=lambda one: one.id)),
        ("assessments", assessment_row, found.assessments),
        ("questions", to_json, all_questions(index)),
        ("roots", to_json, sorted(found.roots, key=lambda one: one.id)),
        ("drifts", to_json, found.drifts),
        ("conflicts", to_json, found.conflicts),
        ("proceedings", to_json, index.cases),
    )
    return tuple(Sheet(name, tuple(map(row, nouns))) for name, row, nouns in made)


def document_row(one: Document) -> Row:
    """A document; its id is the SHA-256 of its bytes."""
    return to_json(one)


def source_row(one: Source) -> Row:
    """A source with its letter and the reason for it."""
    return to_json(one)


def entity_row(one: Entity) -> Row:
    """An entity."""
    return to_json(one)


def claim_row(claim: Claim, index: Index) -> Row:
    """A claim with the grades of its item, where it counts."""
    item = index.item(claim)
    link = index.link_of.get(claim.id)
    grades = (
        {"letter": item.letter, "tier": item.tier, "root": item.root}
        if item
        else {"letter": "", "tier": "", "root": ""}
    )
    return to_json(claim) | {key: str(value) for key, value in grades.items()} | {"link": link.id if link else ""}


def link_row(link: Link, index: Index) -> Row:
    """A link with its readings flat and its ends also by name."""
    row = to_json(link)
    del row["readings"], row["items"], row["opinion"]
    names = {
        "subject_name": index.caption(link.subject),
        "object_name": index.caption(link.object) if link.object else "",
    }
    return row | names | to_json(link.readings) | to_json(link.opinion)


def assessment_row(one: Assessment) -> Row:
    """An assessment with its readings flat and its chain as a list of links."""
    row = to_json(one)
    for key in ("readings", "rivals", "partial", "without_root"):
        del row[key]
    load = [{"link": bearing.link, "importance": bearing.importance} for bearing in one.load_bearing]
    chains = {
        "chain": _links(one.chain),
        "partial": _links(one.partial),
        "missing": [list(pair) for pair in one.partial.missing] if one.partial else [],
    }
    without = [
        {"root": left.root, "words": left.words, "lo": left.readings.lo, "hi": left.readings.hi}
        for left in one.without_root
    ]
    more = {"load_bearing": load, "questions": [question.id for question in one.questions], "without_root": without}
    return row | to_json(one.readings) | chains | more


def _links(chain: Chain | None) -> list[str]:
    return [hop.link for hop in chain.hops] if chain else []
