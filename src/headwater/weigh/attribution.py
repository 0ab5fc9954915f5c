"""Marks of citation become edges: which document, outlet or paper a text rests on, wholly or in a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from headwater.model import Claim, Document, Source, SourceKind
from headwater.model.dates import first_day, last_day
from headwater.weigh.citations import PAPER, Mark, find_marks
from headwater.weigh.lineage import Edge
from headwater.weigh.origin import root_id
from headwater.weigh.outlets import Outlets

_LEAD = 500
_SHORT = 2500
_FAR = 31
_DIGITS = re.compile(r"\d[\d.,]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_OWN_WORK = re.compile(
    r"(?<!\w)(?:told (?:us|this (?:newspaper|magazine|reporter)|our (?:reporter|correspondent))|"
    r"(?:seen|reviewed|obtained|examined) by (?:us|this)|we (?:spoke|asked|found|reviewed|obtained|visited)|"
    r"(?:sagte|erklärte) (?:unserer|dieser) (?:redaktion|zeitung)|liegt (?:uns|dieser zeitung) vor|"
    r"nous a (?:dit|déclaré|confié)|a pu consulter|nos (?:dijo|declaró)|pudo consultar|"
    r"ci ha detto|powiedział[ao]? nam|dotarliśmy|рассказал[аи]? нам|сказал[аи]? нам|наш(?:ему)? корреспондент\w*|"
    r"розпові(?:в|ла) нам|наш(?:ому)? кореспондент\w*)(?!\w)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Target:
    """What a mark rests on: ``id`` is a document of the case, or the id of a root outside it."""

    mark: Mark
    id: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a case, resolved, and what it takes to resolve the voice of a claim.

    ``papers`` are roots outside the case that are allegations.
    """

    documents: Mapping[str, Document]
    texts: Mapping[str, str]
    source_of: Mapping[str, Source]
    outlets: Outlets
    targets: Mapping[str, Sequence[Target]]
    topics: Mapping[str, frozenset[str]]
    papers: frozenset[str] = field(default_factory=frozenset)


def collect(
    documents: Mapping[str, Document],
    texts: Mapping[str, str],
    claims: Sequence[Claim],
    outlets: Outlets,
    source_of: Mapping[str, Source],
) -> Marks:
    """Find and resolve the marks of every text."""
    topics = _topics(texts, claims)
    marks = Marks(documents, texts, source_of, outlets, {}, topics)
    targets = {}
    for id in sorted(documents):
        text = texts.get(id, "")
        found = find_marks(documents[id], text, outlets) if text else []
        if found:
            targets[id] = _resolved(documents[id], text, found, marks)
    papers = {one.id for several in targets.values() for one in several if one.mark.outlet == PAPER}
    return Marks(
        documents, texts, source_of, outlets, targets, topics, frozenset(papers - documents.keys()) | {_paper()}
    )


def edges_of(marks: Marks) -> Iterator[Edge]:
    """One edge for each document and what it cites; whole where any of its marks is."""
    for id in sorted(marks.targets):
        best: dict[str, Target] = {}
        for target in marks.targets[id]:
            if target.id not in best or (target.whole and not best[target.id].whole):
                best[target.id] = target
        for origin, target in best.items():
            yield _edge(id, origin, target)


def cited_document(document: Document, outlet: str, marks: Marks) -> str:
    """The document of an outlet that a text most likely cites; empty where none fits.

    Not published later; the nearest in topic, then in time. A story of another month that shares nothing
    with the text is not the one.
    """
    candidates = [one for one in marks.outlets.documents.get(outlet, ()) if one != document.id]
    return _nearest(document, candidates, marks)


def paper_of(document: Document, marks: Marks) -> str:
    """The charge or filing in the case that "court documents say" means, or the root of papers outside it."""
    official = [
        id
        for id, source in marks.source_of.items()
        if source.kind in (SourceKind.AUTHORITY, SourceKind.COURT) and id != document.id
    ]
    return _nearest(document, official, marks) or _paper()


