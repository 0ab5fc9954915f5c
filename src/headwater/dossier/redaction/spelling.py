"""Is a word of a text a word of a name? In any case, width, accent, script, Slavic ending or mixture of letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from headwater.resolve.romanisation import Fit, fits
from headwater.text.gazetteer import fold as plain_fold

WORD = re.compile(r"[^\W_]+")
UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")
_LOOKALIKES = str.maketrans("аеорсухіјѕһкмтнвԁӏ", "aeopcyxijshkmthbdl")
_GROUPS = (
    ("shch", "s"), ("tsch", "c"), ("sch", "s"), ("tch", "c"), ("dzh", "j"), ("zh", "z"), ("kh", "h"), ("ch", "c"),
    ("sh", "s"), ("ts", "c"), ("tz", "c"), ("cz", "c"), ("sz", "s"), ("rz", "z"), ("ph", "f"), ("th", "t"),
    ("gh", "g"), ("ck", "k"), ("x", "ks"), ("w", "v"), ("q", "k"), ("j", ""), ("y", ""), ("ff", "f"),
)  # fmt: skip
_SOUNDS = str.maketrans({"c": "s", "z": "s", "h": "", "k": "g", "b": "p", "d": "t", "v": "f", "j": ""})
_ENDINGS = 3  # letters that a Slavic case adds


def visible(text: str) -> str:
    """The text without characters that nobody sees and that could break a name in two."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


def visible_places(text: str) -> list[int]:
    """Place in the text of each character of :func:`visible`, and the end."""
    return [at for at, char in enumerate(text) if not _INVISIBLE.match(char)] + [len(text)]


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """Form of a word to compare by; letters of another alphabet that only look right are read as they look."""
    folded = plain_fold(word)
    if folded.isascii():
        return folded
    folded = "".join(char for char in folded if not unicodedata.combining(char)).replace("ё", "е").replace("ø", "o")
    if any(char.isascii() and char.isalpha() for char in folded):
        mended = folded.translate(_LOOKALIKES)
        return mended if mended.isascii() else folded
    return folded


@lru_cache(maxsize=200_000)
def skeleton(folded: str) -> str:
    """Consonants of a folded word as any Latin spelling has them: what two scripts and most spellings share."""
    if folded.isascii():
        latin = folded
    else:
        from normality import ascii_text

        latin = ascii_text(folded).casefold()
    for group, short in _GROUPS:
        latin = latin.replace(group, short)
    bare = re.sub(r"[^b-df-hj-np-tv-z]", "", latin.translate(_SOUNDS))
    return re.sub(r"(.)\1+", r"\1", bare)


def one_script(left: str, right: str) -> bool:
    """True for words of the same alphabet."""
    return left.isascii() == right.isascii() and _script(left) == _script(right)


@lru_cache(maxsize=200_000)
def _script(word: str) -> str:
    return unicodedata.name(word[0], "").split(" ")[0] if word else ""


def ending_apart(name: str, word: str) -> bool:
    """True where two folded words of one alphabet differ by no more than a case ending."""
    if min(len(name), len(word)) < 3:
        return False
    stem = len(name) - 1 if name[-1] in "aeiouyаеиоуыэюяйьії" else len(name)
    if stem >= 3 and word[:stem] == name[:stem] and len(word) - stem <= _ENDINGS:
        return True
    fleeting = len(name) >= 5 and name[-2] in "eоеё"  # Pavel, Pavla; Zając is left alone
    return fleeting and word[: len(name) - 2] == name[:-2] and word[len(name) - 2 : len(name) - 1] == name[-1]


@lru_cache(maxsize=200_000)
def across(name: str, word: str) -> Fit:
    """How well a word of another alphabet, or that word without a case ending, spells a word of a name."""
    best = fits(name, word, any_order=False)
    for cut in range(1, _ENDINGS + 1):
        if best is Fit.WHOLE or len(word) - cut < 3:
            break
        best = max(best, fits(name, word[:-cut], any_order=False))
        # a name that ends in a vowel loses it before the ending
        best = max(best, fits(name[:-1], word[:-cut], any_order=False) if name[-1:] in "aeiouy" else best)
    return best
