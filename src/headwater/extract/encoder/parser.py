"""The encoder as a parser: sentences of a text in, trees with names out."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np

from headwater.extract.encoder.arborescence import best_heads
from headwater.extract.encoder.batches import batched
from headwater.extract.encoder.lemmas import Lemmas
from headwater.extract.encoder.model import WEIGHTS, Coded, Heads, Model
from headwater.extract.encoder.names import allowed, best_labels
from headwater.extract.encoder.pieces import WordPieces
from headwater.extract.encoder.tokens import word_spans
from headwater.extract.encoder.windows import windows
from headwater.extract.syntax import ROOT, Tree, Word


@dataclass(frozen=True, slots=True)
class _Row:
    """A window of a sentence: which one, from which word on."""

    sentence: int
    first: int
    coded: Coded


class Encoder:
    """Parses English; the network is loaded when the first sentence comes."""

    name = "encoder/1"
    languages = frozenset({"en"})

    def __init__(self, folder: Path = WEIGHTS) -> None:
        self._folder = folder

    @cached_property
    def _model(self) -> Model:
        return Model(self._folder)

    @cached_property
    def _pieces(self) -> WordPieces:
        lines = (self._folder / "vocabulary.txt").read_text("utf-8").split("\n")
        return WordPieces({piece: number for number, piece in enumerate(lines) if piece})

    @cached_property
    def _lemmas(self) -> Lemmas:
        told = json.loads((self._folder / "lemmas.json").read_text("utf-8"))
        return Lemmas(told["table"], {upos: frozenset(words) for upos, words in told["known"].items()})

    def parse(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Tree]:
        """One tree per span ``(start, end)`` of ``text``, in order; never raises for any text."""
        spans = [word_spans(text, start, end) for start, end in sentences]
        return self._trees(text, sentences, spans, language)

    def parse_words(self, sentences: Sequence[Sequence[str]]) -> list[Tree]:
        """Trees over words that are given, as treebanks have them; the text is the words with a space between."""
        text = ""
        bounds: list[tuple[int, int]] = []
        spans: list[list[tuple[int, int]]] = []
        for words in sentences:
            spans.append([])
            start = len(text)
            for word in words:
                spans[-1].append((len(text), len(text) + len(word)))
                text += word + " "
            bounds.append((start, len(text)))
        return self._trees(text, bounds, spans, "en")

    def _trees(
        self, text: str, bounds: Sequence[tuple[int, int]], spans: Sequence[list[tuple[int, int]]], language: str
    ) -> list[Tree]:
        found: list[list[list[Word]]] = [[] for _ in bounds]
        parts: dict[tuple[int, int], list[Word]] = {}
        rows = self._rows(text, spans)
        for numbers in batched([row.coded.pieces for row in rows]):
            batch = [rows[number] for number in numbers]
            heads = self._model.run([row.coded for row in batch])
            for place, words in enumerate(self._words(text, spans, batch, heads)):
                parts[batch[place].sentence, batch[place].first] = words
        for sentence, first in sorted(parts):
            found[sentence].append(parts[sentence, first])
        pairs = zip(bounds, found, strict=True)
        return [Tree(start, end, language, _joined(windows_)) for (start, end), windows_ in pairs]

    def _rows(self, text: str, spans: Sequence[list[tuple[int, int]]]) -> list[_Row]:
        coded = self._pieces.coded
        rows: list[_Row] = []
        for sentence, places in enumerate(spans):
            texts = [text[start:end] for start, end in places]
            cut = windows([coded(word) for word in texts], texts)
            rows.extend(_Row(sentence, first, window) for first, window in cut)
        return rows

    @cached_property
    def _moves(self) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
        return allowed(self._model.tables.names)

    def _words(
        self, text: str, spans: Sequence[list[tuple[int, int]]], batch: Sequence[_Row], heads: Heads
    ) -> Iterator[list[Word]]:
        names = best_labels(heads.names, self._moves, self._model.tables.names)
        for place, row in enumerate(batch):
            count = len(row.coded.words)
            places = spans[row.sentence][row.first : row.first + count]
            yield self._row_words(text, places, _Said.of(heads, names, place, count))

    def _row_words(self, text: str, places: Sequence[tuple[int, int]], said: _Said) -> list[Word]:
        tables, lemma = self._model.tables, self._lemmas.lemma
        found = []
        for place, (start, end) in enumerate(places):
            form, upos, head = text[start:end], tables.upos[said.upos[place]], said.heads[place]
            found.append(
                Word(
                    start=start,
                    end=end,
                    text=form,
                    lemma=lemma(form, upos),
                    upos=upos,
                    head=head - 1 if head else ROOT,
                    deprel=tables.deprels[said.labels[place]] if head else "root",
                    entity=tables.names[said.names[place]],
                    sure=said.sure[place],
                    entity_sure=said.names_sure[place],
                    factual=said.facts[place] if tables.has_facts else None,
                )
            )
        return found


@dataclass(frozen=True, slots=True)
class _Said:
    """What the network says of the words of one row, as plain numbers."""

    heads: list[int]
    labels: list[int]
    upos: list[int]
    names: list[int]
    sure: list[float]
    names_sure: list[float]
    facts: list[float]

    @classmethod
    def of(cls, heads: Heads, names: np.ndarray[tuple[int, ...], np.dtype[np.intp]], row: int, count: int) -> _Said:
        """The row's part of a batch, with the best tree over its arcs."""
        arcs = heads.arcs[row, :count, : count + 1]
        chosen = best_heads(arcs)
        words = np.arange(count)
        sure = np.exp(arcs[words, chosen]) * heads.label_sure[row, words, chosen]
        return cls(
            heads=chosen,
            labels=heads.labels[row, words, chosen].tolist(),
            upos=heads.upos[row, :count].tolist(),
            names=names[row, :count].tolist(),
            sure=np.clip(np.nan_to_num(sure), 0.0, 1.0).tolist(),
            names_sure=np.clip(heads.names[row, words, names[row, :count]], 0.0, 1.0).tolist(),
            facts=heads.facts[row, :count].tolist(),
        )


def _joined(parts: Sequence[list[Word]]) -> tuple[Word, ...]:
    """One tree of the windows of a sentence: the later roots hang from the first as parataxis."""
    if len(parts) == 1:
        return tuple(parts[0])
    words: list[Word] = []
    top = ROOT
    for part in parts:
        base = len(words)
        words.extend([_moved(word, base, top) for word in part])
        if top == ROOT:
            top = next(place for place, word in enumerate(words) if word.head == ROOT)
    return tuple(words)


def _moved(word: Word, base: int, top: int) -> Word:
    if word.head != ROOT:
        return replace(word, head=word.head + base)
    return word if top == ROOT else replace(word, head=top, deprel="parataxis", sure=0.0)


@lru_cache(maxsize=1)
def encoder() -> Encoder:
    """The one encoder of this process."""
    return Encoder()
