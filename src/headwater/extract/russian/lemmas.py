"""Dictionary forms of Russian words, by pymorphy3, in the part of speech that the parser saw."""

from __future__ import annotations

from dataclasses import dataclass
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
    found = _analyzer().parse(lower)
    wanted = _PARTS.get(upos)
    fitting = [parse for parse in found if wanted is None or str(parse.tag.POS) in wanted]
    best = (fitting or found)[:1]
    return str(best[0].normal_form) if best else lower


@dataclass(frozen=True)
class Parse:
    """One reading of a word: its grammemes (``NOUN``, ``gent``, ``Surn`` …) and whether the dictionary has it."""

    tags: frozenset[str]
    known: bool
    normal: str
    _own: Any

    def inflected(self, wanted: frozenset[str]) -> str:
        """The word with these grammemes; empty where it has none."""
        made = self._own.inflect(set(wanted))
        return str(made.word) if made else ""


@lru_cache(maxsize=30_000)
def parses(word: str) -> tuple[Parse, ...]:
    """All readings of a word, the likeliest first."""
    lower = word.lower()
    known = bool(_analyzer().word_is_known(lower))
    return tuple(
        Parse(frozenset(map(str, one.tag.grammemes)), known, str(one.normal_form), one)
        for one in _analyzer().parse(lower)
    )


def nominative(word: str, gender: str, number: str, case: str = "") -> str:
    """A noun or adjective in the nominative, keeping its gender and number; the word itself where unknown.

    Args:
        word: one word of a name.
        gender: UD gender (``Masc``, ``Fem``, ``Neut``), or empty.
        number: UD number (``Sing``, ``Plur``), or empty.
        case: UD case that it stands in, or empty.
    """
    return restored(_nominative(word.lower(), gender, number, case), word)


_GENDERS = {"Masc": "masc", "Fem": "femn", "Neut": "neut"}
_CASES = {"Gen": "gent", "Dat": "datv", "Acc": "accs", "Ins": "ablt", "Loc": "loct"}


@lru_cache(maxsize=60_000)
def _nominative(lower: str, gender: str, number: str, case: str) -> str:
    wanted = frozenset({"nomn", "plur"} if number == "Plur" else {"nomn", "sing"})
    mark = _GENDERS.get(gender, "")
    found = [parse for parse in parses(lower) if parse.tags & {"NOUN", "ADJF", "PRTF"}]
    told, amount = _CASES.get(case, ""), "plur" if number == "Plur" else "sing"
    fitting = [parse for parse in found if not mark or number == "Plur" or mark in parse.tags] or found
    fitting.sort(key=lambda parse: (bool(told) and told not in parse.tags, amount not in parse.tags))
    for parse in fitting:
        adjective = "NOUN" not in parse.tags
        made = parse.inflected(wanted | {mark} if adjective and mark and number != "Plur" else wanted)
        if made:
            return made
    return lower


def restored(made: str, word: str) -> str:
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
