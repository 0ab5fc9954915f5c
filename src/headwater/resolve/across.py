"""Joins across documents: the same full name, an alias or acronym that has one meaning in this case.

The units joined here are *pages*: what one document, with its aliases and pronouns, says of one thing.
Everything else stays apart; one surname alone never crosses.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from headwater.resolve.clusters import Clusters
from headwater.resolve.facts import Facts, partition
from headwater.resolve.kinds import Kind, common, sort_out
from headwater.resolve.names import legal_form
from headwater.resolve.nodes import Node


@dataclass(frozen=True, slots=True)
class Bearer:
    """One cluster after the joins inside documents.

    Attributes:
        id: lowest id of its nodes.
        first: its own names; ``second`` those it has only as an acronym or a stated alias.
        alone: true where a judgement set it apart from its namesakes.
    """

    id: str
    kind: Kind
    nodes: tuple[Node, ...]
    first: frozenset[str]
    second: frozenset[str]
    declared: bool = False
    alone: bool = False


@dataclass(slots=True)
class Crossing:
    """What came of it: why each bearer crossed, and the fact that set a bearer apart."""

    why: dict[str, str] = field(default_factory=dict)
    fact: dict[str, str] = field(default_factory=dict)


def bearers(
    groups: Iterable[Sequence[Node]], second: frozenset[tuple[str, str]], alone: frozenset[str]
) -> list[Bearer]:
    """Bearers of the clusters, sorted by id.

    Args:
        second: (document, key) pairs of acronyms and stated aliases.
        alone: ids of nodes set apart by a judgement.
    """
    found = []
    for group in groups:
        names = {(node.document, node.key) for node in group if node.full}
        own = frozenset(one for document, one in names if (document, one) not in second)
        other = frozenset(one for _, one in names) - own
        found.append(
            Bearer(
                id=min(node.id for node in group),
                kind=common(node.kind for node in group if node.key) if any(n.key for n in group) else Kind.THING,
                nodes=tuple(group),
                first=own or other,
                second=other if own else frozenset(),
                declared=any(node.declared for node in group),
                alone=any(node.id in alone for node in group),
            )
        )
    return sorted(found, key=lambda bearer: bearer.id)


def join_bearers(found: Sequence[Bearer], known: Facts, clusters: Clusters) -> Crossing:
    """Join bearers of one name; first by their own names, then by names they were given beside it."""
    crossing = Crossing()
    own, beside = _index(found)
    for name in sorted(own):
        for group in sort_out((bearer.kind, bearer) for bearer in own[name]):
            _join_group(group, known, clusters, crossing)
    for name in sorted(beside):
        for group in sort_out((bearer.kind, bearer) for bearer in (*own.get(name, ()), *beside[name])):
            if _one_meaning([bearer for bearer in group if name in bearer.second], clusters):
                _join_group(group, known, clusters, crossing, also=name)
    return crossing


def _index(found: Sequence[Bearer]) -> tuple[dict[str, list[Bearer]], dict[str, list[Bearer]]]:
    own: dict[str, list[Bearer]] = {}
    beside: dict[str, list[Bearer]] = {}
    for bearer in found:
        if not bearer.alone:
            for name in bearer.first:
                own.setdefault(name, []).append(bearer)
            for name in bearer.second:
                beside.setdefault(name, []).append(bearer)
    return own, beside


def _one_meaning(holders: Sequence[Bearer], clusters: Clusters) -> bool:
    """False for "AGM" where one document spells it out one way and another document another way."""
    return len({clusters.find(bearer.id) for bearer in holders}) == 1


def _join_group(group: Sequence[Bearer], known: Facts, clusters: Clusters, crossing: Crossing, also: str = "") -> None:
    by_id = {bearer.id: bearer for bearer in group}
    for fact, part in _parts(group, known):
        members = sorted((by_id[one] for one in part), key=lambda bearer: (not bearer.declared, bearer.id))
        for member in members:
            if fact:
                crossing.fact.setdefault(member.id, fact)
        for member in members[1:]:
            if clusters.find(member.id) != clusters.find(members[0].id) and clusters.join(member.id, members[0].id):
                why = _why(members[0], also)
                crossing.why.setdefault(member.id, why)
                if not members[0].declared:
                    crossing.why.setdefault(members[0].id, why)


def _why(hub: Bearer, also: str) -> str:
    if also:
        return "alias or acronym that has one meaning in this case"
    return "named in the case file" if hub.declared else "same name in several documents"


def _parts(group: Sequence[Bearer], known: Facts) -> list[tuple[str, list[str]]]:
    """Ids of the bearers that no known fact tells apart, with the fact that does."""
    ids = [bearer.id for bearer in group]
    if any(bearer.kind is Kind.ORGANISED for bearer in group):
        return partition(ids, _forms(group))
    if not group or group[0].kind not in (Kind.PERSON, Kind.EVENT):
        return [("", ids)]
    person = any(bearer.kind is Kind.PERSON for bearer in group)
    prefix = "born" if person else "held"
    parts = partition(ids, _values(group, known.years, prefix))
    if len(parts) > 1 or not person:
        return parts
    return partition(ids, _values(group, known.places, prefix))


def _forms(group: Sequence[Bearer]) -> dict[str, set[str]]:
    """Legal forms: "Berg GmbH" and "Berg LLC" are two companies, and "Berg" alone then belongs to neither."""
    return {bearer.id: {form for node in bearer.nodes if (form := legal_form(node.name))} for bearer in group}


def _values(group: Sequence[Bearer], table: Mapping[str, set[str]], prefix: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for bearer in group:
        for node in bearer.nodes:
            found.setdefault(bearer.id, set()).update(table.get(f"{prefix}:{node.id}", ()))
    return found
