"""Edge attributes as text and back, for formats whose attributes are typed strings."""

from __future__ import annotations

from collections.abc import Mapping

from headwater.dossier.exchange.graph import Edge

NUMBERS = ("F", "R", "lo", "hi", "C")
TYPES: dict[str, str] = {
    "relation": "string",
    "status": "string",
    "start": "string",
    "end": "string",
    "amount": "double",
    "currency": "string",
    **dict.fromkeys(NUMBERS, "double"),
    "claims": "string",
}


def cells_of(edge: Edge) -> dict[str, str]:
    """Attributes of an edge; empty ones are left out."""
    made = {"relation": edge.relation, "status": edge.status, "start": edge.start, "end": edge.end}
    made |= {"amount": "" if edge.amount is None else repr(edge.amount), "currency": edge.currency}
    made |= {name: repr(getattr(edge, name)) for name in NUMBERS} | {"claims": " ".join(edge.claims)}
    return {name: value for name, value in made.items() if value}


def edge_from(made: str, source: str, target: str, cells: Mapping[str, str]) -> Edge:
    """The way back."""
    number = {name: float(cells.get(name, "0")) for name in NUMBERS}
    word = {name: cells.get(name, "") for name in TYPES}
    return Edge(
        made,
        source,
        word["relation"],
        target,
        word["status"],
        word["start"],
        word["end"],
        float(word["amount"]) if word["amount"] else None,
        word["currency"],
        number["F"],
        number["R"],
        number["lo"],
        number["hi"],
        number["C"],
        tuple(word["claims"].split()),
    )
