"""Sentences to arrays of word pieces, letter cases and targets; batches of like length."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from training.corpora import NOT_ORG_PER_LOC, UNKNOWN, Sentence

MAX_PIECES = 110
NAMES = ("O", *(f"{part}-{kind}" for kind in ("PER", "ORG", "LOC", "MISC", "NORP") for part in "BI"))
UPOS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
)  # fmt: skip
OPEN = -100
LOOSE = -1
"""The name target "no person, organisation or place": the other labels share it."""


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


@dataclass(frozen=True)
class Packed:
    """One sentence ready for a batch; targets are per word, `OPEN` where unknown."""

    pieces: list[int]
    cases: list[int]
    firsts: list[int]
    heads: list[int]
    deprels: list[int]
    upos: list[int]
    names: list[int]
    facts: list[float]


class Packer:
    """Turns sentences into packed ones, with the tokenizer and the label tables."""

    def __init__(self, tokenizer: Tokenizer, deprels: Sequence[str]) -> None:
        self.tokenizer = tokenizer
        self.deprels = {name: place for place, name in enumerate(deprels)}
        self._names = {name: place for place, name in enumerate(NAMES)} | {UNKNOWN: OPEN, NOT_ORG_PER_LOC: LOOSE}
        self._upos = {name: place for place, name in enumerate(UPOS)}

    def pack(self, sentence: Sentence, words: Sequence[str] | None = None) -> Packed | None:
        """The sentence packed, with other words in place of its own if given; None if it is too long."""
        words = list(words or sentence.words)
        coded = self.tokenizer.encode(words, is_pretokenized=True, add_special_tokens=False)
        firsts, cases, last = [0], [0], -1
        kinds = [letter_case(word) for word in words]
        places = [place if place is not None else last for place in coded.word_ids]
        starts = {place: number for number, place in reversed(list(enumerate(places)))}
        if len(starts) != len(words) or len(places) + 2 > MAX_PIECES:
            return None
        firsts += [starts[place] + 1 for place in range(len(words))]
        cases += [kinds[place] for place in places] + [0]
        count = len(words)
        facts = dict(sentence.facts)
        return Packed(
            pieces=[101, *coded.ids, 102],
            cases=cases,
            firsts=firsts,
            heads=list(sentence.heads) or [OPEN] * count,
            deprels=[self.deprels.get(name, OPEN) for name in sentence.deprels] or [OPEN] * count,
            upos=[self._upos[name] for name in sentence.upos] or [OPEN] * count,
            names=[self._names[name] for name in sentence.names] or [OPEN] * count,
            facts=[facts.get(place, float("nan")) for place in range(count)],
        )


@dataclass(frozen=True)
class Batch:
    """Padded tensors ``[batch, pieces]`` and ``[batch, words]`` (``firsts`` has the root's place first)."""

    pieces: Tensor
    cases: Tensor
    firsts: Tensor
    heads: Tensor
    deprels: Tensor
    upos: Tensor
    names: Tensor
    facts: Tensor


def _padded(rows: Sequence[Sequence[float]], fill: float, kind: type) -> Tensor:
    width = max(map(len, rows))
    table = np.full((len(rows), width), fill, dtype=kind)
    for place, row in enumerate(rows):
        table[place, : len(row)] = row
    return torch.from_numpy(table)


def collate(items: Sequence[Packed]) -> Batch:
    """The items padded to one batch."""

    def table(field: str, fill: float = OPEN, kind: type = np.int64) -> Tensor:
        return _padded([getattr(item, field) for item in items], fill, kind)

    return Batch(
        table("pieces", 0), table("cases", 0), table("firsts", 0), table("heads"), table("deprels"),
        table("upos"), table("names"), table("facts", float("nan"), np.float32),
    )  # fmt: skip


def batches(items: Sequence[Packed], budget: int, rng: random.Random) -> Iterator[Batch]:
    """Every item once, in batches of like length of at most ``budget`` padded pieces, shuffled."""
    order = sorted(items, key=lambda item: len(item.pieces) + rng.random() * 4)
    groups: list[list[Packed]] = [[]]
    for item in order:
        if groups[-1] and len(item.pieces) * (len(groups[-1]) + 1) > budget:
            groups.append([])
        groups[-1].append(item)
    rng.shuffle(groups)
    yield from map(collate, groups)
