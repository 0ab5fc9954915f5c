"""Which language and script a paragraph is written in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

LANGUAGES: tuple[str, ...] = (
    "ar", "be", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "hy",
    "it", "ja", "ka", "kk", "ko", "lt", "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv",
    "th", "tr", "uk", "vi", "zh",
)  # fmt: skip
"""Languages told apart by default: widely written ones, so that a rare neighbour is not guessed for a short text."""

_SURE = 0.80
_ENOUGH = 24  # letters; below it the statistical model guesses

_SCRIPTS: tuple[tuple[str, str], ...] = (
    ("Latin", r"A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ"),
    ("Cyrillic", r"Ѐ-ԯ"),
    ("Greek", r"Ͱ-Ͽἀ-῿"),
    ("Armenian", r"Ա-֏"),
    ("Hebrew", r"֐-׿"),
    ("Arabic", r"؀-ۿݐ-ݿ"),
    ("Devanagari", r"ऀ-ॿ"),
    ("Bengali", r"ঀ-৿"),
    ("Thai", r"ก-๛"),
    ("Georgian", r"Ⴀ-ჿ"),
    ("Hangul", r"ᄀ-ᇿ가-힣"),
    ("Kana", r"぀-ヿ"),
    ("Han", r"㐀-鿿"),
)
_RUNS = re.compile("|".join(f"(?P<{name}>[{chars}]+)" for name, chars in _SCRIPTS))
_BY_SCRIPT = {
    "Greek": "el", "Armenian": "hy", "Hebrew": "he", "Thai": "th", "Georgian": "ka", "Hangul": "ko", "Kana": "ja",
    "Han": "zh", "Bengali": "bn",
}  # fmt: skip

_STOPWORDS: dict[str, str] = {
    "en": "the of and to in is was that for it with as on by at from are has have not this an who which said be",
    "de": "der die das und ist von zu mit den im nicht ein eine auf für dem des sich auch als nach wird wurde",
    "fr": "le la les des et est du un une dans pour que qui au sur pas par avec aux plus ce cette été",
    "es": "el la los las de y es un una en que por con para del se no al su lo como más fue",
    "pl": "i w na z do się nie jest to że o przez za od dla po jak oraz był który która",
    "ru": "и в не на что с по это как из за от его был для к она они был году о же",
    "uk": "і в не на що з та до про як від його це за був для є у року й але",
    "it": "il lo la gli le di e è un una che per con del della non si da nel",
    "pt": "o a os as de e é um uma em que por com para do da não se no na",
    "nl": "de het een en van in is dat op te met voor niet aan zijn er",
}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 4000  # code points are enough to tell, and keep a long paragraph cheap


def script_of(text: str) -> str:
    """Script of most letters (``Latin``, ``Cyrillic``, …), or the empty string where there are none."""
    counts: Counter[str] = Counter()
    for match in _RUNS.finditer(text[:_SAMPLE]):
        counts[match.lastgroup or ""] += match.end() - match.start()
    if not counts:
        return ""
    if counts["Kana"] and counts["Kana"] * 10 >= counts["Han"]:
        return "Kana"  # Japanese mixes both
    return max(sorted(counts), key=lambda name: counts[name])


def language_of(text: str, languages: Sequence[str] = LANGUAGES) -> str:
    """ISO 639-1 code of a paragraph's language, or the empty string where it is not sure."""
    sample = text[:_SAMPLE]
    script = script_of(sample)
    if not script:
        return ""
    if script in _BY_SCRIPT:
        code = _BY_SCRIPT[script]
        return code if code in languages else ""
    letters = sum(len(word) for word in _WORD.findall(sample))
    if letters >= _ENOUGH:
        code, probability = _identifier(tuple(languages)).classify(sample)
        if float(probability) >= _SURE:
            return str(code)
    return _by_stopwords(sample, script, languages)


def _by_stopwords(text: str, script: str, languages: Sequence[str]) -> str:
    """The language most of whose little words occur; empty on a tie or where none occurs."""
    words = [word.casefold() for word in _WORD.findall(text)]
    if script == "Cyrillic":
        marked = _by_letters(text)
        if marked in languages:
            return marked
    scores = {
        code: sum(word in vocabulary for word in words)
        for code, vocabulary in _vocabularies()
        if code in languages and (code in ("ru", "uk")) == (script == "Cyrillic")
    }
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    if not ranked or not ranked[0][1] or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return ""
    return ranked[0][0]


def _by_letters(text: str) -> str:
    """Ukrainian and Russian have letters that the other lacks."""
    ukrainian = sum(text.count(letter) for letter in "іїєґІЇЄҐ")
    russian = sum(text.count(letter) for letter in "ыэъёЫЭЪЁ")
    if ukrainian and not russian:
        return "be" if "ў" in text else "uk"
    return "ru" if russian and not ukrainian else ""


@cache
def _vocabularies() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((code, frozenset(words.split())) for code, words in _STOPWORDS.items())


@cache
def _identifier(languages: tuple[str, ...]) -> Any:
    """The statistical model, loaded once and only when a long enough text asks for it."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    known = set(identifier.nb_classes)
    identifier.set_languages([code for code in languages if code in known])
    return identifier
