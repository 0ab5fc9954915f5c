"""Our word pieces beside those of the `tokenizers` library, with which the network was trained."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.encoder.model import WEIGHTS
from headwater.extract.encoder.pieces import PER_WORD, UNKNOWN, WordPieces

tokenizers = pytest.importorskip("tokenizers", reason="only training needs the library tokenizers")
CORPORA = Path(__file__).parents[3] / ".." / "shared" / "corpora"
VOCABULARY = {piece: number for number, piece in enumerate((WEIGHTS / "vocabulary.txt").read_text("utf-8").split("\n"))}
OURS = WordPieces({piece: number for piece, number in VOCABULARY.items() if piece})


def _theirs() -> Any:
    made = tokenizers.Tokenizer(
        tokenizers.models.WordPiece(VOCABULARY, unk_token="[UNK]", max_input_chars_per_word=100)
    )
    made.normalizer = tokenizers.normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = tokenizers.pre_tokenizers.BertPreTokenizer()
    return made


THEIRS = _theirs()


def _pieces(word: str) -> tuple[int, ...]:
    return tuple(THEIRS.encode([word], is_pretokenized=True).ids[:PER_WORD]) or (UNKNOWN,)


def _differing(words: set[str]) -> list[str]:
    return sorted(word for word in words if len(word) <= 400 and OURS.coded(word)[0] != _pieces(word))


def _labelled(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        for document in json.load(stream):
            for words, _ in document:
                yield from words


def _treebank(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        yield from (line.split("\t")[1] for line in stream if line[:1].isdigit())


@pytest.mark.slow
def test_every_word_of_the_corpora_is_cut_alike() -> None:
    if not CORPORA.is_dir():
        pytest.skip("the corpora are not beside the checkout (../shared/corpora)")
    words: set[str] = set()
    for path in sorted((CORPORA / "entities").glob("*.json.gz")):
        words.update(_labelled(path))
    for path in sorted(CORPORA.glob("ud_*/*.conllu.gz")):
        words.update(_treebank(path))
    assert len(words) > 50_000
    assert _differing(words) == []


@pytest.mark.parametrize(
    "word",
    ["Café", "cafe\u0301", "naïve", "İstanbul", "Straße", "Київ", "孔浣林", "ﬁnance", "a\u200bb", "x" * 101, "’s", "…",
     "№5", "🙂", "é🙂", "ابن", "नमस्ते", "1½", "A\u00adB", "\ufeffword", "ΟΔΟΣ", "", "\u0301"],
)  # fmt: skip
def test_odd_words_are_cut_alike(word: str) -> None:
    assert OURS.coded(word)[0] == _pieces(word)


# Latin, Greek and Cyrillic only: elsewhere the library's older tables do not know every accent and sign.
@given(st.text(st.characters(max_codepoint=0x052F, exclude_categories=("Cn", "Cs")), max_size=60))
def test_any_word_is_cut_alike(word: str) -> None:
    assert OURS.coded(word)[0] == _pieces(word)
