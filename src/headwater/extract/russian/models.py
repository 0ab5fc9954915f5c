"""Slovnet's three models over one set of word vectors, and what they say of a batch of sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from headwater.extract.russian.files import model_files
from headwater.extract.russian.heads import Array, tree_of
from headwater.extract.syntax import ROOT

BATCH = 16
"""Sentences that are scored together."""


class Arc(NamedTuple):
    """Head of a word (position or `ROOT`), label, and the probability of both."""

    head: int
    label: str
    sure: float


class Tag(NamedTuple):
    """A label and its probability."""

    label: str
    sure: float


@dataclass(frozen=True, slots=True)
class Models:
    """Morphology, syntax and names, ready to be asked."""

    morphology: Any
    syntax: Any
    names: Any

    def tags(self, items: Sequence[Sequence[str]]) -> Iterator[list[Tag]]:
        """Per sentence the part of speech and features of each word, joined by ``|``."""
        for given in self.morphology.encoder(items):
            scores = _softmax(self.morphology.model(given.word_id, given.shape_id, given.pad_mask))
            yield from _decoded(scores, scores.argmax(-1), given.pad_mask, self.morphology.decoder.tags_vocab)

    def entities(self, items: Sequence[Sequence[str]]) -> Iterator[list[Tag]]:
        """Per sentence the BIO name labels, decoded together; each with its own probability."""
        for given in self.names.encoder(items):
            scores = self.names.model(given.word_id, given.shape_id, given.pad_mask)
            best = np.zeros(scores.shape[:2], dtype=np.int64)
            for row, labels in enumerate(self.names.model.head.crf.decode(scores, ~given.pad_mask)):
                best[row, : len(labels)] = labels
            yield from _decoded(_softmax(scores), best, given.pad_mask, self.names.decoder.tags_vocab)

    def arcs(self, items: Sequence[Sequence[str]]) -> Iterator[list[Arc]]:
        """Per sentence the arcs of its best tree with one root."""
        model, labels = self.syntax.model, self.syntax.decoder.rels_vocab
        for given in self.syntax.encoder(items):
            states = model.encoder(model.emb(given.word_id, given.shape_id), given.pad_mask)
            scores, sizes = model.head(states), (~given.pad_mask).sum(-1)
            heads = np.zeros(scores.shape[:2], dtype=np.int64)
            for row, size in enumerate(sizes):
                heads[row, :size] = tree_of(scores[row, :size, : size + 1])
            named = _softmax(model.rel(states, heads))
            for row, size in enumerate(sizes):
                chance = _softmax(scores[row, :size, : size + 1])
                yield [_arc(heads[row, at], chance[at], named[row, at], labels) for at in range(size)]


@contextmanager
def one_thread() -> Iterator[None]:
    """Multiply matrices on one thread: they are small, and documents are read in parallel by process.

    With a thread a core the same sentences cost four times as much, most of it in threads that wait for one another.
    """
    with _libraries().limit(limits=1, user_api="blas"):
        yield


@cache
def _libraries() -> Any:
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


def _arc(head: Any, chance: Array, named: Array, labels: Any) -> Arc:
    best = int(named.argmax())
    label = str(labels.decode(best))
    root = int(head) == 0
    sure = float(chance[int(head)]) * float(named[best])
    return Arc(int(head) - 1, "root", sure) if root else Arc(int(head) - 1, "dep" if label == "root" else label, sure)


def _decoded(scores: Array, best: Array, padding: Array, vocabulary: Any) -> Iterator[list[Tag]]:
    for row, size in enumerate((~padding).sum(-1)):
        chosen = [int(label) for label in best[row, :size]]
        yield [Tag(str(vocabulary.decode(label)), float(scores[row, at, label])) for at, label in enumerate(chosen)]


def _softmax(scores: Array) -> Array:
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True))


@cache
def models() -> Models:
    """The models, loaded once per process and only when Russian is read: one second, 270 MB.

    Raises:
        Missing: the package that holds them is not installed.
    """
    files = model_files()
    from navec import Navec
    from slovnet import NER, Morph, Syntax

    vectors = Navec.load(str(files.vectors))
    kinds = ((Morph, files.morphology), (Syntax, files.syntax), (NER, files.names))
    return Models(*(kind.load(str(path), batch_size=BATCH).navec(vectors).infer for kind, path in kinds))


assert ROOT == -1  # heads count from 1 in the models, with 0 for the root
