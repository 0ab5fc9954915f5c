"""Numerals as they are written, in digits and in words."""

from __future__ import annotations

import re

NUMERAL = (
    r"(?P<number>\d{1,3}(?:[ \u00a0\u202f'’]\d{3}){1,6}(?:[.,]\d{1,2})?(?!\d)|"
    r"\d{1,18}(?!\d)(?:[.,]\d{1,12}(?!\d)){0,7})"
)
"""Digits with any of the usual separators; group ``number``."""

_SCALES: tuple[tuple[float, str], ...] = (
    (
        1e3,
        r"thousand|thsd|тыс(?:яч\w{0,3})?\.?|тис(?:яч\w{0,3})?\.?|tys(?:iąc\w{0,3}|ięcy)?\.?|tausend|tsd\.?|"
        r"mil(?!\w)|mille|k",
    ),
    (1e5, r"lakhs?|lacs?"),
    (
        1e6,
        r"milh(?:ões|ão)|millions?|mln\.?|mio\.?|млн\.?|миллион\w{0,3}|мільйон\w{0,3}|milion\w{0,3}|millionen|"
        r"millones|millón|mn|mm|m",
    ),
    (1e7, r"crores?"),
    (
        1e9,
        r"bilh(?:ões|ão)|billions?|bn|bln|млрд\.?|миллиард\w{0,3}|мільярд\w{0,3}|mld\.?|mrd\.?|miliard\w{0,3}|"
        r"milliarden?|milliards?|mil millones|b",
    ),
    (1e12, r"trillions?|tn|трлн\.?|триллион\w{0,3}|трильйон\w{0,3}|bilion\w{0,3}|billionen|billones"),
)
MULTIPLIERS = r"(?:mil millones|" + "|".join(words for _, words in reversed(_SCALES)) + r")(?!\w)"
"""Words and letters that multiply the number before them."""

_UNITS: tuple[tuple[float, str], ...] = (
    (0.5, "half half-a пол пів pół halb medio demi"),
    (1, "one один одна одно одного jeden jedna jedno ein eine einen un una une"),
    (1.5, "полтора півтора półtora anderthalb"),
    (2, "two два две двух дві двох dwa dwie dwóch zwei dos deux"),
    (3, "three три трех трёх трьох trzy trzech drei tres trois"),
    (4, "four четыре четырех чотири чотирьох cztery czterech vier cuatro quatre"),
    (5, "five пять пяти п'ять п’ять pięć pięciu fünf cinco cinq"),
    (6, "six шесть шести шість sześć sechs seis"),
    (7, "seven семь семи сім siedem sieben siete sept"),
    (8, "eight восемь восьми вісім osiem acht ocho huit"),
    (9, "nine девять девяти дев'ять дев’ять dziewięć neun nueve neuf"),
    (10, "ten десять десяти dziesięć zehn diez dix"),
    (11, "eleven одиннадцать elf once onze"), (12, "twelve двенадцать дванадцять zwölf doce douze"),
    (13, "thirteen"), (14, "fourteen"), (15, "fifteen пятнадцать quince quinze"), (16, "sixteen"), (17, "seventeen"),
    (18, "eighteen"), (19, "nineteen"),
    (20, "twenty двадцать двадцять dwadzieścia zwanzig veinte vingt"),
    (30, "thirty тридцать тридцять trzydzieści dreißig treinta trente"),
    (40, "forty сорок vierzig cuarenta quarante"), (50, "fifty пятьдесят п'ятдесят pięćdziesiąt fünfzig "
    "cincuenta cinquante"),
    (60, "sixty шестьдесят"), (70, "seventy"), (80, "eighty"), (90, "ninety"),
)  # fmt: skip
_HUNDREDS = {"hundred": 100.0, "сто": 100.0, "sto": 100.0, "hundert": 100.0, "cien": 100.0, "cent": 100.0}
_VALUE = {word: value for value, words in _UNITS for word in words.split()}
_ALTERNATIVES = "|".join(sorted([*_VALUE, *_HUNDREDS], key=lambda word: (-len(word), word)))
WORDS = rf"(?:{_ALTERNATIVES})(?!\w)(?:[\s-](?:and\s)?(?:{_ALTERNATIVES})(?!\w)){{0,4}}"
"""Number words up to the hundreds ("two", "twenty-five", "one hundred and six")."""

FRACTIONS: dict[str, float] = {
    "half": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4, "fourth": 1 / 4,
    "fourths": 1 / 4,
    "fifth": 1 / 5, "fifths": 1 / 5, "tenth": 1 / 10, "tenths": 1 / 10,
    "половина": 1 / 2, "половину": 1 / 2, "половины": 1 / 2, "треть": 1 / 3, "трети": 1 / 3, "четверть": 1 / 4, 
    "четверти": 1 / 4,
    "третина": 1 / 3, "третини": 1 / 3, "чверть": 1 / 4, "połowa": 1 / 2, "połowę": 1 / 2, "trzecia": 1 / 3, 
    "trzecie": 1 / 3,
    "hälfte": 1 / 2, "drittel": 1 / 3, "viertel": 1 / 4, "mitad": 1 / 2, "tercio": 1 / 3, "tercios": 1 / 3,
    "cuarto": 1 / 4,
    "moitié": 1 / 2, "tiers": 1 / 3, "quart": 1 / 4,
}  # fmt: skip

_SCALE_PATTERNS = tuple((scale, re.compile(words, re.IGNORECASE)) for scale, words in reversed(_SCALES))
_DIGITS = re.compile(r"[\d.,  '’\u00a0\u202f]+")


def parse_numeral(numeral: str, multiplier: str = "") -> float | None:
    """Value of a numeral in digits or words times its multiplier, or None."""
    cleaned = numeral.strip().rstrip(".,")
    value = _digits(cleaned) if _DIGITS.fullmatch(cleaned) else _words(cleaned)
    if value is None:
        return None
    return _rounded(value * scale_of(multiplier))


def scale_of(multiplier: str) -> float:
    """What a multiplier multiplies by; 1 for none."""
    word = multiplier.strip()
    return next((scale for scale, pattern in _SCALE_PATTERNS if pattern.fullmatch(word)), 1.0) if word else 1.0


def _rounded(value: float) -> float:
    """3.5 · 1e6 without the dust of binary fractions."""
    return round(value, 4)


def _digits(text: str) -> float | None:
    """The last separator is a decimal mark unless it is the only kind and three digits follow: 3,5 but 585,407."""
    plain = re.sub(r"[ \u00a0\u202f'’]", "", text)
    if len(plain) > 24:
        return None
    marks = [mark for mark in plain if mark in ".,"]
    if not marks:
        return float(plain) if plain.isdigit() else None
    last = max(plain.rfind("."), plain.rfind(","))
    whole, fraction = plain[:last], plain[last + 1 :]
    if len(set(marks)) == 1 and (
        len(marks) > 1 or (len(fraction) == 3 and whole.isdigit() and 0 < len(whole) <= 3 and whole != "0")
    ):
        whole, fraction = plain, ""
    digits = re.sub(r"[.,]", "", whole)
    if not digits.isdigit() or (fraction and not fraction.isdigit()):
        return None
    return float(f"{digits}.{fraction or 0}")


def _words(text: str) -> float | None:
    total, seen = 0.0, False
    for word in re.split(r"[\s-]+", text.casefold()):
        if word in ("and", "a", "an"):
            continue
        if word in _HUNDREDS:
            total = (total or 1) * _HUNDREDS[word]
        elif word in _VALUE:
            total += _VALUE[word]
        else:
            return None
        seen = True
    return total if seen else None
