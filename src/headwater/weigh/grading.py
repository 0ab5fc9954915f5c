"""All claims of a case graded: what many claims have in common is worked out once.

The rules are those of ``items.grade``; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from headwater.model import (
    Claim,
    ClaimStatus,
    Directness,
    Document,
    EvidenceClass,
    Hedge,
    Interest,
    Item,
    Letter,
    Polarity,
    Relation,
    Source,
    Stance,
    Tier,
)
from headwater.weigh.items import ALLEGED, Standing, grade, root_is_allegation
from headwater.weigh.roots import Roots
from headwater.weigh.sources import SourceBook


class _Shape(NamedTuple):
    """What the grade of a plain claim depends on, beside its document's letter."""

    source: str
    relation: Relation
    polarity: Polarity
    hedge: Hedge
    stance: Stance
    directness: Directness | None
    alleged: bool
    extractor: str


class _Grades(NamedTuple):
    stance: Stance
    directness: Directness
    tier: Tier
    interest: Interest
    evidence_class: EvidenceClass


@dataclass(frozen=True, slots=True)
class _Paper:
    """A document with its source; ``plain`` where its source speaks for nobody and has one letter for all."""

    document: Document
    source: Source
    letter: Letter
    name: str
    known: str
    plain: bool


def grade_all(
    claims: Iterable[Claim],
    documents: Mapping[str, Document],
    sources: Iterable[Source],
    standing: Standing,
    roots: Roots,
    drifted: Container[str],
) -> dict[str, Item]:
    """Items by claim id."""
    book = SourceBook.of(sources)
    papers: dict[str, _Paper] = {}
    known: dict[_Shape, _Grades] = {}
    items: dict[str, Item] = {}
    root_of = {id: roots.of_document(id) for id in documents}
    for claim in claims:
        paper = papers.get(claim.document)
        if paper is None:
            paper = papers[claim.document] = _paper(documents[claim.document], book, standing)
        root = roots.by_claim.get(claim.id) or root_of[claim.document]
        alleges = root in roots.alleging
        if _is_plain(claim, paper, standing, drifted):
            items[claim.id] = _item(claim, paper, root, alleges, known)
        else:
            items[claim.id] = _graded(claim, paper, root, standing, alleges, claim.id in drifted)
        origin = roots.origins.get(root, claim.document)
        if origin != claim.document and origin in documents and claim.id not in standing.letters:
            if origin not in papers:
                papers[origin] = _paper(documents[origin], book, standing)
            items[claim.id] = _no_better(items[claim.id], papers[origin].letter)
    return items


def _no_better(relay: Item, origin: Letter) -> Item:
    """A relay is no more reliable than the document it rests on: a rumour gains nothing from who repeats it."""
    return relay if relay.letter >= origin else replace(relay, letter=origin)


def _paper(document: Document, book: SourceBook, standing: Standing) -> _Paper:
    source = book.match(document)
    given = standing.letters.get(document.id)
    own = Letter[document.letter] if document.letter in Letter.__members__ else None
    letter = given or own or standing.letters.get(source.name) or source.letter
    plain = not source.parties and not source.subjects
    return _Paper(document, source, letter, source.name or document.publisher, document.known, plain)


def _is_plain(claim: Claim, paper: _Paper, standing: Standing, drifted: Container[str]) -> bool:
    if claim.attribution or claim.reply or not paper.plain or claim.stance is Stance.SEARCHED_NOT_FOUND:
        return False
    return not claim.attribution_entity and claim.id not in standing.letters and claim.id not in drifted


def _graded(claim: Claim, paper: _Paper, root: str, standing: Standing, alleges: bool, drifted: bool) -> Item:
    return grade(claim, paper.document, paper.source, root, standing, root_alleges=alleges, drifted=drifted)


def _item(claim: Claim, paper: _Paper, root: str, alleges: bool, known: dict[_Shape, _Grades]) -> Item:
    alleged = claim.pattern.startswith(ALLEGED)
    shape = _Shape(
        paper.source.name,
        claim.relation,
        claim.polarity,
        claim.hedge,
        claim.stance,
        claim.directness,
        alleged,
        claim.extractor,
    )
    grades = known.get(shape)
    if grades is None:
        one = grade(claim, paper.document, paper.source, root)
        grades = known[shape] = _Grades(one.stance, one.directness, one.tier, one.interest, one.evidence_class)
    return Item(
        grades.stance,
        paper.letter,
        grades.directness,
        grades.tier,
        root,
        grades.interest,
        1.0,
        grades.evidence_class,
        claim.hedge,
        claim.id,
        claim.document,
        paper.name,
        paper.known,
        claim.status is ClaimStatus.ACCEPTED,
        root_is_allegation(claim, alleges),
    )
