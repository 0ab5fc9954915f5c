"""Counts and shares: "585,407 valid signatures", "1 in 3 Californians", "two thirds", "32 %"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.text.numbers import FRACTIONS, MULTIPLIERS, NUMERAL, WORDS, parse_numeral
from headwater.text.spans import without_overlaps

_I = re.IGNORECASE
_MULT = rf"(?:\s?(?P<mult>{MULTIPLIERS}))?"
_HEAD = (
    r"(?:\s(?:of\s(?:the\s|all\s|its\s|their\s)?|der\s|des\s|de\s(?:los\s|las\s|la\s)?|des\s|"
    r"du\s)?(?P<of>(?:[^\W\d_][\w’'-]*\s){0,2}[^\W\d_][\w’'-]*))?"
)
_PERCENT = re.compile(
    rf"(?<![\w.,]){NUMERAL}(?:\s?[-–]\s?(?P<upper>\d{{1,3}}(?:[.,]\d+)?))?\s?"
    rf"(?:%|per\s?cent\b|percentage points?\b|процент\w{{0,4}}|відсот\w{{0,4}}|procent\w{{0,3}}|Prozent\b|por "
    rf"ciento\b|pour cent\b|proc\.){_HEAD}",
    _I,
)
_WORD_PERCENT = re.compile(rf"(?<![\w-])(?P<words>{WORDS})\s(?:per\s?cent|percent)\b{_HEAD}", _I)
_RATIO = re.compile(
    rf"(?<![\w.,/])(?P<a>\d{{1,4}}|{WORDS})\s(?:in|out of|из|із|з|na|von|de cada|sur|"
    rf"de)\s(?:every\s)?(?P<b>\d{{1,4}}|{WORDS})(?![\w/]|[.,]\d){_HEAD}",
    _I,
)
_FRACTION = re.compile(
    rf"(?<![\w-])(?:(?P<a>{WORDS}|"
    rf"an?)[\s-])?(?P<unit>{'|'.join(sorted(FRACTIONS, key=lambda w: (-len(w), w)))})(?!\w){_HEAD}",
    _I,
)
_COUNT = re.compile(rf"(?<![\w.,:/$€£¥₽#№-]){NUMERAL}(?![\w%/:])(?![.,]\d){_MULT}{_HEAD}", _I)
_STOPS = re.compile(
    r"(?:^|\s)(?:and|or|in|on|at|of|to|by|from|for|with|was|were|is|are|have|has|had|who|which|that|now|as|but|"
    r"voted|said|will|would|signed|"
    r"per|und|oder|in|im|haben|et|ou|y|o|en|de|sont|i|w|na|и|в|на|за|по|та|у|с|from|than|support(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|"
    r"back(?:s|ed|ing)?|took|gathered|attended)(?=\s|$)",
    _I,
)
_VERBLIKE = re.compile(
    r"(?<=s)\s(?=[a-z]\w*\Z)|"
    r"(?<=s)\s(?=[a-z]\w*\s)"
)  # "members left": a plural noun ends the phrase
_VERBS = re.compile(
    r"(?<=\w)\s(?:came|left|went|met|ran|spoke|stood|fell|rose|made|got|gave|held|won|lost|[a-z]{3,}ed|"
    r"[а-яіїєґ]{2,}(?:ла|ли|ло|лся|лась|лись|лося|лися|ет|ют|ит|ят|ёт|є|ють|ить)|проти|против|за|"
    r"[a-ząćęłńóśźż]{2,}(?:ła|ło|li|ły|ął)|ging(?:en)?|kam(?:en)?|stimm\w+|war(?:en)?|sind|wurden?|hatten?|[a-zäöü]{3,}ten?)"
    r"(?=\s|\Z)"
)  # a verb behind the noun
_ENDS = re.compile(r"\sof\b|\s?[.,;)]|\s?\Z")
_MONTHLIKE = re.compile(
    r"\s?(?:%|percent|per\s?cent|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|"
    r"авг|сен|окт|ноя|дек|"
    r"a\.?m\b|p\.?m\b|o'clock)",
    _I,
)


@dataclass(frozen=True, slots=True)
class QuantitySpan:
    """A number with what it counts.

    ``number`` is the count, or the share as a fraction of 1 where ``share`` is true ("1 in 3" → 0.333…);
    ``of_unit`` the words counted, empty where the text names none.
    """

    start: int
    end: int
    number: float
    of_unit: str
    text: str
    share: bool = False


def find_quantities(text: str) -> list[QuantitySpan]:
    """Counts and shares in order, none overlapping; years, money and ordinals are left to others."""
    found: list[QuantitySpan] = []
    for match in _PERCENT.finditer(text):
        found += _made(text, match, _of(match["number"], 0.01), share=True)
    for match in _WORD_PERCENT.finditer(text):
        found += _made(text, match, _of(match["words"], 0.01), share=True)
    for match in _RATIO.finditer(text):
        found += _ratio(text, match)
    for match in _FRACTION.finditer(text):
        found += _fraction(text, match)
    covered = without_overlaps(found)
    found = covered + [count for match in _COUNT.finditer(text) for count in _count(text, match)]
    return without_overlaps(found)


def _of(numeral: str, scale: float) -> float | None:
    value = parse_numeral(numeral)
    return None if value is None else round(value * scale, 12)


def _made(text: str, match: re.Match[str], number: float | None, *, share: bool) -> list[QuantitySpan]:
    if number is None:
        return []
    unit, end = _unit(match)
    return [QuantitySpan(match.start(), end, number, unit, text[match.start() : end], share)]


def _unit(match: re.Match[str]) -> tuple[str, int]:
    """The words counted, cut before the first little word that ends a noun phrase."""
    words = match["of"] or ""
    stops = [found for pattern in (_STOPS, _VERBS) if (found := pattern.search(words))]
    stop = min(stops, key=re.Match.start, default=None) or _VERBLIKE.search(words)
    kept = words[: stop.start()].rstrip() if stop else words
    if kept:
        return kept, match.start("of") + len(kept)
    before = match.string[match.start() : match.start("of")] if words else match[0]
    return "", match.start() + len(
        re.sub(r"\s(?:of|der|des|de|du)?(?:\s(?:the|all|its|their|los|las|la))?\s?\Z", "", before, flags=_I).rstrip()
    )


def _ratio(text: str, match: re.Match[str]) -> list[QuantitySpan]:
    part, whole = parse_numeral(match["a"]), parse_numeral(match["b"])
    if part is None or not whole or not 0 < part < whole:
        return []
    return _made(text, match, part / whole, share=True)


def _fraction(text: str, match: re.Match[str]) -> list[QuantitySpan]:
    words = match["a"] or ""
    ordinal = match["unit"].casefold().endswith(("ird", "ourth", "ifth", "enth"))
    if ordinal and words.casefold() in ("", "a", "an", "one") and not _ENDS.match(text, match.end("unit")):
        return []  # "a third man" is counted, not shared
    count = 1.0 if words.casefold() in ("", "a", "an") else parse_numeral(words)
    share = (count or 0) * FRACTIONS[match["unit"].casefold()]
    return _made(text, match, share, share=True) if 0 < share < 1 else []


def _count(text: str, match: re.Match[str]) -> list[QuantitySpan]:
    """A counted noun; a lone number is none, nor is a year or the day of a month."""
    number = parse_numeral(match["number"], match["mult"] or "")
    unit, _ = _unit(match)
    if number is None or not unit or _MONTHLIKE.match(text, match.end("number")):
        return []
    if (
        match["number"].isdigit()
        and len(match["number"]) == 4
        and 1500 <= number <= 2100
        and not unit.split()[-1].endswith("s")
    ):
        return []
    return _made(text, match, number, share=False)
