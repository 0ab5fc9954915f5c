"""Word pieces as the base model cuts them, and letter cases, which it does not see."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

UNKNOWN, START, END, PADDING = 100, 101, 102, 0
"""Numbers of the special pieces in the vocabulary."""
PER_WORD = 16
"""A longer word keeps its first pieces only."""
_LONGEST = 100


def letter_case(word: str) -> int:
    """1 lower, 2 Title, 3 UPPER, 4 mixed, 5 digits, 6 other; 0 is for padding and special pieces."""
    if any(char.isdigit() for char in word) and not any(char.isalpha() for char in word):
        return 5
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    if word[:1].isupper() and not any(char.isupper() for char in word[1:]):
        return 2
    return 4 if any(char.isupper() for char in word) else 6


def _is_punctuation(char: str) -> bool:
    return ("!" <= char <= "~" and not char.isalnum()) or unicodedata.category(char).startswith("P")


def _is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff"


def basic_words(word: str) -> list[str]:
    """Lower case without accents and controls; punctuation and Han characters stand alone."""
    if word.isascii() and word.isalnum():
        return [word.lower()]
    found = [""]
    for char in unicodedata.normalize("NFD", word):
        kind = unicodedata.category(char)
        if char in "\t\n\r" or kind.startswith("Z"):
            found.append("")
        elif kind == "Mn" or kind.startswith("C") or char == "\ufffd":
            continue
        elif _is_punctuation(char) or _is_han(char):
            found += [char, ""]
        else:
            found[-1] += char.lower()  # one by one, as the base model's tokenizer does: the last sigma is like others
    return [part for part in found if part]


class WordPieces:
    """Greedy longest-match word pieces over a vocabulary."""

    def __init__(self, vocabulary: Mapping[str, int]) -> None:
        self._vocabulary = vocabulary
        self.coded = lru_cache(maxsize=65_536)(self._coded)

    def _coded(self, word: str) -> tuple[tuple[int, ...], int]:
        """Piece numbers of a word, at least one and at most `PER_WORD`, and its letter case."""
        found: list[int] = []
        for part in basic_words(word[: 4 * _LONGEST]):
            found += self._cut(part)
        return tuple(found[:PER_WORD]) or (UNKNOWN,), letter_case(word)

    def _cut(self, part: str) -> list[int]:
        if len(part) > _LONGEST:
            return [UNKNOWN]
        found: list[int] = []
        start = 0
        while start < len(part):
            end = len(part)
            while end > start:
                number = self._vocabulary.get(("##" if start else "") + part[start:end])
                if number is not None:
                    break
                end -= 1
            if end == start or number is None:
                return [UNKNOWN]
            found.append(number)
            start = end
        return found
