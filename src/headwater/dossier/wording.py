"""Dates, periods, amounts, counts and lists in words; the precision of a date is never made finer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.dossier.currencies import currency_words
from headwater.model.dates import is_partial_date, precision

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SMALL = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_MONEY = re.compile(r"(\d+(?:\.\d+)?) ([A-Z]{3})")
_INNER = str.maketrans({"“": "‘", "”": "’", "„": "‚", "«": "‹", "»": "›", '"': "'"})
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def date_words(partial: str) -> str:
    """``2016-09-13`` → ``13 September 2016``, ``2016-09`` → ``September 2016``; anything else as it stands."""
    kind = precision(partial)
    if kind not in ("day", "month") or not partial[5:7].isdigit() or not 1 <= int(partial[5:7]) <= 12:
        return partial
    month = f"{_MONTHS[int(partial[5:7]) - 1]} {partial[:4]}"
    return f"{int(partial[8:])} {month}" if kind == "day" else month


def on_date(partial: str) -> str:
    """``on 13 September 2016``, ``in September 2016``, ``in 2016``; empty for an unknown date."""
    if not partial:
        return ""
    return f"{'on' if precision(partial) == 'day' else 'in'} {date_words(partial)}"


def period(start: str, end: str) -> str:
    """A period with both precisions kept: ``from 2014 to March 2022``, ``until 2017``; a single date as on_date."""
    if start and end and start != end:
        return f"from {date_words(start)} to {date_words(end)}"
    if end and not start:
        return f"until {date_words(end)}"
    return on_date(start)


def by_or_period(start: str, end: str) -> str:
    """A period; where only its end is told, a deadline: ``by 25 July 2017``."""
    return f"by {date_words(end)}" if end and not start else period(start, end)


def since(start: str) -> str:
    """``since 2007``: a state that had begun and whose end is not told."""
    return f"since {date_words(start)}"


def amount_words(amount: float | None, currency: str) -> str:
    """``3500000 RUB`` → ``3.5 million roubles``; every digit is kept, nothing is rounded."""
    if amount is None:
        return ""
    return f"{_number(amount)} {currency_words(currency)}".strip()


def value_words(value: str) -> str:
    """An amount with its code, or a partial date, as people write it; anything else as it stands."""
    money = _MONEY.fullmatch(value)
    if money:
        return amount_words(float(money[1]), money[2])
    return date_words(value) if is_partial_date(value) else value


def _number(amount: float) -> str:
    for scale, word in _SCALES:
        scaled = amount / scale
        if abs(scaled) >= 1 and round(scaled, 3) == scaled:
            return f"{f'{scaled:.3f}'.rstrip('0').rstrip('.')} {word}"
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"


def count_words(number: int) -> str:
    """Small numbers as words, larger ones with separators."""
    return _SMALL[number] if 0 <= number < len(_SMALL) else f"{number:,}"


def counted(number: int, one: str, many: str = "") -> str:
    """``two passages``, ``one passage``, ``no passages``."""
    return f"{count_words(number)} {one if number == 1 else many or one + 's'}"


def list_words(words: Sequence[str], joiner: str = "and") -> str:
    """``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joiner} {words[-1]}"


def capital(text: str) -> str:
    """The text with its first letter raised, the rest untouched."""
    return text[:1].upper() + text[1:]


def inner(text: str) -> str:
    """Words to print between “ and ”: their own double marks become single, so that none closes the quotation."""
    return text.translate(_INNER)
