"""When a link holds, as whole numbers that can be compared: ``20160925``; open ends lie outside every calendar.

Time rule of chains (docs/decisions/0030-time-acts-and-ties-in-chains.md). Support passes from hop to hop at
moments that never go back in time:

1. an **act** (a directed relation: funds, directs, attends …) takes place at a moment inside its interval;
2. a **tie** (↔: a role, a part, an identity) takes no time of its own: it must hold at the moment of the
   next act, or, at the end of a chain, at one moment together with the ties beside it;
3. moments stand in the order of the walk. Undated is open on that side.

So a later hop never ends before an earlier hop begins, ties that follow one another share a day, and a
person who had left an office does not carry that office's support into what the person did later.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from headwater.model import Family, Flow, Link, Relation
from headwater.model.dates import first_day, is_partial_date, last_day

ALWAYS = 0
NEVER = 99999999


class Window(NamedTuple):
    """First and last day on which a link can hold, both inclusive, as ``yyyymmdd``."""

    start: int
    end: int


def window(link: Link) -> Window:
    """When a link holds; see ``is_broken`` for a range that ends before it starts (it counts as undated)."""
    start, end = _days(link.start, link.end)
    if start > end:
        return Window(ALWAYS, NEVER)
    if link.relation in _LASTING:
        return Window(start, NEVER)
    if not link.end and link.start and is_single(link):
        return Window(start, _last(link.start))
    return Window(start, end)


def is_broken(link: Link) -> bool:
    """True where a link's range ends before it starts or a date is none."""
    start, end = _days(link.start, link.end)
    return start > end or not all(not day or is_partial_date(day) for day in (link.start, link.end))


def is_single(link: Link) -> bool:
    """True for what happens once: something at an event, or a payment of a stated sum.

    A start without an end dates such an act; it does not begin a period.
    """
    family = link.relation.family
    return family in (Family.HOSTS, Family.ATTENDS) or (family is Family.FUNDS and link.amount is not None)


def is_tie(relation: Relation) -> bool:
    """True for a relation that joins two entities both ways: it carries support and is none itself."""
    return relation.rule.flow is Flow.BOTH


# What was founded, succeeded or identified once stays so: an end of such a link dates the act.
_LASTING = frozenset({Relation.FOUNDED, Relation.SUCCESSOR_OF, Relation.SAME_AS, Relation.ALSO_KNOWN_AS})


@lru_cache(maxsize=65536)
def _days(start: str, end: str) -> tuple[int, int]:
    return _first(start), _last(end)


@lru_cache(maxsize=65536)
def _first(text: str) -> int:
    return int(first_day(text).replace("-", "")) if is_partial_date(text) else ALWAYS


@lru_cache(maxsize=65536)
def _last(text: str) -> int:
    return int(last_day(text).replace("-", "")) if is_partial_date(text) else NEVER
