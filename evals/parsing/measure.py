"""Trees and names of the English encoder on labelled dev splits that it was not trained on.

Run ``python -m evals.parsing.measure [FOLDER]`` to print the figures; the folder of corpora is ``../shared/corpora``
beside the checkout if none is named. ``tests/extract/encoder/test_floors.py`` holds the floors of ``floors.json``.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from headwater.extract.encoder import Encoder, encoder
from headwater.extract.syntax import ROOT, Tree

HERE = Path(__file__).parent
CORPORA = HERE.parents[1] / ".." / "shared" / "corpora"
ENTITIES = ("cn_politics_dev", "cn_science_dev", "cn_literature_dev", "cn_ai_dev", "cn_music_dev", "wnut_dev")
KINDS = frozenset({"PER", "ORG", "LOC"})

Span = tuple[int, int, int, str]


@dataclass(frozen=True, slots=True)
class Gold:
    """A sentence of a treebank: heads count from 1, 0 is the root."""

    words: tuple[str, ...]
    heads: tuple[int, ...]
    deprels: tuple[str, ...]
    upos: tuple[str, ...]
    lemmas: tuple[str, ...]


def treebank(path: Path) -> list[Gold]:
    """Sentences of a CoNLL-U file, whole words only."""
    found = []
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for block in stream.read().strip().split("\n\n"):
            lines = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
            rows = [row for row in lines if row[0].isdigit()]
            form, lemma, upos, head, deprel = (tuple(row[place] for row in rows) for place in (1, 2, 3, 6, 7))
            found.append(Gold(form, tuple(map(int, head)), deprel, upos, lemma))
    return found


def parsing(gold: Sequence[Gold], reader: Encoder) -> dict[str, float]:
    """Shares of words with the right head (UAS), head and relation (LAS), part of speech, lemma; punctuation counts."""
    trees = reader.parse_words([sentence.words for sentence in gold])
    total = uas = las = tags = lemmas = 0
    for sentence, tree in zip(gold, trees, strict=True):
        for place, word in enumerate(tree.words):
            head = 0 if word.head == ROOT else word.head + 1
            right = head == sentence.heads[place]
            total += 1
            uas += right
            las += right and word.deprel == sentence.deprels[place]
            tags += word.upos == sentence.upos[place]
            lemmas += word.lemma.lower() == sentence.lemmas[place].lower()
    counts = {"uas": uas, "las": las, "upos": tags, "lemma": lemmas}
    return {name: round(100 * count / total, 1) for name, count in counts.items()}


def spans(labels: Sequence[str], sentence: int) -> Iterator[Span]:
    """``(sentence, start, end, kind)`` of the persons, organisations and places in BIO labels."""
    start = None
    for place, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            if labels[start][2:] in KINDS:
                yield sentence, start, place, labels[start][2:]
            start = None
        if label.startswith("B-"):
            start = place


def names_of(tree: Tree) -> list[str]:
    """BIO labels of a tree."""
    return [word.entity for word in tree.words]


def f_measure(found: set[Span], wanted: set[Span]) -> float:
    """F1 in per cent."""
    return round(200 * len(found & wanted) / max(len(found) + len(wanted), 1), 1)


def entities(path: Path, reader: Encoder) -> dict[str, float]:
    """F1 of exact spans with their kind over all, without it (``span``), and by kind."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        pairs = [(words, names) for document in json.load(stream) for words, names in document if words]
    trees = reader.parse_words([words for words, _ in pairs])
    wanted = {span for place, (_, names) in enumerate(pairs) for span in spans(names, place)}
    found = {span for place, tree in enumerate(trees) for span in spans(names_of(tree), place)}
    figures = {"f1": f_measure(found, wanted)}
    figures["span"] = f_measure({(*s[:3], "") for s in found}, {(*s[:3], "") for s in wanted})
    for kind in sorted(KINDS):
        figures[kind] = f_measure({s for s in found if s[3] == kind}, {s for s in wanted if s[3] == kind})
    return figures


def measure(folder: Path, reader: Encoder) -> dict[str, dict[str, float]]:
    """All figures, by corpus."""
    found = {"ud_ewt_dev": parsing(treebank(folder / "ud_ewt/dev.conllu.gz"), reader)}
    for name in ENTITIES:
        found[name] = entities(folder / f"entities/{name}.json.gz", reader)
    return found


def speed(folder: Path, reader: Encoder) -> int:
    """Words a second of CPU time over the treebank, the network warm."""
    sentences = [sentence.words for sentence in treebank(folder / "ud_ewt/dev.conllu.gz")]
    reader.parse_words(sentences[:50])
    began = time.process_time()
    reader.parse_words(sentences)
    return round(sum(map(len, sentences)) / (time.process_time() - began))


def floors() -> dict[str, dict[str, float]]:
    """Pinned floors; lowering one is a decision, not a fix."""
    read: dict[str, dict[str, float]] = json.loads((HERE / "floors.json").read_text("utf-8"))
    return read


if __name__ == "__main__":
    corpora = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPORA
    for corpus, figures in measure(corpora, encoder()).items():
        print(corpus, " ".join(f"{name} {value}" for name, value in figures.items()))
    print("words a second", speed(corpora, encoder()))
