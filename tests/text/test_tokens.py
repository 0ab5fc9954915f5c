"""Tokens in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.tokens import TokenKind, tokens

CASES = [
    ("AGM-hosted talks", ["AGM-hosted", "talks"]),
    ("Russia's bank", ["Russia", "'s", "bank"]),
    ("Russia’s bank", ["Russia", "’s", "bank"]),
    ("They don't pay O'Brien", ["They", "don't", "pay", "O'Brien"]),
    ("585,407 signatures.", ["585,407", "signatures", "."]),
    ("the 2nd one", ["the", "2nd", "one"]),
    ("#FreeCoast by @anna_berg!", ["#FreeCoast", "by", "@anna_berg", "!"]),
    ("see https://a.example/b?c=d. Now", ["see", "https://a.example/b?c=d", ".", "Now"]),
    ("mail a.b@c.example now", ["mail", "a.b@c.example", "now"]),
    ("банк заплатил 3,5 млн", ["банк", "заплатил", "3,5", "млн"]),
    ("п'ять рублів", ["п'ять", "рублів"]),
    ("चुनाव आयोग", ["चुनाव", "आयोग"]),
    ("付钱", ["付", "钱"]),
    ("well... no", ["well", "...", "no"]),
    ("e\u0301tat", ["e\u0301tat"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_splits(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens(text)] == expected


def test_kinds() -> None:
    found = [token.kind for token in tokens("Berg's #tag, 5 www.a.example/b")]
    assert found == [
        TokenKind.WORD, TokenKind.CLITIC, TokenKind.TAG, TokenKind.PUNCTUATION, TokenKind.NUMBER, TokenKind.URL
    ]  # fmt: skip


@given(st.text(max_size=300))
def test_tokens_cover_every_printed_character_once(text: str) -> None:
    last = 0
    for token in tokens(text):
        assert text[token.start : token.end] == token.text != ""
        assert not text[last : token.start].strip()
        last = token.end
    assert not text[last:].strip()
