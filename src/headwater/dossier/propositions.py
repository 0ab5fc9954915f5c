"""What is said, with all who say it: a link and its claims, or claims that wait for a person."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from headwater.dossier.families import Topic, topic
from headwater.dossier.index import Index
from headwater.dossier.voices import reports_not
from headwater.model import Claim, Hedge, Item, Link, LinkStatus, Relation, Stance, Tier


class Group(StrEnum):
    """Where a proposition stands in the dossier."""

    ESTABLISHED = "Established"
    REPORTED = "Reported"
    ALLEGED = "Alleged"
    DENIED = "Denied"
    UNKNOWN = "Unknown"
    WAITING = "Read by the machine, waiting for a person"


@dataclass(frozen=True, slots=True)
class Proposition:
    """Claims that say one thing, in order of publication; ``link`` is None where they carry no weight yet."""

    claims: tuple[Claim, ...]
    group: Group
    topic: Topic
    link: Link | None = None


def propositions(index: Index) -> tuple[Proposition, ...]:
    """Every proposition on file for the day, the best supported first."""
    linked = (_of_link(link, index) for link in index.findings.links)
    found = [proposition for proposition in linked if proposition]
    return tuple(sorted(found, key=_rank)) + _waiting(index)


def _of_link(link: Link, index: Index) -> Proposition | None:
    claims = index.of_link(link)
    declared = [item for item in link.items if item.claim not in index.claims]
    if not claims and not declared:
        return None
    return Proposition(claims, group_of(link, claims, index), topic(claims[0]) if claims else Topic.ROLES, link)


def group_of(link: Link, claims: tuple[Claim, ...], index: Index) -> Group:
    """Established, reported, alleged, denied or unknown: from status, stance and the best tier that asserts it."""
    tiers = {index.tier(claim) for claim in claims if _asserted(claim, index)}
    tiers |= {item.tier for item in declared_items(link, index)}
    if link.status in (LinkStatus.DENIED, LinkStatus.REFUTED) or link.relation is Relation.DENIES:
        return Group.DENIED
    if not tiers:
        return _unasserted(claims, index)
    if Tier.RECORD in tiers and link.status is LinkStatus.SUPPORTED:
        return Group.ESTABLISHED
    rests = all(_on_allegation(claim, index) for claim in claims if _asserted(claim, index))
    return Group.REPORTED if tiers & {Tier.RECORD, Tier.REPORTING} and not rests else Group.ALLEGED


def _unasserted(claims: tuple[Claim, ...], index: Index) -> Group:
    """Nobody says that it is so: a publication may report that it is not, a party may deny it, or nobody knows."""
    against = [claim for claim in claims if index.stance(claim) is Stance.DENIES]
    if not against:
        return Group.UNKNOWN
    reported = all(reports_not(claim, index) and not index.tier(claim).alleges for claim in claims)
    return Group.REPORTED if reported else Group.DENIED


def _on_allegation(claim: Claim, index: Index) -> bool:
    item = index.item(claim)
    return index.tier(claim).alleges or bool(item and item.root_alleges)


def declared_items(link: Link, index: Index) -> tuple[Item, ...]:
    """Items of a link that stand in the case file and not in a document."""
    return tuple(item for item in link.items if item.claim not in index.claims and not item.document)


def _asserted(claim: Claim, index: Index) -> bool:
    """Asserted with a claim to be so; figures keep their hedge, for they are told in the words of the passage."""
    sure = claim.hedge is not Hedge.UNCERTAIN or topic(claim) is Topic.FIGURES
    return index.stance(claim) is Stance.ASSERTS and sure


def _rank(proposition: Proposition) -> tuple[float, float, str]:
    link = proposition.link
    return (-link.readings.lo, -len(link.roots), link.id) if link else (0.0, 0.0, "")


def _waiting(index: Index) -> tuple[Proposition, ...]:
    grouped: dict[tuple[str, ...], list[Claim]] = defaultdict(list)
    for claim in sorted(index.claims.values(), key=index.order):
        if claim.id not in index.link_of:
            grouped[_ends(claim)].append(claim)
    return tuple(Proposition(tuple(told), _waiting_group(told, index), topic(told[0])) for told in grouped.values())


def _waiting_group(claims: list[Claim], index: Index) -> Group:
    """To say “I do not know” has no weight at any confidence, and is shown where the unknown stands."""
    unknown = all(index.stance(claim) is Stance.NO_KNOWLEDGE for claim in claims)
    return Group.UNKNOWN if unknown else Group.WAITING


def _ends(claim: Claim) -> tuple[str, ...]:
    value = claim.value if topic(claim) is Topic.FIGURES else ""
    subject, thing = claim.subject_entity or claim.subject, claim.object_entity or claim.object
    return (claim.relation, subject, thing, value)
