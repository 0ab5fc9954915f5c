"""A chain from left to right: stations as boxes, links as arrows with relation and status."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.dossier.figures.svg import MISSING, Ink, Stroke, document, lines, shape, stroke, text, wrap
from headwater.dossier.index import Index
from headwater.model import Chain, LinkStatus, Tier

_BOX, _GAP, _HEIGHT, _TOP = 134.0, 104.0, 84.0, 26.0
_MARGIN = 14.0
_TIER_INK = {
    Tier.RECORD: (Ink.BLUE, "record"),
    Tier.REPORTING: (Ink.BLACK, "reporting"),
    Tier.OFFICIAL_ALLEGATION: (Ink.ORANGE, "official allegation"),
    Tier.UNOFFICIAL_ALLEGATION: (Ink.BROWN, "allegation"),
}


@dataclass(frozen=True, slots=True)
class Edge:
    """One arrow: what it says, how it is drawn, which way the relation runs."""

    relation: str
    status: str
    basis: str
    stroke: Stroke
    ink: Ink
    forward: bool = True
    struck: bool = False
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Path:
    """Stations by entity id, with the edges between them."""

    stations: tuple[str, ...]
    edges: tuple[Edge, ...]


def path_of(chain: Chain, index: Index) -> Path:
    """Stations and edges of a chain; a partial one shows its missing links where they belong."""
    hops = [(hop.source, hop.target, edge_of(hop.link, hop.forward, index)) for hop in chain.hops]
    hops += [(one, other, _MISSING_EDGE) for one, other in chain.missing]
    start = chain.hops[0].source if chain.hops and chain.complete else chain.sponsor
    ordered = _in_order(hops, start)
    return Path((start, *(hop[1] for hop in ordered)), tuple(hop[2] for hop in ordered))


_MISSING_EDGE = Edge("nothing on file", "missing", "", MISSING, Ink.GREY, missing=True)


def _in_order(hops: list[tuple[str, str, Edge]], start: str) -> list[tuple[str, str, Edge]]:
    """Walk from the sponsor; a piece that does not join keeps its place at the end."""
    left, walked, here = list(hops), [], start
    while left:
        found = next((hop for hop in left if here in hop[:2]), left[0])
        left.remove(found)
        source, target = (found[1], found[0]) if found[1] == here else (found[0], found[1])
        walked.append((source, target, found[2]))
        here = target
    return walked


def edge_of(link_id: str, forward: bool, index: Index) -> Edge:
    """How a link is drawn: colour and word of its best tier, line style of its status."""
    link = index.links.get(link_id)
    if not link:
        return _MISSING_EDGE
    tiers = sorted((item.tier for item in link.items), key=list(Tier).index)
    ink, basis = _TIER_INK[tiers[0]] if tiers else (Ink.GREY, "")
    struck = link.status in (LinkStatus.DENIED, LinkStatus.REFUTED)
    return Edge(link.relation, link.status, basis, stroke(link.status), ink, forward, struck)


def draw(anchor: str, path: Path, index: Index, title: str, description: str) -> str:
    """The drawing as markup."""
    count = len(path.stations)
    width = 2 * _MARGIN + count * _BOX + (count - 1) * _GAP
    body = "".join(_edge(place, edge) for place, edge in enumerate(path.edges))
    last = count - 1
    boxes = (_box(place, index.label(ref), place == 0, place == last) for place, ref in enumerate(path.stations))
    return document(anchor, width, _HEIGHT + 2 * _TOP, title, description, body + "".join(boxes))


def _left(place: int) -> float:
    return _MARGIN + place * (_BOX + _GAP)


def _box(place: int, label: str, first: bool, last: bool) -> str:
    x, middle = _left(place), _TOP + _HEIGHT / 2
    ink = Ink.VIOLET if first else Ink.BLUE if last else Ink.GREY
    radius = 2 if first else 26 if last else 9
    width = 2.4 if first or last else 1.4
    frame = shape(
        "rect", x=x, y=_TOP, width=_BOX, height=_HEIGHT, rx=radius, fill="#fff", stroke=ink, stroke_width=width
    )
    role = "sponsor" if first else "movement" if last else ""
    tag = text(x + _BOX / 2, _TOP - 8, role, size=11, ink=ink, weight=600) if role else ""
    return frame + tag + lines(x + _BOX / 2, middle, wrap(label, 16, 4), size=13, weight=600)


def _edge(place: int, edge: Edge) -> str:
    start, end = _left(place) + _BOX + 4, _left(place + 1) - 4
    y, middle = _TOP + _HEIGHT / 2, (start + end) / 2
    dash = edge.stroke.dash or "none"
    ends = {"x1": start, "y1": y, "x2": end, "y2": y}
    line = shape("line", **ends, stroke=edge.ink, stroke_width=edge.stroke.width, stroke_dasharray=dash)
    above = lines(middle, y - 19, wrap(edge.relation, 14, 2), size=12.5, weight=600, ink=edge.ink)
    told = [*wrap(edge.status, 15, 2), *(wrap(edge.basis, 15, 2) if edge.basis else ())]
    below = lines(middle, y + 9 + 7 * len(told), told, size=11.5, ink=Ink.GREY)
    if edge.missing:
        return (
            line
            + text(middle, y - 10, "?", size=17, weight=700, ink=Ink.GREY)
            + lines(middle, y + 18, ["nothing on file"], size=11, ink=Ink.GREY)
        )
    return line + _head(start, end, y, edge) + (_strike(middle, y, edge.ink) if edge.struck else "") + above + below


def _head(start: float, end: float, y: float, edge: Edge) -> str:
    tip, back = (end, end - 9) if edge.forward else (start, start + 9)
    return f'<path d="M{tip:g} {y:g} L{back:g} {y - 5:g} L{back:g} {y + 5:g} Z" fill="{edge.ink}"/>'


def _strike(x: float, y: float, ink: Ink) -> str:
    strokes = f"M{x - 6:g} {y - 6:g} L{x + 6:g} {y + 6:g} M{x - 6:g} {y + 6:g} L{x + 6:g} {y - 6:g}"
    return shape("path", d=strokes, stroke=ink, stroke_width=2)
