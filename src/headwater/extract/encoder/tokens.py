"""English words as Universal Dependencies counts them, with their places in the text.

Clitics stand alone ("did|n't", "Anna|'s"), hyphenated words fall apart ("AGM|-|hosted") unless the first part is a
prefix ("anti-war"), abbreviations keep their full stop, addresses and numbers stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.text.abbreviations import ABBREVIATIONS, BEFORE_NUMBER, MAY_END

# Vowel signs, accents, joiners and soft hyphens are no letters to `re`; without them words would fall apart.
_MARKS = (
    r"\u00ad\u200c\u200d\u2060\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670\u0900-\u0963"
    r"\u0966-\u0dff\u0e31-\u0e4e\ufe0e\ufe0f"
)
_LETTER = rf"(?:[^\W_]|[{_MARKS}])"
_CHUNK = re.compile(r"\S+")
_TOKEN = re.compile(
    r"(?P<address>(?:https?://|www\.)[^\s<>\"»”]{1,400}[^\s<>\"»”.,;:!?)\]'’]"
    r"|[\w.+-]{1,64}@\w[\w-]{0,62}(?:\.[\w-]{2,63}){1,4})"
    r"|(?P<tag>[#@]\w{2,100})"
    r"|(?P<phone>\+?\d{1,4}(?:-\d{2,4}){2,5}(?!\w)|\d{3}-\d{4}(?!\w))"
    rf"|(?P<number>\d+(?:[.,:/]\d+)*{_LETTER}*)"
    rf"|(?P<word>{_LETTER}+(?:(?:['’ʼ`_]|\.(?=\w)|&(?=[A-Z]\b)){_LETTER}+)*)"
    r"|(?P<face>[:;=]-?[)(DPp/|]+(?!\w))"
    r"|(?P<many>\.{2,}|-{2,}|!{2,}|\?{2,}|[?!]{2,}|[^\W_]?_+|\*{2,}|={2,})"
    r"|(?P<single>.)",
    re.DOTALL,
)
_CLITIC = re.compile(r"(?<=\w)(?:n['’]t|['’`](?:s|m|re|ve|ll|d))$", re.IGNORECASE)
_TWO = {"cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3}
_GLUED = re.compile(r"(?<=[a-z]{3})\.(?=[A-Z][a-z])")
_LETTERS_WITH_STOPS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]$|(?:[^\W\d_]{1,2}\.)+[^\W\d_]{1,2}$")
_MOST_CLITICS = 3
"""As in "shouldn't've"."""
_PREFIX = frozenset({
    "anti", "co", "counter", "cross", "de", "e", "ex", "extra", "inter", "intra", "mega", "mid", "mini", "multi", "non",
    "over", "pan", "post", "pre", "pro", "pseudo", "re", "semi", "sub", "super", "trans", "ultra", "un", "under",
})  # fmt: skip

Span = tuple[int, int]


def word_spans(text: str, start: int, end: int) -> list[Span]:
    """Code point spans of the words of ``text[start:end]``; no word holds white space, none is empty."""
    found: list[Span] = []
    for chunk in _CHUNK.finditer(text, start, end):
        found.extend(_chunk_spans(text, chunk.start(), chunk.end()))
    return found


def _chunk_spans(text: str, start: int, end: int) -> list[Span]:
    found: list[Span] = []
    for match in _TOKEN.finditer(text, start, end):
        first, last = match.span()
        kind = match.lastgroup
        if kind == "word":
            found.extend(_word_parts(text, first, last))
        elif kind == "single" and found and _joins(text, found[-1], first, end):
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return list(_with_prefixes(text, found))


def _word_parts(text: str, start: int, end: int) -> Iterator[Span]:
    """Parts of a run of letters: sentences that were glued at a full stop, clitics at the end."""
    for glued in _GLUED.finditer(text, start, end):
        yield from _clitics(text, start, glued.start())
        yield glued.span()
        start = glued.end()
    yield from _clitics(text, start, end)


def _clitics(text: str, start: int, end: int) -> list[Span]:
    found = []
    for _ in range(_MOST_CLITICS):
        clitic = _CLITIC.search(text[max(start, end - 8) : end])
        cut = _TWO.get(text[start:end].lower(), 0) if end - start < 8 else 0
        at = end - len(clitic.group()) if clitic else start + cut
        if at <= start:
            break
        found.append((at, end))
        end = at
    return [(start, end), *reversed(found)]


def _joins(text: str, word: Span, place: int, end: int) -> bool:
    """Whether the full stop at ``place`` belongs to the abbreviation before it."""
    if text[place] != "." or word[1] != place:
        return False
    said = text[word[0] : word[1]]
    low = said.lower()
    if (
        low in ABBREVIATIONS
        or low in MAY_END
        or (_LETTERS_WITH_STOPS.match(said) and said != "I" and not said.isdigit())
    ):
        return len(said) > 1 or said.isupper() or place + 1 < end
    return low in BEFORE_NUMBER and text[place + 1 : place + 3].strip()[:1].isdigit()


def _with_prefixes(text: str, spans: list[Span]) -> Iterator[Span]:
    """Join a prefix, its hyphen and the word after it."""
    place = 0
    while place < len(spans):
        first, last = spans[place]
        hyphen = spans[place + 1] if place + 2 < len(spans) else (0, 0)
        if hyphen[0] == last and text[hyphen[0] : hyphen[1]] == "-" and text[first:last].lower() in _PREFIX:
            after = spans[place + 2]
            if text[after[0]].isalpha() and after[0] == hyphen[1]:
                yield first, after[1]
                place += 3
                continue
        yield first, last
        place += 1
