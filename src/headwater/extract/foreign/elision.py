"""Tokens of French with their elided words apart: l' + Institut, d' + Olivier."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.text.tokens import Token, TokenKind

_ELIDED = re.compile(r"\A((?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)['’])(?=\w)", re.IGNORECASE)


def apart(words: Sequence[Token]) -> list[Token]:
    """The tokens, each elided article, preposition or pronoun split from the word that it leans on."""
    found: list[Token] = []
    for token in words:
        elided = _ELIDED.match(token.text) if token.kind is TokenKind.WORD else None
        if elided is None:
            found.append(token)
            continue
        cut = token.start + elided.end()
        found.append(Token(token.start, cut, elided[1], TokenKind.WORD))
        found.append(Token(cut, token.end, token.text[elided.end() :], TokenKind.WORD))
    return found
