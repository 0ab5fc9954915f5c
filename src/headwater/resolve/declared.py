"""Entities that the case file names: its own list, sponsors, movements, bodies and their states."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.model import CASE_FILE, CaseFile, Claim, ClaimStatus, DeclaredEntity, Relation, Schema, stable_id
from headwater.resolve.inflection import inflected_form, stem_start
from headwater.resolve.kinds import Kind, compatible, kind_of
from headwater.resolve.names import fold, key
from headwater.resolve.nodes import Node
from headwater.resolve.states import state_of


@dataclass(frozen=True, slots=True)
class Declared:
    """A declared entity with its node and the keys by which it is known."""

    node: Node
    entity: DeclaredEntity
    keys: tuple[str, ...]
    acts: bool = False


def declarations(casefile: CaseFile) -> list[Declared]:
    """Everything the case file names, once each; aliases that two of them claim belong to neither.

    A sponsor, or the state of a body, is an actor: declared as a place it counts as a public body, so that it
    takes in what that name *does* and never the place of that name.
    """
    merged: dict[str, tuple[DeclaredEntity, bool]] = {}
    for entity, acts in _named(casefile):
        known, acted = merged.get(fold(entity.name), (entity, False))
        schema = entity.schema if known.schema is Schema.LEGAL_ENTITY else known.schema
        spellings = dict.fromkeys((*known.aliases, *entity.aliases))
        merged[fold(entity.name)] = DeclaredEntity(known.name, schema, tuple(spellings)), acts or acted
    found = [_declare(entity, acts) for entity, acts in merged.values()]
    return _without_shared(sorted(found, key=lambda declared: declared.node.id))


def _named(casefile: CaseFile) -> Iterator[tuple[DeclaredEntity, bool]]:
    question = casefile.question
    known = _spellings(casefile.entities)
    actors = {fold(name) for name in (*question.sponsors, *(body.state for body in casefile.bodies))}
    for entity in casefile.entities:
        yield entity, bool(actors & {fold(name) for name in (entity.name, *entity.aliases)})
    states = {fold(body.state) for body in casefile.bodies}
    for name in question.sponsors:
        state = fold(name) in states or bool(state_of(name))
        yield _by_name(name, known, Schema.PUBLIC_BODY if state else Schema.LEGAL_ENTITY), True
    for name in question.movements:
        yield _by_name(name, known, Schema.ORGANIZATION), False
    for body in casefile.bodies:
        yield _by_name(body.body, known, Schema.ORGANIZATION), False
        yield _by_name(body.state, known, Schema.PUBLIC_BODY), True


def _spellings(entities: Iterable[DeclaredEntity]) -> dict[str, DeclaredEntity]:
    found: dict[str, DeclaredEntity] = {}
    for entity in entities:
        found.setdefault(fold(entity.name), entity)
    for entity in entities:
        for alias in entity.aliases:
            found.setdefault(fold(alias), entity)
    return found


def _by_name(name: str, known: dict[str, DeclaredEntity], schema: Schema) -> DeclaredEntity:
    return known.get(fold(name)) or DeclaredEntity(name, schema)


def _declare(entity: DeclaredEntity, acts: bool) -> Declared:
    schema = Schema.PUBLIC_BODY if acts and entity.schema is Schema.ADDRESS else entity.schema
    kind = kind_of(schema)
    node = Node(
        id=stable_id("d", fold(entity.name) or entity.name),
        document="",
        start=0,
        end=0,
        name=entity.name,
        schema=schema,
        kind=kind,
        key=key(entity.name, kind),
        mention=False,
        declared=True,
        full=True,
    )
    keys = dict.fromkeys(_key(name, kind) for name in (entity.name, *entity.aliases))
    return Declared(node, entity, tuple(one for one in keys if one), acts)


def _key(name: str, kind: Kind) -> str:
    sign = {"#": Kind.TOPIC, "@": Kind.ACCOUNT}.get(name[:1])
    return key(name, sign or kind)


def _without_shared(found: list[Declared]) -> list[Declared]:
    """Drop aliases that are another's name, or that two share: an alias file with a loop joins nothing."""
    names = {declared.node.key: declared.node.id for declared in reversed(found)}
    claimed: dict[str, set[str]] = {}
    for declared in found:
        for one in declared.keys:
            claimed.setdefault(one, set()).add(declared.node.id)
    return [
        Declared(
            declared.node,
            declared.entity,
            tuple(one for one in declared.keys if _own(one, declared, names, claimed)),
            declared.acts,
        )
        for declared in found
    ]


def _own(one: str, declared: Declared, names: dict[str, str], claimed: dict[str, set[str]]) -> bool:
    if one in names:
        return names[one] == declared.node.id
    return len(claimed[one]) == 1


@dataclass(frozen=True, slots=True)
class Hit:
    """A node that the case file's names take in, and why."""

    node: Node
    declared: Declared
    why: str


class Register:
    """Looks names up among the declared ones."""

    def __init__(self, declared: Iterable[Declared]) -> None:
        self._exact: dict[str, list[Declared]] = {}
        self._stems: dict[str, list[tuple[str, Declared]]] = {}
        for entry in declared:
            for one in entry.keys:
                self._exact.setdefault(one, []).append(entry)
                self._stems.setdefault(stem_start(one), []).append((one, entry))

    def named(self, node: Node) -> Declared | None:
        """The declared entity whose name or alias a node has, to the letter of its key."""
        if not node.full or node.declared:
            return None
        return next((entry for entry in self._exact.get(node.key, ()) if _fits(node, entry)), None)

    def hit(self, node: Node) -> Hit | None:
        """The declared entity that a node names, exactly or in another case of the same words."""
        if not node.key or node.declared:
            return None
        for entry in self._exact.get(node.key, ()):
            if _fits(node, entry):
                return Hit(node, entry, f"named in the case file as “{entry.entity.name}”")
        for alias, entry in self._stems.get(stem_start(node.key), ()):
            if _fits(node, entry) and inflected_form(node.key, alias, entry.node.kind, node.language):
                why = f"inflected form of a name that the case file gives “{entry.entity.name}”"
                return Hit(node, entry, why)
        return None


def _fits(node: Node, entry: Declared) -> bool:
    signed = node.kind in (Kind.TOPIC, Kind.ACCOUNT) and node.key[:1] in "#@"
    return signed or compatible(node.kind, entry.node.kind)


def body_claims(casefile: CaseFile) -> list[Claim]:
    """Claims that the case file makes: this body is part of that state, with the reason as the quote."""
    return [
        Claim(
            id=Claim.identify("", 0, len(body.reason), Relation.PART_OF, body.body, body.state),
            document="",
            relation=Relation.PART_OF,
            subject=body.body,
            object=body.state,
            quote=body.reason,
            start_char=0,
            end_char=len(body.reason),
            confidence=1.0,
            extractor=CASE_FILE,
            pattern="bodies",
            status=ClaimStatus.ACCEPTED,
        )
        for body in casefile.bodies
    ]
