"""What is shown how often, and how it is disguised: capitals, small letters, other names."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from training.corpora import Sentence
from training.packing import Batch, Packed, Packer, batches

WEIGHTS = {
    "cn_politics_train": 5.0, "cn_ai_train": 3.0, "cn_literature_train": 3.0, "cn_music_train": 2.0,
    "cn_science_train": 3.0, "redocred": 1.5, "wikigold": 2.0, "wnut_train": 0.6, "btc": 0.3,
    "sec_FIN3": 0.3, "sec_FIN5": 0.3, "ewt": 1.0, "gum": 1.0, "gum_names": 1.0, "knowledgenet": 0.5,
}  # fmt: skip
SWAPPED = 0.10
DISGUISES = ((0.04, str.upper), (0.04, str.lower), (0.03, str.title))


def drawn(sentences: Sequence[Sentence], rng: random.Random) -> list[Sentence]:
    """One round: each sentence as often as its corpus weighs, a fraction by chance."""
    found = []
    for sentence in sentences:
        weight = WEIGHTS[sentence.source]
        found.extend([sentence] * (int(weight) + (rng.random() < weight % 1)))
    return found


def spans(names: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """``(start, end, kind)`` of each name in BIO labels."""
    start = None
    for place, label in enumerate([*names, "O"]):
        if start is not None and not label.startswith("I-"):
            yield start, place, names[start][2:]
            start = None
        if label.startswith("B-"):
            start = place


@dataclass
class Swapper:
    """Puts other names of the same kind in the place of names, so that the context must tell."""

    pool: dict[str, list[tuple[str, ...]]] = field(default_factory=lambda: defaultdict(list))

    def learn(self, sentences: Sequence[Sentence]) -> Swapper:
        """Fill the pool from edited text only."""
        for sentence in sentences:
            if sentence.source in {"redocred", "wikigold"} or sentence.source.startswith("cn_"):
                for start, end, kind in spans(sentence.names):
                    self.pool[kind].append(sentence.words[start:end])
        return self

    def swap(self, sentence: Sentence, rng: random.Random) -> Sentence:
        """The sentence with every person, organisation and place exchanged by chance."""
        words, names, last = [], [], 0
        for start, end, kind in spans(sentence.names):
            if kind not in {"PER", "ORG", "LOC"} or rng.random() < 0.4:
                continue
            other = rng.choice(self.pool[kind])
            words += [*sentence.words[last:start], *other]
            names += [*sentence.names[last:start], f"B-{kind}", *[f"I-{kind}"] * (len(other) - 1)]
            last = end
        words += sentence.words[last:]
        names += sentence.names[last:]
        return replace(sentence, words=tuple(words), names=tuple(names))


def _disguised(sentence: Sentence, rng: random.Random) -> Sequence[str] | None:
    chance = rng.random()
    for share, change in DISGUISES:
        if chance < share:
            return [change(word) for word in sentence.words]
        chance -= share
    return None


@dataclass
class Stream:
    """Endless batches of a set of sentences."""

    sentences: Sequence[Sentence]
    packer: Packer
    budget: int
    rng: random.Random
    swapper: Swapper | None = None

    def _round(self) -> list[Packed]:
        found = []
        for sentence in drawn(self.sentences, self.rng):
            if self.swapper and self.rng.random() < SWAPPED:
                sentence = self.swapper.swap(sentence, self.rng)
            packed = self.packer.pack(sentence, _disguised(sentence, self.rng))
            if packed:
                found.append(packed)
        return found

    def __iter__(self) -> Iterator[Batch]:
        while True:
            yield from batches(self._round(), self.budget, self.rng)
