"""Edges between documents that share words, a voice and a day, or whose likeness is undecided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.model import Document, Source
from headwater.model.dates import precision
from headwater.text.overlap import CONTAINMENT, QUOTATION, RUN, Evidence, candidate_pairs, compare, shingles, words_of
from headwater.weigh.lineage import Edge, age

# Below the .3 of METHOD §1 and above this containment, stories of one day are undecided and count as dependent.
UNDECIDED = 0.2
_SHARED = 3  # shingles of six words that two stories of a day share before they are compared at all
_MANY = 40


def shared_words(documents: Mapping[str, Document], texts: Mapping[str, str]) -> Iterator[Edge]:
    """Edges from the later to the earlier of two texts that share a run, a quotation or a good part of their words."""
    known = {id: text for id, text in texts.items() if id in documents and text}
    for left, right, evidence in candidate_pairs(known):
        how, why = _reason(evidence)
        yield _edge(left, right, documents, how, why, evidence.sample)


def same_voice(documents: Mapping[str, Document], source_of: Mapping[str, Source]) -> Iterator[Edge]:
    """Edges between documents of one owner (or one source) of one day: one voice that speaks twice."""
    groups: dict[tuple[str, str], list[str]] = {}
    for id, document in documents.items():
        source = source_of[id]
        voice = source.owner or source.name
        if voice and precision(document.published) == "day":
            groups.setdefault((voice, document.published), []).append(id)
    for (voice, day), several in sorted(groups.items()):
        first, *rest = sorted(several, key=lambda id: _first_of_voice(source_of[id], id))
        for later in rest:
            yield Edge(later, first, "owner", f"one voice ({voice}) on one day ({day})")


def undecided(
    documents: Mapping[str, Document], texts: Mapping[str, str], settled: set[frozenset[str]]
) -> Iterator[Edge]:
    """Edges between stories of one day that share more than chance and less than the thresholds."""
    days: dict[str, list[str]] = {}
    for id in sorted(documents):
        if precision(documents[id].published) == "day" and texts.get(id):
            days.setdefault(documents[id].published, []).append(id)
    for day in sorted(days):
        for left, right in _sharing({id: texts[id] for id in days[day]}):
            if frozenset((left, right)) in settled:
                continue
            evidence = compare(texts[left], texts[right])
            if evidence.containment >= UNDECIDED:
                why = f"stories of one day with {evidence.run} words in a row and {evidence.containment:.0%} in common"
                yield _edge(left, right, documents, "undecided", why, evidence.sample)


def _reason(evidence: Evidence) -> tuple[str, str]:
    if evidence.containment >= CONTAINMENT:
        return "containment", f"{evidence.containment:.0%} of the shorter text stands in the longer"
    if evidence.run >= RUN:
        return "run", f"{evidence.run} words in a row are the same"
    return "quotation", f"the same quotation of {max(evidence.quotation, QUOTATION)} words"


def _edge(left: str, right: str, documents: Mapping[str, Document], how: str, why: str, evidence: str) -> Edge:
    early, late = sorted((left, right), key=lambda id: age(documents[id], id))
    return Edge(late, early, how, why, evidence)


def _first_of_voice(source: Source, id: str) -> tuple[bool, str]:
    """The owner's own document before those of its outlets."""
    return bool(source.owner) and source.owner != source.name, id


def _sharing(texts: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Pairs that share some shingles of six words; a shingle of very many texts tells nothing."""
    if len(texts) < 2:
        return []
    holders: dict[int, list[str]] = {}
    for id, text in texts.items():
        for shingle in shingles(words_of(text), 6):
            holders.setdefault(shingle, []).append(id)
    shared: dict[tuple[str, str], int] = {}
    for several in holders.values():
        if 1 < len(several) <= _MANY:
            for pair in _pairs(several):
                shared[pair] = shared.get(pair, 0) + 1
    return sorted(pair for pair, count in shared.items() if count >= _SHARED)


def _pairs(several: Sequence[str]) -> Iterator[tuple[str, str]]:
    return ((one, two) for at, one in enumerate(several) for two in several[at + 1 :])
