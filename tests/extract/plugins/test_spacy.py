"""Trees out of a pipeline with spaCy's attributes; the pipeline here is a stand-in that knows one sentence."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace

import pytest

from headwater.errors import Missing, UsageError
from headwater.extract import extractor
from headwater.extract.plugins.spacy import Pipeline, universal
from headwater.extract.syntax import ROOT
from headwater.model import Document, DocumentText, Plugin, Relation
from headwater.model.plugins import specification

# word, lemma, part of speech, head, ClearNLP label, entity
ROWS = [
    ("Green", "green", "PROPN", 1, "compound", "ORG", "B"), ("Dawn", "dawn", "PROPN", 3, "nsubjpass", "ORG", "I"),
    ("is", "be", "AUX", 3, "auxpass", "", "O"), ("funded", "fund", "VERB", 3, "ROOT", "", "O"),
    ("by", "by", "ADP", 3, "agent", "", "O"), ("Vestland", "vestland", "PROPN", 6, "compound", "ORG", "B"),
    ("Bank", "bank", "PROPN", 4, "pobj", "ORG", "I"), (".", ".", "PUNCT", 3, "punct", "", "O"),
]  # fmt: skip
TEXT = "Green Dawn is funded by Vestland Bank."


@dataclass
class Token:
    i: int
    idx: int
    text: str
    lemma_: str
    pos_: str
    dep_: str
    ent_type_: str
    ent_iob_: str
    morph: str = ""
    is_space: bool = False
    head: Token = field(init=False, repr=False)


def _doc(text: str) -> list[Token]:
    words = list(re.finditer(r"\w+|[^\w\s]", text))  # names come masked, as many words as they have
    made = [
        Token(i, found.start(), found[0], lemma, part, label, entity, iob)
        for i, (found, (_, lemma, part, _, label, entity, iob)) in enumerate(zip(words, ROWS, strict=True))
    ]
    for token, row in zip(made, ROWS, strict=True):
        token.head = made[row[3]]
    return made


class Nlp:
    lang = "en"
    meta = {"lang": "en", "name": "stand", "version": "1.0"}  # noqa: RUF012

    def pipe(self, texts: Iterable[str]) -> Iterator[list[Token]]:
        return (_doc(text) for text in texts)


@pytest.fixture
def _spacy(monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> Nlp:
        if name != "stand":
            raise OSError("no such pipeline")
        return Nlp()

    monkeypatch.setitem(sys.modules, "spacy", SimpleNamespace(load=load))


def test_a_tree_in_the_manner_of_universal_dependencies() -> None:
    text = "Before. " + TEXT
    (tree,) = Pipeline(Nlp(), frozenset({"en"})).parse(text, [(8, len(text))], "en")
    words = {word.text: word for word in tree.words}
    assert [text[word.start : word.end] for word in tree.words] == [row[0] for row in ROWS]
    assert (words["Dawn"].deprel, words["Dawn"].entity) == ("nsubj:pass", "I-ORG")
    bank = words["Bank"]
    assert (bank.deprel, tree.words[bank.head].text) == ("obl:agent", "funded")
    assert (words["by"].deprel, tree.words[words["by"].head].text) == ("case", "Bank")
    assert sum(word.head == ROOT for word in tree.words) == 1


@pytest.mark.usefixtures("_spacy")
def test_the_claim_says_which_reader_made_it() -> None:
    reader = extractor(specification("headwater", [Plugin("spacy", "stand")]))
    claims = reader.extract(DocumentText(Document("d", "a.txt", language="en"), TEXT)).claims
    found = [c for c in claims if c.relation is Relation.FUNDS]
    assert [(c.subject, c.object) for c in found] == [("Vestland Bank", "Green Dawn")]
    assert found[0].extractor.endswith("+spacy/en_stand-1.0")


@pytest.mark.usefixtures("_spacy")
def test_a_pipeline_that_is_not_there_is_named() -> None:
    with pytest.raises(Missing, match="no pipeline 'xx'"):
        extractor(specification("headwater", [Plugin("spacy", "xx")]))


def test_the_library_is_optional(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spacy", None)
    with pytest.raises(Missing, match="pip install spacy"):
        extractor(specification("headwater", [Plugin("spacy", "stand")]))


def test_a_reader_without_trees_has_no_use_for_it() -> None:
    with pytest.raises(UsageError, match="reads no trees"):
        extractor(specification("rules", [Plugin("spacy", "stand")]))


def test_several_roots_become_one() -> None:
    assert [head for head, _ in universal([(ROOT, "root", "a"), (ROOT, "root", "b")])] == [ROOT, 0]
