"""A parsed sentence: words in a Universal Dependencies tree, with name labels; whoever parsed it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

ROOT = -1
"""The head of a word that hangs from nothing."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a tree; offsets are code points of the whole document's text."""

    start: int
    end: int
    text: str
    lemma: str
    upos: str
    head: int
    """Position of the head in the sentence, or `ROOT`."""
    deprel: str
    """Universal Dependencies relation, with subtype where the parser gives one (``nsubj:pass``)."""
    entity: str = "O"
    """BIO label: ``B-PER``, ``I-ORG``, ``B-LOC``, …, ``O``."""
    sure: float = 1.0
    """The parser's probability of the arc and its label, in [0, 1]."""
    entity_sure: float = 1.0
    """The parser's probability of the name label, in [0, 1]."""
    factual: float | None = None
    """If the word is a predicate: whether it happened, from -3 (surely not) to 3 (surely); None if not judged."""
    feats: str = ""
    """Universal Dependencies features (``Case=Ins|Gender=Masc|Number=Sing``); empty where the parser gives none."""

    def feature(self, name: str) -> str:
        """Value of one feature ("Case" → "Ins"), or the empty string."""
        return next((part[len(name) + 1 :] for part in self.feats.split("|") if part.startswith(f"{name}=")), "")


@dataclass(frozen=True)
class Tree:
    """One sentence; exactly one word has the head `ROOT` unless it is empty."""

    start: int
    end: int
    language: str
    words: tuple[Word, ...]

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """Per word, the positions of its dependents, in order of the text."""
        found: list[list[int]] = [[] for _ in self.words]
        for place, word in enumerate(self.words):
            if word.head != ROOT:
                found[word.head].append(place)
        return tuple(tuple(places) for places in found)

    @cached_property
    def bases(self) -> tuple[str, ...]:
        """Per word, its relation without the subtype."""
        return tuple(word.deprel.partition(":")[0] for word in self.words)

    @cached_property
    def root(self) -> int:
        """Position of the word that hangs from nothing; `ROOT` for an empty sentence."""
        return next((place for place, word in enumerate(self.words) if word.head == ROOT), ROOT)

    def subtree(self, place: int) -> tuple[int, ...]:
        """Positions of a word and all that hangs from it, in order of the text; safe against cycles."""
        seen = {place}
        waiting = [place]
        while waiting:
            for child in self.children[waiting.pop()]:
                if child not in seen:
                    seen.add(child)
                    waiting.append(child)
        return tuple(sorted(seen))


class Parser(Protocol):
    """Gives trees for sentences of the languages that it reads."""

    @property
    def name(self) -> str:
        """Name and version."""

    @property
    def languages(self) -> frozenset[str]:
        """ISO 639-1 codes."""

    def parse(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Tree]:
        """One tree per span ``(start, end)`` of ``text``, in order; never raises for any text."""
