"""Amounts of one payment as several documents state them: counted once, rivals kept beside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from headwater.model import Claim

Amount = tuple[float, str]
SAME = 0.05


def amount_of(claim: Claim) -> Amount | None:
    """Amount and currency of a claim, or None."""
    return None if claim.amount is None else (claim.amount, claim.currency)


def agree(one: Amount, other: Amount) -> bool:
    """True where two amounts can be one: within 5 % in one currency; across currencies nothing is compared."""
    if one[1] and other[1] and one[1] != other[1]:
        return True
    return abs(one[0] - other[0]) <= SAME * max(abs(one[0]), abs(other[0]))


def rivals(amounts: Iterable[Amount]) -> list[list[Amount]]:
    """Amounts grouped into those that can be one, each group around its smallest; one group means no conflict."""
    groups: list[list[Amount]] = []
    for amount in sorted(set(amounts)):
        fitting = next((group for group in groups if agree(group[0], amount)), None)
        if fitting is None:
            groups.append([amount])
        else:
            fitting.append(amount)
    return groups


def by_payment(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Split claims of one period into payments.

    One document that states two amounts speaks of two payments (rows of a register); several documents
    that state one amount each speak of one. Claims without an amount, and amounts nobody tells apart,
    stay with the first payment.
    """
    stated: dict[str, set[Amount]] = {}
    for claim in claims:
        amount = amount_of(claim)
        if amount is not None:
            stated.setdefault(claim.document, set()).add(amount)
    apart = {one for several in stated.values() if len(rivals(several)) > 1 for one in several}
    if not apart:
        return [list(claims)]
    payments: dict[Amount, list[Claim]] = {amount: [] for amount in sorted(apart)}
    first = min(payments)
    for claim in claims:
        payments[_nearest(amount_of(claim), payments, first)].append(claim)
    return list(payments.values())


def _nearest(amount: Amount | None, known: Iterable[Amount], otherwise: Amount) -> Amount:
    """The known payment of that amount, or the one that a relay's rounding fits."""
    if amount is None:
        return otherwise
    fitting = [one for one in known if agree(one, amount)]
    return min(fitting, key=lambda one: (abs(one[0] - amount[0]), one), default=otherwise)
