"""Nouns as the JSON rows that other programs rely on (DESIGN: JSON fields)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from headwater.case.answers import Answer
from headwater.model import NOTHING, Assessment, Chain, Claim, Document, Entity, Link, OpenQuestion
from headwater.model.dates import known_by
from headwater.store.records import to_json

Row = dict[str, Any]


class Captions:
    """Entity id → caption; an id that is unknown stands for itself, an empty one is ``(unknown)``."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._captions = {entity.id: entity.caption for entity in entities}

    def __call__(self, entity: str) -> str:
        """Caption of an entity."""
        return self._captions.get(entity, entity) if entity else "(unknown)"


def documents(answer: Answer) -> Iterator[Row]:
    """Documents known by the day; files that could not be read stand among them, whatever their date."""
    for one in answer.evidence.documents:
        if known_by(one.known, answer.as_of):
            yield document_row(one)


def document_row(document: Document) -> Row:
    """One document."""
    return {**to_json(document), "hidden": list(document.hidden)}


def claims(answer: Answer) -> Iterator[Row]:
    """Claims of documents known by the day, and those of the case file."""
    known = answer.known
    for claim in answer.evidence.claims:
        if not claim.document or claim.document in known:
            yield claim_row(claim)


def claim_row(claim: Claim) -> Row:
    """One claim."""
    row = to_json(claim)
    return {**row, "subject_type": row["subject_type"] or "", "object_type": row["object_type"] or ""}


def entities(answer: Answer) -> Iterator[Row]:
    """Entities that a document known by the day mentions, and those that the case file names."""
    known = answer.known
    for entity in answer.evidence.entities:
        if entity.declared or not known.isdisjoint(entity.documents):
            yield to_json(entity)


def links(answer: Answer) -> Iterator[Row]:
    """Links as known on the day."""
    captions = Captions(answer.evidence.entities)
    return (link_row(link, captions) for link in answer.weighing.links)


def link_row(link: Link, captions: Captions) -> Row:
    """One link, its readings as columns; items are left to the claims."""
    row = to_json(link)
    readings, opinion = row.pop("readings"), row.pop("opinion")
    del row["items"]
    return {
        **row,
        **readings,
        **opinion,
        "subject_caption": captions(link.subject),
        "object_caption": captions(link.object),
    }


def chains(answer: Answer) -> Iterator[Row]:
    """Chains that were named, rivals and incomplete ones included."""
    captions = Captions(answer.evidence.entities)
    by_id = {link.id: link for link in answer.weighing.links}
    return (chain_row(chain, by_id, captions) for chain in answer.tracing.chains)


def chain_row(chain: Chain, links: Mapping[str, Link], captions: Captions) -> Row:
    """One chain: its hops with captions, and the walk in words; one that is not complete has no readings."""
    hops = [_hop(hop.link, hop.source, hop.target, hop.forward, links, captions) for hop in chain.hops]
    words = " · ".join(f"{hop['source_caption']} {hop['arrow']} {hop['target_caption']}" for hop in hops)
    return {
        "channel": chain.channel.value,
        "sponsor": captions(chain.sponsor),
        "movement": captions(chain.movement),
        "sponsor_entity": chain.sponsor,
        "movement_entity": chain.movement,
        "complete": chain.complete,
        **to_json(chain.readings if chain.complete else NOTHING),
        "hops": hops,
        "missing": [{"source": captions(source), "target": captions(target)} for source, target in chain.missing],
        "text": words,
    }


def _hop(link: str, source: str, target: str, forward: bool, links: Mapping[str, Link], captions: Captions) -> Row:
    relation = links[link].relation.value if link in links else ""
    return {
        "link": link,
        "source": source,
        "target": target,
        "source_caption": captions(source),
        "target_caption": captions(target),
        "relation": relation,
        "forward": forward,
        "arrow": f"—{relation}→" if forward else f"←{relation}—",
    }


def assessment(answer: Answer) -> Iterator[Row]:
    """One row for each channel, sponsor and movement."""
    captions = Captions(answer.evidence.entities)
    by_id = {link.id: link for link in answer.weighing.links}
    return (assessment_row(one, by_id, captions) for one in answer.tracing.assessments)


def assessment_row(one: Assessment, links: Mapping[str, Link], captions: Captions) -> Row:
    """One assessment, its readings as columns."""
    row = to_json(one)
    readings = row.pop("readings")
    return {
        **row,
        **readings,
        "chain": chain_row(one.chain, links, captions) if one.chain else None,
        "partial": chain_row(one.partial, links, captions) if one.partial else None,
        "rivals": [chain_row(chain, links, captions) for chain in one.rivals],
        "load_bearing": [{"link": b.link, "importance": b.importance} for b in one.load_bearing],
        "cut_sets": [list(cut) for cut in one.cut_sets],
        "questions": [question_row(question) for question in one.questions],
    }


def questions(answer: Answer) -> Iterator[Row]:
    """Open questions, most valuable first."""
    return map(question_row, answer.tracing.questions)


def question_row(question: OpenQuestion) -> Row:
    """One open question."""
    return to_json(question)


KINDS: Mapping[str, Callable[[Answer], Iterator[Row]]] = {
    "documents": documents,
    "claims": claims,
    "entities": entities,
    "links": links,
    "chains": chains,
    "assessment": assessment,
    "questions": questions,
}
