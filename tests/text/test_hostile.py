"""Repeated patterns that make careless regular expressions explode: time must grow with the length only."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from headwater.text.dates import find_dates, infer_anchor
from headwater.text.hedges import judge
from headwater.text.languages import language_of
from headwater.text.money import find_money
from headwater.text.overlap import compare, fingerprints
from headwater.text.quantities import find_quantities
from headwater.text.quotes import find_quotations
from headwater.text.sentences import sentences
from headwater.text.speech import find_attributions
from headwater.text.tokens import tokens

PATTERNS = [
    "1", "1,", "1 ", "1.", "a", "a.", "A. ", ".", "?! ", "\"", "“", "“a ", "'", "''", "\n", " ", "$", "$1",
    "€1 ", "5-",
    "May ",
    "May 5 ", "1 in ", "from ", "2016-", "2016 to ", "between 2014 and ", "not ", "said ", ", said ",
    "X said that ", "one ",
    "half a ",
    "million ", "1 million ", "www.", "http://a", "a@a.", "#", "a'", "a-", "в ", "по словам ", "e.g. ",
    "two thirds of ", "000 ",
    "1'000",
    "\u0301", "\u0000", "of ", "since ", ") ", "( ", "mil ", "rs ",
]  # fmt: skip


def _judge(text: str) -> object:
    return judge(text, len(text) // 2, len(text) // 2 + 1)


def _compare(text: str) -> object:
    return compare(text, text[::-1])


FUNCTIONS: list[Callable[[str], object]] = [
    find_dates, infer_anchor, find_money, find_quantities, find_quotations, sentences, tokens,
    language_of, fingerprints,
]  # fmt: skip
SENTENCE_FUNCTIONS: list[Callable[[str], object]] = [_judge, find_attributions, _compare]


def _seconds(function: Callable[[str], object], text: str) -> float:
    start = time.process_time()
    function(text)
    return time.process_time() - start


def _grows(function: Callable[[str], object], pattern: str, size: int) -> float:
    """How many times longer four times the text takes; 4 for linear, 16 for quadratic."""
    small = _seconds(function, (pattern * size)[:size])
    return _seconds(function, (pattern * size * 4)[: size * 4]) / max(small, 0.002)


@pytest.mark.slow
@pytest.mark.parametrize("function", FUNCTIONS + SENTENCE_FUNCTIONS, ids=lambda f: getattr(f, "__name__", ""))
def test_time_grows_with_the_length_only(function: Callable[[str], object]) -> None:
    size = 600 if function in SENTENCE_FUNCTIONS else 1_500
    function("The bank said on 5 May 2016 that it had paid $5 million.")  # tables are read once
    slow = {}
    for pattern in PATTERNS:
        ratio = _grows(function, pattern, size)
        for _ in range(3):  # the machine may have been busy
            ratio = min(ratio, _grows(function, pattern, size)) if ratio > 9 else ratio
        if ratio > 9:
            slow[pattern] = round(ratio, 1)
    assert not slow


@pytest.mark.slow
@pytest.mark.parametrize("pattern", ["1 million $ ", "“a said that "])
def test_a_megabyte_passes(pattern: str) -> None:
    text = (pattern * 1_000_000)[:1_000_000]
    spans = sentences(text)
    assert max(len(span) for span in spans) <= 1200
    assert sum(len(token.text) for token in tokens(text)) > 100_000
    assert all(date.end <= len(text) for date in find_dates(text, "2017"))
    assert all(money.end <= len(text) for money in find_money(text))
    assert all(quote.end <= len(text) for quote in find_quotations(text))
