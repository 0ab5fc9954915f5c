"""Dates in running text: absolute, ranges, open ends, and relative to the day of publication."""

from __future__ import annotations

from headwater.model.dates import first_day, last_day, precision
from headwater.text.dates_atoms import Atom, find_atoms
from headwater.text.dates_following import following, last_season
from headwater.text.dates_joined import Piece, join
from headwater.text.dates_relative import find_relative
from headwater.text.dates_resolve import resolve
from headwater.text.dates_span import DateKind, DateSpan

__all__ = ["DateKind", "DateSpan", "find_dates", "infer_anchor"]


def find_dates(text: str, anchor: str = "", language: str = "") -> list[DateSpan]:
    """Dates in order of the text, none overlapping.

    Args:
        text: any text.
        anchor: partial ISO date of publication, by which relative and yearless dates are resolved;
            empty: the latest full date of the text itself (``infer_anchor``), else such dates are left out.
        language: ISO 639-1; decides day and month of 3/4/2016 and is otherwise not needed.
    """
    atoms = find_atoms(text, language)
    relative = find_relative(text, [(atom.start, atom.end) for atom in atoms])
    pieces = join(text, atoms)
    day = anchor or _latest(pieces)
    found = [resolve(text, piece, day) for piece in pieces]
    found += [span.resolved(day) for span in relative]
    absolute = sorted((span for span in found if span), key=lambda span: span.start)
    found += [*following(text, absolute), *last_season(text, day)]
    kept: list[DateSpan] = []
    for span in sorted((s for s in found if s), key=lambda s: (s.start, -s.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def infer_anchor(text: str, language: str = "") -> str:
    """The latest day that the text names in full and does not place ahead of itself, or the empty string."""
    return _latest(join(text, find_atoms(text, language)))


def _latest(pieces: list[Piece]) -> str:
    days = [
        atom.iso
        for piece in pieces
        if piece.kind not in (DateKind.DEADLINE, DateKind.UNTIL)
        for atom in (piece.first, piece.last)
        if isinstance(atom, Atom) and precision(atom.iso) == "day"
    ]
    return max(days, key=lambda iso: (last_day(iso), first_day(iso)), default="")
