"""Trees in blocks; a long document is read in parts, in time that grows with its length."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

import headwater.extract.reading as reading
from headwater.extract import extractor
from headwater.extract.passages import Passage
from headwater.extract.syntax import Tree
from headwater.extract.treebank import BLOCK, REACH, Treebank
from headwater.model import Document, DocumentText


def test_a_block_is_parsed_once_and_then_let_go() -> None:
    asked: list[Sequence[int]] = []

    def parse(numbers: Sequence[int]) -> Mapping[int, Tree]:
        asked.append(numbers)
        return {number: Tree(number, number + 1, "en", ()) for number in numbers}

    passages = [Passage(at, at + 1, "en", True) for at in range(BLOCK + 10)]
    bank = Treebank(passages, parse)
    trees = [bank.get(number) for number in range(len(passages))]
    assert [tree.start for tree in trees if tree] == list(range(len(passages)))
    assert [len(numbers) for numbers in asked] == [BLOCK, 10]


def test_nothing_is_parsed_beyond_its_reach() -> None:
    passages = [Passage(0, 9, "en", True), Passage(REACH, REACH + 5, "en", True)]
    bank = Treebank(passages, lambda numbers: {number: Tree(0, 1, "en", ()) for number in numbers})
    assert bank.get(0) is not None
    assert bank.get(1) is None


def test_a_long_document_is_read_to_its_end_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n\n".join(["The Harbour Foundation funds Green Dawn."] * 60)
    document = DocumentText(Document("d", "a.txt", language="en"), text)
    whole = extractor("rules").extract(document)
    monkeypatch.setattr(reading, "PART", 500)
    parts = extractor("rules").extract(document)
    assert len(parts.claims) == len(whole.claims) > 0
    assert parts.claims[-1].start_char > 2_000
    assert all(text[c.start_char : c.end_char] == c.quote for c in parts.claims)
    assert [m.start_char for m in parts.mentions] == sorted(m.start_char for m in parts.mentions)
