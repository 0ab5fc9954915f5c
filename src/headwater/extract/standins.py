"""Trees that do not depend on what a state or a body is called.

A network has seen some names more often than others and may parse a sentence about one state differently from the same
sentence about another. So names of places and bodies are put aside before parsing: each of their words is replaced by a
word that is the same for every name, and the tree is laid back over the original text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from headwater.extract.syntax import Parser, Tree, Word
from headwater.model import Schema
from headwater.text.names import NameSpan, Vocabulary, find_names

_PLACES = ("France", "Spain", "Italy", "Poland", "Greece", "Austria")
_FIRST = ("National", "Workers", "Freedom", "Peace", "Union", "Labour", "Rights")
_LAST = ("Party", "Movement", "Council", "League", "Alliance", "Committee")
_BODIES = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY})


@dataclass(frozen=True, slots=True)
class _Swap:
    """A word of the text and what stands for it."""

    start: int
    end: int
    form: str


class StandIns:
    """A parser that sees stand-ins for the names of places and bodies; the trees are over the original words."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser

    @property
    def name(self) -> str:
        """Name and version of the parser behind it."""
        return self._parser.name

    @property
    def languages(self) -> frozenset[str]:
        """Languages of the parser behind it."""
        return self._parser.languages

    def parse(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Tree]:
        """One tree per span ``(start, end)`` of ``text``, in order; never raises for any text."""
        seen = Vocabulary.of(text)
        parts: list[str] = []
        spans: list[tuple[int, int]] = []
        swaps: list[list[_Swap]] = []
        length = 0
        for start, end in sentences:
            swaps.append(list(_swaps(text, start, end, seen, language)))
            part = _swapped(text, start, end, swaps[-1])
            parts += [part, "\n\n"]
            spans.append((length, length + len(part)))
            length += len(part) + 2
        trees = self._parser.parse("".join(parts), spans, language)
        laid = zip(trees, sentences, spans, swaps, strict=True)
        return [_Back(text, here, there[0], made).tree(tree) for tree, here, there, made in laid]


def _swaps(text: str, start: int, end: int, seen: Vocabulary, language: str) -> Iterator[_Swap]:
    """Words to be replaced, in order; a name that comes twice has the same stand-in, two names have different ones."""
    order: dict[str, int] = {}
    for name in find_names(text, start, end, seen, language):
        if name.schema in _BODIES or name.schema is Schema.ADDRESS:
            yield from _of_name(text, name, order.setdefault(name.name, len(order)))


def _of_name(text: str, name: NameSpan, number: int) -> Iterator[_Swap]:
    words = [(a, b) for a, b in _words(text, name.start, name.end) if text[a].isupper() and text[a:b].isalpha()]
    if name.schema is Schema.ADDRESS:
        if len(words) == 1:
            yield _Swap(*words[0], _PLACES[number % len(_PLACES)])
        return
    for place, (start, end) in enumerate(words):
        last = place == len(words) - 1 and place > 0
        yield _Swap(start, end, _LAST[number % len(_LAST)] if last else _FIRST[(number + place) % len(_FIRST)])


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans between white space."""
    at = start
    for part in text[start:end].split():
        first = text.index(part, at)
        at = first + len(part)
        yield first, at


def _swapped(text: str, start: int, end: int, swaps: Sequence[_Swap]) -> str:
    parts, at = [], start
    for swap in swaps:
        parts += [text[at : swap.start], swap.form]
        at = swap.end
    return "".join([*parts, text[at:end]])


class _Back:
    """Lays a tree over stand-ins back over the words that they stand for."""

    def __init__(self, text: str, span: tuple[int, int], there: int, swaps: Sequence[_Swap]) -> None:
        self._text, self._span, self._there, self._swaps = text, span, there, swaps
        self._starts: list[int] = []  # where each stand-in begins, counted from the sentence's first character
        grown = 0
        for swap in swaps:
            self._starts.append(swap.start - span[0] + grown)
            grown += len(swap.form) - (swap.end - swap.start)

    def tree(self, tree: Tree) -> Tree:
        """The same tree with offsets and words of the original."""
        start, end = self._span
        return Tree(start, end, tree.language, tuple(self._word(word) for word in tree.words))

    def _word(self, word: Word) -> Word:
        start, end = self._offset(word.start, False), self._offset(word.end, True)
        form = self._text[start:end]
        return replace(word, start=start, end=end, text=form, lemma=word.lemma if form == word.text else form)

    def _offset(self, offset: int, closing: bool) -> int:
        """Place in the original of a place in the sentence with stand-ins; inside a stand-in, the edge of its word."""
        at = offset - self._there
        number = bisect_right(self._starts, at - closing) - 1
        if number < 0:
            return self._span[0] + at
        swap = self._swaps[number]
        inside = at - self._starts[number]
        if inside < len(swap.form):
            return swap.end if closing else swap.start
        return swap.end + inside - len(swap.form)
