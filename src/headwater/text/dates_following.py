"""Dates told from a date of the same text: the following day, two weeks later; and the last summer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from headwater.text.dates_relative import UNIT_WORDS, number_of, shifted
from headwater.text.dates_span import DateKind, DateSpan

_FAR = 240  # characters between a date and what is counted from it
_NEXT = re.compile(
    r"(?<![\w-])(?:the (?:following|next) (?P<en>day|week|month|year)|на следующий день|в следующий день|"
    r"наступного дня|następnego dnia|am (?:folgenden|nächsten) Tag|al día siguiente|le lendemain)(?!\w)",
    re.IGNORECASE,
)
_LATER = re.compile(
    rf"(?<![\w-])(?P<n>\d{{1,2}}|[^\W\d]{{2,9}})\s(?:{UNIT_WORDS})\s(?:later|afterwards|спустя|потому|później|später|"
    r"después|plus tard)(?!\w)",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"(?<![\w-])(?:last|прошл\w{2}|минул\w{2}|letzten|el pasado|l['’])\s?(?P<season>spring|summer|autumn|fall|весной|"
    r"летом|осенью|весни|літа|осені|Frühjahr|Sommer|Herbst|verano|otoño|été dernier|automne dernier)(?!\w)",
    re.IGNORECASE,
)
_SEASONS = (
    (("spring", "весн", "früh"), 3), (("summer", "лет", "літ", "sommer", "verano", "été"), 6),
    (("autumn", "fall", "осен", "осен", "herbst", "otoño", "automne"), 9),
)  # fmt: skip


def following(text: str, dated: Sequence[DateSpan]) -> Iterator[DateSpan]:
    """Dates counted from the nearest full date before them; none where there is no such date."""
    for match in _NEXT.finditer(text):
        unit = (match["en"] or "day").casefold()
        yield from _from(dated, match.start(), match.end(), unit, 1)
    for match in _LATER.finditer(text):
        unit = next(name for name in ("day", "week", "month", "year") if match[name])
        yield from _from(dated, match.start(), match.end(), unit, number_of(match["n"]))


def _from(dated: Sequence[DateSpan], start: int, end: int, unit: str, step: int) -> Iterator[DateSpan]:
    before = [d for d in dated if d.end <= start and start - d.end < _FAR and d.kind is DateKind.AT and d.begin]
    ends = shifted(before[-1].begin, unit, step) if before and step else None
    if ends is not None:
        precision = unit if unit != "week" else "day"
        yield DateSpan(start, end, *ends, precision, DateKind.AT if ends[0] == ends[1] else DateKind.RANGE, True)


def last_season(text: str, anchor: str) -> Iterator[DateSpan]:
    """The last spring, summer or autumn that was over on the day of publication; winters span two years."""
    if len(anchor) < 7:
        return
    year, month = int(anchor[:4]), int(anchor[5:7])
    for match in _BACK.finditer(text):
        word = match["season"].casefold()
        first = next((at for words, at in _SEASONS if word.startswith(words)), 0)
        if first:
            own = year if first + 2 < month else year - 1
            begin, end = f"{date(own, first, 1):%Y-%m}", f"{date(own, first + 2, 1):%Y-%m}"
            yield DateSpan(match.start(), match.end(), begin, end, "month", DateKind.RANGE, True)
