"""Evidence goes in, links with their readings come out, as known on one day (METHOD §1, §2, §6)."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from headwater.model import (
    CASE_FILE,
    Body,
    CaseFile,
    Claim,
    ClaimStatus,
    Conflict,
    Directness,
    Document,
    Drift,
    Entity,
    Item,
    Judgement,
    Link,
    Relation,
    Stance,
    Tier,
)
from headwater.model.dates import known_by
from headwater.weigh.conflicts import find_conflicts
from headwater.weigh.drift import find_drifts
from headwater.weigh.grading import grade_all
from headwater.weigh.items import Standing
from headwater.weigh.links import Pool, build, ends_of, pool
from headwater.weigh.periods import backwards
from headwater.weigh.proceedings import Proceeding, find_proceedings
from headwater.weigh.roots import Roots, root_id
from headwater.weigh.sources import fold


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that weighing reads."""

    documents: Sequence[Document]
    claims: Sequence[Claim]
    entities: Sequence[Entity]
    casefile: CaseFile
    roots: Roots = field(default_factory=Roots)
    judgements: Sequence[Judgement] = ()


@dataclass(frozen=True, slots=True)
class Weighing:
    """Links and what was noticed on the way, as known on ``as_of`` (empty: all that is on file).

    ``items`` are the items of a link by its id; ``waiting`` are ids of claims that await a person;
    ``notes`` name what was set aside and why, one sentence each.
    """

    links: tuple[Link, ...]
    drifts: tuple[Drift, ...]
    conflicts: tuple[Conflict, ...]
    items: Mapping[str, tuple[Item, ...]]
    as_of: str
    proceedings: tuple[Proceeding, ...] = ()
    waiting: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@contextmanager
def _without_collection() -> Iterator[None]:
    """Pause the collector of reference cycles: a million small frozen nouns hold none, and it costs a quarter."""
    paused = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if paused:
            gc.enable()


@dataclass(frozen=True, slots=True)
class _Intake:
    """Claims sorted by what becomes of them."""

    counting: list[Claim]
    waiting: list[str]
    notes: list[str]


def weigh(evidence: Evidence, as_of: str = "", *, reviewed_only: bool = False) -> Weighing:
    """Weigh all claims that count and were known by ``as_of``.

    Args:
        evidence: resolved claims with documents, entities, case file, roots and judgements.
        as_of: partial ISO date; only documents published by then are used. Empty for no limit.
        reviewed_only: count only claims that a person accepted.
    """
    with _without_collection():
        return _weigh(evidence, as_of, reviewed_only)


def _weigh(evidence: Evidence, as_of: str, reviewed_only: bool) -> Weighing:
    documents = {one.id: one for one in evidence.documents if known_by(one.known, as_of)}
    intake = _sort(evidence, documents, reviewed_only)
    if as_of and evidence.documents and not documents:
        intake.notes.insert(0, _too_early(evidence.documents, as_of))
    drifts = find_drifts(intake.counting, evidence.roots, documents)
    drifted = {one.relay_claim for one in drifts}
    items = _grade_all(evidence, documents, intake.counting, drifted)
    # a stronger wording has no root of its own: it is shown, and neither bears nor asserts the link
    links = _links(evidence, intake.counting, {id: item for id, item in items.items() if id not in drifted})
    return Weighing(
        links=tuple(links),
        drifts=drifts,
        conflicts=find_conflicts(intake.counting, links),
        items={link.id: link.items for link in links},
        as_of=as_of,
        proceedings=find_proceedings(intake.counting, documents),
        waiting=tuple(sorted(intake.waiting)),
        notes=tuple(intake.notes),
    )


