"""Joins across documents: one name *and* something besides the name that two documents agree on.

The units joined here are *pages*: what one document, with its aliases and pronouns, says of one thing.
Everything else stays apart and waits for a person; one surname alone never crosses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from headwater.resolve.agreement import meet
from headwater.resolve.clusters import Clusters
from headwater.resolve.facts import Facts, partition
from headwater.resolve.grounds import ENOUGH, Bearing, Ground, Known, forms, head_start
from headwater.resolve.kinds import Kind, common, sort_out
from headwater.resolve.lexicon import wordset
from headwater.resolve.nodes import Node
from headwater.resolve.scripts import skeleton

_SEVERAL = "same name in several documents"
_BEHIND = wordset("of in at for de du des del di da der von zu w we z в у по за")


@dataclass(frozen=True, slots=True)
class Bearer(Bearing):
    """One cluster after the joins inside documents.

    Attributes:
        id: lowest id of its nodes.
        first: its own names; ``second`` those it has only as an acronym or a stated alias.
        alone: true where a judgement set it apart from its namesakes.
    """

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


def rivals(found: Sequence[Bearer]) -> frozenset[str]:
    """Ids of bearers that share a name, or the sound of one, with another."""
    by_name: dict[str, set[str]] = {}
    for bearer in found:
        for name in (*bearer.first, *bearer.second):
            by_name.setdefault(name, set()).add(bearer.id)
    by_sound: dict[tuple[str, ...], set[str]] = {}
    for name, holders in by_name.items():
        by_sound.setdefault(tuple(sorted(skeleton(name))), set()).update(holders)
    return frozenset(one for holders in by_sound.values() if len(holders) > 1 for one in holders)


class Joining:
    """Runs the joins: by their own names, by names given beside it, by names that sound the same."""

    def __init__(self, found: Sequence[Bearer], facts: Facts, known: Known, clusters: Clusters) -> None:
        self._found = found
        self._facts = facts
        self._known = known
        self._clusters = clusters
        self.crossing = Crossing()

    def run(self) -> Crossing:
        """Every join, surest first."""
        own, beside = _index(self._found)
        for name in sorted(own):
            for group in sort_out((bearer.kind, bearer) for bearer in own[name]):
                self._group(group, name, _SEVERAL)
        for name in sorted(beside):
            for group in sort_out((bearer.kind, bearer) for bearer in (*own.get(name, ()), *beside[name])):
                if self._one_meaning([bearer for bearer in group if name in bearer.second]):
                    self._group(group, name, "alias or acronym that has one meaning in this case")
        for group in self._sounding(own):
            self._group(group, "", "names that are equal when romanised", strong=True)
        return self.crossing

    def _one_meaning(self, holders: Sequence[Bearer]) -> bool:
        """False for "AGM" where one document spells it out one way and another document another way."""
        return len({self._clusters.find(bearer.id) for bearer in holders}) == 1

    def _sounding(self, own: Mapping[str, Sequence[Bearer]]) -> Iterator[list[Bearer]]:
        """Groups of bearers whose names differ in spelling only."""
        by_sound: dict[tuple[bool, tuple[str, ...]], dict[str, None]] = {}
        for name, group in own.items():
            for person in sorted({bearer.kind is Kind.PERSON for bearer in group}):
                words = skeleton(name)
                if len(words) > 1:
                    by_sound.setdefault((person, tuple(sorted(words)) if person else words), {})[name] = None
        for (person, _), names in sorted(by_sound.items()):
            if len(names) > 1:
                members = [bearer for name in names for bearer in own[name] if (bearer.kind is Kind.PERSON) is person]
                yield from sort_out((bearer.kind, bearer) for bearer in {b.id: b for b in members}.values())

    def _group(self, group: Sequence[Bearer], name: str, how: str, *, strong: bool = False) -> None:
        if len(group) < 2:
            return
        facts = self._told_by(group, name)
        self._mark(group, name, facts)
        if not strong:
            self._join_listed(group, name, facts)
        need = ENOUGH - (0 if strong else head_start(name, group[0].kind))
        for members, words in self._shared(group, facts, need):
            for member in members[1:]:
                self._join(member, members[0], f"{how}, and {words}")

    def _told_by(self, group: Sequence[Bearer], name: str) -> dict[str, str]:
        """The fact by which each bearer is told from others, where two of them differ in it."""
        parts = _parts(group, self._facts, name)
        facts = {one: fact for fact, part in parts for one in part} if len(parts) > 1 else {}
        for one, fact in facts.items():
            if fact:
                self.crossing.fact.setdefault(one, fact)
        return facts

    def _mark(self, group: Sequence[Bearer], name: str, facts: Mapping[str, str]) -> None:
        """Whom a fact or a pronoun tells apart never comes together by way of a third."""
        for bearer in group:
            if facts.get(bearer.id):
                self._clusters.mark(bearer.id, f"fact:{bearer.kind}:{name}", facts[bearer.id])
            context = self._known.contexts.get(bearer.id)
            if context and context.gender and bearer.kind in (Kind.PERSON, Kind.LEGAL):
                self._clusters.mark(bearer.id, "gender", context.gender)

    def _join_listed(self, group: Sequence[Bearer], name: str, facts: Mapping[str, str]) -> None:
        """What the case file declares, and names that need no further ground."""
        hub = next((bearer for bearer in group if bearer.declared), None)
        reason = next((self._known.listed.get(f"{bearer.kind}:{name}", "") for bearer in group), "")
        if hub is None and not reason:
            return
        first = hub or group[0]
        for bearer in group:
            if bearer is not first and facts.get(bearer.id, "") == facts.get(first.id, ""):
                self._join(bearer, first, "named in the case file" if hub else f"{_SEVERAL}, and {reason}")

    def _join(self, one: Bearer, to: Bearer, why: str) -> None:
        clusters = self._clusters
        if clusters.find(one.id) != clusters.find(to.id) and clusters.join(one.id, to.id):
            self.crossing.why.setdefault(one.id, why)
            if not to.declared:
                self.crossing.why.setdefault(to.id, why)

    def _shared(
        self, group: Sequence[Bearer], facts: Mapping[str, str], need: int
    ) -> Iterator[tuple[list[Bearer], str]]:
        """Bearers that share grounds of enough points, with the grounds in words."""
        holders: dict[str, list[Bearer]] = {}
        for bearer in sorted(group, key=lambda one: (not one.declared, one.id)):
            for token in self._known.grounds.get(bearer.id, ()):
                holders.setdefault(token, []).append(bearer)
        shared = {token: those for token, those in sorted(holders.items()) if len(those) > 1}
        unclear = {token for token, those in shared.items() if len({facts.get(b.id, "") for b in those} - {""}) > 1}
        weak: dict[str, list[str]] = {}
        for token, those in shared.items():
            if token in unclear:
                continue
            ground = self._known.grounds[those[0].id][token]
            parts = list(self._meeting(token, those))
            if ground.points >= need:
                yield from ((part, ground.words) for part in parts)
            elif parts:
                for bearer in max(parts, key=len):
                    weak.setdefault(bearer.id, []).append(token)
        if need == ENOUGH:
            yield from self._by_two(group, weak)

    def _meeting(self, token: str, those: Sequence[Bearer]) -> Iterator[list[Bearer]]:
        """Parts whose dated engagements can be one; the undated belong to the only part there is."""
        dated: list[list[Bearer]] = []
        undated = []
        for bearer in those:
            years = self._years(bearer, token)
            if not years:
                undated.append(bearer)
                continue
            fitting = [part for part in dated if any(meet(years, self._years(other, token)) for other in part[:50])]
            merged = [one for part in fitting for one in part]
            dated = [part for part in dated if part not in fitting] + [[*merged, bearer]]
        if len(dated) < 2:
            dated = [[*(dated[0] if dated else []), *undated]]
        yield from (part for part in dated if len(part) > 1)

    def _years(self, bearer: Bearer, token: str) -> set[str]:
        """Years of a ground; being named together with a body is no more than the dated tie to it that is told."""
        grounds = self._known.grounds[bearer.id]
        sort, _, what = token.partition(" ")
        tie = grounds.get(f"with {what}") if sort in ("near", "page") else None
        return set((tie or grounds[token]).years)

    def _by_two(self, group: Sequence[Bearer], weak: Mapping[str, list[str]]) -> Iterator[tuple[list[Bearer], str]]:
        pairs: dict[tuple[str, str], list[Bearer]] = {}
        for bearer in group:
            for pair in combinations(weak.get(bearer.id, ()), 2):
                pairs.setdefault(pair, []).append(bearer)
        for (one, other), those in sorted(pairs.items()):
            grounds: Mapping[str, Ground] = self._known.grounds[those[0].id]
            if len(those) > 1 and not (grounds[one].asked and grounds[other].asked):
                yield those, f"{grounds[one].words}; {grounds[other].words}"


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


def _parts(group: Sequence[Bearer], known: Facts, name: str) -> list[tuple[str, list[str]]]:
    """Ids of the bearers that no known fact tells apart, with the fact that does."""
    ids = [bearer.id for bearer in group]
    if any(bearer.kind is Kind.ORGANISED for bearer in group):
        parts = partition(ids, _forms(group))
        return parts if len(parts) > 1 or not name else partition(ids, _longer(group, name))
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
    return {bearer.id: forms(bearer.nodes) for bearer in group}


def _longer(group: Sequence[Bearer], name: str) -> dict[str, set[str]]:
    """What a short name is short for: "First Church" of Zenda here and of Balt there are two."""
    starts = tuple(f"{name} {word} " for word in sorted(_BEHIND))
    return {bearer.id: {one for one in bearer.first | bearer.second if one.startswith(starts)} for bearer in group}


def _values(group: Sequence[Bearer], table: Mapping[str, set[str]], prefix: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for bearer in group:
        for node in bearer.nodes:
            found.setdefault(bearer.id, set()).update(table.get(f"{prefix}:{node.id}", ()))
    return found
