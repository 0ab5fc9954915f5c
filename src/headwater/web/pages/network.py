"""Network: a part of it, from one entity outwards; as a drawing, as a table, and as files to take away."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from starlette.responses import Response

from headwater.dossier.exchange import gexf, graphml
from headwater.dossier.exchange.graph import Edge, Graph, Node, clean
from headwater.errors import Missing, NotFound
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.figures.net import KINDS, alone
from headwater.web.figures.sheet import SHEET
from headwater.web.listing import Listing, choices
from headwater.web.network.communities import LARGE
from headwater.web.network.island import graph
from headwater.web.network.picking import BESIDE, DRAWN, Part
from headwater.web.network.showing import Showing, found, node_rows, picture, sentence
from headwater.web.page import Page
from headwater.web.pages.case import known_days
from headwater.web.rows import link_rows

Row = dict[str, Any]
BUNDLE = Path(__file__).parents[1] / "static" / "bundle" / "island.js"
FORMATS = {
    "svg": ("image/svg+xml", "SVG drawing"),
    "png": ("image/png", "PNG image"),
    "gexf": ("application/xml", "GEXF for Gephi"),
    "graphml": ("application/xml", "GraphML"),
}
_FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"


def show(desk: Desk, asked: Asked) -> Page:
    """The part around the focus, or the ways between two entities."""
    showing = found(desk, asked, BESIDE if BUNDLE.is_file() else DRAWN)
    listing = Listing(showing.part.links, asked.page, lambda links: link_rows(showing.view, links))
    wish = {name: getattr(showing.wish, name) for name in ("relation", "channel", "status", "start", "end", "hops")}
    data: Row = {
        "as_of": showing.view.as_of,
        "focus": _end(showing, showing.focus),
        "to": _end(showing, showing.to),
        "choices": showing.choices,
        "sentence": sentence(showing),
        "filters": {**wish, "least": showing.wish.least, "roots": showing.wish.roots},
        "entities": len(showing.part.depth),
        "drawn": len(showing.drawn.depth),
        "nodes": node_rows(showing, showing.drawn),
        "links": listing.data,
    }
    if asked.form == "json":
        return Page("network.html", "Network", {**data, "graph": graph(showing, asked)})
    island = len(showing.part.depth) > DRAWN and BUNDLE.is_file()
    looks: Row = {"scripts": ("bundle/island",) if island else ("days",), "styles": ("figures", "network")}
    return Page("network.html", "Network", data, listing.every, _extra(desk, showing, asked, island), **looks)


def _end(showing: Showing, id: str) -> Row | None:
    return {"id": id, "caption": showing.captions(id), "schema": showing.schemas.get(id, "")} if id else None


def _extra(desk: Desk, showing: Showing, asked: Asked, island: bool) -> Row:
    links = showing.view.links
    entities = len(showing.part.depth)
    drawable = bool(showing.focus) and asked.form == "html"
    return {
        "picture": picture(showing, asked) if drawable else "",
        "offered": {name: choices(links, name) for name in ("relation", "channel", "status")},
        "formats": [(name, words, asked.twin(name)) for name, (_, words) in FORMATS.items()],
        "kinds": KINDS,
        "known": known_days(desk),
        "large": entities > DRAWN,
        "island": asked.twin("json") if island else "",
        "gathered": entities > LARGE,
    }


def download(desk: Desk, asked: Asked) -> Response:
    """The part as a file; drawings hold the nearest entities, the others all of them."""
    form = asked.parts["format"]
    if form not in FORMATS:
        raise NotFound(f"no format {form!r}", remedy=f"one of {', '.join(FORMATS)}")
    showing = found(desk, asked)
    if not showing.focus:
        raise NotFound("no entity is chosen", remedy="choose one on the network page")
    data = _made(showing, asked, form)
    headers = {
        "Content-Disposition": f'attachment; filename="network.{form}"',
        "Content-Security-Policy": _FILE_POLICY,
    }
    return Response(data, headers=headers, media_type=FORMATS[form][0])


def _made(showing: Showing, asked: Asked, form: str) -> bytes:
    if form in ("gexf", "graphml"):
        write = gexf.write if form == "gexf" else graphml.write
        return write(_exchanged(showing, showing.part))
    svg = alone(
        _without_links(picture(showing, asked)), SHEET, f"{sentence(showing)} As known on {showing.view.as_of}."
    )
    return svg.encode("utf-8", "replace") if form == "svg" else rasterised(svg)


def _without_links(svg: str) -> str:
    """Groups in place of links: a file that leaves this machine leads nowhere on it."""
    return re.sub(r'<a class="([^"]*)"[^>]*>', r'<g class="\1">', svg).replace("</a>", "</g>")


def rasterised(svg: str) -> bytes:
    """The drawing as pixels, twice as fine as it is large, within limits.

    Raises:
        Missing: the library that paints it is not installed.
    """
    try:
        import resvg_py
    except ImportError as error:
        raise Missing("this installation cannot paint PNG", remedy="pip install resvg-py, or take the SVG") from error
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=2, background="#ffffff", sans_serif_family="DejaVu Sans"))


def _exchanged(showing: Showing, part: Part) -> Graph:
    links = sorted(showing.view.links_of(part.links.column("id").to_pylist()).values(), key=lambda link: link.id)
    nodes = (Node(id, showing.schemas.get(id, ""), clean(showing.captions(id))) for id in part.depth)
    edges = (
        Edge(
            one.id, one.subject, one.relation.value, one.object, one.status.value, one.start, one.end, one.amount,
            one.currency, one.readings.F, one.readings.R, one.readings.lo, one.readings.hi, one.readings.C, one.claims,
        )
        for one in links
    )  # fmt: skip
    return Graph(tuple(sorted(nodes, key=lambda node: node.id)), tuple(edges))