def _sort(evidence: Evidence, documents: Mapping[str, Document], reviewed_only: bool) -> _Intake:
    everything = {one.id for one in evidence.documents}
    threshold = evidence.casefile.settings.confidence
    intake = _Intake([], [], [])
    for claim in evidence.claims:
        if claim.document not in documents:
            if claim.document not in everything and claim.extractor != CASE_FILE:
                intake.notes.append(f"Claim {claim.id} names a document that is not in the case: set aside.")
        elif _itself(claim):
            intake.notes.append(f"Claim {claim.id} connects a thing with itself: set aside.")
        elif not _counts(claim, threshold, reviewed_only):
            if claim.status is not ClaimStatus.REJECTED:
                intake.waiting.append(claim.id)
        else:
            intake.counting.append(claim)
            if backwards(claim):
                intake.notes.append(f"Claim {claim.id} ends ({claim.end}) before it starts ({claim.start}): undated.")
    return intake


def _counts(claim: Claim, threshold: float, reviewed_only: bool) -> bool:
    if reviewed_only:
        return claim.status is ClaimStatus.ACCEPTED
    if claim.stance is Stance.NO_KNOWLEDGE:
        # It weighs nothing, so that a sure reading is not asked for: an unknown left out would hide a question.
        return claim.status is not ClaimStatus.REJECTED
    return claim.counts(threshold)


def _itself(claim: Claim) -> bool:
    return bool(claim.subject_entity) and claim.subject_entity == claim.object_entity


def _too_early(documents: Iterable[Document], as_of: str) -> str:
    first = min((one.known for one in documents if one.known), default="")
    tail = f": the first is of {first}." if first else ": none carries a date."
    return f"No document of the case was known by {as_of}{tail}"


def _grade_all(
    evidence: Evidence, documents: Mapping[str, Document], claims: Sequence[Claim], drifted: set[str]
) -> dict[str, Item]:
    sources = evidence.casefile.sources
    standing = Standing.of(evidence.entities, sources, evidence.judgements, claims)
    return grade_all(claims, documents, sources, standing, evidence.roots, drifted)


def _links(evidence: Evidence, claims: Sequence[Claim], items: Mapping[str, Item]) -> list[Link]:
    schemas = {one.id: one.schema for one in evidence.entities}
    own = [claim for claim in evidence.claims if claim.extractor == CASE_FILE]
    stated = _stated(evidence.casefile.bodies, evidence.entities, own)
    links = []
    for one in pool(claims, schemas):
        more = stated.pop(one.ends, []) if one.ends in stated else []
        links.append(build(one, [items[claim.id] for claim in one.claims if claim.id in items] + more))
    for ends, some in sorted(stated.items()):
        links.append(build(Pool(ends, ("", ""), [claim for claim in own if ends_of(claim) == ends]), some))
    return links if not stated else sorted(links, key=lambda link: (link.subject, link.relation, link.object))


def _stated(
    bodies: Sequence[Body], entities: Iterable[Entity], own: Iterable[Claim]
) -> dict[tuple[str, Relation, str], list[Item]]:
    """Statements of the case file that a body is part of a state.

    Their ends are those of the claim that resolution made of each, since a place can bear the name of the state;
    without such a claim they are looked up by name, and a name that no entity bears stands for itself.
    """
    if not bodies:
        return {}
    resolved = {(claim.subject, claim.object): claim for claim in own}
    known: dict[str, str] = {}
    for entity in entities:
        for name in (entity.caption, *entity.names):
            known.setdefault(fold(name), entity.id)
    found: dict[tuple[str, Relation, str], list[Item]] = {}
    for body in bodies:
        claim = resolved.get((body.body, body.state))
        named = (known.get(fold(name), f"?{fold(name)}") for name in (body.body, body.state))
        part, state = (claim.subject_entity, claim.object_entity) if claim else named
        root = root_id("case file", fold(body.body))
        item = Item(
            Stance.ASSERTS,
            body.letter,
            Directness.RECORD,
            Tier.RECORD,
            root,
            source=CASE_FILE,
            claim=claim.id if claim else "",
            confirmed=True,
        )
        found.setdefault((part, Relation.PART_OF, state), []).append(item)
    return found
