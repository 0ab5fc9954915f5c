"""Dates told from the day of publication: yesterday, last month, two years ago."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from headwater.text.dates_span import DateKind, DateSpan
from headwater.text.dates_words import WEEKDAY_NUMBER, alternatives

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "один": 1, "два": 2, "две": 2, "три": 3, "четыре": 4, "пять": 5, "дві": 2, "чотири": 4, "п'ять": 5,
    "dwa": 2, "trzy": 3,
    "cztery": 4, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "einem": 1, "einer": 1, "dos": 2, "tres": 3,
    "cuatro": 4, "cinco": 5, "un": 1, "una": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5,
}  # fmt: skip
_N = rf"(?P<n>\d{{1,2}}|{'|'.join(sorted(_NUMBERS, key=lambda w: (-len(w), w)))})"
_UNITS = {
    "day": r"days?|дн(?:я|ей|і|ів)|день|dni|dzień|tage?n?|días?|jours?",
    "week": r"weeks?|недел(?:ю|и|ь)|тиж(?:день|ні|нів)|tygodni(?:e|a)?|tydzień|wochen?|semanas?|semaines?",
    "month": r"months?|месяц(?:а|ев)?|місяц(?:ь|і|ів)|miesi(?:ąc|ące|ęcy)|monate?n?|mes(?:es)?|mois",
    "year": r"years?|год(?:а)?|лет|рік|роки|років|lat(?:a)?|rok|jahre?n?|años?|ans?|années?",
}
_UNIT = "|".join(f"(?P<{unit}>{words})" for unit, words in _UNITS.items())
UNIT_WORDS = _UNIT
"""Words for units of time, each in a group of its name."""
_I = re.IGNORECASE
_AGO = re.compile(
    rf"\b(?:(?:{_N}\s)?(?:{_UNIT})\s(?:ago|earlier|назад|(?:тому)(?:\sназад)?|temu)\b"
    rf"|(?:vor|hace|il\sy\sa)\s(?P<n2>{_N[5:-1]})\s(?P<unit2>\w{{2,10}})\b)",
    _I,
)

_FIXED: tuple[tuple[str, str], ...] = (
    ("day-1", r"yesterday|вчера|вчора|wczoraj|gestern|ayer|hier"),
    ("day+0", r"today|tonight|сегодня|сьогодні|dzisiaj|dziś|heute|hoy|aujourd['’]hui"),
    ("day+1", r"tomorrow|завтра|jutro|mañana(?!\s\w*\s?(?:de|por)\b)|demain"),
    ("day-2", r"the day before yesterday|позавчера|позавчора|przedwczoraj|vorgestern|anteayer|avant-hier"),
    ("week-1", r"(?:last|the previous|the past) week|на прошлой неделе|прошлой неделе|минулого тижня|w zeszłym "
    r"tygodniu|w ubiegłym tygodniu"
        r"|(?:in der )?letzte[rn]? woche|vorige woche|la semana pasada|la semaine dernière"),
    ("week+0", r"(?:earlier |later )?this week|на этой неделе|цього тижня|w tym tygodniu|diese[rn]? woche|esta "
    r"semana|cette semaine"),
    ("week+1", r"next week|на следующей неделе|наступного тижня|w przyszłym tygodniu|nächste[rn]? woche|la "
    r"próxima semana|la semaine prochaine"),
    ("month-1", r"(?:last|the previous) month|в прошлом месяце|прошлого месяца|минулого місяця|w zeszłym "
    r"miesiącu|w ubiegłym miesiącu"
        r"|(?:im )?(?:letzten|vergangenen|vorigen) monat|el mes pasado|le mois dernier"),
    ("month+0", r"(?:earlier |later )?this month|в этом месяце|цього місяця|w tym miesiącu|diesen monat|este "
    r"mes|ce mois-ci"),
    ("month+1", r"next month|в следующем месяце|наступного місяця|w przyszłym miesiącu|nächsten monat|el "
    r"próximo mes|le mois prochain"),
    ("year-1", r"last year|в прошлом году|прошлого года|минулого року|торік|w zeszłym roku|w ubiegłym roku"
        r"|(?:im )?(?:letzten|vergangenen|vorigen) jahr|letztes jahr|el año pasado|l['’](?:an dernier|année "
        r"dernière)"),
    ("year+0", r"(?:earlier |later )?this year|в этом году|цього року|w tym roku|dieses jahr|in diesem jahr|"
    r"este año|cette année"),
    ("year+1", r"next year|в следующем году|наступного року|w przyszłym roku|nächstes jahr|im nächsten jahr|el "
    r"próximo año|l['’]année prochaine"),
)  # fmt: skip
_SPANS = tuple(
    (name, re.compile(rf"(?<![\w-])(?:{words})(?!\w)(?!['’]s \w+ (?:was|is)\b)", _I)) for name, words in _FIXED
)
_WEEKDAY = re.compile(
    r"(?<![\w-])(?P<which>last|next|this|past|on|in the early hours of|by|until|since|late|early|в прошл\w{2,3}|"
    r"во|в|у|w|we|w zeszły|am|letzten|el|el pasado)"
    rf"\s(?P<day>{alternatives(WEEKDAY_NUMBER)})(?!\w)(?!,?\s(?:\d|the\s\d|den\s\d))(?:\s(?P<after>pasado|dernier))?",
    _I,
)
_COMING = re.compile(r"\b(?:will|shall|next|to be held|scheduled|wird|będzie|будет|буде|será|sera)\b", _I)


@dataclass(frozen=True, slots=True)
class Relative:
    """A relative date; ``shift`` gives begin and end from the anchor, None where the anchor is too coarse."""

    start: int
    end: int
    precision: str
    shift: Callable[[str], tuple[str, str] | None]

    def resolved(self, anchor: str) -> DateSpan | None:
        """The date by this anchor, or None."""
        ends = self.shift(anchor) if anchor else None
        if ends is None:
            return None
        kind = DateKind.AT if ends[0] == ends[1] else DateKind.RANGE
        return DateSpan(self.start, self.end, ends[0], ends[1], self.precision, kind, relative=True)


def find_relative(text: str, taken: Iterable[tuple[int, int]]) -> list[Relative]:
    """Relative dates that do not touch the spans already taken (sorted, apart)."""
    found = [
        Relative(match.start(), match.end(), _precision(name[:-2]), _shifter(name[:-2], int(name[-2:])))
        for name, pattern in _SPANS
        for match in pattern.finditer(text)
    ]
    found += [relative for match in _AGO.finditer(text) if (relative := _ago(match))]
    found += [_weekday(text, match) for match in _WEEKDAY.finditer(text)]
    blocked = bytearray(len(text) + 1)
    for start, end in taken:
        blocked[start:end] = b"\x01" * (end - start)
    return sorted((f for f in found if not any(blocked[f.start : f.end])), key=lambda f: (f.start, -f.end))


def _precision(unit: str) -> str:
    return "day" if unit == "week" else unit


def _shifter(unit: str, step: int) -> Callable[[str], tuple[str, str] | None]:
    return lambda anchor: shifted(anchor, unit, step)


def shifted(anchor: str, unit: str, step: int) -> tuple[str, str] | None:
    """Begin and end of the unit that lies ``step`` units from the anchor; None where the anchor is too coarse."""
    if unit == "year":
        year = int(anchor[:4]) + step
        return (f"{year:04d}",) * 2 if 0 < year < 10000 else None
    if unit == "month":
        if len(anchor) < 7:
            return None
        total = int(anchor[:4]) * 12 + int(anchor[5:7]) - 1 + step
        iso = f"{total // 12:04d}-{total % 12 + 1:02d}"
        return iso, iso
    if len(anchor) < 10:
        return None
    day = date.fromisoformat(anchor)
    if unit == "day":
        iso = (day + timedelta(days=step)).isoformat()
        return iso, iso
    monday = day - timedelta(days=day.weekday()) + timedelta(weeks=step)
    return monday.isoformat(), (monday + timedelta(days=6)).isoformat()


def _ago(match: re.Match[str]) -> Relative | None:
    number = match["n"] or match["n2"] or "1"
    step = -(int(number) if number.isdigit() else _NUMBERS.get(number.casefold(), 0))
    unit = next((name for name in _UNITS if match[name]), "") or _unit(match["unit2"] or "")
    if not unit or not step:
        return None
    if unit == "week":
        return Relative(match.start(), match.end(), "day", _shifter("week", step))
    return Relative(match.start(), match.end(), unit, _shifter(unit, step))


def number_of(word: str) -> int:
    """Value of a small number in digits or words; 0 where it is none."""
    return int(word) if word.isdigit() else _NUMBERS.get(word.casefold(), 0)


def _unit(word: str) -> str:
    return next((name for name, words in _UNITS.items() if re.fullmatch(words, word, _I)), "")


def _weekday(text: str, match: re.Match[str]) -> Relative:
    wanted = WEEKDAY_NUMBER[match["day"].casefold()]
    before = text[max(0, match.start() - 80) : match.start()]
    coming = match["which"].casefold() in ("next", "by", "until") or (
        match["which"].casefold() in ("on", "this", "am", "w", "в", "во", "у", "el")
        and bool(_COMING.search(before.rsplit(". ", 1)[-1]))
    )
    start = (
        match.start("day")
        if match["which"].casefold() in ("on", "by", "until", "since", "в", "во", "у", "w", "we", "am", "el")
        else match.start()
    )
    return Relative(start, match.end(), "day", lambda anchor: _on_weekday(anchor, wanted, coming))


def _on_weekday(anchor: str, wanted: int, coming: bool) -> tuple[str, str] | None:
    """The nearest such day before the anchor (or after it); the anchor's own weekday counts as today in the past."""
    if len(anchor) < 10:
        return None
    day = date.fromisoformat(anchor)
    back = (day.weekday() - wanted) % 7
    iso = (day + timedelta(days=(7 - back) if coming else -back)).isoformat()
    return iso, iso


def last_of_month(year: int, month: int) -> int:
    """Number of days of a month."""
    return calendar.monthrange(year, month)[1]
