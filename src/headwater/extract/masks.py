"""Names put out of the parser's sight: no state and no movement is parsed differently from another.

A network has seen some names often and others never. Every name whose kind its own words or the gazetteer tell is
replaced by made-up ones of as many words before a sentence is parsed, and put back into the tree.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.extract.lexicon.english_roles import BODY_NOUNS
from headwater.extract.syntax import Parser, Tree, Word
from headwater.model import Schema
from headwater.text.gazetteer import gazetteer
from headwater.text.names import NameSpan

_PLAIN = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)*\Z")
_PLACE = "Ruritania"
_FRONT = ("New", "Old", "Upper", "Great", "Free", "Green", "Harbour")
_BODY, _EVENT = (*_FRONT, "League"), (*_FRONT, "Congress")  # without a preposition that could hang on something else
_MANY = 8  # words of a name; a longer one is left as it is


@dataclass(frozen=True, slots=True)
class Swap:
    """A word of the text and what stands for it."""

    start: int
    end: int
    shown: str


def parsed(
    parser: Parser, text: str, spans: Sequence[tuple[int, int]], names: Sequence[NameSpan], language: str
) -> list[Tree]:
    """Trees of the spans, parsed with the names masked; words and offsets are those of ``text``."""
    swaps = [swap for name in names for swap in _swaps(name, text)]
    shown = _Shown(text, swaps, _bounds(spans, swaps))
    trees = parser.parse(shown.text, [(shown.forth(start), shown.forth(end)) for start, end in spans], language)
    return [shown.restored(tree, span) for tree, span in zip(trees, spans, strict=True)]


def _bounds(spans: Sequence[tuple[int, int]], swaps: Sequence[Swap]) -> tuple[int, int]:
    """The stretch of the text that holds them all: a long document is not copied for each of its blocks."""
    edges = [*spans, *((swap.start, swap.end) for swap in swaps)]
    return min((start for start, _ in edges), default=0), max((end for _, end in edges), default=0)


def _swaps(name: NameSpan, text: str) -> list[Swap]:
    words = text[name.start : name.end]
    if name.schema is Schema.PERSON:
        masks = _of_person(words.split())
    elif _PLAIN.match(words) and len(words.split()) <= _MANY:
        masks = _masks(name, words.split())
    else:
        return []
    if " ".join(words.split()) != words:
        return []
    found, at = [], name.start
    for word, mask in zip(words.split(), masks, strict=True):
        found.append(Swap(at, at + len(word), mask))
        at += len(word) + 1
    return found


def _of_person(words: list[str]) -> list[str]:
    """A person as the parser knows them: no capitals throughout, no hyphen, a made-up name for a numbered party."""
    if len(words) > 1 and _NUMBER.match(words[-1]):
        return ["Mary"] * (len(words) - 1) + ["Miller"]
    return [_NUMBERED if re.fullmatch(r"U?CC-?\d{1,2}", word) else _plainly(word) for word in words]


def _plainly(word: str) -> str:
    """ "GALANIS-REYES" as "Galanis": the parser takes a hyphen for three words."""
    first, _, second = word.partition("-")
    shown = first if len(first) > 2 and second[:1].isupper() and second.isalpha() else word
    return shown.title() if shown.isupper() and len(shown) > 2 and shown.isalpha() else shown


_NUMBER = re.compile(r"(?:\d{1,2}|[A-HJ-Z])\Z")
_NUMBERED = "Miller"


def _masks(name: NameSpan, words: list[str]) -> list[str]:
    """What is shown for each word; the words themselves where no list knows the name's kind."""
    lists = gazetteer()
    if name.schema in (Schema.ADDRESS, Schema.PUBLIC_BODY) and lists.place(" ".join(words)):
        return ["North"] * (len(words) - 1) + [_PLACE]
    known = any(word.lower() in BODY_NOUNS or lists.kind(word.lower()) for word in words)
    if name.schema not in _BODIES or len(words) < 2 or not known:
        return words
    return list(_EVENT if name.schema is Schema.EVENT else _BODY)[-len(words) :]


_BODIES = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.EVENT})


class _Shown:
    """A stretch of a text with words swapped, and the way between its offsets and the true ones."""

    def __init__(self, text: str, swaps: Sequence[Swap], bounds: tuple[int, int]) -> None:
        self._text, self._bounds = text, bounds
        self._swaps = sorted(swaps, key=lambda swap: swap.start)

    @cached_property
    def text(self) -> str:
        """The text that the parser sees."""
        parts, (at, end) = [], self._bounds
        for swap in self._swaps:
            parts += [self._text[at : swap.start], swap.shown]
            at = swap.end
        return "".join([*parts, self._text[at:end]])

    @cached_property
    def _table(self) -> tuple[list[int], list[int]]:
        """Where true words end, and by how much the shown text is then ahead."""
        first = self._bounds[0]
        ends, ahead, total = [first], [-first], -first
        for swap in self._swaps:
            total += len(swap.shown) - (swap.end - swap.start)
            ends.append(swap.end)
            ahead.append(total)
        return ends, ahead

    @cached_property
    def _back(self) -> list[int]:
        ends, ahead = self._table
        return [end + more for end, more in zip(ends, ahead, strict=True)]

    def forth(self, offset: int) -> int:
        """A true offset outside swapped words, in the shown text."""
        ends, ahead = self._table
        return offset + ahead[bisect_right(ends, offset) - 1]

    def back(self, offset: int) -> int:
        """A shown offset at the edge of a word, in the true text."""
        at = bisect_right(self._back, offset) - 1
        inside = self._swaps[at] if at < len(self._swaps) else None
        true = offset - self._table[1][at]
        return min(true, inside.end) if inside is not None and true > inside.start else true

    def restored(self, tree: Tree, span: tuple[int, int]) -> Tree:
        """The tree with the true words at their true places."""
        shown = {self.forth(swap.start): swap for swap in self._swaps if span[0] <= swap.start < span[1]}
        words = tuple(self._word(word, shown.get(word.start)) for word in tree.words)
        return Tree(span[0], span[1], tree.language, words)

    def _word(self, word: Word, swap: Swap | None) -> Word:
        if swap is not None and word.end - word.start == len(swap.shown):
            own = self._text[swap.start : swap.end]
            return _placed(word, swap.start, swap.end, own, own if swap.shown != own else word.lemma)
        start = self.back(word.start)
        return word if start == word.start else _placed(word, start, self.back(word.end), word.text, word.lemma)


def _placed(word: Word, start: int, end: int, text: str, lemma: str) -> Word:
    """The word at another place; every word of a document passes here, and `replace` is eight times slower."""
    return Word(
        start, end, text, lemma, word.upos, word.head, word.deprel, word.entity, word.sure, word.entity_sure,
        word.factual, word.feats,
    )  # fmt: skip
