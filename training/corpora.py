"""Training sentences: Universal Dependencies and named entities, from the corpora folder."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

UNKNOWN = "?"
"""A name label that the corpus leaves open: no loss."""
NOT_ORG_PER_LOC = "o"
"""Known to be no person, organisation or place; may be another name, which the corpus does not label."""
_DEMONYM = re.compile(r"[A-Z][\w-]{2,}(?:ian|ean|ese|aqi|aeli)s?$")


@dataclass(frozen=True)
class Sentence:
    """Words with what a corpus says of them; an empty field is not annotated."""

    source: str
    words: tuple[str, ...]
    heads: tuple[int, ...] = ()
    """0 is the root; words count from 1."""
    deprels: tuple[str, ...] = ()
    upos: tuple[str, ...] = ()
    lemmas: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    facts: tuple[tuple[int, float], ...] = ()
    """Positions of predicates, from 0, with the factuality in [-3, 3]."""


def open_text(path: Path) -> str:
    """The text of a gzip file."""
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return stream.read()


def read_json(path: Path) -> Any:
    """The value in a gzip JSON file."""
    return json.loads(open_text(path))


def conllu(path: Path) -> Iterator[tuple[dict[str, str], list[list[str]]]]:
    """Comments and token rows (whole words only) of each sentence of a CoNLL-U file."""
    for block in open_text(path).strip().split("\n\n"):
        lines = block.split("\n")
        comments = dict(line[2:].split(" = ", 1) for line in lines if line.startswith("# ") and " = " in line)
        rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
        yield comments, [row for row in rows if row[0].isdigit()]


def trees(path: Path, source: str) -> list[Sentence]:
    """Sentences of a treebank."""
    return [_tree(rows, source) for _, rows in conllu(path)]


def _tree(rows: list[list[str]], source: str) -> Sentence:
    return Sentence(
        source,
        tuple(row[1] for row in rows),
        heads=tuple(int(row[6]) for row in rows),
        deprels=tuple(row[7] for row in rows),
        upos=tuple(row[3] for row in rows),
        lemmas=tuple(row[2] for row in rows),
    )


@dataclass(frozen=True)
class Demonyms:
    """Words for peoples, places and creeds: "Italian", "Western"."""

    known: frozenset[str]
    small: frozenset[str]
    """Words that are also written small, which are none: "mean", "ocean"."""

    def __contains__(self, word: str) -> bool:
        if word.lower() in self.small:
            return False
        return word in self.known or bool(_DEMONYM.match(word))


def demonyms(treebanks: Sequence[Sentence]) -> Demonyms:
    """Adjectives that treebanks write with a capital by themselves, before a small word."""
    counts: Counter[tuple[str, bool]] = Counter()
    small = frozenset(
        word for sentence in treebanks if sentence.source == "gum" for word in sentence.words if word.islower()
    )
    for sentence in treebanks:
        rows = list(zip(sentence.words, sentence.upos, sentence.lemmas, sentence.words[1:], strict=False))
        for word, tag, lemma, after in rows[1:]:
            if word[:1].isupper() and not word.isupper():
                plain = tag == "ADJ" and lemma[:1].isupper() and not after[:1].isupper()
                counts[word, plain] += 1 if plain or tag != "ADJ" else 0
    known = frozenset(word for word, plain in counts if plain and counts[word, True] > counts[word, False])
    return Demonyms(known, small)


def common_nouns(treebanks: Iterable[Sentence]) -> frozenset[str]:
    """Small-letter nouns of the treebanks."""
    pairs = ((w, t) for sentence in treebanks for w, t in zip(sentence.words, sentence.upos, strict=True))
    return frozenset(word for word, tag in pairs if tag == "NOUN" and word.islower())


def entities(path: Path) -> list[Sentence]:
    """Sentences of an entity corpus, with the labels that are wrong by its own convention left open."""
    source = path.name.split(".")[0]
    found = []
    for document in read_json(path):
        for words, names in document:
            if len(words) == len(names) and words:
                found.append(Sentence(source, tuple(words), names=_settled(source, words, names)))
    return found


def _settled(source: str, words: list[str], names: list[str]) -> tuple[str, ...]:
    labels = [NOT_ORG_PER_LOC if name == "O" else name for name in names]
    for place, word in enumerate(words):
        handle = word.startswith("@") or (place > 0 and words[place - 1] == "@")
        role = source.startswith("sec_") and labels[place].endswith("-PER")
        if (handle and source in {"btc", "wnut_train", "wnut_dev"}) or role:
            labels[place] = UNKNOWN
    return tuple(labels)


def _mentions(document: dict[str, Any]) -> Iterator[tuple[int, int, int, str]]:
    for cluster in document["vertexSet"]:
        for mention in cluster:
            yield mention["sent_id"], *mention["pos"], mention["type"]


def redocred(path: Path, known: Demonyms) -> list[Sentence]:
    """Sentences of Re-DocRED with names; its demonyms, which it calls places, become ``NORP``."""
    found = []
    for document in read_json(path):
        labels = [["O"] * len(words) for words in document["sents"]]
        for place, start, end, kind in sorted(_mentions(document), key=lambda m: (m[0], m[1] - m[2])):
            words = document["sents"][place][start:end]
            if kind in {"TIME", "NUM"} or any(label != "O" for label in labels[place][start:end]) or not words:
                continue
            if kind in {"LOC", "MISC"} and len(words) == 1 and words[0] in known:
                kind = "NORP"
            labels[place][start:end] = [f"B-{kind}", *[f"I-{kind}"] * (len(words) - 1)]
        pairs = zip(document["sents"], labels, strict=True)
        found.extend(Sentence("redocred", tuple(words), names=tuple(names)) for words, names in pairs if words)
    return found


def with_demonyms(sentences: Iterable[Sentence], known: Demonyms) -> list[Sentence]:
    """The sentences with ``NORP`` at demonyms outside names, where the corpus has no label for them."""
    found = []
    for sentence in sentences:
        names = tuple(
            "B-NORP" if label == NOT_ORG_PER_LOC and place and word in known else label
            for place, (word, label) in enumerate(zip(sentence.words, sentence.names, strict=True))
        )
        found.append(replace(sentence, names=names))
    return found


def factuality(path: Path, treebank: list[Sentence]) -> dict[int, tuple[tuple[int, float], ...]]:
    """Factuality of predicates by place of the sentence in the training treebank.

    The annotation is keyed to an older release: sentences whose predicates are no predicates today are left out.
    """
    found = {}
    for key, predicates in read_json(path)["data"].items():
        _, split, number = key.split("-")
        place = int(number) - 1
        if split != "train" or place >= len(treebank):
            continue
        told = [
            (int(name.rsplit("-", 1)[1]) - 1, predicates[name]["factuality"]["factual"]["value"]) for name in predicates
        ]
        tags = treebank[place].upos
        if all(at < len(tags) and tags[at] in {"VERB", "ADJ", "NOUN", "AUX", "ADV"} for at, _ in told):
            found[place] = tuple(sorted(told))
    return found


HELD_OUT = 10
"""Every tenth sentence keeps its factuality for measuring."""


def with_facts(treebank: list[Sentence], facts: dict[int, tuple[tuple[int, float], ...]], held: bool) -> list[Sentence]:
    """The sentences with the factuality of those that are held out, or of the others."""
    return [
        replace(sentence, facts=facts.get(place, ()) if (place % HELD_OUT == 0) == held else ())
        for place, sentence in enumerate(treebank)
    ]


@dataclass(frozen=True)
class Corpora:
    """All that is trained on, and what is measured on, by corpus."""

    treebanks: list[Sentence]
    named: list[Sentence]
    treebank_dev: list[Sentence]
    named_dev: dict[str, list[Sentence]]


def load(folder: Path) -> Corpora:
    """Read the corpora folder; dev splits stay apart."""
    from training.treebank_names import base_labels, with_names

    web_path, gum_path = folder / "ud_ewt/train.conllu.gz", folder / "ud_gum/train.conllu.gz"
    web, gum = trees(web_path, "ewt"), trees(gum_path, "gum")
    known = demonyms(web + gum)
    nouns = common_nouns(web + gum)
    web = with_facts(web, factuality(folder / "factuality/uds_ih2.json.gz", web), held=False)
    web = [replace(sentence, names=tuple(base_labels(sentence, known))) for sentence in web]
    rows = [rows for _, rows in conllu(gum_path)]
    gum = [with_names(sentence, its_rows, known, nouns) for sentence, its_rows in zip(gum, rows, strict=True)]
    named: list[Sentence] = []
    dev = {}
    for path in sorted((folder / "entities").glob("*.json.gz")):
        if "_dev" in path.name:
            dev[path.name.split(".")[0]] = entities(path)
        else:
            named.extend(with_demonyms(entities(path), known))
    named.extend(redocred(folder / "relations/redocred_dev.json.gz", known))
    return Corpora(web + gum, named, trees(folder / "ud_ewt/dev.conllu.gz", "ewt_dev"), dev)
