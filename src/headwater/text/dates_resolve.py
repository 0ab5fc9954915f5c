"""Years for dates that are written without one, by the day of publication and the tense around them."""

from __future__ import annotations

import calendar
import re
from dataclasses import replace

from headwater.model.dates import first_day, is_partial_date, last_day, precision
from headwater.text.dates_atoms import Atom
from headwater.text.dates_joined import Piece
from headwater.text.dates_span import DateKind, DateSpan

_FUTURE = re.compile(
    r"\b(?:will|shall|would|must|may|plan(?:s|ned)? to|going to|due|upcoming|scheduled|set for|slated|expected|"
    r"deadline|next|have to|has to|to be held|"
    r"будет|будут|назначен\w{0,3}|запланирован\w{0,3}|уедет|приедет|начн[её]тся|ожидается|придет|придёт|пройдет|пройдёт|состоится|должн\w{1,3}|"
    r"намерен\w?|планиру\w{2,4}|буде|будуть|відбудеться|має|планує|"
    r"będzie|będą|odbędzie|ma|planuje|wird|werden|soll|muss|será|serán|tendrá|deberá|sera|seront|aura|devra|"
    r"prévu\w?)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:last|said|was|were|had|did|ago|took|met|attended|был[аио]?|сообщил[аи]?|заявил[аи]?|сказал[аи]?|"
    r"прош(?:ел|ёл|ла|ли)|приехал[аи]?|уехал[аи]?|прошл\w{1,3}|war|wurde|fue|été)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?]\s+(?=[^\W\d_])|\n\s*\n")
_WINDOW = 120


def resolve(text: str, piece: Piece, anchor: str) -> DateSpan | None:
    """The date as a span, or None where a year is missing and nothing tells it."""
    first, last, relative = piece.first, piece.last, False
    if not first.year or not last.year:
        if not anchor:
            return None
        relative = True
        first, last = _with_years(piece, anchor, _ahead(text, piece))
    begin, end = _ends(piece, first, last)
    if not all(is_partial_date(date) for date in (begin, end) if date):
        return None
    coarse = min(filter(None, (precision(begin), precision(end))), key=("year", "month", "day").index)
    return DateSpan(piece.start, piece.end, begin, end, coarse, piece.kind, relative)


def _ends(piece: Piece, first: Atom, last: Atom) -> tuple[str, str]:
    closing = first.until or last.iso
    if piece.kind in (DateKind.SINCE, DateKind.AFTER):
        return first.iso, ""
    if piece.kind in (DateKind.UNTIL, DateKind.DEADLINE, DateKind.BEFORE):
        return "", closing
    return first.iso, closing


def _ahead(text: str, piece: Piece) -> bool:
    """True where the words of the sentence before the date look forward."""
    if piece.kind is DateKind.DEADLINE:
        return True
    window = text[max(0, piece.start - _WINDOW) : piece.start]
    stops = [stop.end() for stop in _SENTENCE_END.finditer(window)]
    window = window[stops[-1] :] if stops else window
    opens = len(window.split()) < 2
    if opens:  # the date opens its sentence: the verb comes after
        behind = text[piece.end : piece.end + _WINDOW // 2]
        stop = _SENTENCE_END.search(behind)
        window = behind[: stop.start()] if stop else behind
    future = [match.start() for match in _FUTURE.finditer(window)]
    past = [match.start() for match in _PAST.finditer(window)]
    if piece.kind is DateKind.UNTIL and not (past and past[-1] > len(window) - 30):
        return True
    if not future or not past:
        return bool(future)
    return future[0] < past[0] if opens else future[-1] > past[-1]


def _with_years(piece: Piece, anchor: str, ahead: bool) -> tuple[Atom, Atom]:
    last = _dated(piece.last, anchor, ahead)
    if piece.first is piece.last:
        return last, last
    year = last.year - ((piece.first.month, piece.first.day) > (piece.last.month, piece.last.day))
    return replace(piece.first, year=piece.first.year or year), last


def _dated(atom: Atom, anchor: str, ahead: bool) -> Atom:
    """Nearest year that puts the date on the right side of the anchor; the anchor's own day counts as either."""
    year = int(anchor[:4])
    for candidate in (year, year + 1) if ahead else (year, year - 1):
        day = atom.day and min(atom.day, calendar.monthrange(candidate, atom.month)[1])
        dated = replace(atom, year=candidate, day=day)
        if last_day(dated.iso) >= first_day(anchor) if ahead else first_day(dated.iso) <= last_day(anchor):
            return dated
    return dated
