"""Nodes: what clusters are made of — mentions, ends of claims that have words but no mention, declared names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.model import Claim, Family, Mention, Relation, Schema, stable_id
from headwater.resolve.kinds import Kind, kind_of
from headwater.resolve.names import fold, is_acronym, is_full_person, is_proper, key

# Families in which only an actor can stand as subject: a place there is a government by metonymy.
_ACTS = frozenset({Family.FUNDS, Family.PROVIDES, Family.DIRECTS, Family.OWNS, Family.PROMOTES, Family.ENDORSES})
_NAMELESS = frozenset({"pronoun", "description"})


@dataclass(frozen=True, slots=True)
class Node:
    """One bearer of a name.

    Attributes:
        key: normal form of the name; empty for pronouns and descriptions.
        mention: true for a mention, false for an end of a claim or a declared entity.
        antecedent: id of the node it refers back to, where that is sure enough to follow.
        nameless: true for a pronoun or a description.
        doubtful: true where it refers back to something, and it is not sure to what.
        perhaps: where it is doubtful, the node that it most likely refers back to, as surely as ``sure`` says.
        full, acronym: as in `Reading`.
        word: what stands in the text, where that may be a pronoun and the name is that of whom it means.
    """

    id: str
    document: str
    start: int
    end: int
    name: str
    schema: Schema
    kind: Kind
    key: str
    language: str = ""
    mention: bool = True
    declared: bool = False
    antecedent: str = ""
    how: str = ""
    nameless: bool = False
    doubtful: bool = False
    perhaps: str = ""
    sure: float = 1.0
    full: bool = False
    acronym: bool = False
    word: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a name is by itself, worked out once for each spelling.

    Attributes:
        full: it can stand for its bearer outside its document.
        acronym: it is an acronym of something that is not a person.
    """

    key: str
    full: bool
    acronym: bool


def read_name(name: str, kind: Kind) -> Reading:
    """Read a name of a kind of thing."""
    one = key(name, kind)
    if kind is Kind.PERSON:
        return Reading(one, is_full_person(one), False)
    full = kind in (Kind.ACCOUNT, Kind.TOPIC) or is_proper(name)
    return Reading(one, bool(one) and full, is_acronym(name))


def mention_nodes(mentions: Iterable[Mention], claims: Iterable[Claim], sure: float) -> list[Node]:
    """Nodes of mentions; places that act in a claim become public bodies."""
    actors = _actors(claims)
    readings: dict[tuple[str, Kind], Reading] = {}
    nodes = []
    for mention in mentions:
        acts = mention.schema is Schema.ADDRESS and mention.id in actors
        schema = Schema.PUBLIC_BODY if acts else mention.schema
        kind = kind_of(schema)
        nameless = mention.how in _NAMELESS
        name = mention.name.strip() or mention.text.strip()
        if (name, kind) not in readings:
            readings[name, kind] = read_name(name, kind)
        reading = Reading("", False, False) if nameless else readings[name, kind]
        follows = mention.sure >= sure and mention.antecedent != mention.id
        doubtful = nameless and not (follows and mention.antecedent) and _refers_back(mention)
        nodes.append(
            Node(
                id=mention.id,
                document=mention.document,
                start=mention.start_char,
                end=mention.end_char,
                name=name,
                schema=schema,
                kind=kind,
                key=reading.key,
                language=mention.language,
                antecedent=mention.antecedent if follows else "",
                how=mention.how,
                nameless=nameless,
                doubtful=doubtful,
                perhaps=mention.antecedent if doubtful else "",
                sure=mention.sure,
                full=reading.full,
                acronym=reading.acronym,
                word=mention.text if nameless else "",
            )
        )
    return nodes


def _refers_back(mention: Mention) -> bool:
    return mention.how == "pronoun" or bool(mention.antecedent)


def _actors(claims: Iterable[Claim]) -> set[str]:
    found = {claim.attribution_mention for claim in claims}
    found |= {claim.subject_mention for claim in claims if claim.relation.family in _ACTS}
    found |= {claim.subject_mention for claim in claims if claim.relation.family is Family.SPEECH}
    return found - {""}


def end_id(claim: Claim, side: str, mentions: Mapping[str, Node]) -> str:
    """Id of the node at one end of a claim (``subject``, ``object``, ``attribution``); empty for none.

    Words without a mention count as an end of their own where the claim is about money, was made by hand,
    comes from the case file, or says what kind of thing they name.
    """
    mention = getattr(claim, f"{side}_mention")
    if mention:
        return mention if mention in mentions else ""
    words, schema = _words(claim, side)
    if not words or (schema is None and claim.amount is None and not _made_by_person(claim)):
        return ""
    return stable_id("t", claim.document, schema or Schema.LEGAL_ENTITY, fold(words) or words)


def _made_by_person(claim: Claim) -> bool:
    return claim.extractor.startswith("person:")


def _words(claim: Claim, side: str) -> tuple[str, Schema | None]:
    if side == "subject":
        return claim.subject.strip(), claim.subject_type
    if side == "object":
        return claim.object.strip(), claim.object_type
    return claim.attribution.strip() if _made_by_person(claim) else "", None


def end_nodes(claims: Sequence[Claim], mentions: Mapping[str, Node]) -> list[Node]:
    """One node for each wording, document and kind at the ends of claims without a mention."""
    found: dict[str, Node] = {}
    for claim in claims:
        for side in ("subject", "object", "attribution"):
            node = end_id(claim, side, mentions)
            if node and node not in mentions and node not in found:
                words, schema = _words(claim, side)
                schema = schema or Schema.LEGAL_ENTITY
                found[node] = _end_node(node, claim, words, _acting(claim, side, schema))
    return list(found.values())


def _acting(claim: Claim, side: str, schema: Schema) -> Schema:
    acts = side == "subject" and claim.relation.family in _ACTS and schema is Schema.ADDRESS
    return Schema.PUBLIC_BODY if acts else schema


def _end_node(node: str, claim: Claim, words: str, schema: Schema) -> Node:
    kind = kind_of(schema)
    reading = read_name(words, kind)
    return Node(
        id=node,
        document=claim.document,
        start=claim.start_char,
        end=claim.start_char,
        name=words,
        schema=schema,
        kind=kind,
        key=reading.key,
        mention=False,
        full=reading.full,
        acronym=reading.acronym,
    )


def states_alias(claim: Claim) -> bool:
    """True for a claim of identity that its document asserts without reserve."""
    return claim.relation in (Relation.ALSO_KNOWN_AS, Relation.SAME_AS)
