"""Money in and out of each entity: every payment counted once, however many documents mention it.

A link is one payment (``weigh`` merges mentions of the same sum between the same ends in one period). Sums of
different currencies are never added up, and neither are asserted and merely denied or unasserted payments.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from headwater.model import Family, Link
from headwater.trace.network import asserted


@dataclass(frozen=True, slots=True)
class Flow:
    """What came in and went out in one currency; ``links`` are the payments, ``unstated`` those without a sum.

    An empty ``currency`` holds payments whose sum or currency is not stated.
    """

    entity: str
    currency: str
    received: float
    paid: float
    links: tuple[str, ...]
    unstated: int = 0


def flows(links: Iterable[Link]) -> tuple[Flow, ...]:
    """Flows by entity and currency, sorted; one for each entity that paid or was paid."""
    found: dict[tuple[str, str], list[Link]] = {}
    for link in {link.id: link for link in links if _is_payment(link)}.values():
        currency = link.currency if link.amount is not None else ""
        for entity in {link.subject, link.object} - {""}:
            found.setdefault((entity, currency), []).append(link)
    return tuple(_flow(entity, currency, found[entity, currency]) for entity, currency in sorted(found))


def _is_payment(link: Link) -> bool:
    return link.relation.family is Family.FUNDS and asserted(link)


def _flow(entity: str, currency: str, links: list[Link]) -> Flow:
    ordered = sorted(links, key=lambda link: link.id)
    received = sum(link.amount or 0.0 for link in ordered if link.object == entity)
    paid = sum(link.amount or 0.0 for link in ordered if link.subject == entity)
    unstated = sum(link.amount is None for link in ordered)
    return Flow(entity, currency, received, paid, tuple(link.id for link in ordered), unstated)
