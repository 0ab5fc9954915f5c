"""Dictionary forms of Russian words, by pymorphy3, in the part of speech that the parser saw."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any

_PARTS = {
    "VERB": frozenset(["VERB", "INFN", "PRTF", "PRTS", "GRND"]),
    "AUX": frozenset(["VERB", "INFN"]),
    "NOUN": frozenset(["NOUN"]),
    "PROPN": frozenset(["NOUN"]),
    "ADJ": frozenset(["ADJF", "ADJS", "PRTF", "PRTS", "COMP"]),
    "ADV": frozenset(["ADVB", "PRED"]),
}
"""OpenCorpora parts of speech that may stand for one of Universal Dependencies."""

_INFLECTED = frozenset([*_PARTS, "PRON", "DET", "NUM"])


@lru_cache(maxsize=60_000)
def lemma_of(word: str, upos: str) -> str:
    """Dictionary form in lower case; a word that does not change keeps its own."""
    lower = word.lower()
    if upos not in _INFLECTED or not any("а" <= letter <= "я" or letter == "ё" for letter in lower):
        return lower
    parses = _analyzer().parse(lower)
    wanted = _PARTS.get(upos)
    fitting = [parse for parse in parses if wanted is None or str(parse.tag.POS) in wanted]
    best = (fitting or parses)[:1]
    return str(best[0].normal_form) if best else lower


def nominative(word: str, gender: str, number: str) -> str:
    """A noun or adjective in the nominative, keeping its gender and number; the word itself where unknown.

    Args:
        word: one word of a name.
        gender: UD gender (``Masc``, ``Fem``, ``Neut``), or empty.
        number: UD number (``Sing``, ``Plur``), or empty.
    """
    return _restored(_nominative(word.lower(), gender, number), word)


_GENDERS = {"Masc": "masc", "Fem": "femn", "Neut": "neut"}


@lru_cache(maxsize=60_000)
def _nominative(lower: str, gender: str, number: str) -> str:
    wanted = {"nomn", "plur"} if number == "Plur" else {"nomn", "sing"}
    mark = _GENDERS.get(gender, "")
    parses = [parse for parse in _analyzer().parse(lower) if str(parse.tag.POS) in ("NOUN", "ADJF", "PRTF")]
    fitting = [parse for parse in parses if not mark or number == "Plur" or mark in parse.tag]
    for parse in fitting or parses:
        adjective = str(parse.tag.POS) != "NOUN"
        made = parse.inflect(wanted | {mark} if adjective and mark and number != "Plur" else wanted)
        if made:
            return str(made.word)
    return lower


def _restored(made: str, word: str) -> str:
    """The letter case of the word as it was written."""
    if word.isupper() and len(word) > 1:
        return made.upper()
    if word[:1].isupper():
        return "-".join(part[:1].upper() + part[1:] for part in made.split("-")) if "-" in word else _capital(made)
    return made


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


@cache
def _analyzer() -> Any:
    """The dictionary, loaded once and only when Russian is read (0.2 s, 30 MB)."""
    import pymorphy3

    return pymorphy3.MorphAnalyzer(lang="ru")
