"""Sentences of web text, in the languages that Headwater reads."""

from __future__ import annotations

import re

from headwater.text.abbreviations import ABBREVIATIONS, BEFORE_NUMBER, MAY_END, STARTERS
from headwater.text.dates_words import is_month
from headwater.text.spans import Span, trimmed

MAXIMUM = 1200
"""Longest sentence, in code points; text without a stop is cut at a soft break."""

_STOP = re.compile(
    r"(?P<para>\n[^\S\n]*\n\s*)|(?P<line>\n)|(?P<cjk>[。！？])"
    r"|(?P<stop>[.!?…]{1,8})(?P<close>[\"'”’»›)\]]{0,4}(?:\[\d{1,3}\]){0,5})(?=\s|\Z)"
)
_BULLET = re.compile(r"[^\S\n]*(?:[-–—•*·▪►]\s|\(?\d{1,3}[.)]|\(?[a-zа-я]\)\s|#{1,6}\s)")
_WORD_BEFORE = re.compile(r"(?<![\w.’'-])[\w.’'-]{1,24}\Z")
_LIST_MARK = re.compile(r"\(?(?:\d{1,3}|[^\W\d_])\Z")
_NEXT_WORD = re.compile(r"\s*[\"'“„«‘(\[¿¡—–-]{0,3}\s?([^\W_]+)")
_SOFT = (re.compile(r"[;:]\s|\n"), re.compile(r",\s|\s[-–—]\s"), re.compile(r"\s"))


def sentences(text: str, start: int = 0, end: int | None = None, language: str = "") -> list[Span]:
    """Sentence spans of ``text[start:end]``, trimmed, in order, none empty."""
    stop = len(text) if end is None else end
    found: list[Span] = []
    begin = start
    for match in _STOP.finditer(text, start, stop):
        if match.start() < begin or not _breaks(text, match, begin, language):
            continue
        _add(found, text, begin, match.end() if match["stop"] or match["cjk"] else match.start())
        begin = match.end()
    _add(found, text, begin, stop)
    return found


def _add(found: list[Span], text: str, begin: int, end: int) -> None:
    span = trimmed(text, begin, end)
    while len(span) > MAXIMUM:
        cut = _soft_break(text, span.start)
        piece = trimmed(text, span.start, cut)
        if len(piece):
            found.append(piece)
        span = trimmed(text, cut, span.end)
    if len(span):
        found.append(span)


def _soft_break(text: str, start: int) -> int:
    """End of the last soft break in the second half of the longest allowed sentence; else the hard limit."""
    for pattern in _SOFT:
        last = 0
        for match in pattern.finditer(text, start + MAXIMUM // 2, start + MAXIMUM):
            last = match.end()
        if last:
            return last
    return start + MAXIMUM


def _breaks(text: str, match: re.Match[str], begin: int, language: str) -> bool:
    if match["para"] or match["cjk"]:
        return True
    if match["line"]:
        return _line_breaks(text, match.start(), begin)
    following = _NEXT_WORD.match(text, match.end())
    word = following[1] if following else ""
    if match.start() - begin <= 6 and _LIST_MARK.fullmatch(text[begin : match.start()].strip()):
        return False
    if match["stop"] != ".":
        return not word or not word[0].islower()
    if word and word[0].islower():
        return False
    return not _abbreviated(text, match, begin, word, language)


def _line_breaks(text: str, at: int, begin: int) -> bool:
    """A single new line ends a sentence after a short line (a title) or before a list item, not in wrapped text."""
    if _BULLET.match(text, at + 1):
        return True
    line = text[max(text.rfind("\n", begin, at) + 1, begin) : at].strip()
    following = _NEXT_WORD.match(text, at + 1)
    opens = bool(following) and not following[1][0].islower()  # type: ignore[index]
    return opens and len(line) < 50 and not line.endswith((",", "-", "–", "("))


def _abbreviated(text: str, match: re.Match[str], begin: int, following: str, language: str) -> bool:
    """True where the full stop belongs to the word before it and the sentence goes on."""
    before = _WORD_BEFORE.search(text, max(begin, match.start() - 24), match.start())
    if not before or match["close"]:
        return False
    word = before[0].strip("'’-.").casefold()
    if text[max(begin, before.start()) : match.start()].isdigit():
        return _numbered(following, language)
    if word in _YEARS and _YEAR.search(text, begin, before.start()):
        # "W 1999 r. Jan Kowal założył …" goes on; "… założył w 1999 r. Fundusz …" does not
        opening = len(text[begin : before.start()].split()) <= _OPENING_WORDS
        return opening or not following[:1].isupper()
    if word in BEFORE_NUMBER:
        return bool(following) and following[0].isdigit()
    if word in MAY_END or (len(word) == 1 and word.isalpha()) or re.fullmatch(r"(?:\w\.)+\w", word):
        return following.casefold() not in STARTERS and bool(following)
    return word in ABBREVIATIONS


_YEARS = frozenset(["r", "г", "р"])
_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d\s?\Z")
_OPENING_WORDS = 4


def _numbered(following: str, language: str) -> bool:
    """A number with a stop: an ordinal before a month, or before a small letter."""
    return is_month(following) or (language in ("de", "pl", "cs", "da", "no") and following[:1].islower())
