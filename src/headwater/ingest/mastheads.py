"""The day of publication that the first lines of a text state, where its kind of file has no place for it.

Only what can hardly be the day of something told is taken: a short line that ends in one full date
("Notice of designation, 3 September 2019", "Published: 2019-09-03"), and the dateline of an agency
("PORT AMBER, May 15, 2018 (Wire) –"). Two such days that differ, a day of which the order of day and month is open, a
day to come: none is taken. A text without a day counts as known from its capture, which is late and safe.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.ingest.intake import Parsed
from headwater.model import BlockKind
from headwater.model.dates import precision
from headwater.text.dates import DateKind, DateSpan, find_dates

_LINES, _LINE, _DATELINE = 6, 160, 120
_OPEN_ORDER = re.compile(r"\d{1,2}/\d{1,2}/\d{2,4}")
_TAIL = r"[\s.,;|)\]–—-]*"
_TIME = r"(?:[\s,|–—-]*(?:at |um |в )?\d{1,2}[:.]\d{2}.{0,20})?"
_AFTER = re.compile(rf"{_TAIL}(?:г\.?|года?)?{_TIME}{_TAIL}")
_SAID = (
    "published", "posted", "issued", "released", "dated", "date",
    "veröffentlicht am", "erschienen am", "vom", "stand", "datum",
    "опубликовано", "опубликован", "опубликована", "дата", "от",
    "publicado el", "publicada el", "fecha", "publié le", "publiée le", "paru le", "date de publication",
    "opublikowano", "data", "опубліковано",
)  # fmt: skip
_BEFORE = re.compile(rf"(?:^|[,|(\[·–—:-]|\b(?:{'|'.join(_SAID)})):?\s*$", re.I)
_NO_PLACE = r"(?!(?i:on|in|am|im|le|el|w|we|в|во|у|by)\b)"
_PLACE = re.compile(_NO_PLACE + r"[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){0,3}(?:,| [–—-])\s*")
_AGENCY = re.compile(r"(?:\s*г\.)?\s*\([^()\n]{2,60}\)\s*[.–—:-]|(?:\s*г\.)?\s*[–—]\s|(?:\s*г\.)?\s-\s")


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the first lines say: a day, and the words that say it; whose text it is they cannot prove, so not that.

    ``title`` is the line that opens the text, where it is no sentence: the name of the outlet or a headline.
    """

    published: str
    words: str
    title: str = ""

    @property
    def note(self) -> str:
        """For whoever checks it."""
        return f"dated {self.published} by its own first lines (“{self.words}”)"


def masthead(parsed: Parsed, language: str = "", latest: str = "") -> Masthead | None:
    """What the first lines of a text say of its publication; None where they say nothing or too much.

    ``latest`` is the day of capture: what lies behind it is no day of publication.
    """
    head = list(_head(parsed))
    found = [one for line in head if (one := _of(line, language))]
    days = {one.published for one in found}
    if len(days) != 1 or (latest and max(days) > latest[:10]):
        return None
    opens = head[0] if len(head[0]) <= _DATELINE and not head[0].endswith((".", "!", "?", ":", ";")) else ""
    return replace(found[0], title=opens)


def _head(parsed: Parsed) -> Iterator[str]:
    """The first lines that are not furniture, without what stands in tables."""
    body = (block for block in parsed.blocks if block.kind is not BlockKind.FURNITURE)
    lines = (line for block in body for line in parsed.text[block.start_char : block.end_char].splitlines())
    for _, line in zip(range(_LINES), (line.strip() for line in lines if line.strip()), strict=False):
        yield line


def _of(line: str, language: str) -> Masthead | None:
    return _closing(line, language) if len(line) <= _LINE else _dateline(line, language)


def _closing(line: str, language: str) -> Masthead | None:
    days = _days(line, language)
    if len(days) != 1:
        return None
    day = days[0]
    if _BEFORE.search(line[: day.start]) and _AFTER.fullmatch(line[day.end :]):
        return Masthead(day.begin, line)
    return _dateline(line, language)


def _dateline(line: str, language: str) -> Masthead | None:
    head = line[:_DATELINE]
    place = _PLACE.match(head)
    days = [day for day in _days(head, language) if place and day.start == place.end()]
    agency = _AGENCY.match(line, days[0].end) if days else None
    if agency is None:
        return None
    return Masthead(days[0].begin, line[: agency.end()].strip())


def _days(line: str, language: str) -> list[DateSpan]:
    """Full dates; one of open order may be two days."""
    if not any(char.isdigit() for char in line):
        return []
    spans = find_dates(line, language=language)
    full = [span for span in spans if span.kind is DateKind.AT and not span.relative]
    return [
        span
        for span in full
        if precision(span.begin) == "day" and not _OPEN_ORDER.fullmatch(line[span.start : span.end])
    ]
