"""Sums of money in running text, in the currencies of the world."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from headwater.text.currencies import currencies
from headwater.text.numbers import MULTIPLIERS, NUMERAL, WORDS, parse_numeral, scale_of
from headwater.text.spans import without_overlaps


@dataclass(frozen=True, slots=True)
class MoneySpan:
    """A sum: ``amount`` in whole units of ``currency`` (ISO 4217); ``upper`` the far end of "$5–7 million"."""

    start: int
    end: int
    amount: float
    currency: str
    upper: float | None = None


_SP = r"[ \u00a0\u202f-]?\n?"
_MULT = rf"(?:{_SP}(?P<mult>{MULTIPLIERS})(?:{_SP}(?P<mult2>{MULTIPLIERS}))?)?"
_UPPER = r"(?:\s?(?:[-–—]|to)\s?(?P<uppersign>[$€£])?(?P<upper>\d+(?:[.,]\d+)*))?"


_FROM = r"between|from|zwischen|von|entre|desde|de|od|między|pomiędzy|от|с|между|від|між"
_TO = r"and|to|und|bis|y|a|et|à|do|i|до|и|та|і"
_ABOUT = r"about|some|around|roughly|около|примерно|близько|około|etwa|rund|unos|environ"


@dataclass(frozen=True, slots=True)
class _Patterns:
    before: re.Pattern[str]
    after: re.Pattern[str]
    words: re.Pattern[str]
    between: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    known = currencies()
    codes = "|".join(sorted(known.codes))
    country = known.country_pattern
    stop = r"(?:(?<=руб|грн|дол)\.|(?<=долл)\.)?"
    name = rf"(?:d['’])?(?:{country}\s)?(?:{known.noun_pattern})(?!\w){stop}(?:\s(?:{country})(?!\w))?"
    unit = rf"(?:(?P<sign>(?-i:{known.sign_pattern}))(?![^\W\d_])|(?P<code>(?-i:{codes}))(?!\w)|(?P<name>{name}))"
    return _Patterns(
        before=re.compile(
            rf"(?<![\w$€£])(?:(?P<sign>{known.sign_pattern})|"
            rf"(?P<code>{codes}))[ \u00a0\u202f]?{NUMERAL}{_UPPER}(?!\d)(?i:{_MULT})(?!\w)"
        ),
        after=re.compile(
            rf"(?<![\w.,$€£/-]){NUMERAL}{_UPPER}{_MULT}(?:\s(?:of\s|de\s)?|-|\u00a0|\u202f)?{unit}", re.IGNORECASE
        ),
        between=re.compile(
            rf"(?<!\w)(?:{_FROM})\s(?:{_ABOUT}\s)?{NUMERAL.replace('<number>', '<low>')}"
            rf"(?:{_SP}(?P<lowmult>{MULTIPLIERS}))?\s(?:{_TO})\s{NUMERAL}{_MULT}(?:\s(?:of\s|de\s)?|-|\u00a0|\u202f)?{unit}",
            re.IGNORECASE,
        ),
        words=re.compile(
            rf"(?<![\w-])(?<!of\s)(?:(?P<half>half\sa\s|half\s|(?:a\s|one\s)?quarter\sof\sa\s|three\squarters\sof\sa\s|"
            rf"пол(?=миллион)|пол(?=миллиард)|пів(?=мільйон)|"
            rf"pół\s|eine\shalbe\s|medio\s|un\sdemi[\s-]|"
            rf"an?\s))?(?P<words>{WORDS})?(?P<plus>\sand\sa\shalf)?(?:[\s-](?=\w))?"
            rf"{_MULT.replace(_SP, '')}[\s-](?:of\s|de\s|"
            rf"d['’])?(?P<name>{name})",
            re.IGNORECASE,
        ),
    )


_DIGIT = re.compile(r"\d")


def find_money(text: str, language: str = "") -> list[MoneySpan]:  # noqa: ARG001
    """Sums in order, none overlapping; a number without a currency is none.

    All languages are read at once; ``language`` is taken so that all finders are called alike.
    """
    patterns = _patterns()
    found = [_spelled(match) for match in patterns.words.finditer(text)]
    if _DIGIT.search(text):
        found += [_before(match) for match in patterns.before.finditer(text)]
        found += [_after(match) for match in patterns.after.finditer(text)]
        found += [_range(match) for match in patterns.between.finditer(text)]
    return without_overlaps([span for span in found if span])


def _scaled(match: re.Match[str]) -> tuple[float | None, float | None]:
    number = parse_numeral(match["number"], match["mult"] or "")
    upper = parse_numeral(match["upper"], match["mult"] or "") if match["upper"] else None
    again = match["mult2"]
    if again and number is not None:
        factor = parse_numeral("1", again) or 1.0
        number, upper = number * factor, upper and upper * factor
    return number, upper


def _before(match: re.Match[str]) -> MoneySpan | None:
    amount, upper = _scaled(match)
    currency = currencies().of_sign(match["sign"] or match["code"])
    if amount is None or not currency:
        return None
    if match["sign"] == "R" and not match["mult"] and len(match["number"]) < 3:
        return None  # R2 is a road, a robot or a rating
    return MoneySpan(match.start(), match.end(), amount, currency, upper)


def _after(match: re.Match[str]) -> MoneySpan | None:
    amount, upper = _scaled(match)
    if amount is None:
        return None
    if match["name"]:
        verb = match["name"].casefold() == "won" and not match["mult"] and amount < 1000  # "12 of 40 won seats"
        currency = "" if verb or _weighs(match) else currencies().of_name(match["name"])
    else:
        currency = "" if match["sign"] == "R" else currencies().of_sign(match["sign"] or match["code"])
    return MoneySpan(match.start(), match.end(), amount, currency, upper) if currency else None


def _range(match: re.Match[str]) -> MoneySpan | None:
    """ "Between 2 and 3 million euros": the first number takes the multiplier of the second where it has none."""
    upper = parse_numeral(match["number"], match["mult"] or "")
    amount = parse_numeral(match["low"], match["lowmult"] or match["mult"] or "")
    known = currencies()
    named = match["name"]
    currency = known.of_name(named) if named else known.of_sign(match["sign"] or match["code"])
    if amount is None or upper is None or not currency or amount > upper or (named and _weighs(match)):
        return None
    return MoneySpan(match.start(), match.end(), amount, currency, upper)


def _spelled(match: re.Match[str]) -> MoneySpan | None:
    words, mult = match["words"], match["mult"] or ""
    half = (match["half"] or "").casefold()
    if not words and not (half and mult):
        return None
    base = next((value for part, value in _PARTS if part in half), 1.0 if half.strip() in ("", "a", "an") else 0.5)
    amount = parse_numeral(words, mult) if words else parse_numeral("1", mult)
    if match["plus"]:
        amount = (amount or 0) + 0.5 * scale_of(mult)
    currency = currencies().of_name(match["name"])
    if amount is None or not currency or _weighs(match):
        return None
    start = match.start("words") if words and half.strip() in ("a", "an") else match.start()
    return MoneySpan(start, match.end(), amount * (1.0 if words else base), currency)


_PARTS = (("three quarters", 0.75), ("quarter", 0.25))


def _weighs(match: re.Match[str]) -> bool:
    """True for pounds of something and for a 300-pound man: a weight."""
    name = match["name"].casefold()
    adjective = name == "pound" and not match["mult"] and not match.group().casefold().startswith("one")
    return name in ("pound", "pounds") and (adjective or match.string.startswith(" of ", match.end()))
