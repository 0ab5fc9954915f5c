"""GraphML with the times, amounts, status and readings of every link as typed attributes."""

from __future__ import annotations

from typing import Any

from headwater.dossier.exchange.cells import TYPES, cells_of, edge_from
from headwater.dossier.exchange.graph import Graph, Node, graph_of
from headwater.dossier.index import build
from headwater.dossier.tree import Dossier

_SPACE = "http://graphml.graphdrawing.org/xmlns"
_NAMES: dict[Any, str] = {None: _SPACE}  # lxml's stubs do not know the default name space


def render(dossier: Dossier) -> bytes:
    """The links of the last day as GraphML."""
    return write(graph_of(build(dossier.source.last)))


def write(graph: Graph) -> bytes:
    """A graph as GraphML."""
    from lxml import etree

    root = etree.Element(_tag("graphml"), nsmap=_NAMES)
    for kind, types in (("node", {"label": "string", "schema": "string"}), ("edge", TYPES)):
        for name, type_ in types.items():
            head = {"id": f"{kind}-{name}", "for": kind, "attr.name": name, "attr.type": type_}
            etree.SubElement(root, _tag("key"), head)
    body = etree.SubElement(root, _tag("graph"), edgedefault="directed")
    for node in graph.nodes:
        _data(etree.SubElement(body, _tag("node"), id=node.id), {"label": node.name, "schema": node.schema})
    for edge in graph.edges:
        made = etree.SubElement(body, _tag("edge"), id=edge.id, source=edge.source, target=edge.target)
        _data(made, cells_of(edge))
    made_bytes: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
    return made_bytes


def read(data: bytes) -> Graph:
    """A graph from such a file."""
    from lxml import etree

    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    nodes = []
    for one in root.iter(_tag("node")):
        cells = _cells(one)
        nodes.append(Node(one.get("id", ""), cells.get("schema", ""), cells.get("label", "")))
    edges = tuple(
        edge_from(one.get("id", ""), one.get("source", ""), one.get("target", ""), _cells(one))
        for one in root.iter(_tag("edge"))
    )
    return Graph(tuple(nodes), edges)


def _tag(name: str) -> str:
    return f"{{{_SPACE}}}{name}"


def _data(parent: Any, cells: dict[str, str]) -> None:
    from lxml import etree

    kind = etree.QName(parent).localname
    for name, value in cells.items():
        etree.SubElement(parent, _tag("data"), key=f"{kind}-{name}").text = value


def _cells(parent: Any) -> dict[str, str]:
    return {one.get("key").partition("-")[2]: one.text or "" for one in parent.iter(_tag("data"))}
