"""Kinds of things, coarser than schemata: which mentions of one name may be one entity."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TypeVar

from headwater.model import Schema

T = TypeVar("T")


class Kind(StrEnum):
    """Families of schemata inside which an equal name can mean one thing."""

    PERSON = "person"
    ORGANISED = "organised"
    PLACE = "place"
    ESTATE = "estate"
    EVENT = "event"
    CASE = "case"
    ACCOUNT = "account"
    TOPIC = "topic"
    PAPER = "paper"
    LEGAL = "legal"  # a person or an organisation
    THING = "thing"  # anything

    @property
    def vague(self) -> bool:
        """True where the text does not tell what it is."""
        return self in (Kind.LEGAL, Kind.THING)


_KIND = {
    Schema.PERSON: Kind.PERSON,
    Schema.ORGANIZATION: Kind.ORGANISED,
    Schema.COMPANY: Kind.ORGANISED,
    Schema.PUBLIC_BODY: Kind.ORGANISED,
    Schema.PROJECT: Kind.ORGANISED,
    Schema.LEGAL_ENTITY: Kind.LEGAL,
    Schema.ADDRESS: Kind.PLACE,
    Schema.REAL_ESTATE: Kind.ESTATE,
    Schema.EVENT: Kind.EVENT,
    Schema.COURT_CASE: Kind.CASE,
    Schema.USER_ACCOUNT: Kind.ACCOUNT,
    Schema.HASHTAG: Kind.TOPIC,
    Schema.DOCUMENT: Kind.PAPER,
    Schema.THING: Kind.THING,
}


def kind_of(schema: Schema) -> Kind:
    """Kind of a schema."""
    return _KIND[schema]


def common(kinds: Iterable[Kind]) -> Kind:
    """Kind of a cluster: its only definite kind, else the vaguest present."""
    found = set(kinds)
    definite = sorted(kind for kind in found if not kind.vague)
    if definite:
        return definite[0]
    return Kind.LEGAL if found == {Kind.LEGAL} else Kind.THING


def compatible(one: Kind, other: Kind) -> bool:
    """True where two mentions of these kinds could be one entity."""
    if one == other or Kind.THING in (one, other):
        return True
    return Kind.LEGAL in (one, other) and bool({one, other} & {Kind.PERSON, Kind.ORGANISED})


def sort_out(members: Iterable[tuple[Kind, T]]) -> list[list[T]]:
    """Split the bearers of one name into those that may be one entity.

    A vague bearer joins the definite ones only where a single kind of them could take it in:
    "Jordan" of unknown kind stays apart when the name is both a person's and a place's.
    """
    members = list(members)
    if len(members) < 2:
        return [[member for _, member in members]] if members else []
    by_kind: dict[Kind, list[T]] = {}
    for kind, member in members:
        by_kind.setdefault(kind, []).append(member)
    things, legal = by_kind.pop(Kind.THING, []), by_kind.pop(Kind.LEGAL, [])
    takers = [kind for kind in (Kind.PERSON, Kind.ORGANISED) if kind in by_kind]
    if legal:
        by_kind.setdefault(takers[0] if len(takers) == 1 else Kind.LEGAL, []).extend(legal)
    if things:
        by_kind.setdefault(next(iter(by_kind)) if len(by_kind) == 1 else Kind.THING, []).extend(things)
    return [by_kind[kind] for kind in sorted(by_kind)]
