"""FollowTheMoney on the wire: stock entities, one dataset per document, and the evidence beside them.

FtM statements cannot hold a denial, a grade or a passage; these stand in ``evidence.jsonl``, keyed by statement
id. Every value that FtM would drop or has no place for is listed in ``dropped.jsonl``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from headwater.dossier.ftm.drafts import Desk, Draft, Dropped, Value, document_draft, entity_draft
from headwater.dossier.ftm.evidence import Row, denial_rows, statement_rows
from headwater.dossier.ftm.links import add
from headwater.dossier.index import Index, build
from headwater.dossier.tree import Dossier

if TYPE_CHECKING:
    from followthemoney import EntityProxy

CASE_FILE = "case_file"


@dataclass(frozen=True, slots=True)
class Files:
    """Contents of the files, JSON lines each."""

    entities: bytes
    evidence: bytes
    statements: bytes
    dropped: bytes


def render(dossier: Dossier) -> Files:
    """The last day of a dossier as FollowTheMoney."""
    index = build(dossier.source.last)
    desk = desk_of(index)
    made = [(draft, *_cleaned(draft, desk)) for draft in desk.finished()]
    entities = [_entity(draft, proxy, kept, index) for draft, proxy, kept in made]
    rows = [row for draft, _, kept in made for row in statement_rows(draft, kept, index)]
    evidence = [one for row in rows for one in row.evidence] + denial_rows(rows, index)
    statements = [row.statement for row in rows]
    return Files(_lines(entities), _lines(evidence), _lines(statements), _lines(desk.dropped))


def desk_of(index: Index) -> Desk:
    """Everything of an answer as drafts."""
    desk = Desk(index, named_in=_named_in(index))
    for document in sorted(index.documents.values(), key=lambda one: one.id):
        desk.drafts[document.id] = document_draft(document, desk)
    for entity in index.findings.entities:
        desk.drafts[entity.id] = entity_draft(entity, desk)
    for link in index.findings.links:
        add(link, desk)
    return desk


def _named_in(index: Index) -> dict[str, tuple[str, ...]]:
    """Documents whose claims name an entity."""
    found: dict[str, set[str]] = defaultdict(set)
    for claim in index.claims.values():
        for entity in (claim.subject_entity, claim.object_entity):
            found[entity].add(claim.document)
    return {entity: tuple(sorted(documents)) for entity, documents in found.items()}


def _cleaned(draft: Draft, desk: Desk) -> tuple[EntityProxy, tuple[tuple[Value, str], ...]]:
    """The entity as the library keeps it, with each value as kept; what it drops is listed."""
    from followthemoney import model

    proxy = model.make_entity(draft.schema)
    proxy.id = draft.id
    kept: list[tuple[Value, str]] = []
    for value in draft.values:
        clean, why = _kept(proxy, value)
        if clean is None:
            desk.dropped.append(Dropped(draft.id, value.prop, value.text, why, value.claims))
        else:
            kept.append((value, clean))
    return proxy, tuple(kept)


def _kept(proxy: EntityProxy, value: Value) -> tuple[str | None, str]:
    """The value as the library keeps it, or None with the reason; ``validate`` is stricter than ``clean``."""
    prop = proxy.schema.get(value.prop)
    if not prop or prop.stub:
        return None, "the schema has no such property"
    fuzzy = prop.type.name == "country"
    clean = prop.type.clean(value.text, fuzzy=fuzzy, proxy=proxy)
    if clean is None or not prop.type.validate(clean):
        return None, "FtM takes no such value"
    return proxy.unsafe_add(prop, clean, cleaned=True), "over the size that FtM allows"


def _entity(draft: Draft, proxy: EntityProxy, kept: tuple[tuple[Value, str], ...], index: Index) -> dict[str, Any]:
    data = proxy.to_dict()
    properties = {name: sorted(values) for name, values in sorted(data["properties"].items())}
    datasets = {dataset(document) for value, _ in kept for document in documents_of(value, index)}
    return {
        "id": draft.id,
        "schema": draft.schema,
        "caption": draft.caption,
        "properties": properties,
        "datasets": sorted(datasets) or [CASE_FILE],
    }


def documents_of(value: Value, index: Index) -> tuple[str, ...]:
    """Documents that a value rests on, without those that are not known on the day."""
    named = {index.claims[claim].document for claim in value.claims if claim in index.claims} | set(value.documents)
    return tuple(sorted(one for one in named if one in index.documents))


def dataset(document: str) -> str:
    """Name of the dataset of a document."""
    return f"doc_{document[:20]}"


def _lines(rows: Iterable[Any]) -> bytes:
    import orjson

    return b"".join(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE) for row in rows)


__all__ = ["CASE_FILE", "Files", "Row", "dataset", "desk_of", "documents_of", "render"]
