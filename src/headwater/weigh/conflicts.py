"""Claims that cannot all hold, shown side by side: rival dates, amounts, objects, owners."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence

from headwater.model import Claim, Conflict, Family, Link, Polarity, Relation, Schema, Stance
from headwater.model.dates import first_day, is_partial_date, last_day
from headwater.weigh.amounts import amount_of, rivals
from headwater.weigh.links import end_of
from headwater.weigh.periods import interval

# One object at a time.
_ONE_OBJECT = frozenset({Relation.BORN_IN, Relation.LIVES_IN})
# One date for one subject, and one start for a subject with its object.
_ONE_DATE = frozenset({Relation.FORMED, Relation.OPENED, Relation.ENDED, Relation.BORN_IN})
_ONE_START = frozenset({Relation.LIVES_IN, Relation.BASED_IN, Relation.FOUNDED})
_AT_EVENT = frozenset({Family.HOSTS, Family.ATTENDS})
_MONEY = frozenset({Family.FUNDS, Family.PROVIDES})

Groups = Sequence[tuple[str, list[Claim]]]


def find_conflicts(claims: Iterable[Claim], links: Iterable[Link]) -> tuple[Conflict, ...]:
    """Conflict groups among asserting claims, each with the rival values and the claims behind each value."""
    asserting = {one.id: one for one in claims if one.stance is Stance.ASSERTS and one.polarity is Polarity.AFFIRMED}
    found = [*_dates(asserting.values()), *_objects(asserting.values()), *_owners(asserting.values())]
    found.extend(_amounts(links, asserting))
    return tuple(sorted(found, key=lambda one: (one.subject, one.relation, one.kind, one.values)))


def _dates(claims: Iterable[Claim]) -> list[Conflict]:
    return _grouped("date", [one for one in claims if is_partial_date(one.start)], _dated_thing, _date_groups)


def _objects(claims: Iterable[Claim]) -> list[Conflict]:
    chosen = [one for one in claims if one.relation in _ONE_OBJECT and one.object]
    return _grouped("object", chosen, lambda one: _subject(one), _object_groups)


def _owners(claims: Iterable[Claim]) -> list[Conflict]:
    chosen = [
        one
        for one in claims
        if one.relation is Relation.OWNS and one.object_type is Schema.REAL_ESTATE and one.subject and one.object
    ]
    return _grouped("owner", chosen, lambda one: end_of(one.object_entity, one.object), _owner_groups)


def _amounts(links: Iterable[Link], claims: Mapping[str, Claim]) -> list[Conflict]:
    """Rival amounts of one payment."""
    found = []
    for link in links:
        if link.relation.family not in _MONEY or len(link.claims) < 2:
            continue
        stated = [claims[one] for one in link.claims if one in claims and claims[one].amount is not None]
        groups = _amount_groups(stated)
        if len(groups) > 1:
            found.append(_conflict("amount", link.subject, link.relation, groups))
    return found


def _grouped(
    kind: str,
    claims: Iterable[Claim],
    key: Callable[[Claim], Hashable],
    split: Callable[[Sequence[Claim]], Groups],
) -> list[Conflict]:
    """Claims that share a key, split into rival values; one value is no conflict."""
    grouped: dict[Hashable, list[Claim]] = {}
    for claim in claims:
        where = key(claim)
        if where:
            grouped.setdefault((claim.relation, where), []).append(claim)
    found = []
    for some in grouped.values():
        groups = split(some) if len(some) > 1 else ()
        if len(groups) > 1:
            found.append(_conflict(kind, _subject(some[0]), some[0].relation, groups))
    return found


def _dated_thing(claim: Claim) -> Hashable:
    """What can have one date only; empty for a relation that may have several."""
    if claim.relation in _ONE_DATE:
        return (_subject(claim),)
    at_event = claim.relation.family in _AT_EVENT and claim.object_type is Schema.EVENT
    if claim.relation in _ONE_START or at_event:
        return _subject(claim), end_of(claim.object_entity, claim.object)
    return ()


def _subject(claim: Claim) -> str:
    return end_of(claim.subject_entity, claim.subject)


def _date_groups(claims: Sequence[Claim]) -> Groups:
    """Starts that cannot be one day, the most precise first."""
    groups: list[tuple[str, list[Claim]]] = []
    for claim in sorted(claims, key=lambda one: (-len(one.start), one.start, one.id)):
        fitting = next((group for group in groups if _same_day(group[0], claim.start)), None)
        if fitting is None:
            groups.append((claim.start, [claim]))
        else:
            fitting[1].append(claim)
    return groups


def _same_day(one: str, other: str) -> bool:
    return first_day(one) <= last_day(other) and first_day(other) <= last_day(one)


def _object_groups(claims: Sequence[Claim]) -> Groups:
    """Objects at one time: claims whose periods follow one another are no rivals."""
    groups: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=lambda one: one.id):
        groups.setdefault(end_of(claim.object_entity, claim.object), []).append(claim)
    clashing = [
        (some[0].object, some)
        for end, some in groups.items()
        if any(_meet(one, two) for other, more in groups.items() if other != end for one in some for two in more)
    ]
    return sorted(clashing, key=lambda group: group[0])


def _meet(one: Claim, other: Claim) -> bool:
    """True where both have the same start, or both have none: what has moved on is no rival."""
    mine, theirs = interval(one), interval(other)
    if one.relation is Relation.BORN_IN:
        return True
    return mine[0] == theirs[0] or bool(mine[0] and theirs[0] and _same_day(mine[0], theirs[0]))


def _owner_groups(claims: Sequence[Claim]) -> Groups:
    groups: dict[str, list[Claim]] = {}
    for claim in sorted(claims, key=lambda one: one.id):
        groups.setdefault(_subject(claim), []).append(claim)
    return sorted(((some[0].subject, some) for some in groups.values()), key=lambda group: group[0])


def _amount_groups(claims: Sequence[Claim]) -> Groups:
    stated = {one.id: amount_of(one) for one in claims}
    groups = rivals(amount for amount in stated.values() if amount is not None)
    return [
        (f"{group[0][0]:.15g} {group[0][1]}".strip(), [one for one in claims if stated[one.id] in group])
        for group in groups
    ]


def _conflict(kind: str, subject: str, relation: Relation, groups: Groups) -> Conflict:
    return Conflict(
        kind,
        subject,
        relation,
        tuple(value for value, _ in groups),
        tuple(tuple(sorted(one.id for one in some)) for _, some in groups),
    )
