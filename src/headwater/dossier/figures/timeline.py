"""A timeline: one row an event, a dot for a day, a bar as long as the date is uncertain or the thing lasted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from headwater.dossier.figures.svg import Ink, clean, document, shape, text, wrap
from headwater.model.dates import first_day, is_partial_date, last_day, precision

_ROW, _LEFT, _WIDTH, _TOP = 26.0, 300.0, 860.0, 34.0


@dataclass(frozen=True, slots=True)
class Event:
    """One row: partial dates, a short label, and whether it only tells of an allegation."""

    start: str
    end: str
    label: str
    alleged: bool

    @property
    def first(self) -> int:
        """First day it can mean, as an ordinal."""
        return date.fromisoformat(first_day(self.start or self.end)).toordinal()

    @property
    def last(self) -> int:
        """Last day it can mean, as an ordinal."""
        return max(self.first, date.fromisoformat(last_day(self.end or self.start)).toordinal())


def datable(start: str, end: str) -> bool:
    """True where at least one end is a date that exists."""
    known = [one for one in (start, end) if one]
    return bool(known) and all(is_partial_date(one) for one in known)


def draw(anchor: str, events: tuple[Event, ...], title: str, description: str) -> str:
    """The drawing as markup; ``events`` are in the order of their rows."""
    low, high = min(event.first for event in events), max(event.last for event in events)
    scale = _Scale(low, max(high, low + 30))
    height = _TOP + len(events) * _ROW + 12
    rows = "".join(_row(place, event, scale) for place, event in enumerate(events))
    return document(anchor, _WIDTH, height, title, description, _years(scale, height) + rows)


@dataclass(frozen=True, slots=True)
class _Scale:
    low: int
    high: int

    def x(self, day: int) -> float:
        share = (day - self.low) / (self.high - self.low)
        return round(_LEFT + 16 + share * (_WIDTH - _LEFT - 40), 1)


def _years(scale: _Scale, height: float) -> str:
    first, last = date.fromordinal(scale.low).year, date.fromordinal(scale.high).year
    step = max(1, -(-(last - first + 1) // 10))
    made = []
    for year in range(first, last + 2, step):
        day = date(min(year, 9999), 1, 1).toordinal()
        if scale.low <= day <= scale.high:
            x = scale.x(day)
            made.append(f'<line x1="{x:g}" y1="{_TOP - 8:g}" x2="{x:g}" y2="{height - 8:g}" stroke="#d5d5d5"/>')
            made.append(text(x, _TOP - 14, str(year), size=11, ink=Ink.GREY))
    return "".join(made)


def _row(place: int, event: Event, scale: _Scale) -> str:
    y = _TOP + place * _ROW + _ROW / 2
    ink = Ink.ORANGE if event.alleged else Ink.BLUE
    left, right = scale.x(event.first), scale.x(event.last)
    label = text(_LEFT, y + 4, wrap(event.label, 46, 1)[0], size=12, anchor="end")
    return f"<g><title>{clean(event.label)}</title>{label}{_mark(event, left, right, y, ink)}</g>"


def _mark(event: Event, left: float, right: float, y: float, ink: Ink) -> str:
    if right - left < 3 and precision(event.start or event.end) == "day":
        return _diamond(left, y, ink) if event.alleged else f'<circle cx="{left:g}" cy="{y:g}" r="5" fill="{ink}"/>'
    dash = "4 3" if event.alleged else "none"
    frame = {"x": left, "y": y - 5, "height": 10.0, "rx": 3.0, "stroke_width": 1.8}
    wide = max(right - left, 6)
    return shape("rect", **frame, width=wide, fill="#fff", stroke=ink, stroke_dasharray=dash)


def _diamond(x: float, y: float, ink: Ink) -> str:
    outline = f"M{x:g} {y - 6:g} L{x + 6:g} {y:g} L{x:g} {y + 6:g} L{x - 6:g} {y:g} Z"
    return shape("path", d=outline, fill="#fff", stroke=ink, stroke_width=2)
