"""Scripts and romanisation: which script a word is in, and a skeleton that the ways of romanising share."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# The same Slavic, Greek or Caucasian sound as several romanisations write it; the longest is tried first.
_SIBILANTS = {
    "schtsch": "Q", "shch": "Q", "szcz": "Q", "tsch": "C", "tch": "C", "sch": "S", "sh": "S", "sz": "S",
    "ch": "H", "cz": "C", "zh": "Z", "kh": "H", "ts": "c", "tz": "c",
}  # fmt: skip
_SIBILANT = re.compile("|".join(sorted(_SIBILANTS, key=len, reverse=True)))
_VOWELS = (
    (re.compile(r"(?<![aeiouy])[jy][eo]|^ie"), "e"),
    (re.compile(r"[jyi]+"), "i"),
    (re.compile(r"ou"), "u"),
)
_LETTERS = str.maketrans({"w": "v", "x": "ks", "h": "H", "'": "", "’": "", "ʹ": "", "ʺ": ""})
_DOUBLE = re.compile(r"(.)\1+")
_PART = re.compile(r"[^\W_]+")
_WORD = re.compile(r"[^\W\d_]+")
_NUMERAL = re.compile(r"i{2,3}|iv|vi{1,3}|i?x")  # of a generation: Henri Fell II is not Henri Fell III
_KNOWN = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "ARABIC", "HEBREW")


@lru_cache(maxsize=4_096)
def script_of(char: str) -> str:
    """Script of a letter by its Unicode name; empty for those that mix by nature, such as kana with Han."""
    name = unicodedata.name(char, "")
    return next((script for script in _KNOWN if name.startswith(script)), "")


def mixed_words(text: str) -> list[str]:
    """Words that mix scripts inside themselves ("Аnna" with a Cyrillic A): a slip or a disguise."""
    if text.isascii():
        return []
    words = _WORD.findall(text)
    return [word for word in words if len({script_of(char) for char in word} - {""}) > 1]


def scripts_of(text: str) -> frozenset[str]:
    """Scripts of the letters of a text; other scripts than the known ones count as one."""
    return frozenset(script_of(char) for char in text if char.isalpha())


def romanise(text: str) -> str:
    """Latin letters for any script (ICU)."""
    if text.isascii():
        return text.casefold()
    from rigour.text.translit import ascii_text

    return str(ascii_text(text)).casefold()


def skeleton(text: str) -> tuple[str, ...]:
    """Words of a name, romanised and levelled so that "Yuliya", "Julija" and "Юлия" have one form."""
    return tuple(levelled for word in _PART.findall(romanise(text)) if (levelled := _level(word)))


def _level(word: str) -> str:
    if _NUMERAL.fullmatch(word):
        return word.upper()
    word = _SIBILANT.sub(lambda match: _SIBILANTS[match[0]], word)
    word = word.translate(_LETTERS)
    for pattern, plain in _VOWELS:
        word = pattern.sub(plain, word)
    return _DOUBLE.sub(r"\1", word)
