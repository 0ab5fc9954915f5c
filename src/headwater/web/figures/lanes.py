"""A timeline in lanes: a dot for a day, a dashed span for a date that is not known to the day, a bar for a period.

In a lane marks and their words lie in as many rows as it takes for none to cover another.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from headwater.model.dates import first_day, is_partial_date, last_day, precision
from headwater.web.figures.marks import drawing, linked, words

_NAMES, _WIDE, _ROW, _TOP, _CHAR, _GAP, _MOST_CHARS = 170.0, 1120.0, 24.0, 30.0, 6.5, 12.0, 44
_TICKS = 9


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened: partial dates, its lane, its words, and where its evidence is."""

    start: str
    end: str
    lane: str
    label: str
    href: str
    told: str
    denied: bool = False

    @property
    def first(self) -> int:
        """First day it can mean, as an ordinal."""
        return date.fromisoformat(first_day(self.start or self.end)).toordinal()

    @property
    def last(self) -> int:
        """Last day it can mean, as an ordinal; never before the first."""
        return max(self.first, date.fromisoformat(last_day(self.end or self.start)).toordinal())

    @property
    def kind(self) -> str:
        """``day``, ``unsure`` (some day inside) or ``lasting`` (from one date to another)."""
        if self.start and self.end and self.start != self.end:
            return "lasting"
        return "day" if precision(self.start or self.end) == "day" else "unsure"


def datable(start: str, end: str) -> bool:
    """True where at least one end is a date that exists."""
    known = [one for one in (start, end) if one]
    return bool(known) and all(map(is_partial_date, known))


@dataclass(frozen=True, slots=True)
class _Scale:
    low: int
    high: int

    def x(self, day: int) -> float:
        """Where a day lies."""
        return round(_NAMES + 10 + (day - self.low) / (self.high - self.low) * (_WIDE - _NAMES - 60), 1)


def draw(events: Sequence[Event], label: str) -> str:
    """The drawing; lanes in the order of their first event."""
    low, high = min(one.first for one in events), max(one.last for one in events)
    scale = _Scale(low, max(high, low + 40))
    lanes: dict[str, list[Event]] = {}
    for one in events:
        lanes.setdefault(one.lane, []).append(one)
    body, y = "", _TOP
    for number, (name, several) in enumerate(lanes.items()):
        rows = _stacked(several, scale)
        tall = (max(rows) + 1) * _ROW + 10
        body += _lane(name, y, tall, even=number % 2 == 0)
        body += "".join(
            _mark(one, y + 5 + row * _ROW + _ROW / 2, scale) for one, row in zip(several, rows, strict=True)
        )
        y += tall
    return drawing(_WIDE, y + 4, label, _axis(scale, y) + body, "lanes")


def _stacked(events: Sequence[Event], scale: _Scale) -> list[int]:
    """Row of each event in its lane: the first in which it covers nothing."""
    ends: list[float] = []
    rows = []
    for one in events:
        left, right = _reach(one, scale)
        row = next((number for number, end in enumerate(ends) if end + _GAP <= left), len(ends))
        if row == len(ends):
            ends.append(right)
        ends[row] = right
        rows.append(row)
    return rows


def _reach(one: Event, scale: _Scale) -> tuple[float, float]:
    left, right = scale.x(one.first) - 6, max(scale.x(one.last), scale.x(one.first) + 8)
    told = len(_short(one.label)) * _CHAR + 10
    return (left, right + told) if right + told < _WIDE else (left - told, right)


def _short(label: str) -> str:
    plain = " ".join(label.split())
    return plain if len(plain) <= _MOST_CHARS else plain[: _MOST_CHARS - 1].rstrip() + "…"


def _lane(name: str, y: float, tall: float, *, even: bool) -> str:
    paper = f'<rect class="lane{" even" if even else ""}" x="0" y="{y:g}" width="{_WIDE:g}" height="{tall:g}"/>'
    told = " ".join(name.split())
    short = told if len(told) <= 23 else told[:22].rstrip() + "…"
    return paper + words(8, y + 21, short, "head", "start")


def _mark(one: Event, y: float, scale: _Scale) -> str:
    left, right = scale.x(one.first), max(scale.x(one.last), scale.x(one.first) + 8)
    if one.kind == "day":
        shape = f'<circle class="mark" cx="{left:g}" cy="{y:g}" r="5.5"/>'
        right = left + 6
    else:
        shape = (
            f'<rect class="mark {one.kind}" x="{left:g}" y="{y - 6:g}" width="{right - left:g}" height="12" rx="6"/>'
        )
    told = _short(one.label)
    fits = right + len(told) * _CHAR + 10 < _WIDE
    label = words(right + 5, y + 4, told, "name", "start") if fits else words(left - 8, y + 4, told, "name", "end")
    strike = f'<path class="strike" d="M{left - 5:g} {y + 7:g} L{left + 7:g} {y - 7:g}"/>' if one.denied else ""
    return linked(one.href, one.told, shape + strike + label, "event")


def _axis(scale: _Scale, bottom: float) -> str:
    made = []
    for day, label in _ticks(scale):
        x = scale.x(day)
        made.append(f'<path class="tick" d="M{x:g} {_TOP - 6:g} V{bottom:g}"/>' + words(x, _TOP - 11, label, "note"))
    return "".join(made)


def _ticks(scale: _Scale) -> list[tuple[int, str]]:
    """Years, or months where there are few years."""
    first, last = date.fromordinal(scale.low), date.fromordinal(scale.high)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months <= 2 * _TICKS:
        step = max(1, -(-months // _TICKS))
        wanted = [divmod(first.year * 12 + first.month - 1 + n, 12) for n in range(0, months + 1, step)]
        days = [(date(min(year, 9999), month + 1, 1).toordinal(), f"{year}-{month + 1:02}") for year, month in wanted]
    else:
        step = max(1, -(-(last.year - first.year + 1) // _TICKS))
        years = range(first.year, min(last.year + 1, 9999) + 1, step)
        days = [(date(year, 1, 1).toordinal(), str(year)) for year in years]
    return [(day, label) for day, label in days if scale.low <= day <= scale.high]
