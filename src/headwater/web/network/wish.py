"""What part of the network an address asks for."""

from __future__ import annotations

import math
from dataclasses import dataclass

from headwater.errors import UsageError
from headwater.model.dates import is_partial_date
from headwater.web.asked import Asked

MOST_HOPS = 6


@dataclass(frozen=True, slots=True)
class Wish:
    """From where, how far, and which links count.

    Attributes:
        focus: id or name of the entity to start from; empty for the one that the question is about.
        to: id or name of a second one: then only the shortest ways between the two are shown.
        hops: how many links away, 1–6.
        relation: only this one; so for ``channel`` and ``status``.
        start, end: partial dates; a link that surely lies outside is left out, an undated one stays.
        least: lower bound of the assessment that a link must reach, 0–1.
        roots: independent roots that a link must have.
    """

    focus: str = ""
    to: str = ""
    hops: int = 1
    relation: str = ""
    channel: str = ""
    status: str = ""
    start: str = ""
    end: str = ""
    least: float = 0.0
    roots: int = 0

    @staticmethod
    def of(asked: Asked) -> Wish:
        """Read it from the address.

        Raises:
            UsageError: a date or a number is none.
        """
        days = (asked.text("start"), asked.text("end"))
        for day in days:
            if day and not is_partial_date(day):
                raise UsageError(f"{day!r} is no date", remedy="write 2016, 2016-09 or 2016-09-25")
        return Wish(
            asked.text("focus"),
            asked.text("to"),
            min(asked.number("hops", 1, 1), MOST_HOPS),
            asked.text("relation"),
            asked.text("channel"),
            asked.text("status"),
            *days,
            _share(asked.text("least")),
            asked.number("roots", 0, 0),
        )


def _share(text: str) -> float:
    if not text:
        return 0.0
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 1:
        raise UsageError(f"{text!r} is no share", remedy="give a number from 0 to 1, such as 0.5")
    return value
