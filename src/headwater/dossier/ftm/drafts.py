"""FollowTheMoney entities before the library sees them: values with the claims that they rest on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from headwater.dossier.ftm.grammar import LABEL, NAME_PROPS, SCHEMATA
from headwater.dossier.index import Index
from headwater.model import Claim, Document, Entity, Schema, stable_id


@dataclass(frozen=True, slots=True)
class Value:
    """One value of one property; ``claims`` are the ids it rests on, ``documents`` those that name it."""

    prop: str
    text: str
    claims: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """One entity to be."""

    id: str
    schema: str
    caption: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Dropped:
    """A value that FollowTheMoney has no place for, with the reason."""

    entity: str
    prop: str
    value: str
    reason: str
    claims: tuple[str, ...] = ()


@dataclass(slots=True)
class Desk:
    """What is being collected while links are mapped; thrown away after the export."""

    index: Index
    drafts: dict[str, Draft] = field(default_factory=dict)
    more: dict[str, list[Value]] = field(default_factory=dict)
    dropped: list[Dropped] = field(default_factory=list)
    named_in: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def schema(self, entity: str) -> str:
        """FtM schema of an entity that is on the desk."""
        return self.drafts[entity].schema

    def attach(self, entity: str, value: Value) -> None:
        """Add a value to an entity."""
        self.more.setdefault(entity, []).append(value)

    def drop(self, entity: str, prop: str, value: str, reason: str, claims: Iterable[str] = ()) -> None:
        """Note a value that has no place."""
        self.dropped.append(Dropped(entity, prop, value, reason, tuple(claims)))

    def finished(self) -> list[Draft]:
        """Drafts with what was attached, in order of their id."""
        return [
            Draft(one.id, one.schema, one.caption, (*one.values, *self.more.get(one.id, ())))
            for one in sorted(self.drafts.values(), key=lambda draft: draft.id)
        ]


def end(desk: Desk, entity: str, claims: tuple[Claim, ...], *, subject: bool) -> str:
    """Id of an end that is on the desk; an end with a name but no entity gets one of its own; else empty."""
    if entity in desk.drafts:
        return entity
    words = next((one for one in ((claim.subject if subject else claim.object) for claim in claims) if one.strip()), "")
    if not words:
        return ""
    kind = next((kind for claim in claims if (kind := claim.subject_type if subject else claim.object_type)), None)
    made = stable_id("e", "unresolved", words.casefold())
    documents = tuple(sorted({claim.document for claim in claims}))
    desk.drafts.setdefault(made, _named(made, kind or Schema.THING, (words,), documents, desk))
    return made


def entity_draft(entity: Entity, desk: Desk) -> Draft:
    """Draft of a resolved entity with all its names."""
    names = entity.names or (entity.caption,)
    return _named(entity.id, entity.schema, names, entity.documents or desk.named_in.get(entity.id, ()), desk)


def _named(made: str, kind: Schema, names: tuple[str, ...], documents: tuple[str, ...], desk: Desk) -> Draft:
    schema = SCHEMATA[kind]
    if kind is Schema.THING:
        desk.drop(made, "schema", kind.value, "of no known kind; exported as LegalEntity")
    first = NAME_PROPS.get(schema)
    values = [Value(first, names[0], documents=documents)] if first else []
    values += [Value(LABEL if place == 0 else "alias", name, documents=documents) for place, name in enumerate(names)]
    return Draft(made, schema, names[0], tuple(values))


def document_draft(one: Document, desk: Desk) -> Draft:
    """Draft of a captured file; its id is its SHA-256."""
    pairs = (
        ("fileName", PurePosixPath(one.path).name or one.path or one.id),
        ("title", one.title),
        ("contentHash", one.id),
        ("mimeType", one.media_type),
        ("publisher", desk.index.voice(one.id) if one.publisher else ""),
        ("sourceUrl", one.url),
        ("publishedAt", one.published),
        ("retrievedAt", one.captured.removesuffix("Z")),
        ("language", one.language),
        ("fileSize", str(one.size) if one.size else ""),
    )
    values = tuple(Value(prop, text, documents=(one.id,)) for prop, text in pairs if text)
    return Draft(one.id, "Document", one.title or one.path, values)
