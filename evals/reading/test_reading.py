"""Floors of the readers on the gold texts; lowering one is a decision, not a repair."""

from __future__ import annotations

from pathlib import Path

import pytest
from evals.reading.goldfile import GOLD, HELDOUT, REGRESSION, RUSSIAN, claim, load
from evals.reading.run import SETS, below, floors
from evals.reading.scorer import read, score

from headwater.extract import extractor
from headwater.model import Relation

CASES = [(reader, name) for reader, sets in floors().items() for name in sets]


@pytest.mark.slow
@pytest.mark.parametrize(("reader", "name"), CASES)
def test_reading_stays_at_or_above_its_floors(reader: str, name: str) -> None:
    tally = score(read(extractor(reader), load(SETS[name])))
    assert below(tally, floors()[reader][name]) == []


def test_the_gold_is_as_large_and_as_varied_as_it_must_be() -> None:
    texts = load()
    required = [one for text in texts for one in text.claims if one.required]
    assert len(texts) >= 18
    assert len(required) >= 150
    assert len({text.genre for text in texts}) >= 8
    languages = [text.language for text in texts]
    assert languages.count("en") >= 11
    assert languages.count("ru") >= 4
    assert len(set(languages)) >= 3
    assert all(100 <= len(text.text.split()) <= 460 for text in texts if text.language in ("en", "ru"))


@pytest.mark.parametrize("path", [GOLD, HELDOUT, RUSSIAN, REGRESSION])
def test_gold_claims_use_the_closed_list(path: Path) -> None:
    known = {relation.value for relation in Relation}
    terms = [term for text in load(path) for one in text.claims for term in one.relations]
    assert {term.relation for term in terms} <= known


@pytest.mark.parametrize("path", [GOLD, HELDOUT, RUSSIAN])
def test_gold_of_whole_texts_says_where_each_claim_stands(path: Path) -> None:
    assert all(one.words for text in load(path) for one in text.claims)


def test_a_claim_line_must_be_whole() -> None:
    with pytest.raises(ValueError, match="unpack"):
        claim("owns | Vestland Bank")
    with pytest.raises(ValueError, match="no such field"):
        claim("owns | Vestland Bank | Green Dawn | owns | sum=3")
