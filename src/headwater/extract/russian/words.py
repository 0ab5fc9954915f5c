"""Words of a Russian sentence with their places, seen through stress marks and soft hyphens."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

_UNSEEN = frozenset("\u0301\u0300\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Stress marks, soft hyphens and joiners: they stand inside words and are no part of them."""

MOST = 300
"""Words of one sentence that are parsed; a longer run of text is no sentence, and scores grow with the square."""


class Piece(NamedTuple):
    """A word: the characters at ``start:end`` of the document, and the letters that the model sees."""

    start: int
    end: int
    text: str


def pieces(text: str, start: int, end: int) -> list[Piece]:
    """Words of ``text[start:end]`` in order, at most `MOST`."""
    own = text[start:end]
    if _UNSEEN.isdisjoint(own):
        return [Piece(start + first, start + last, word) for first, last, word in _split(own)]
    places = [place for place, letter in enumerate(own) if letter not in _UNSEEN]
    clean = "".join(own[place] for place in places)
    return [
        Piece(start + places[first], start + _through(own, places[last - 1]), word)
        for first, last, word in _split(clean)
    ]


def _split(clean: str) -> list[tuple[int, int, str]]:
    from razdel import tokenize

    return [(one.start, one.stop, one.text) for one in islice(tokenize(clean), MOST)]


def _through(own: str, last: int) -> int:
    """End of a word with the marks that follow its last letter."""
    end = last + 1
    while end < len(own) and own[end] in "\u0301\u0300":
        end += 1
    return end
