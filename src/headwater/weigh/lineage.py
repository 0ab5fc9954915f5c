"""From edges "this rests on that" to one origin for each document, rings of citation included."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.model import Document
from headwater.model.dates import first_day

# In the order of METHOD §1: a person decides, then what a text declares, then what texts share.
RANK = {"person": 0, "citation": 1, "attribution": 2, "containment": 3, "run": 4, "quotation": 5, "owner": 6}


@dataclass(frozen=True, slots=True)
class Edge:
    """One document rests on another (or on an outlet or paper outside the case).

    ``whole`` is false where only the paragraph with the citation does. ``how`` is a key of ``RANK`` or
    ``undecided``.
    """

    relay: str
    origin: str
    how: str
    why: str
    evidence: str = ""
    whole: bool = True

    @property
    def rank(self) -> int:
        """Place in the order of trust; undecided comes last."""
        return RANK.get(self.how, len(RANK))


def age(document: Document | None, id: str) -> tuple[str, str]:
    """Order of publication; what has no date comes last, what is outside the case first."""
    if document is None:
        return "", id
    return first_day(document.known) or "9999", id


def parents_of(
    edges: Iterable[Edge], documents: Mapping[str, Document]
) -> tuple[dict[str, Edge], tuple[tuple[str, ...], ...]]:
    """The edge by which each document as a whole rests on another, without rings, and the rings there were.

    A document with several takes the best ranked, then the oldest origin. In a ring of citations the
    earliest published document is the origin.
    """
    best: dict[str, Edge] = {}
    for edge in edges:
        if edge.whole and (edge.relay not in best or _order(edge, documents) < _order(best[edge.relay], documents)):
            best[edge.relay] = edge
    rings = []
    for ring in _rings(best):
        first = min(ring, key=lambda id: age(documents.get(id), id))
        del best[first]
        rings.append(tuple(sorted(ring)))
    return best, tuple(sorted(rings))


def origin_of(id: str, parents: Mapping[str, Edge]) -> str:
    """Follow the parents to the origin: a relay of a relay rests on the first."""
    while id in parents:
        id = parents[id].origin
    return id


def _order(edge: Edge, documents: Mapping[str, Document]) -> tuple[int, tuple[str, str]]:
    return edge.rank, age(documents.get(edge.origin), edge.origin)


def _rings(parents: Mapping[str, Edge]) -> list[Sequence[str]]:
    """Rings of a graph in which every node has one way out at most."""
    done: set[str] = set()
    rings: list[Sequence[str]] = []
    for start in sorted(parents):
        path: list[str] = []
        place: dict[str, int] = {}
        id = start
        while id in parents and id not in done and id not in place:
            place[id] = len(path)
            path.append(id)
            id = parents[id].origin
        if id in place:
            rings.append(path[place[id] :])
        done.update(path)
    return rings
