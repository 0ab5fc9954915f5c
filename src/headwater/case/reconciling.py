"""Reconciliation: match the rows of somebody's sheet against the entities of a case.

The answers follow the Reconciliation Service API 0.2 of the W3C community group; the web room puts them on the wire.
A candidate is called a match only where something besides the name agrees, as everywhere in a case.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from headwater.case.derived import claims_of, entities_of
from headwater.errors import UsageError
from headwater.model import Entity, Schema

if TYPE_CHECKING:
    from headwater.case import Case
    from headwater.resolve.screening import Hit, Query, Screen

Row = dict[str, Any]
TYPES = (Schema.PERSON, Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.EVENT, Schema.PROJECT)
PROPERTIES = {
    "alias": "Other names",
    "birthDate": "Date of birth",
    "documents": "Documents that name it",
    "claims": "Claims about it",
    "schema": "Kind of thing",
}
_MOST_QUERIES, _LIMIT, _LARGEST_LIMIT = 100, 5, 50
_LONGEST = 1_000


@dataclass(frozen=True, slots=True)
class _Holdings:
    """Entities of one state of the case, ready to be searched."""

    of: str
    screen: Screen
    entities: Mapping[str, Entity]
    births: Mapping[str, tuple[str, ...]]
    claims: Mapping[str, int]


class Reconciler:
    """Answers for one case; what it searches is made at the first question and again after a build."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._lock = threading.Lock()
        self._held: _Holdings | None = None

    def manifest(self, base: str, service: str) -> Row:
        """What the service is and can do.

        Args:
            base: address of the server, without a slash at its end.
            service: address of the service.
        """
        suggest = {
            what: {"service_url": service, "service_path": f"/suggest/{what}"}
            for what in ("entity", "type", "property")
        }
        return {
            "versions": ["0.1", "0.2"],
            "name": f"Headwater: {self._case.casefile.title}"[:200],
            "identifierSpace": f"{base}/entities/",
            "schemaSpace": "https://followthemoney.tech/explorer/schemata/",
            "defaultTypes": [_type(schema) for schema in TYPES],
            "view": {"url": f"{base}/entities/{{{{id}}}}"},
            "preview": {"url": f"{service}/preview?id={{{{id}}}}", "width": 420, "height": 180},
            "suggest": suggest,
            "extend": {"propose_properties": {"service_url": service, "service_path": "/properties"}},
        }

    def answers(self, queries: Mapping[str, Any]) -> dict[str, Row]:
        """Candidates for each query of a batch, best first, scores 0–100.

        Raises:
            UsageError: the batch is too long, or a query is none.
        """
        if len(queries) > _MOST_QUERIES:
            raise UsageError(f"{len(queries)} queries at once", remedy=f"send at most {_MOST_QUERIES}")
        asked = {key: _asked(key, row) for key, row in queries.items()}
        with self._lock:
            held = self._holdings()
            wanted = [query for one in asked.values() for query in _queries(one)]
            hits: dict[str, list[Hit]] = {}
            for hit in held.screen.hits(wanted):
                hits.setdefault(hit.query.rpartition("\x1f")[0], []).append(hit)
        return {key: {"result": _candidates(one, hits.get(key, ()), held)} for key, one in asked.items()}

    def suggest(self, what: str, prefix: str, cursor: int = 0) -> Row:
        """Entities, types or properties whose name begins so, or has a word that does."""
        start = " ".join(prefix.casefold().split())[:_LONGEST]
        if what == "type":
            rows: Iterable[Row] = map(_type, TYPES)
        elif what == "property":
            rows = ({"id": id, "name": name} for id, name in PROPERTIES.items())
        else:
            with self._lock:
                rows = [_suggested(entity) for entity in self._holdings().entities.values()]
        found = [row for row in rows if start and _begins(row, start)]
        found.sort(key=lambda row: (not row["name"].casefold().startswith(start), row["name"], row["id"]))
        return {"result": found[cursor : cursor + 20]}

    def extend(self, ids: Sequence[str], properties: Sequence[str]) -> Row:
        """Values of properties for entities; what is unknown has none."""
        with self._lock:
            held = self._holdings()
        known = [one for one in properties if one in PROPERTIES]
        rows = {id: {one: _values(one, held.entities.get(id), held) for one in known} for id in ids[:1_000]}
        return {"meta": [{"id": one, "name": PROPERTIES[one]} for one in known], "rows": rows}

    def describe(self, id: str) -> Row:
        """Name, kind, other names and number of documents of an entity, for a preview; empty where there is none."""
        with self._lock:
            entity = self._holdings().entities.get(id)
        if entity is None:
            return {}
        return {
            "id": entity.id, "name": entity.caption, "schema": str(entity.schema),
            "names": list(entity.names[1:6]), "documents": len(entity.documents),
        }  # fmt: skip

    def close(self) -> None:
        """Free what is held."""
        with self._lock:
            if self._held:
                self._held.screen.__exit__()
            self._held = None

    def _holdings(self) -> _Holdings:
        of = self._case.folder.tables.current().get("resolve", "")
        if self._held is None or self._held.of != of:
            if self._held:
                self._held.screen.__exit__()
            self._held = self._hold(of)
        return self._held

    def _hold(self, of: str) -> _Holdings:
        from headwater.resolve.contexts import Context
        from headwater.resolve.lists import Listed
        from headwater.resolve.proposals import entity_contexts
        from headwater.resolve.screening import Screen

        entities, claims = entities_of(self._case.folder), claims_of(self._case.folder)
        known = entity_contexts(entities, claims)
        births = {entity.id: tuple(sorted(known.get(entity.id, Context()).births)) for entity in entities}
        counted: dict[str, int] = {}
        for claim in claims:
            for end in {claim.subject_entity, claim.object_entity} - {""}:
                counted[end] = counted.get(end, 0) + 1
        listed = [Listed(one.id, "case", one.schema, one.names, births[one.id]) for one in entities]
        screen = Screen(listed, scratch=self._case.folder.scratch)
        return _Holdings(of, screen, {one.id: one for one in entities}, births, counted)


