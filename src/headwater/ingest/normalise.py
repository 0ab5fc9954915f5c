"""The one normalised text of a document: what every offset counts in.

Rules, in this order; the result is a fixed point (normalising it again changes nothing):

1. every line end (CRLF, CR, NEL, VT, FF, LS, PS) is LF, every space character is U+0020, tabs stay;
2. what is not seen is taken out: soft hyphens, zero-width spaces, byte-order marks, control characters,
   tag characters and bidirectional controls, so that a name is found however it was typeset;
3. lone surrogates become U+FFFD, typographic ligatures (ﬁ) are spelt out;
4. Unicode NFC, so that a decomposed letter is found by its usual form;
5. zero-width joiners stay in the scripts and emoji that need them and are taken out elsewhere;
6. no line ends in spaces.

Offsets are code points. What was taken out is counted in notes where a reader of evidence should know.
"""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BIDI = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_TAGS = re.compile("[\U000e0000-\U000e007f]")
_UNSEEN = re.compile("[\u00ad\u034f\u180e\u200b\u2060-\u2064\ufeff]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufff9-\ufffb]")
_SURROGATES = re.compile("[\ud800-\udfff]")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_JOINERS = re.compile(
    "(?<![\u0600-\u1cff\ua840-\uabff\ufb50-\ufdff\ufe70-\ufefc\u2190-\u2bff\ufe0f\U00010a00-\U00011fff\U0001f000-\U0001faff])"
    "[\u200c\u200d]+"
)
_NOTED = (
    (_BIDI, "bidirectional controls"),
    (_TAGS, "invisible tag characters"),
    (re.compile("[\u034f\u180e\u200b\u2060-\u2064]|(?<=.)\ufeff|" + _JOINERS.pattern), "zero-width characters"),
    (_CONTROLS, "control characters"),
)
_TRAILING = re.compile(r"[ \t]+(?=\n|\Z)")
_RUNS = re.compile(r"[ \t\n]+")


def normalise(text: str) -> tuple[str, tuple[str, ...]]:
    """Normalised text and notes on what was taken out (see the module).

    >>> normalise("Ru\\u00adritania\\r\\n")
    ('Ruritania\\n', ())
    """
    if text.isascii() and text.isprintable():
        return text.rstrip(" "), ()
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    notes = unseen(text)
    for pattern in (_BIDI, _TAGS, _CONTROLS):
        text = pattern.sub("", text)
    text = _SURROGATES.sub("\ufffd", _UNSEEN.sub("", text))
    text = _LIGATURE.sub(lambda match: _LIGATURES[ord(match[0])], text)
    return _TRAILING.sub("", _joined(text)), notes


def unseen(text: str) -> tuple[str, ...]:
    """Notes on characters that nobody sees and that :func:`normalise` takes out.

    A byte-order mark at the start and soft hyphens are usual and not counted.
    """
    if text.isascii() and text.isprintable():
        return ()
    found = ((len(pattern.findall(text)), what) for pattern, what in _NOTED)
    return tuple(f"{count} {what} taken out" for count, what in found if count)


def _joined(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    thinner = _JOINERS.sub("", text)
    return text if thinner == text else _joined(thinner)


def one_line(text: str) -> str:
    """Normalised text of a run: inner white space collapsed to single spaces, ends stripped."""
    return _RUNS.sub(" ", normalise(text)[0]).strip()
