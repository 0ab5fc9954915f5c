"""Language of a document and of its blocks, by py3langid among the languages of the script that it is written in."""

from __future__ import annotations

import copy
import functools
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from headwater.model import Block

# Scripts that one language (or one that is by far the likeliest) is written in.
_ONE = {"HANGUL": "ko", "HIRAGANA": "ja", "KATAKANA": "ja", "GREEK": "el", "HEBREW": "he", "THAI": "th",
        "GEORGIAN": "ka", "ARMENIAN": "hy", "TAMIL": "ta", "TELUGU": "te", "KANNADA": "kn", "MALAYALAM": "ml",
        "GUJARATI": "gu", "GURMUKHI": "pa", "SINHALA": "si", "KHMER": "km", "LAO": "lo", "ORIYA": "or"}  # fmt: skip
_AMONG = {
    "CYRILLIC": frozenset(["ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn"]),
    "ARABIC": frozenset(["ar", "fa", "ur", "ps", "ug"]),
    "DEVANAGARI": frozenset(["hi", "mr", "ne"]),
    "BENGALI": frozenset(["bn", "as"]),
    "CJK": frozenset(["zh", "ja"]),
    "LATIN": frozenset(
        [
            "en",
            "de",
            "fr",
            "es",
            "pt",
            "it",
            "nl",
            "sv",
            "no",
            "nb",
            "nn",
            "da",
            "fi",
            "is",
            "pl",
            "cs",
            "sk",
            "sl",
            "hr",
            "bs",
            "sr",
            "hu",
            "ro",
            "et",
            "lv",
            "lt",
            "sq",
            "tr",
            "az",
            "ca",
            "gl",
            "eu",
            "cy",
            "ga",
            "mt",
            "id",
            "ms",
            "tl",
            "vi",
            "sw",
            "af",
            "la",
            "eo",
        ]
    ),
}
_SAMPLE = 1200  # characters: half a millisecond, and hardly ever another answer than from the whole
_BLOCK_SAMPLE = 240
_ENOUGH = 60  # letters below which a language is not told
_ENOUGH_ALONE = 120  # letters below which a block goes with its document
_SURE = 0.8


def warm() -> None:
    """Load the model now (half a second) and not with the first text."""
    _model()


def of_text(text: str) -> str:
    """ISO 639-1 code of the main language of a text; empty where it is too short to tell.

    Where a text mixes scripts, only the words in the main one are looked at.
    """
    text = text[:_SAMPLE]
    main = "" if text.isascii() else script(text)
    if main in _AMONG:
        text = " ".join(word for word in text.split() if script(word) in (main, ""))
    return _tell(text, _ENOUGH)[0]


def of_blocks(text: str, blocks: Sequence[Block], language: str) -> tuple[Block, ...]:
    """The blocks with their languages: a short or doubtful one goes with its document, if the script allows."""
    return tuple(
        replace(block, language=_of_block(text[block.start_char : block.end_char], language)) for block in blocks
    )


def _of_block(text: str, language: str) -> str:
    found, sure = _tell(text[:_BLOCK_SAMPLE], _ENOUGH_ALONE)
    if found and (sure >= _SURE or not language):
        return found
    written = script(text[:200])
    if not written or not language or _fits(language, written):
        return language
    return _ONE.get(written) or _tell(text[:_BLOCK_SAMPLE], _ENOUGH)[0] or language


def _fits(language: str, written: str) -> bool:
    return _ONE.get(written) == language or language in _AMONG.get(written, ()) or written not in _ONE | _AMONG


def _tell(text: str, enough: int) -> tuple[str, float]:
    written = script(text[:200])
    if written in _ONE:
        return _ONE[written], 1.0
    needed = enough // 4 if written == "CJK" else enough
    if sum(map(str.isalpha, text)) < needed:
        return "", 0.0
    code, sure = _identifier(written).classify(text)
    return str(code), float(sure)


def script(text: str) -> str:
    """Unicode script that most letters of a text are of, upper case; kana count for Japanese."""
    if text.isascii():
        return "LATIN" if any(map(str.isalpha, text)) else ""
    counts = Counter(map(_script_of, filter(str.isalpha, text)))
    if counts["HIRAGANA"] + counts["KATAKANA"] > 0 and counts["CJK"] > 0:
        return "HIRAGANA" if counts["HIRAGANA"] + counts["KATAKANA"] >= 3 else "CJK"
    return min(counts, key=lambda name: (-counts[name], name), default="")


@functools.lru_cache(maxsize=4096)
def _script_of(char: str) -> str:
    if char.isascii():
        return "LATIN"
    return unicodedata.name(char, "OTHER").split(" ")[0]


@functools.cache
def _identifier(written: str) -> Any:
    """Identifier for the languages of one script; for all of them where the script is not listed."""
    base = _model()
    among = _AMONG.get(written)
    if among is None:
        return base
    one = copy.copy(base)
    one.set_languages(sorted(among & set(base.labels)))
    return one


@functools.cache
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