@dataclass(frozen=True, slots=True)
class _Asked:
    key: str
    query: str
    schemas: tuple[Schema, ...]
    limit: int
    births: frozenset[str]


def _asked(key: str, row: object) -> _Asked:
    if not isinstance(row, dict) or not isinstance(row.get("query"), str):
        raise UsageError(f"query {key[:40]!r} is none", remedy='send {"q0": {"query": "a name"}}')
    types = row.get("type")
    named = [types] if isinstance(types, str) else types if isinstance(types, list) else []
    schemas = tuple(schema for schema in TYPES if schema in named)
    if named and not schemas:
        schemas = (Schema.LEGAL_ENTITY,)
    limit = row.get("limit")
    number = limit if isinstance(limit, int) and not isinstance(limit, bool) and limit > 0 else _LIMIT
    return _Asked(key, row["query"][:_LONGEST], schemas, min(number, _LARGEST_LIMIT), _births(row.get("properties")))


def _births(properties: object) -> frozenset[str]:
    found: set[str] = set()
    for one in properties if isinstance(properties, list) else ():
        if isinstance(one, dict) and one.get("pid") == "birthDate":
            values = one.get("v") if isinstance(one.get("v"), list) else [one.get("v")]
            found |= {
                str(value)[:10] for value in values or () if isinstance(value, str | int) and str(value)[:4].isdigit()
            }
    return frozenset(found)


def _queries(asked: _Asked) -> list[Query]:
    """One search for each kind that may be meant."""
    from headwater.resolve.screening import Query

    if not asked.query.strip():
        return []
    schemas = asked.schemas or (Schema.LEGAL_ENTITY, Schema.EVENT, Schema.PROJECT)
    return [Query(f"{asked.key}\x1f{schema}", schema, (asked.query,), asked.births) for schema in schemas]


def _candidates(asked: _Asked, hits: Iterable[Hit], held: _Holdings) -> list[Row]:
    best: dict[str, Hit] = {}
    for hit in sorted(hits, key=lambda one: -one.score):
        best.setdefault(hit.entry.id, hit)
    ordered = sorted(best.values(), key=lambda one: (bool(one.conflicts), -one.score, one.entry.id))
    sure = [hit for hit in ordered if hit.verdict == "same" and hit.agrees and not hit.conflicts]
    return [_candidate(hit, sure == [hit], held) for hit in ordered[: asked.limit]]


def _candidate(hit: Hit, match: bool, held: _Holdings) -> Row:
    entity = held.entities[hit.entry.id]
    said = "; ".join((hit.why, *hit.agrees, *(f"but {one}" for one in hit.conflicts)))
    return {
        "id": entity.id,
        "name": entity.caption,
        "description": f"{len(entity.documents)} documents; {said}"[:500],
        "type": [_type(entity.schema)],
        "score": round(100 * hit.score, 2),
        "match": match,
        "features": [
            {"id": "name", "value": round(hit.score, 4)},
            {"id": "agrees", "value": bool(hit.agrees)},
            {"id": "conflicts", "value": bool(hit.conflicts)},
        ],
    }


def _type(schema: Schema) -> Row:
    return {
        "id": str(schema),
        "name": "".join(f" {c.lower()}" if c.isupper() else c for c in schema).strip().capitalize(),
    }


def _suggested(entity: Entity) -> Row:
    words = f"{len(entity.documents)} documents" + (
        f"; also {', '.join(entity.names[1:4])}" if entity.names[1:] else ""
    )
    return {"id": entity.id, "name": entity.caption, "description": words, "notable": [_type(entity.schema)]}


def _begins(row: Row, start: str) -> bool:
    name = row["name"].casefold()
    return name.startswith(start) or f" {start}" in name or row["id"].casefold() == start


def _values(what: str, entity: Entity | None, held: _Holdings) -> list[Row]:
    if entity is None:
        return []
    if what == "alias":
        return [{"str": name} for name in entity.names[1:]]
    if what == "birthDate":
        return [{"date": one} for one in held.births[entity.id]]
    if what == "documents":
        return [{"int": len(entity.documents)}]
    if what == "claims":
        return [{"int": held.claims.get(entity.id, 0)}]
    return [{"str": str(entity.schema)}]
