"""STIX 2.1: entities as identities, links as relationships with their passages, denials as opinions.

A relationship has a ``confidence`` only where lo and hi fall into the same likelihood word; a single figure for
a span over two words would say more than is known. What STIX has no field for stands in one property extension.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

from headwater.dossier.exchange.graph import Edge, Graph, Node, graph_of
from headwater.dossier.index import Index, build
from headwater.dossier.tree import Dossier
from headwater.model import Claim, Schema, Stance
from headwater.model.dates import first_day, is_partial_date, last_day, precision
from headwater.weigh.words import likelihood

_SPACE = uuid.UUID("7d0d2b3e-5c3c-5d5a-9a57-0f6c4b1f9e11")
_EPOCH = "2000-01-01T00:00:00.000Z"
_CLASSES = {
    Schema.PERSON.value: "individual",
    Schema.ORGANIZATION.value: "organization",
    Schema.COMPANY.value: "organization",
    Schema.PUBLIC_BODY.value: "organization",
    Schema.LEGAL_ENTITY.value: "unknown",
}
_FIELDS = ("F", "R", "lo", "hi", "C", "status", "start", "end", "amount", "currency")


def render(dossier: Dossier) -> bytes:
    """The last day as a STIX bundle."""
    import orjson

    return orjson.dumps(bundle(build(dossier.source.last)), option=orjson.OPT_INDENT_2) + b"\n"


def bundle(index: Index) -> dict[str, Any]:
    """The bundle as objects."""
    graph = graph_of(index, stated=True)
    when = _now(index)
    objects: list[dict[str, Any]] = [_program(when), _extension(when), *(_identity(node, when) for node in graph.nodes)]
    for edge in graph.edges:
        objects.append(_relationship(edge, index, when))
        objects.extend(_opinions(edge, index, when))
    return {
        "type": "bundle",
        "id": _id("bundle", index.findings.as_of, *(one["id"] for one in objects)),
        "objects": objects,
    }


def _id(kind: str, *parts: str) -> str:
    return f"{kind}--{uuid.uuid5(_SPACE, chr(31).join((kind, *parts)))}"


EXTENSION = _id("extension-definition", "evidence")


def _now(index: Index) -> str:
    """The day of the answer stands for the time of writing, so that the same case gives the same bytes."""
    day = index.findings.as_of or max((one.captured[:10] for one in index.documents.values()), default="")
    return f"{last_day(day)}T00:00:00.000Z" if is_partial_date(day) else _EPOCH


def _object(kind: str, made: str, when: str) -> dict[str, Any]:
    return {"type": kind, "spec_version": "2.1", "id": made, "created": when, "modified": when}


def _extension(when: str) -> dict[str, Any]:
    return _object("extension-definition", EXTENSION, when) | {
        "created_by_ref": _id("identity", "headwater"),
        "name": "Evidence account",
        "description": "Readings (no probabilities), status, partial dates, amounts and claim ids of a link.",
        "schema": "F, R, lo, hi, C: numbers of 0–1; start, end: partial ISO dates; the rest as named.",
        "version": "1.0.0",
        "extension_types": ["property-extension"],
    }


def _program(when: str) -> dict[str, Any]:
    made = _object("identity", _id("identity", "headwater"), when)
    return made | {"name": "Headwater", "identity_class": "system"}


def _extended(more: dict[str, Any]) -> dict[str, Any]:
    return {"extensions": {EXTENSION: {"extension_type": "property-extension", **more}}}


def _identity(node: Node, when: str) -> dict[str, Any]:
    made = _object("identity", _id("identity", node.id), when)
    kind = _CLASSES.get(node.schema, "unknown")
    return (
        made
        | {"name": node.name or node.id, "identity_class": kind}
        | _extended({"id": node.id, "schema": node.schema})
    )


def _relationship(edge: Edge, index: Index, when: str) -> dict[str, Any]:
    made = _object("relationship", _id("relationship", edge.id), when)
    made |= {"relationship_type": edge.relation.replace(" ", "-")}
    made |= {"source_ref": _id("identity", edge.source), "target_ref": _id("identity", edge.target)}
    made |= _times(edge) | _confidence(edge)
    claims = [index.claims[claim] for claim in edge.claims if claim in index.claims]
    references = [_reference(claim, index) for claim in claims if index.stance(claim) is Stance.ASSERTS]
    made |= {"external_references": references} if references else {}
    more = {name: getattr(edge, name) for name in _FIELDS if getattr(edge, name) not in ("", None)}
    return made | _extended(
        {
            "id": edge.id,
            "source": edge.source,
            "target": edge.target,
            "relation": edge.relation,
            "claims": list(edge.claims),
            **more,
        }
    )


def _times(edge: Edge) -> dict[str, str]:
    """STIX takes whole timestamps only, and none that ends before it starts; partial dates stand in the extension."""
    start = f"{first_day(edge.start)}T00:00:00.000Z" if precision(edge.start) and is_partial_date(edge.start) else ""
    end = f"{last_day(edge.end)}T23:59:59.000Z" if precision(edge.end) and is_partial_date(edge.end) else ""
    if start and end and end <= start:
        return {}
    return {name: value for name, value in (("start_time", start), ("stop_time", end)) if value}


def _confidence(edge: Edge) -> dict[str, int]:
    return {"confidence": round(100 * edge.lo)} if likelihood(edge.lo) == likelihood(edge.hi) else {}


def _reference(claim: Claim, index: Index) -> dict[str, Any]:
    document = index.documents[claim.document]
    made: dict[str, Any] = {"source_name": index.voice(claim.document) or "unknown", "description": claim.quote}
    if document.url:
        made["url"] = document.url
    return made | {"external_id": claim.id, "hashes": {"SHA-256": claim.document}}


def _opinions(edge: Edge, index: Index, when: str) -> Iterator[dict[str, Any]]:
    """Denials of a relationship."""
    for claim_id in edge.claims:
        claim = index.claims.get(claim_id)
        if claim and index.stance(claim) is Stance.DENIES:
            made = _object("opinion", _id("opinion", claim.id), when)
            said = {"opinion": "disagree", "explanation": claim.quote, "object_refs": [_id("relationship", edge.id)]}
            speaker = claim.attribution or index.voice(claim.document)
            yield made | said | {"authors": [speaker], "external_references": [_reference(claim, index)]}


def read(data: bytes) -> Graph:
    """A graph from such a bundle."""
    import orjson

    objects = orjson.loads(data)["objects"]
    nodes = [_node(one) for one in objects if one["type"] == "identity" and "extensions" in one]
    edges = [_edge(one) for one in objects if one["type"] == "relationship"]
    return Graph(tuple(nodes), tuple(edges))


def _node(one: dict[str, Any]) -> Node:
    more = one["extensions"][EXTENSION]
    return Node(more["id"], more["schema"], one["name"])


def _edge(one: dict[str, Any]) -> Edge:
    more = one["extensions"][EXTENSION]
    texts = {name: more.get(name, "") for name in ("status", "start", "end", "currency")}
    numbers = {name: more.get(name) for name in ("amount", "F", "R", "lo", "hi", "C")}
    ends = {name: more[name] for name in ("id", "source", "relation", "target")}
    return Edge(**ends, **texts, **numbers, claims=tuple(more["claims"]))
