"""Claims pooled into links: same ends, same relation, one period, one payment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from headwater.model import (
    NOTHING,
    Channel,
    Claim,
    EvidenceClass,
    Family,
    Item,
    Link,
    LinkStatus,
    Relation,
    Schema,
    Stance,
    stable_id,
)
from headwater.weigh.amounts import Amount, amount_of, by_payment, rivals
from headwater.weigh.number import number
from headwater.weigh.opinion import assess, weight
from headwater.weigh.periods import Interval, by_period, interval
from headwater.weigh.sources import fold

_MUTUAL = frozenset({Relation.MET, Relation.CONTACTED, Relation.SAME_AS, Relation.ALSO_KNOWN_AS})
# Relations that say something complete of one end alone; elsewhere an empty end leaves the link open.
_ONE_ENDED = frozenset({Family.DATES, Family.CASE, Family.SPEECH})
# Things that happen once: two dates are rivals and not two periods.
_ONCE = frozenset({Relation.BORN_IN, Relation.FORMED, Relation.OPENED, Relation.ENDED, Relation.FOUNDED})

Ends = tuple[str, Relation, str]


@dataclass(frozen=True, slots=True)
class Pool:
    """Claims of one future link, with the period they share."""

    ends: Ends
    period: Interval
    claims: Sequence[Claim]
    number: int = 0  # 0, or the place among payments of one period


def end_of(entity: str, text: str) -> str:
    """Id of one end: the entity, else the folded words with ``?`` before them, else empty for unknown."""
    return entity or (f"?{fold(text)}" if text.strip() else "")


def ends_of(claim: Claim) -> Ends:
    """The two ends and the relation; ends of a mutual relation stand in one order."""
    subject = end_of(claim.subject_entity, claim.subject)
    object = end_of(claim.object_entity, claim.object)
    if claim.relation in _MUTUAL and object < subject:
        subject, object = object, subject
    return subject, claim.relation, object


def pool(claims: Iterable[Claim], schemas: Mapping[str, Schema]) -> list[Pool]:
    """Group claims into pools, sorted by their ends and period."""
    grouped: dict[Ends, list[Claim]] = {}
    for claim in claims:
        grouped.setdefault(ends_of(claim), []).append(claim)
    found: list[Pool] = []
    for ends in sorted(grouped):
        found.extend(_periods(ends, grouped[ends], schemas))
    return found


def build(pool: Pool, items: Sequence[Item]) -> Link:
    """Weigh one pool: ``items`` are those of its claims, or more (a statement of the case file)."""
    subject, relation, object = pool.ends
    channels, channel = _channels(relation)
    start, end = _best_period(pool, items)
    amount, currency = _best_amount(pool.claims, items) or (None, "")
    assessed = assess(items)
    whole, found, status, _ = assessed
    if not _whole(pool.ends):
        found, status = NOTHING, LinkStatus.OPEN
    ordered = items if len(items) < 2 else sorted(items, key=lambda item: (item.claim, item.root))
    return Link(
        stable_id("l", subject, relation, object, *pool.period, pool.number or None),
        subject,
        relation,
        object,
        channel,
        channels,
        status,
        whole,
        found,
        tuple(ordered),
        tuple(sorted([claim.id for claim in pool.claims])),
        _roots(items),
        start,
        end,
        amount,
        currency,
        number(items, assessed),
        _classes(items),
    )


def is_whole(link: Link) -> bool:
    """False where an end is unknown: such a link is a question and stands in no chain."""
    return _whole((link.subject, link.relation, link.object))


def _whole(ends: Ends) -> bool:
    return bool(ends[0]) and (bool(ends[2]) or ends[1].family in _ONE_ENDED)


def reweigh(link: Link, *, without_root: str = "", without_claim: str = "") -> Link:
    """The link as it would stand without everything that rests on one root, or without one claim."""
    items = tuple(
        item
        for item in link.items
        if not (without_root and item.root == without_root) and not (without_claim and item.claim == without_claim)
    )
    return with_items(link, items)


def with_items(link: Link, items: Sequence[Item]) -> Link:
    """The link weighed anew from other items; its id, ends and period stay."""
    assessed = assess(items)
    whole, found, status, _ = assessed
    if not is_whole(link):
        found, status = NOTHING, LinkStatus.OPEN
    gone = {item.claim for item in link.items} - {item.claim for item in items}
    return replace(
        link,
        items=tuple(items),
        opinion=whole,
        readings=found,
        status=status,
        claims=tuple(claim for claim in link.claims if claim not in gone),
        roots=_roots(items),
        number=number(items, assessed),
        classes=_classes(items),
    )


@cache
def _channels(relation: Relation) -> tuple[tuple[Channel, ...], str]:
    """Channels whose chains a relation may stand in, and the word for the first of them or for its kind."""
    channels = tuple(channel for channel in Channel if relation.rule.carries(channel))
    return channels, channels[0].value if channels else relation.rule.shown_as


def _classes(items: Sequence[Item]) -> tuple[EvidenceClass, ...]:
    if len(items) == 1:
        return (items[0].evidence_class,) if items[0].stance is Stance.ASSERTS else ()
    return tuple(sorted({item.evidence_class for item in items if item.stance is Stance.ASSERTS}))


def _periods(ends: Ends, claims: list[Claim], schemas: Mapping[str, Schema]) -> Iterable[Pool]:
    if len(claims) == 1:
        yield Pool(ends, interval(claims[0]), claims)
        return
    relation = ends[1]
    once = relation in _ONCE or schemas.get(ends[2]) is Schema.EVENT
    spans = [(("", ""), claims)] if once else by_period(claims)
    for span, some in sorted(spans, key=lambda one: one[0]):
        payments = by_payment(some) if relation.family is Family.FUNDS else [some]
        for place, payment in enumerate(payments):
            yield Pool(ends, span, payment, place if len(payments) > 1 else 0)


def _roots(items: Sequence[Item]) -> tuple[str, ...]:
    if len(items) == 1:
        return (items[0].root,) if items[0].stance is Stance.ASSERTS else ()
    return tuple(sorted({item.root for item in items if item.stance is Stance.ASSERTS}))


def support_by_claim(items: Iterable[Item]) -> dict[str, tuple[str, float]]:
    """Root and weight of each asserting claim."""
    return {item.claim: (item.root, weight(item)) for item in items if item.stance is Stance.ASSERTS}


def support_of(claims: Iterable[Claim], hefts: Mapping[str, tuple[str, float]]) -> tuple[float, int]:
    """Weight of the roots behind some claims, each root once, and how many claims there are."""
    best: dict[str, float] = {}
    several = [hefts[claim.id] for claim in claims if claim.id in hefts]
    for root, heft in several:
        best[root] = max(best.get(root, 0.0), heft)
    return sum(best[root] for root in sorted(best)), len(several)


def _best_period(pool: Pool, items: Sequence[Item]) -> Interval:
    """The period of the pool; where dates are rivals, the best supported and then the most precise one."""
    if pool.period != ("", "") or len(pool.claims) == 1:
        return pool.period
    spans: dict[Interval, list[Claim]] = {}
    for claim in pool.claims:
        spans.setdefault(interval(claim), []).append(claim)
    spans.pop(("", ""), None)
    if len(spans) < 2:
        return next(iter(spans), ("", ""))
    hefts = support_by_claim(items)
    return max(spans, key=lambda span: (support_of(spans[span], hefts), len(span[0]), span))


def _best_amount(claims: Sequence[Claim], items: Sequence[Item]) -> Amount | None:
    """The best supported amount; of equals the smaller, which claims less."""
    if len(claims) == 1:
        return amount_of(claims[0])
    stated: dict[Amount, list[Claim]] = {}
    for claim in claims:
        amount = amount_of(claim)
        if amount is not None:
            stated.setdefault(amount, []).append(claim)
    if len(stated) < 2:
        return next(iter(stated), None)
    hefts = support_by_claim(items)
    groups = rivals(stated)
    best = max(groups, key=lambda group: (support_of((c for one in group for c in stated[one]), hefts), -group[0][0]))
    return max(best, key=lambda one: (support_of(stated[one], hefts), -one[0], one[1]))
