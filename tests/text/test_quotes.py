"""Direct quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.quotes import find_quotations

CASES = [
    ('He said "we paid it" and left.', ["we paid it"]),
    ("He said “we paid. We left.” Then he left.", ["we paid. We left."]),
    ("Он сказал: «мы заплатили».", ["мы заплатили"]),
    ("Er sagte: „wir haben gezahlt“ und ging.", ["wir haben gezahlt"]),
    ("Il dit : « nous avons payé ».", [" nous avons payé "]),
    ("On powiedział: „zapłaciliśmy” i wyszedł.", ["zapłaciliśmy"]),
    ("He said ‘we paid it’ and left.", ["we paid it"]),
    ("He said ‘we don’t pay it’ and left.", ["we don’t pay it"]),
    ("他说「我们付了钱」。", ["我们付了钱"]),
    ("The “embassy” of the “republic”.", ["embassy", "republic"]),
    ('A stray " mark stands here.', []),
    ("An “open one never closes.\n\nA “closed one” does.", ["closed one"]),
    ("The Workers’ Party and the farmers’ union.", []),
    ('The 6" gun and "the other one".', ["the other one"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_finds(text: str, expected: list[str]) -> None:
    assert [quote.inner(text) for quote in find_quotations(text)] == expected


@given(st.text(alphabet="ab \n\"“”«»„'’‘.", max_size=120))
def test_quotations_lie_inside_and_apart(text: str) -> None:
    last = 0
    for quote in find_quotations(text):
        assert last <= quote.start < quote.inner_start <= quote.inner_end < quote.end <= len(text)
        assert quote.words == len(quote.inner(text).split()) > 0
        last = quote.end
