"""A part of the network as a drawing: the shape tells what an entity is, the line how surely it is joined."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from headwater.dossier.figures.svg import clean
from headwater.model import Schema
from headwater.web.figures.marks import drawing, linked, style_of, words
from headwater.web.network.layout import apart, eased, start

Row = dict[str, Any]
_LABEL, _CHAR, _TALL, _MARGIN, _ROOM = 28, 7.3, 30.0, 24.0, 46.0
_FOCUSABLE, _TOLD = 60, 40  # more lines than these are left to the table, and go without words
KINDS = {
    "person": "person",
    "body": "organisation or public body",
    "place": "place",
    "event": "event",
    "other": "other",
}
_KIND = {
    Schema.PERSON: "person",
    Schema.ORGANIZATION: "body",
    Schema.COMPANY: "body",
    Schema.PUBLIC_BODY: "body",
    Schema.LEGAL_ENTITY: "body",
    Schema.ADDRESS: "place",
    Schema.REAL_ESTATE: "place",
    Schema.EVENT: "event",
}


def kind_of(schema: str) -> str:
    """What shape an entity has."""
    return _KIND.get(Schema(schema), "other") if schema in set(Schema) else "other"


@dataclass(frozen=True, slots=True)
class Net:
    """What is drawn: nodes in the order of the keyboard, the focus first; bundles of the links between two nodes."""

    nodes: Sequence[Row]
    bundles: Sequence[Row]
    node: Callable[[str], str]
    link: Callable[[str], str]


def bundles(links: Sequence[Row]) -> list[Row]:
    """Links between the same two entities as one line: the strongest gives its style, all are counted."""
    grouped: dict[tuple[str, str], list[Row]] = {}
    for link in links:
        if link["subject"] != link["object"]:
            one, other = sorted((link["subject"], link["object"]))
            grouped.setdefault((one, other), []).append(link)
    found = []
    for several in grouped.values():
        best = max(several, key=lambda link: (link["lo"], link["id"]))
        found.append({**best, "several": len(several)})
    return sorted(found, key=lambda one: one["id"])


def draw(net: Net, label: str) -> str:
    """The drawing."""
    places = placed(net)
    xs, ys = [x for x, _ in places.values()], [y for _, y in places.values()]
    half = max((_wide(node) for node in net.nodes), default=100.0) / 2
    left, top = min(xs) - half - _MARGIN, min(ys) - _TALL - _MARGIN
    at = {id: (round(x - left, 1), round(y - top, 1)) for id, (x, y) in places.items()}
    width, height = max(xs) - left + half + _MARGIN, max(ys) - top + _TALL + _MARGIN
    few = len(net.bundles) <= _FOCUSABLE
    lines = "".join(_line(one, at, net, few=few) for one in net.bundles)
    nodes = "".join(_node(one, at[one["id"]], net) for one in net.nodes)
    return drawing(round(width), round(height), label, f"{lines}{nodes}", "net")


def placed(net: Net) -> dict[str, tuple[float, float]]:
    """Centres of the labels, in pixels."""
    import numpy as np

    ids = [node["id"] for node in net.nodes]
    if len(ids) == 1:
        return {ids[0]: (0.0, 0.0)}
    edges = [(one["subject"], one["object"]) for one in net.bundles]
    depth = {node["id"]: node["depth"] for node in net.nodes}
    rough = eased(ids, start(depth, edges), edges)
    sizes = np.array([[_wide(node) + 14, _TALL + 14] for node in net.nodes])
    if len(net.bundles) <= _TOLD:  # room for the words on the lines
        sizes += np.array([_ROOM, _ROOM])
    span = np.maximum(rough.max(axis=0) - rough.min(axis=0), 0.5)
    side = math.sqrt(float((sizes[:, 0] * sizes[:, 1]).sum()) * 2.2)
    scaled = (rough - rough[0]) / span * np.array([side * 1.25, side / 1.25])
    final = apart(scaled, sizes)
    return {id: (float(x), float(y)) for id, (x, y) in zip(ids, final, strict=True)}


def _wide(node: Row) -> float:
    return len(_label(node)) * _CHAR + 34


def _label(node: Row) -> str:
    words = " ".join(node["caption"].split())
    return words if len(words) <= _LABEL else words[: _LABEL - 1].rstrip() + "…"


def _node(node: Row, at: tuple[float, float], net: Net) -> str:
    x, y = at
    wide = _wide(node)
    left = x - wide / 2
    frame = f'<rect class="plate" x="{left:g}" y="{y - _TALL / 2:g}" width="{wide:g}" height="{_TALL:g}" rx="15"/>'
    shape = _shape(node["kind"], left + 15, y)
    told = words(left + 27, y + 4.5, _label(node), "name", "start")
    name = "node focus" if not node["depth"] else "node way" if node.get("way") else "node"
    seen = _label(node)
    aloud = node["told"] if node["told"].startswith(seen) else f"{seen}: {node['told']}"
    return linked(net.node(node["id"]), aloud, frame + shape + told, f"{name} {node['kind']}")


def _shape(kind: str, x: float, y: float) -> str:
    if kind == "person":
        return f'<circle class="shape" cx="{x:g}" cy="{y:g}" r="6"/>'
    if kind == "body":
        return f'<rect class="shape" x="{x - 5.5:g}" y="{y - 5.5:g}" width="11" height="11"/>'
    points = {
        "place": f"M{x:g} {y - 7:g} L{x + 7:g} {y:g} L{x:g} {y + 7:g} L{x - 7:g} {y:g} Z",
        "event": f"M{x:g} {y - 6.5:g} L{x + 7:g} {y + 5.5:g} L{x - 7:g} {y + 5.5:g} Z",
    }
    other = f"M{x - 6:g} {y:g} h12 M{x:g} {y - 6:g} v12"
    return f'<path class="shape {"" if kind in points else "cross"}" d="{points.get(kind, other)}"/>'


def _line(one: Row, at: dict[str, tuple[float, float]], net: Net, *, few: bool) -> str:
    (x, y), (u, v) = at[one["subject"]], at[one["object"]]
    style = f"{style_of(one['status'])} w{round(1 + 4 * one['lo'])}"
    d = f"M{x:g} {y:g} L{u:g} {v:g}"
    hit = f'<path class="hit" d="{d}"/>'
    line = f'<path class="line {style}" d="{d}"/>'
    told = "" if len(net.bundles) > _TOLD else _told(one, (x + u) / 2, (y + v) / 2)
    body = hit + line + _arrow(x, y, u, v) + told
    label = f"{_seen(one)}: from {one['subject_caption']} to {one['object_caption']}, {one['status']}"
    return linked(net.link(one["id"]), label, body, "edge", "" if few else ' tabindex="-1"')


def _seen(one: Row) -> str:
    return str(one["relation"]) + (f" +{one['several'] - 1}" if one["several"] > 1 else "")


def _told(one: Row, x: float, y: float) -> str:
    text = _seen(one)
    wide = len(text) * 6.4 + 6
    plate = f'<rect class="paper" x="{x - wide / 2:g}" y="{y - 8:g}" width="{wide:g}" height="16"/>'
    return plate + words(x, y + 4, text, "relation note")


def _arrow(x: float, y: float, u: float, v: float) -> str:
    """A head two thirds of the way: the ends lie under the labels."""
    long = math.hypot(u - x, v - y) or 1.0
    dx, dy = (u - x) / long, (v - y) / long
    cx, cy = x + (u - x) * 0.68, y + (v - y) * 0.68
    points = ((cx + dx * 6, cy + dy * 6), (cx - dx * 5 - dy * 4.5, cy - dy * 5 + dx * 4.5),
              (cx - dx * 5 + dy * 4.5, cy - dy * 5 - dx * 4.5))  # fmt: skip
    return '<path class="arrow" d="M' + " L".join(f"{a:.1f} {b:.1f}" for a, b in points) + ' Z"/>'


def alone(svg: str, sheet: str, caption: str) -> str:
    """The drawing as a file of its own: with its colours, and what it shows in words."""
    opened = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1)
    head, _, rest = opened.partition(">")
    return f"{head}><desc>{clean(caption)}</desc><style>{sheet}</style>{rest}"
