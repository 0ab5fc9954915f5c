"""Single dates as they are written: a day, a month, a year, a season, a decade; with or without the year."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.text.dates_words import (
    ABBREVIATED,
    AMBIGUOUS,
    MONTH_NUMBER,
    SEASON_MONTHS,
    WEEKDAY_NUMBER,
    alternatives,
)

EARLIEST, LATEST = 1500, 2100
"""Years outside are taken for other numbers."""


@dataclass(frozen=True, slots=True)
class Atom:
    """One written date; fields that the text leaves out are 0. ``until`` is the end of a span such as a season."""

    start: int
    end: int
    year: int = 0
    month: int = 0
    day: int = 0
    until: str = ""
    bare: bool = False  # a lone number or a lone month name: a date only in company

    @property
    def iso(self) -> str:
        """Partial ISO date, empty without a year."""
        if not self.year:
            return ""
        iso = f"{self.year:04d}"
        if self.month:
            iso += f"-{self.month:02d}"
        return f"{iso}-{self.day:02d}" if self.day and self.month else iso


_M = rf"(?P<month>{alternatives(MONTH_NUMBER)})(?!\w)(?:\.(?=\s?\d|,|\s[a-zа-яіїєґ(–—-]))?"
_DAY = r"(?P<day>\d{1,2})"
_ORD = r"(?:st|nd|rd|th|º|°|er|-?(?:го|е|ого|є|те))?"
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)"
_SUFFIX = (
    r"(?:-(?:го|м|й|х)(?!\w))?"
    r"(?:[ \u00a0]?(?:г\.|года|году|год|годом|г(?!\w)|року|років|роках|годов|годах|годы|гг\.|рр\.|році|"
    r"рік|р\.|roku|r\.|rok)(?!\w))?"
)
_OF = r"(?:\s+(?:of|de|del|d[’']))?"
_SP = r"[ \u00a0\u202f\t]{0,2}\n?[ \u00a0\t]{0,2}"
_WEEKDAY = rf"(?:(?:{alternatives(WEEKDAY_NUMBER)})\.?,?\s(?:the\s|den\s|le\s|el\s|der\s)?)?"
_I = re.IGNORECASE

_ISO = re.compile(
    r"(?<![\w.,/-])(?P<year>\d{4})-(?P<month>\d{2})(?:-(?P<day>\d{2}))?(?![\w-]|[.,]\d)(?:T[\d:.]{4,15}(?:Z|"
    r"[+-]\d\d:?\d\d)?)?"
)
_ISO_T = re.compile(r"(?<![\w.,/-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})T[\d:.]{4,15}(?:Z|[+-]\d\d:?\d\d)?")
_YEAR_FIRST = re.compile(
    r"(?<![\w.,/-])(?P<year>\d{4})(?P<sep>[/.])(?P<month>\d{2})(?P=sep)(?P<day>\d{2})(?![\w/-]|[.,]\d)"
)
_TWO_YEARS = re.compile(r"(?<![\w.,/$€£-])(?P<year>(?:19|20)\d\d)[-–/](?P<to>\d\d)(?![\w%/-]|[.,]\d)")
_NUMERIC = re.compile(
    rf"(?<![\w.,/-])(?P<one>\d{{1,2}})(?P<sep>[./-])(?P<two>\d{{1,2}})(?P=sep)(?P<year>\d{{4}}|\d\d)(?![\w/-]|"
    rf"[.,]\d){_SUFFIX}"
)
_DAY_MONTH = re.compile(
    rf"(?<![\w.,/:])(?<![^\W\d]-){_DAY}{_ORD}\.?{_OF}(?:{_SP}|-){_M}(?:,?(?:{_OF}{_SP}|-){_YEAR}(?![\d-]){_SUFFIX})?",
    _I,
)
_MONTH_DAY = re.compile(
    rf"(?<![\w-]){_M}{_SP}(?:the\s)?{_DAY}(?:st|nd|rd|th)?(?![\w/:]|[.,]\d)(?!\s?[%$€£])(?:,?{_SP}{_YEAR}(?![\w-]))?",
    _I,
)
_MONTH_DAYS = re.compile(
    rf"(?<![\w-]){_M}{_SP}{_DAY}(?:st|nd|rd|th)?\s?(?:[-–—]|and|to|through|&)\s?(?P<second>\d{{1,2}})(?:st|nd|"
    rf"rd|th)?(?![\w/:]|[.,]\d)"
    rf"(?:,?{_SP}{_YEAR}(?![\w-]))?",
    _I,
)
_MONTH_YEAR = re.compile(rf"(?<![\w-]){_M},?{_OF}{_SP}{_YEAR}(?!\d){_SUFFIX}", _I)
_SEASON = re.compile(rf"(?<![\w-])(?P<season>{alternatives(SEASON_MONTHS)})(?!\w){_OF}{_SP}{_YEAR}(?!\d){_SUFFIX}", _I)
_QUARTER = re.compile(
    r"(?<!\w)(?:Q(?P<q>[1-4])|(?P<ordinal>first|second|third|fourth|last)\s(?P<part>quarter|half))"
    rf"(?:\sof)?,?\s{_YEAR}(?!\d)",
    _I,
)
_QUARTERS = re.compile(
    r"(?<!\w)(?P<ordinal>I{1,3}|IV|[1-4]|перв\w{2,3}|втор\w{2,3}|трет\w{2,4}|четв[её]рт\w{2,3}|перш\w{1,3}|друг\w{1,3}|"
    r"pierwsz\w{1,3}|drug\w{1,3}|trzec\w{1,4}|czwart\w{1,3}|erste[nrms]?|zweite[nrms]?|dritte[nrms]?|vierte[nrms]?|"
    r"primer|segundo|tercer|cuarto|premier|deuxième|troisième|quatrième)(?:-[а-яії]{1,3}|\.|º|e)?\s"
    r"(?P<part>квартал\w{0,2}|полугоди\w{1,2}|півріччі?\w?|kwarta\w{1,4}|półrocz\w{1,2}|Quartals?|Halbjahr\w?|"
    rf"trimestre|semestre)(?:\s(?:de|des|von))?\s{_YEAR}(?!\d){_SUFFIX}",
    _I,
)
_DECADE = re.compile(
    r"(?<![\w,.])(?P<year>(?:1[5-9]|20)\d0)(?:s|-х|-ті|-тих|er|’s|'s)(?!\w)(?:\s(?:годах|годы|років|роках))?"
)
_LONE_MONTH = re.compile(rf"(?<![\w-]){_M}", _I)
_YEAR_ONLY = re.compile(rf"(?<![\w.,:/$€£№#@-])(?<!\d\s){_YEAR}(?![\w%/])(?![.,:]\d)(?!-\w)(?!\s?[€$£%]){_SUFFIX}")
_YEAR_AFTER_DASH = re.compile(rf"(?<=[-–—/]){_YEAR}(?![\w%/])(?![.,:]\d)(?!-\w){_SUFFIX}")
_LONE_DAY = re.compile(
    rf"(?<![\w.,/:$€£#№-]){_DAY}{_ORD}\.?(?=\s?(?:[-–—]|to\b|and\b|und\b|et\b|y\b|i\b|и\b|та\b|по\b|do\b|bis\b|"
    rf"al?\b|au\b)\s?\d)",
    _I,
)

_COUNTED = re.compile(
    r"\s(?:(?!this|does|says|sees|marks|dans|sans|mais|vers|après|plus|alors|news)\w{3,40}s\b(?<!ss)(?<!us)|"
    r"people\b|police\b|troops\b|staff\b|men\b|women\b|children\b|percent|per\s?cent|mln|млн|тыс|тис|tys|mio|"
    r"million|billion|km\b|kg\b|"
    r"м\b|км|кг|человек|чел\b|людей|осіб|рубл|евро|грн|долл|дол|osób|zł|euro\b|Euro\b|Menschen|Personen|"
    r"personas|personnes|"
    r"US|USD|EUR|RUB|GBP)",
    _I,
)
_YEAR_PLURALS = re.compile(
    r"\s(?:elections|games|olympics|protests|primaries|midterms|talks|events|sanctions|riots|floods|fires|"
    r"attacks|reports|was|is|"
    r"has|does|results|polls|accords|amendments|rules|guidelines|hearings|negotiations|revelations|leaks|emails|"
    r"archives|figures)\b",
    _I,
)
_TIMED = re.compile(r"\b(?:seit|since|depuis|desde|hasta|bis|Jahre?|año|année|od roku|з|від)\s\Z")
"""Words before a year that count nothing: "seit 2018 mindestens …"."""
_COUNT_BEFORE = re.compile(
    r"(?:\b(?:about|some|over|than|nearly|almost|least|most|around|only|page|pages|room|number|no|nos|line|flight|"
    r"section|article|gate|dial|suite|bus|route|rs|usd|us|eur|rub|gbp|около|более|примерно|почти|свыше|понад|"
    r"близько|ponad|około|rund|etwa|über|unos|"
    r"environ|plus de|más de|№|nr)\.?|[#§$€£₽])\s?\Z",
    _I,
)


def find_atoms(text: str, language: str) -> list[Atom]:
    """Written dates in order, none overlapping; nonsense such as 31 February left out."""
    taken: list[Atom] = []
    covered = bytearray(len(text) + 1)
    for atom in _candidates(text, language):
        if any(covered[atom.start : atom.end]):
            continue
        covered[atom.start : atom.end] = b"\x01" * (atom.end - atom.start)
        if _exists(atom):
            taken.append(atom)
    return sorted(taken, key=lambda atom: atom.start)


def _candidates(text: str, language: str) -> Iterator[Atom]:
    """The most telling forms first, so that a lone year never splits a full date."""
    near = _near_digits(text)
    for pattern in (_ISO_T, _ISO, _YEAR_FIRST):
        for match in _found(pattern, text, near):
            yield _atom(match, month=int(match["month"]))
    for match in _found(_NUMERIC, text, near):
        yield from _numeric(match, language)
    yield from _with_months(text, near)
    yield from _periods(text, near)
    yield from _lone(text, near)


_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]{3,}")
_REACH = 96
"""Characters around a digit in which a date with that digit lies, its month and suffix included."""
_Stretches = list[tuple[int, int]]


def _near_digits(text: str) -> _Stretches:
    """Where dates with digits can stand: all forms but the lone month have one, and most sentences have none."""
    near: _Stretches = []
    for match in _DIGITS.finditer(text):
        start, end = max(match.start() - _REACH, 0), min(match.end() + _REACH, len(text))
        if near and start <= near[-1][1]:
            near[-1] = (near[-1][0], end)
        else:
            near.append((start, end))
    return near


def _found(pattern: re.Pattern[str], text: str, near: _Stretches) -> Iterator[re.Match[str]]:
    for start, end in near:
        yield from pattern.finditer(text, start, end)


def _with_months(text: str, near: _Stretches) -> Iterator[Atom]:
    """Dates with the name of a month and a day or a year beside it."""
    near = [stretch for stretch in near if _names_month(text, stretch)]
    for match in _found(_MONTH_DAYS, text, near):
        month, year = MONTH_NUMBER[match["month"].casefold()], int(match["year"] or 0)
        yield Atom(match.start(), match.end("day"), year, month, int(match["day"]))
        yield Atom(match.start("second"), match.end(), year, month, int(match["second"]))
    for pattern in (_DAY_MONTH, _MONTH_DAY, _MONTH_YEAR):
        for match in _found(pattern, text, near):
            if _month_reads(match):
                yield _atom(match, month=MONTH_NUMBER[match["month"].casefold()])


_GLUED = re.compile(r"\d[^\W\d_]{5}")


def _names_month(text: str, stretch: tuple[int, int]) -> bool:
    """Whether a month may be named: by a word of its own, or glued to the day."""
    named = any(match[0].casefold() in MONTH_NUMBER for match in _WORD.finditer(text, *stretch))
    return named or _GLUED.search(text, *stretch) is not None


def _lone_months(text: str) -> Iterator[re.Match[str]]:
    for word in _WORD.finditer(text):
        match = _LONE_MONTH.match(text, word.start()) if word[0].casefold() in MONTH_NUMBER else None
        if match:
            yield match


def _lone(text: str, near: _Stretches) -> Iterator[Atom]:
    """Lone month names, years and days: the latter two are dates only in company."""
    for match in _lone_months(text):
        if _month_reads(match):
            yield Atom(match.start(), match.end(), month=MONTH_NUMBER[match["month"].casefold()], bare=True)
    for pattern in (_YEAR_ONLY, _YEAR_AFTER_DASH):
        for match in _found(pattern, text, near):
            if _is_year(text, match):
                yield Atom(match.start(), match.end(), year=int(match["year"]))
    for match in _found(_LONE_DAY, text, near):
        yield Atom(match.start(), match.end(), day=int(match["day"]), bare=True)


def _month_reads(match: re.Match[str]) -> bool:
    """False for "may" the verb and "mar" the stem: such words need a capital, or a day or year beside them."""
    name = match["month"]
    groups = match.groupdict()
    alone = not groups.get("year") and not groups.get("day")
    if name.casefold() in AMBIGUOUS and (alone or not groups.get("year")):
        return name[0].isupper() and not (alone and name.casefold() not in ("may", "march", "jan", "sep", "dec"))
    return not alone or name.casefold() not in ABBREVIATED or name[0].isupper()


def _atom(match: re.Match[str], month: int) -> Atom:
    groups = match.groupdict()
    return Atom(match.start(), match.end(), int(groups.get("year") or 0), month, int(groups.get("day") or 0))


def _numeric(match: re.Match[str], language: str) -> Iterator[Atom]:
    """3/4/2016 is a month first where the language is English and the separator a slash, else a day first."""
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    if len(match["year"]) == 2:
        if match["sep"] != "." or len(match["one"]) != 2 or language in ("", "en"):
            return
        year += 2000 if year < 50 else 1900
    month_first = match["sep"] != "." and language in ("", "en")
    month, day = (one, two) if (month_first and one <= 12) or two > 12 else (two, one)
    yield Atom(match.start(), match.end(), year, month, day)


def _periods(text: str, near: _Stretches) -> Iterator[Atom]:
    for match in _found(_SEASON, text, near):
        first, last = SEASON_MONTHS[match["season"].casefold()]
        year = int(match["year"])
        yield Atom(match.start(), match.end(), year, first, until=f"{year + (last < first):04d}-{last:02d}")
    for match in _found(_TWO_YEARS, text, near):
        year = int(match["year"])
        if int(match["to"]) == (year + 1) % 100:
            yield Atom(match.start(), match.end(), year, until=f"{year + 1:04d}")
    for match in _found(_QUARTER, text, near):
        first, last = _quarter(match)
        year = int(match["year"])
        yield Atom(match.start(), match.end(), year, first, until=f"{year:04d}-{last:02d}")
    for match in _found(_QUARTERS, text, near):
        months = 6 if match["part"].casefold().startswith(("полу", "півр", "pół", "halb", "semes")) else 3
        number = _ordinal(match["ordinal"].casefold())
        if number * months <= 12:
            year = int(match["year"])
            first, last = (number - 1) * months + 1, number * months
            yield Atom(match.start(), match.end(), year, first, until=f"{year:04d}-{last:02d}")
    for match in _found(_DECADE, text, near):
        year = int(match["year"])
        yield Atom(match.start(), match.end(), year, until=f"{year + 9:04d}")


def _ordinal(word: str) -> int:
    """1 to 4 for a Roman or Arabic number or an ordinal of seven languages."""
    if word.isdigit():
        return int(word)
    roman = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
    return roman.get(word) or next(at for at, heads in enumerate(_ORDINALS, start=1) if word.startswith(heads))


_ORDINALS = (
    ("перв", "перш", "pierw", "erst", "primer", "premier"), ("втор", "друг", "drug", "zwei", "segun", "deux"),
    ("трет", "trzec", "dritt", "terc", "trois"), ("четв", "czwart", "viert", "cuart", "quatr"),
)  # fmt: skip


def _quarter(match: re.Match[str]) -> tuple[int, int]:
    months = 6 if (match["part"] or "").casefold() == "half" else 3
    place = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 12 // months}
    number = min(int(match["q"] or place[(match["ordinal"] or "first").casefold()]), 12 // months)
    return (number - 1) * months + 1, number * months


def _is_year(text: str, match: re.Match[str]) -> bool:
    """False for a count ("2018 signatures", "about 2000"); true for "the 2018 ballot"."""
    if match.end() > match.end("year"):
        return True
    if _COUNT_BEFORE.search(text, max(0, match.start() - 12), match.start()):
        return False
    if _TIMED.search(text, max(0, match.start() - 10), match.start()):
        return True
    return not _COUNTED.match(text, match.end()) or bool(_YEAR_PLURALS.match(text, match.end()))


def _exists(atom: Atom) -> bool:
    if atom.year and not EARLIEST <= atom.year <= LATEST:
        return False
    if atom.month > 12 or (atom.day and atom.day > 31):
        return False
    if atom.day and atom.month:
        return atom.day <= calendar.monthrange(atom.year or 2000, atom.month)[1]
    return bool(atom.year or atom.month or atom.day)