def _paper() -> str:
    return root_id("paper", "")


def _edge(id: str, origin: str, target: Target) -> Edge:
    mark = target.mark
    name = mark.outlet or mark.document
    if mark.bare:
        return Edge(id, origin, "undecided", f"names {name} and states the same things", mark.quote, False)
    how = "citation" if mark.declared or mark.document else "attribution"
    verb = "declares its origin" if mark.declared else "cites" if how == "citation" else "attributes it to"
    return Edge(id, origin, how, f"{verb} {name}" if not mark.declared else f"{verb}: {name}", mark.quote, target.whole)


def _resolved(document: Document, text: str, found: Sequence[Mark], marks: Marks) -> list[Target]:
    cued = [mark for mark in found if not mark.bare]
    whole = _rests_wholly(text, cued)
    targets = [Target(mark, _target(document, mark, marks), mark.declared or mark.outlet == whole) for mark in cued]
    cited = {mark.outlet for mark in cued}
    named = {mark.outlet: mark for mark in reversed(found) if mark.bare and mark.outlet not in cited}
    stories = ((mark, _same_story(document, outlet, marks)) for outlet, mark in named.items())
    targets.extend(Target(mark, same, False) for mark, same in stories if same)
    return sorted(targets, key=lambda one: one.mark.start)


def _same_story(document: Document, outlet: str, marks: Marks) -> str:
    """The document of an outlet that a text names without a cue, where both state the same figures or claims."""
    id = cited_document(document, outlet, marks)
    return id if id and marks.topics.get(document.id, frozenset()) & marks.topics.get(id, frozenset()) else ""


def _target(document: Document, mark: Mark, marks: Marks) -> str:
    if mark.document:
        return mark.document
    if mark.outlet == PAPER:
        return paper_of(document, marks)
    return cited_document(document, mark.outlet, marks) or root_id("outlet", mark.outlet)


def _rests_wholly(text: str, found: Sequence[Mark]) -> str:
    """The outlet that a short text with one source, named in its lead, rests on as a whole; else empty."""
    if len(text) > _SHORT or _OWN_WORK.search(text):
        return ""
    cited = {mark.outlet for mark in found}
    lead = {mark.outlet for mark in found if mark.start < _LEAD}
    return next(iter(cited)) if len(cited) == 1 and lead else ""


def _nearest(document: Document, candidates: Sequence[str], marks: Marks) -> str:
    best, choice = (-1.0, -1e9, ""), ""
    for id in sorted(candidates):
        gap = _days(marks.documents[id].published, document.published)
        if gap is not None and gap < -1:
            continue
        alike = _alike(marks.topics.get(document.id, frozenset()), marks.topics.get(id, frozenset()))
        if alike == 0 and gap is not None and gap > _FAR:
            continue
        score = (alike, -(gap if gap is not None else 1e6), id)
        if score > best:
            best, choice = score, id
    return choice


def _days(early: str, late: str) -> int | None:
    """Days from one publication to another, at the least; None where a date is unknown."""
    if not early or not late:
        return None
    return (date.fromisoformat(last_day(late)) - date.fromisoformat(first_day(early))).days


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _figures(text: str) -> set[str]:
    """Numbers of three characters or more, years left out; 3,5 and 3.5 are one."""
    numbers = (number.strip(".,").replace(",", ".") for number in _DIGITS.findall(text))
    return {number for number in numbers if len(number) > 2 and not _YEAR.fullmatch(number)}


def _topics(texts: Mapping[str, str], claims: Sequence[Claim]) -> dict[str, frozenset[str]]:
    """What a text states in any language: its longer numbers without years, and the two ends of its claims."""
    found = {id: _figures(text) for id, text in texts.items()}
    for claim in claims:
        if claim.subject_entity and claim.object_entity:
            ends = sorted((claim.subject_entity, claim.object_entity))
            found.setdefault(claim.document, set()).add(" ".join(ends))
    return {id: frozenset(topics) for id, topics in found.items()}
