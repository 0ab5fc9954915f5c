"""What every exchange format carries: entities, and links with their times, amounts, status and readings."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.dossier.index import Index
from headwater.model import Link, LinkStatus, Schema

UNSAID = frozenset({LinkStatus.OPEN, LinkStatus.DENIED, LinkStatus.REFUTED})


@dataclass(frozen=True, slots=True)
class Node:
    """An entity; ``schema`` is its FollowTheMoney name."""

    id: str
    schema: str
    name: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A link between two entities; dates are partial ISO, ``amount`` None where none is told."""

    id: str
    source: str
    relation: str
    target: str
    status: str
    start: str
    end: str
    amount: float | None
    currency: str
    F: float
    R: float
    lo: float
    hi: float
    C: float
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes and edges in order of their ids."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def graph_of(index: Index, *, stated: bool = False) -> Graph:
    """The graph of an answer.

    Args:
        index: look-ups of the answer.
        stated: leave out links that nobody asserts or that are denied or refuted, for formats that cannot
            mark them as such.
    """
    links = [link for link in index.findings.links if link.subject and link.object]
    shown = [link for link in links if not stated or link.status not in UNSAID]
    ends = {end for link in shown for end in (link.subject, link.object)}
    nodes = {one.id: Node(one.id, one.schema.value, clean(one.caption)) for one in index.findings.entities}
    for end in ends - set(nodes):
        nodes[end] = Node(end, Schema.THING.value, clean(index.caption(end)))
    edges = sorted((_edge(link) for link in shown), key=lambda edge: edge.id)
    return Graph(tuple(sorted(nodes.values(), key=lambda node: node.id)), tuple(edges))


def _edge(link: Link) -> Edge:
    of = link.readings
    return Edge(
        link.id,
        link.subject,
        link.relation.value,
        link.object,
        link.status.value,
        link.start,
        link.end,
        link.amount,
        link.currency,
        of.F,
        of.R,
        of.lo,
        of.hi,
        of.C,
        link.claims,
    )


def clean(text: str) -> str:
    """Text without the characters that XML cannot hold."""
    return "".join(char for char in text if _allowed(ord(char)))


def _allowed(code: int) -> bool:
    if code < 0x20:
        return code in (0x9, 0xA)
    return not 0xD800 <= code <= 0xDFFF and code not in (0xFFFE, 0xFFFF)
