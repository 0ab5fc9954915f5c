"""What documents say *around* a name: the facts that can speak for, or against, two bearers being one.

A context never holds the name itself. It is made for any unit — a bearer on one page, or a whole entity —
from the claims that the unit stands in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from headwater.model import Claim, ClaimStatus, Family, Hedge, Polarity, Relation, Stance
from headwater.resolve.kinds import Kind
from headwater.resolve.names import fold
from headwater.resolve.states import state_of

_NEIGHBOURS = frozenset({Kind.PERSON, Kind.ORGANISED, Kind.LEGAL, Kind.EVENT, Kind.ACCOUNT, Kind.CASE, Kind.ESTATE})
_ACTORS = frozenset({Kind.PERSON, Kind.ORGANISED, Kind.LEGAL})  # a payment does not tell which of them it names
_TIES = frozenset(set(Family) - {Family.SPEECH, Family.IDENTITY, Family.DATES, Family.CONTEXT})
_SEATS = frozenset({Relation.BASED_IN, Relation.LIVES_IN})
_PASSAGE = 60  # characters of a passage from which two documents do not share it by chance
_MOST = 400  # ties and passages of one unit that are looked at


@dataclass(frozen=True, slots=True)
class Label:
    """How a unit is known: its kind, the keys of its full names, a name to show."""

    kind: Kind
    keys: frozenset[str]
    name: str


@dataclass(slots=True)
class Context:
    """What is said of one unit.

    Attributes:
        births, birthplaces, years, seats: values that plainly asserted claims give.
        ties: (neighbour, family of the relation) → years of it.
        names: neighbour → a name to show.
        passages: folded passages that it stands in.
        genders: ``f`` and ``m`` by the pronouns that refer to it, counted.
        told: true where a document says that it is another than its namesake.
    """

    births: set[str] = field(default_factory=set)
    birthplaces: set[str] = field(default_factory=set)
    years: set[str] = field(default_factory=set)
    seats: set[str] = field(default_factory=set)
    ties: dict[tuple[str, Family], set[str]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    passages: set[str] = field(default_factory=set)
    genders: dict[str, int] = field(default_factory=dict)
    told: bool = False

    @property
    def gender(self) -> str:
        """``f`` or ``m`` where at least two pronouns tell and nine in ten of them agree; else empty."""
        total = sum(self.genders.values())
        return next((one for one, count in sorted(self.genders.items()) if total >= 2 and count >= 0.9 * total), "")


def contexts(
    claims: Iterable[Claim], ends: Mapping[str, tuple[str, str]], labels: Mapping[str, Label]
) -> dict[str, Context]:
    """Context of every unit that some claim has at an end.

    Args:
        claims: rejected ones are left out.
        ends: units at subject and object, by claim id; empty for none.
        labels: what the units are.
    """
    found: dict[str, Context] = {}
    for claim in claims:
        subject, other = ends.get(claim.id, ("", ""))
        if claim.status is ClaimStatus.REJECTED or subject == other:
            continue
        plain = _plain(claim)
        for unit, neighbour in ((subject, other), (other, subject)):
            if unit in labels:
                _note(found.setdefault(unit, Context()), claim, labels.get(neighbour), plain and unit == subject)
    return found


def _plain(claim: Claim) -> bool:
    said = claim.stance is Stance.ASSERTS and claim.polarity is Polarity.AFFIRMED
    return said and claim.hedge is Hedge.NONE


def _note(context: Context, claim: Claim, neighbour: Label | None, subject: bool) -> None:
    if subject:
        _facts(context, claim)
    if claim.relation.family is Family.IDENTITY and claim.polarity is Polarity.NEGATED:
        context.told = True
    if claim.relation.family in (Family.HOSTS, Family.ATTENDS, Family.DATES) and claim.start:
        context.years.add(claim.start[:4])
    if len(context.passages) < _MOST and len(passage := fold(claim.quote)) >= _PASSAGE:
        context.passages.add(passage)
    if neighbour and claim.relation.family in _TIES and len(context.ties) < _MOST:
        for token in tokens(neighbour):
            years = context.ties.setdefault((token, claim.relation.family), set())
            years.update(date[:4] for date in (claim.start, claim.end) if date)
            context.names.setdefault(token, neighbour.name)


def _facts(context: Context, claim: Claim) -> None:
    where = fold(claim.object)
    if claim.relation is Relation.BORN_IN:
        context.births |= {claim.start[:4]} - {""}
        context.birthplaces |= {where} - {""}
    elif claim.relation in _SEATS:
        context.seats |= {where} - {""}


def tokens(label: Label) -> list[str]:
    """Names by which a neighbour can be met again; a state or a place is no company that tells who one is."""
    if label.kind not in _NEIGHBOURS or state_of(label.name):
        return []
    sort = "actor" if label.kind in _ACTORS else label.kind
    return sorted(f"{sort}:{key}" for key in label.keys)
