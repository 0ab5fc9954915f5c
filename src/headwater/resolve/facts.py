"""Facts that tell bearers of one name apart: a person's birth, an event's year."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from headwater.model import Claim, ClaimStatus, Family, Hedge, Polarity, Relation, Stance
from headwater.resolve.names import fold

T = TypeVar("T", bound=Hashable)
_EVENTS = frozenset({Family.HOSTS, Family.ATTENDS, Family.DATES})


@dataclass(frozen=True, slots=True)
class Facts:
    """Values by node id: birth years or years of an event, and birth places."""

    years: dict[str, set[str]]
    places: dict[str, set[str]]


def facts(claims: Iterable[Claim], ends: Mapping[str, tuple[str, str, str]]) -> Facts:
    """Read what plainly asserted claims say of births and of the years of events."""
    found = Facts({}, {})
    for claim in claims:
        if claim.stance is not Stance.ASSERTS or claim.hedge is not Hedge.NONE:
            continue
        if claim.polarity is Polarity.NEGATED or claim.status is ClaimStatus.REJECTED:
            continue
        subject, other, _ = ends[claim.id]
        if claim.relation is Relation.BORN_IN:
            _note(found.years, f"born:{subject}", claim.start[:4])
            _note(found.places, f"born:{subject}", fold(claim.object))
        elif claim.relation.family in _EVENTS:
            for node in (subject, other):
                _note(found.years, f"held:{node}", claim.start[:4])
    return found


def _note(table: dict[str, set[str]], node: str, value: str) -> None:
    if value:
        table.setdefault(node, set()).add(value)


def values_by_node(known: Facts) -> dict[str, set[str]]:
    """Every value on file for a node, whatever it is of."""
    found: dict[str, set[str]] = {}
    for table in (known.years, known.places):
        for name, values in table.items():
            found.setdefault(name.partition(":")[2], set()).update(values)
    return found


def partition(bearers: Sequence[T], values: Mapping[T, set[str]]) -> list[tuple[str, list[T]]]:
    """Split bearers of one name by a fact that only one of them can have.

    A bearer with two values (a page on both editions of a conference) decides nothing. With one value or none
    on file, everybody stays together. With more, each value is a bearer of its own and those of whom nothing
    is known stay among themselves: the name alone no longer tells to whom they belong.

    Returns:
        (value, bearers) pairs, the empty value first, then by value.
    """
    split: dict[str, list[T]] = {}
    for bearer in bearers:
        known = values.get(bearer, set())
        split.setdefault(next(iter(known)) if len(known) == 1 else "", []).append(bearer)
    if len(split.keys() - {""}) < 2:
        return [("", list(bearers))]
    return sorted(split.items(), key=lambda pair: pair[0])
