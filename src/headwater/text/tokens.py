"""Words, numbers and punctuation of a text in any script."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple


class TokenKind(StrEnum):
    """What a token is."""

    WORD = "word"
    NUMBER = "number"
    CLITIC = "clitic"  # the 's of "Russia's"
    TAG = "tag"  # #hashtag, @handle
    URL = "url"
    PUNCTUATION = "punctuation"


class Token(NamedTuple):
    """One token: ``text`` is the characters at ``start:end``."""

    start: int
    end: int
    text: str
    kind: TokenKind


# Vowel signs and accents are not letters to `re`; without them every Indic, Arabic or Hebrew word would fall apart.
_MARKS = (
    r"\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e31-\u0e4e"
)
_HAN = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LETTER = rf"(?:(?![{_HAN}])[^\W_]|[{_MARKS}])"
_FIRST = rf"(?:(?![{_HAN}])[^\W\d_]|[{_MARKS}])"
_TOKEN = re.compile(
    r"(?P<url>(?:https?://|"
    r"www\.)[^\s<>\"»”]{1,400}[^\s<>\"»”.,;:!?)\]'’]|[\w.+-]{1,64}@\w[\w-]{0,62}(?:\.[\w-]{2,63}){1,4})"
    r"|(?P<tag>[#@]\w{2,100})"
    rf"|(?P<word>[{_HAN}]|{_FIRST}{_LETTER}*(?:(?:['’ʼ](?!s\b)|[-‐‑]|\.(?=[A-Z]{{2}}\b)|&(?=[A-Z]\b)){_LETTER}+)*)"
    r"|(?P<clitic>(?<=\w)['’]s\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th)\b)?)"
    r"|(?P<punctuation>\.{2,}|[^\w\s]|_)"
)
_KINDS = {kind.value: kind for kind in TokenKind}


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Split ``text[start:end]``; hyphens and apostrophes inside words stay ("AGM-hosted"), "'s" stands alone.

    Writing without spaces: each Han or Kana character is a word of its own; other scripts stay whole runs.
    """
    kinds = _KINDS
    return [
        Token(match.start(), match.end(), match.group(), kinds[match.lastgroup or "punctuation"])
        for match in _TOKEN.finditer(text, start, len(text) if end is None else end)
    ]
