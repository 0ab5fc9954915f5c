"""Roots of single claims: the voice they are attributed to, the citation in their paragraph, else the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.model import Claim, Family, SourceKind
from headwater.weigh.attribution import Marks, Target, cited_document, paper_of
from headwater.weigh.lineage import Edge
from headwater.weigh.links import ends_of
from headwater.weigh.origin import root_id
from headwater.weigh.sources import fold
from headwater.weigh.voices import is_allegation_phrase

_Key = tuple[str, frozenset[str], Family]


@dataclass(frozen=True, slots=True)
class _Ledger:
    """What is needed to follow a claim: the roots of documents, people's names, and who says the same where."""

    marks: Marks
    by_document: Mapping[str, str]
    parents: Mapping[str, Edge]
    entities: Mapping[str, str]
    alike: Mapping[_Key, Sequence[Claim]]


def roots_of_claims(
    claims: Sequence[Claim], marks: Marks, by_document: Mapping[str, str], parents: Mapping[str, Edge]
) -> tuple[dict[str, str], dict[str, str]]:
    """Roots of claims that differ from their document's, and the nearest document each relayed claim rests on."""
    alike: dict[_Key, list[Claim]] = {}
    for claim in claims:
        alike.setdefault(_key(claim.document, claim), []).append(claim)
    ledger = _Ledger(marks, by_document, parents, _entities(claims), alike)
    by_claim: dict[str, str] = {}
    cites: dict[str, str] = {}
    for claim in claims:
        cited = _rests_on(claim, ledger)
        if cited in marks.documents:
            cites[claim.id] = cited
        root = _root(claim, cited, ledger, {claim.document})
        if root != by_document.get(claim.document):
            by_claim[claim.id] = root
    return by_claim, cites


def _key(document: str, claim: Claim) -> _Key:
    subject, relation, object = ends_of(claim)
    return document, frozenset((subject, object)), relation.family


def _entities(claims: Sequence[Claim]) -> dict[str, str]:
    """Entity of a folded name, where the claims tell."""
    found: dict[str, str] = {}
    for claim in claims:
        for name, entity in (
            (claim.subject, claim.subject_entity),
            (claim.object, claim.object_entity),
            (claim.attribution, claim.attribution_entity),
        ):
            if name and entity:
                found.setdefault(fold(name), entity)
    return found


def _rests_on(claim: Claim, ledger: _Ledger) -> str:
    """A document of the case, the id of a root outside it, or empty where the document speaks for itself."""
    marks = ledger.marks
    document = marks.documents.get(claim.document)
    if document is None:
        return ""
    edge = ledger.parents.get(claim.document)
    if edge is not None and ledger.alike.get(_key(edge.origin, claim)):
        return edge.origin  # a relay has its speakers from the text that it relays
    if claim.attribution:
        outlet = marks.outlets.called(claim.attribution)
        if outlet and outlet != marks.outlets.of_document.get(document.id):
            return cited_document(document, outlet, marks) or _voice(claim, outlet, ledger)
        if is_allegation_phrase(claim.attribution):
            return paper_of(document, marks)
        if _is_named(claim):
            return _voice(claim, "", ledger)
    target = _cited_near(claim, ledger)
    if target is not None:
        return target.id
    return edge.origin if edge is not None else _own_voice(claim, ledger)


def _root(claim: Claim, cited: str, ledger: _Ledger, seen: set[str]) -> str:
    """Follow a citation: to what the cited document itself rests on for the same claim."""
    if not cited:
        return ledger.by_document.get(claim.document, root_id("document", claim.document))
    if cited not in ledger.marks.documents:
        return cited
    if cited in seen:
        return ledger.by_document[cited]
    same = ledger.alike.get(_key(cited, claim), ())
    if same:
        return _root(same[0], _rests_on(same[0], ledger), ledger, seen | {cited})
    return ledger.by_document[cited]


def _is_named(claim: Claim) -> bool:
    return bool(claim.attribution_entity or claim.attribution_mention or claim.attribution[:1].isupper())


def _voice(claim: Claim, outlet: str, ledger: _Ledger) -> str:
    """Root of a speaker's statement: one for all documents that quote the speaker."""
    if outlet:
        source = ledger.marks.outlets.sources.get(outlet)
        parties = source.parties if source is not None and source.kind is SourceKind.PARTY else ()
        return _spoken(fold(parties[0]), ledger) if parties else root_id("outlet", outlet)
    return _spoken(fold(claim.attribution), ledger, claim.attribution_entity)


def _spoken(name: str, ledger: _Ledger, entity: str = "") -> str:
    return root_id("voice", entity or ledger.entities.get(name, name))


def _own_voice(claim: Claim, ledger: _Ledger) -> str:
    """A party's own document is the party's voice, wherever else that voice is quoted."""
    source = ledger.marks.source_of[claim.document]
    if source.kind is SourceKind.PARTY and len(source.parties) == 1:
        return _spoken(fold(source.parties[0]), ledger)
    return ""


def _cited_near(claim: Claim, ledger: _Ledger) -> Target | None:
    """The citation nearest before or within the claim's passage, in its own paragraph."""
    targets = [one for one in ledger.marks.targets.get(claim.document, ()) if not one.whole]
    if not targets:
        return None
    start, end = _paragraph(ledger.marks.texts[claim.document], claim.start_char)
    inside = [one for one in targets if start <= one.mark.start < end]
    within = [one for one in inside if claim.start_char <= one.mark.start < claim.end_char]
    before = [one for one in inside if one.mark.start < claim.end_char]
    if within:
        return within[0]
    return before[-1] if before else inside[0] if inside else None


def _paragraph(text: str, at: int) -> tuple[int, int]:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    return start, end if end >= 0 else len(text)
