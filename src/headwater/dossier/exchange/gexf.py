"""GEXF 1.3 with time: an edge lasts from the first to the last day that its dates can mean."""

from __future__ import annotations

from typing import Any

from headwater.dossier.exchange.cells import TYPES, cells_of, edge_from
from headwater.dossier.exchange.graph import Edge, Graph, Node, graph_of
from headwater.dossier.index import build
from headwater.dossier.tree import Dossier
from headwater.model.dates import first_day, is_partial_date, last_day

_SPACE = "http://gexf.net/1.3"
_NAMES: dict[Any, str] = {None: _SPACE}  # lxml's stubs do not know the default name space


def render(dossier: Dossier) -> bytes:
    """The links of the last day as GEXF."""
    return write(graph_of(build(dossier.source.last)))


def write(graph: Graph) -> bytes:
    """A graph as GEXF."""
    from lxml import etree

    root = etree.Element(_tag("gexf"), nsmap=_NAMES, version="1.3")
    body = etree.SubElement(root, _tag("graph"), defaultedgetype="directed", mode="dynamic", timeformat="date")
    _declare(body, "node", {"schema": "string"})
    _declare(body, "edge", TYPES)
    nodes, edges = etree.SubElement(body, _tag("nodes")), etree.SubElement(body, _tag("edges"))
    for node in graph.nodes:
        made = etree.SubElement(nodes, _tag("node"), id=node.id, label=node.name)
        _values(made, {"schema": node.schema})
    for edge in graph.edges:
        times = {name: day for name, day in (("start", _day(edge, 0)), ("end", _day(edge, 1))) if day}
        head = {"id": edge.id, "source": edge.source, "target": edge.target, "label": edge.relation, **times}
        _values(etree.SubElement(edges, _tag("edge"), head), cells_of(edge))
    made_bytes: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return made_bytes


def read(data: bytes) -> Graph:
    """A graph from such a file."""
    from lxml import etree

    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    nodes = tuple(
        Node(one.get("id", ""), _cells(one)["schema"], one.get("label", "")) for one in root.iter(_tag("node"))
    )
    edges = tuple(
        edge_from(one.get("id", ""), one.get("source", ""), one.get("target", ""), _cells(one))
        for one in root.iter(_tag("edge"))
    )
    return Graph(nodes, edges)


def _tag(name: str) -> str:
    return f"{{{_SPACE}}}{name}"


def _day(edge: Edge, place: int) -> str:
    """First or last day of an edge; a broken or reversed period has no days."""
    start, end = (one if is_partial_date(one) else "" for one in (edge.start, edge.end))
    first, last = first_day(start), last_day(end)
    if first and last and last < first:
        return ""
    return (first, last)[place]


def _declare(body: Any, kind: str, types: dict[str, str]) -> None:
    from lxml import etree

    made = etree.SubElement(body, _tag("attributes"), {"class": kind, "mode": "static"})
    for name, type_ in types.items():
        etree.SubElement(made, _tag("attribute"), id=f"{kind}-{name}", title=name, type=type_)


def _values(parent: Any, cells: dict[str, str]) -> None:
    from lxml import etree

    kind = etree.QName(parent).localname
    made = etree.SubElement(parent, _tag("attvalues"))
    for name, value in cells.items():
        etree.SubElement(made, _tag("attvalue"), {"for": f"{kind}-{name}", "value": value})


def _cells(parent: Any) -> dict[str, str]:
    return {one.get("for").partition("-")[2]: one.get("value") for one in parent.iter(_tag("attvalue"))}
