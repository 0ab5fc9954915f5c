"""What the WebGL island draws: all entities of a part with their places, or its communities where it is too large."""

from __future__ import annotations

from typing import Any

from headwater.web.asked import Asked
from headwater.web.figures.net import bundles, kind_of
from headwater.web.network.communities import LARGE, communities, gathered
from headwater.web.network.layout import start
from headwater.web.network.showing import Showing, link_lines, node_rows

Row = dict[str, Any]


def graph(showing: Showing, asked: Asked) -> Row:
    """Nodes and edges as plain values."""
    rows = node_rows(showing, showing.part)
    lines = bundles(link_lines(showing, showing.part.links))
    if len(rows) > LARGE:
        return _gathered(showing, asked, rows, lines)
    places = start(showing.part.depth, [(one["subject"], one["object"]) for one in lines])
    nodes = [
        {**row, "x": round(places[row["id"]][0], 4), "y": round(places[row["id"]][1], 4), "focus": not row["depth"],
         "href": asked.here(focus=row["id"], to="", page="")}
        for row in rows
    ]  # fmt: skip
    edges = [
        {"id": one["id"], "source": one["subject"], "target": one["object"], "strength": one["lo"],
         "status": one["status"]}
        for one in lines
    ]  # fmt: skip
    return {"communities": False, "nodes": nodes, "edges": edges}


def _gathered(showing: Showing, asked: Asked, rows: list[Row], lines: list[Row]) -> Row:
    """One node a community, of the size of its membership."""
    weighted = [(one["subject"], one["object"], one["lo"]) for one in lines]
    groups = communities([row["id"] for row in rows], weighted)
    sizes, between = gathered(groups, weighted)
    home = groups[showing.focus]
    depth = {home: 0, **{name: 1 for name in sorted(sizes) if name != home}}
    places = start(depth, [])
    nodes = []
    for name, size in sorted(sizes.items(), key=lambda one: (-one[1], one[0])):
        caption = showing.captions(name)
        told = f"{caption} and {size - 1} others that are joined among themselves"
        nodes.append(
            {
                "id": name, "caption": f"{caption} +{size - 1}", "kind": kind_of(showing.schemas.get(name, "")),
                "schema": showing.schemas.get(name, ""), "degree": size, "depth": depth[name], "told": told,
                "x": round(places[name][0], 4), "y": round(places[name][1], 4), "focus": name == home,
                "href": asked.here(focus=name, hops=1, to="", page=""),
            }
        )  # fmt: skip
    edges = [
        {
            "id": f"{one} {other}",
            "source": one,
            "target": other,
            "strength": min(1.0, count / 50),
            "status": "supported",
        }
        for one, other, count in between
    ]
    return {"communities": True, "nodes": nodes, "edges": edges}
