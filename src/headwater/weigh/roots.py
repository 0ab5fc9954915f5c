"""What origin each document and each claim ultimately rests on (METHOD §1).

In this order: declared citation → attribution phrase → shared quotation, common run of 12 words or
containment of .3 → one voice on one day → undecided, which counts as dependent. A person overrules all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.model import Claim, Document, Judgement, Root, Source, SourceKind, Verdict
from headwater.weigh.alike import same_voice, shared_words, undecided
from headwater.weigh.attribution import Marks, collect, edges_of
from headwater.weigh.claimed import roots_of_claims
from headwater.weigh.lineage import Edge, age, origin_of, parents_of
from headwater.weigh.origin import Pair, Roots, root_id
from headwater.weigh.outlets import Outlets
from headwater.weigh.sources import SourceBook, effective

__all__ = ["Pair", "Roots", "find_roots", "root_id"]

_COPIES = ("containment", "run")
_ALLEGES = (SourceKind.AUTHORITY, SourceKind.PARTY, SourceKind.SITE)


@dataclass(frozen=True, slots=True)
class _Found:
    """All edges between documents, and the sources they are of."""

    documents: Mapping[str, Document]
    source_of: Mapping[str, Source]
    marks: Marks
    edges: Sequence[Edge]


def find_roots(
    documents: Iterable[Document],
    texts: Mapping[str, str],
    claims: Iterable[Claim],
    sources: Sequence[Source],
    judgements: Iterable[Judgement],
) -> Roots:
    """Group documents and claims by origin, with the reason for every grouping.

    Args:
        documents: of the whole case; ``texts`` maps their ids to normalised text (missing: no text).
        claims: with their attributions and, where resolved, entities.
        sources: of the case file, with names and aliases under which they are cited.
        judgements: ``dependent`` and ``independent`` between two documents overrule what was found.
    """
    known = {one.id: one for one in documents}
    several = sorted(claims, key=lambda one: one.id)
    found = _find(known, texts, several, sources, list(judgements))
    parents, rings = parents_of(found.edges, known)
    names = _documents_to_roots(found, parents)
    by_claim, cites = roots_of_claims(several, found.marks, {id: tops[0] for id, tops in names.items()}, parents)
    return Roots(
        by_document=names,
        by_claim=by_claim,
        origins=_origins(known, parents),
        cites=cites,
        parents={id: edge.origin for id, edge in parents.items() if edge.origin in known},
        alleging=_alleging(found, parents),
        roots=_listed(found, parents),
        pairs=_pairs(found),
        cycles=rings,
    )


def _find(
    known: Mapping[str, Document],
    texts: Mapping[str, str],
    claims: Sequence[Claim],
    sources: Sequence[Source],
    judgements: Sequence[Judgement],
) -> _Found:
    book = SourceBook.of(sources)
    source_of = {id: book.match(document) for id, document in known.items()}
    marks = collect(known, texts, claims, Outlets.of(known.values(), sources), source_of)
    edges = list(edges_of(marks))
    cited = _joined(edges)
    alike = [*shared_words(known, texts), *same_voice(known, source_of)]
    alike.extend(undecided(known, texts, cited | _joined(alike)))
    # what a text says of itself fixes the direction; likeness alone goes by date
    edges.extend(edge for edge in alike if frozenset((edge.relay, edge.origin)) not in cited)
    copied = {frozenset((edge.relay, edge.origin)) for edge in alike if edge.how in _COPIES}
    edges = [replace(edge, whole=True) if frozenset((edge.relay, edge.origin)) in copied else edge for edge in edges]
    return _Found(known, source_of, marks, _overruled(edges, known, judgements))


def _joined(edges: Iterable[Edge]) -> set[frozenset[str]]:
    return {frozenset((edge.relay, edge.origin)) for edge in edges}


def _overruled(edges: Sequence[Edge], known: Mapping[str, Document], judgements: Iterable[Judgement]) -> list[Edge]:
    """Edges after what people decided; the latest word on a pair stands."""
    decided: dict[frozenset[str], Judgement] = {}
    for one in effective(judgements):
        if one.verdict in (Verdict.DEPENDENT, Verdict.INDEPENDENT) and {one.target, one.other} <= known.keys():
            decided[frozenset((one.target, one.other))] = one
    kept = [edge for edge in edges if frozenset((edge.relay, edge.origin)) not in decided]
    for pair, one in decided.items():
        if one.verdict is Verdict.DEPENDENT and len(pair) == 2:
            early, late = sorted(pair, key=lambda id: age(known[id], id))
            kept.append(Edge(late, early, "person", f"{one.who} judged them dependent", one.reason))
    return _apart(kept, known, [pair for pair, one in decided.items() if one.verdict is Verdict.INDEPENDENT])


def _apart(edges: list[Edge], known: Mapping[str, Document], apart: Sequence[frozenset[str]]) -> list[Edge]:
    """Take the later of two documents, judged independent, off whatever else joins it to the earlier."""
    for pair in sorted(apart, key=sorted):
        if len(pair) < 2:
            continue
        early, late = sorted(pair, key=lambda id: age(known[id], id))
        parents, _ = parents_of(edges, known)
        while origin_of(early, parents) == origin_of(late, parents):
            last = late if late in parents else early
            edges = [edge for edge in edges if edge != parents[last]]
            parents, _ = parents_of(edges, known)
    return edges


def _documents_to_roots(found: _Found, parents: Mapping[str, Edge]) -> dict[str, tuple[str, ...]]:
    """Root ids of each document: of its own claims first, then of what parts of it rest on."""
    partial: dict[str, set[str]] = {}
    for edge in found.edges:
        if edge != parents.get(edge.relay):
            partial.setdefault(edge.relay, set()).add(_name(origin_of(edge.origin, parents), found.documents))
    names = {}
    for id in found.documents:
        first = _name(origin_of(id, parents), found.documents)
        names[id] = (first, *sorted(partial.get(id, set()) - {first}))
    return names


def _name(id: str, documents: Mapping[str, Document]) -> str:
    return root_id("document", id) if id in documents else id


def _origins(known: Mapping[str, Document], parents: Mapping[str, Edge]) -> dict[str, str]:
    return {root_id("document", id): id for id in known if id not in parents}


def _alleging(found: _Found, parents: Mapping[str, Edge]) -> frozenset[str]:
    """Roots at which an allegation stands: an authority's charge, a party's or a site's word."""
    inside = {
        root_id("document", id) for id in found.documents if id not in parents and found.source_of[id].kind in _ALLEGES
    }
    return frozenset(inside | found.marks.papers)


def _listed(found: _Found, parents: Mapping[str, Edge]) -> tuple[Root, ...]:
    """Each origin with the documents that rest on it as a whole, the origin first."""
    groups: dict[str, list[str]] = {}
    for id in sorted(found.documents, key=lambda id: age(found.documents[id], id)):
        groups.setdefault(_name(origin_of(id, parents), found.documents), []).append(id)
    return tuple(
        Root(name, tuple(several), tuple(_why(id, parents) for id in several))
        for name, several in sorted(groups.items())
    )


def _why(id: str, parents: Mapping[str, Edge]) -> str:
    edge = parents.get(id)
    return "its own origin" if edge is None else edge.why


def _pairs(found: _Found) -> tuple[Pair, ...]:
    """Pairs of documents of the case with the best evidence that one rests on the other."""
    best: dict[tuple[str, str], Edge] = {}
    for edge in found.edges:
        if edge.origin in found.documents:
            key = min(edge.relay, edge.origin), max(edge.relay, edge.origin)
            if key not in best or edge.rank < best[key].rank:
                best[key] = edge
    return tuple(Pair(*key, True, edge.how, edge.why, edge.evidence) for key, edge in sorted(best.items()))
