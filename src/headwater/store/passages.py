"""Passages and hits of the full-text index, and the user's words as a safe search expression."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PARTS = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)')
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_MOST_PARTS = 64


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of a document's normalised text; offsets in code points, end exclusive; page 0 where there is none."""

    document: str
    start_char: int
    end_char: int
    text: str
    title: str = ""
    page: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that was found.

    Attributes:
        marks: spans in ``text`` that matched; add ``start_char`` for places in the document.
        score: bigger is better; comparable within one search only.
    """

    document: str
    start_char: int
    end_char: int
    text: str
    title: str
    page: int
    marks: tuple[tuple[int, int], ...]
    score: float


def printable(text: str) -> str:
    """The text with control characters as spaces: as long as before, and safe to hand to SQLite."""
    return _CONTROL.sub(" ", text)


def expression(text: str) -> str:
    """What a user typed as an FTS5 expression that finds passages with all of it; empty where it has no word.

    Everything is quoted, so nothing is ever taken for syntax; words between quotation marks stay a phrase.
    """
    parts = (match[1] if match[1] is not None else match[2] for match in _PARTS.finditer(printable(text)))
    words = [part for part in parts if any(map(str.isalnum, part))]
    return " ".join(f'"{word}"' for word in words[:_MOST_PARTS])
