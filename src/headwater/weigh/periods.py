"""Which claims on one pair of ends and one relation are about one period."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from headwater.model import Claim, Family
from headwater.model.dates import first_day, is_partial_date, last_day

# What happens at a time, against what holds from a time on.
_MOMENTS = frozenset(
    {Family.FUNDS, Family.PROVIDES, Family.HOSTS, Family.ATTENDS, Family.CONTACT, Family.CASE, Family.DATES}
)
_OPEN = "9999-12-31"

Interval = tuple[str, str]


@dataclass(slots=True)
class _Period:
    start: str
    end: str
    first: str
    last: str
    claims: list[Claim] = field(default_factory=list)

    def meets(self, first: str, last: str) -> bool:
        return self.first <= last and first <= self.last


def interval(claim: Claim) -> Interval:
    """Start and end of a claim as partial dates; empty where unknown, not a date, or ending before it starts.

    What happens at a moment (a payment, an appearance) ends when it starts unless the text says otherwise.
    """
    if not claim.start and not claim.end:
        return "", ""
    return _interval(claim.start, claim.end, claim.relation.family in _MOMENTS)


@lru_cache(maxsize=65536)
def _interval(start: str, end: str, moment: bool) -> Interval:
    start = start if is_partial_date(start) else ""
    end = end if is_partial_date(end) else ""
    if start and end and last_day(end) < first_day(start):
        return "", ""
    return (start or end, end or start) if moment else (start, end)


def backwards(claim: Claim) -> bool:
    """True where the claim's dates are in the wrong order."""
    both = claim.start and claim.end and is_partial_date(claim.start) and is_partial_date(claim.end)
    return bool(both) and last_day(claim.end) < first_day(claim.start)


def by_period(claims: Sequence[Claim]) -> list[tuple[Interval, list[Claim]]]:
    """Group claims whose intervals can be one, the most precise first.

    A claim that fits several periods stands alone; one without a date joins the only period there is.
    """
    dated: dict[Interval, list[Claim]] = {}
    for claim in claims:
        dated.setdefault(interval(claim), []).append(claim)
    undated = dated.pop(("", ""), [])
    found: list[_Period] = []
    for span in sorted(dated, key=_breadth):
        _join(found, span, dated[span])
    if undated:
        if len(found) == 1:
            found[0].claims.extend(undated)
        else:
            found.append(_Period("", "", "", "", undated))
    return [((one.start, one.end), one.claims) for one in found]


def _join(found: list[_Period], span: Interval, claims: list[Claim]) -> None:
    first, last = first_day(span[0]), last_day(span[1]) or _OPEN
    fitting = [one for one in found if one.meets(first, last)]
    if len(fitting) == 1:
        fitting[0].claims.extend(claims)
    else:
        found.append(_Period(*span, first, last, claims))


def _breadth(span: Interval) -> tuple[int, int, str, str]:
    """Narrow before broad, early before late."""
    first, last = first_day(span[0]) or "0001-01-01", last_day(span[1]) or _OPEN
    days = (int(last[:4]) - int(first[:4])) * 372 + (int(last[5:7]) - int(first[5:7])) * 31
    return days + int(last[8:]) - int(first[8:]), -len(span[0]), span[0], span[1]
