"""Direct quotations: what stands between quotation marks."""

from __future__ import annotations

import re
from dataclasses import dataclass

MAXIMUM = 3000
"""Longest quotation taken, in code points; a mark left open further than that is a stray one."""

_CLOSERS = {
    "«": "»",
    "“": "”“",
    "„": '“”"„',
    "‟": "”",
    "‘": "’",
    "‚": "‘’",
    "‹": "›",
    "「": "」",
    "『": "』",
    "»": "«",  # German and Danish books
    "”": "”",  # Swedish, Finnish
    '"': '"',
    "''": "''",
    "``": "''",
}
_MARK = re.compile(r"\n\s*\n|''|``|[«»“”„‟‘’‚‹›「」『』\"]")


@dataclass(frozen=True, slots=True)
class QuoteSpan:
    """A quotation with its marks (``start:end``) and without them (``inner_start:inner_end``).

    ``words`` counts the words inside: one to three is mostly a title, a nickname or a scare quote.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    words: int

    def inner(self, text: str) -> str:
        """The quoted words."""
        return text[self.inner_start : self.inner_end]


def find_quotations(text: str) -> list[QuoteSpan]:
    """Outermost quotations in order; a mark without a partner in its paragraph is passed over."""
    found: list[QuoteSpan] = []
    marks = [(m.group(), m.start(), m.end()) for m in _MARK.finditer(text)]
    index = 0
    while index < len(marks):
        closing = _closing(text, marks, index)
        if closing is None:
            index += 1
            continue
        found.append(_quote(text, marks[index], marks[closing]))
        index = closing + 1
    return [quote for quote in found if quote.words]


def _quote(text: str, opening: tuple[str, int, int], closing: tuple[str, int, int]) -> QuoteSpan:
    inner = text[opening[2] : closing[1]]
    return QuoteSpan(opening[1], closing[2], opening[2], closing[1], len(inner.split()))


def _closing(text: str, marks: list[tuple[str, int, int]], index: int) -> int | None:
    """Index of the mark that closes the one at ``index``, or None."""
    mark, start, end = marks[index]
    if mark not in _CLOSERS or not _opens(text, mark, start, end):
        return None
    for later in range(index + 1, min(index + 40, len(marks))):
        other, at, after = marks[later]
        if other.startswith("\n") or at - end > MAXIMUM:
            return None
        if other in _CLOSERS[mark] and _closes(text, other, at, after):
            return later
    return None


def _opens(text: str, mark: str, start: int, end: int) -> bool:
    """True where a mark stands as an opening one: nothing wordlike before it, something printed after it."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if (after.isspace() and mark != "«") or (mark in "»”" and not (before.isspace() or before in "([—–-")):
        return False
    return mark in "«„「『“" or not before.isalnum()


def _closes(text: str, mark: str, start: int, end: int) -> bool:
    """True where a mark can close: an apostrophe inside a word cannot."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if mark in "’‘" and after.isalnum():
        return False
    return not before.isspace() or mark in "»」』"
