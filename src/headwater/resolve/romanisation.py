"""Is one spelling a way to write the other in Latin letters? Word by word, by all usual systems at once.

A Slavic name reaches Latin letters by English, passport, scholarly, German, French, Polish … habit; each letter
of the original can become any of a few groups. A word is matched whole, so that nothing is left over on either
side: "Schtscherbakow", "Chtcherbakov" and "Shcherbakov" are all ways to write Щербаков, "Shcherbak" is none.
Arabic and Hebrew leave short vowels out; there a match says little more than that the consonants fit.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from itertools import permutations

# Cyrillic: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian.
_CYRILLIC = {
    "а": "a", "б": "b", "в": "v|w", "г": "g|h|gh|gu", "ґ": "g", "д": "d", "ђ": "đ|dj|d", "ѓ": "gj|ǵ|g",
    "е": "e|ye|je|ie|é|ё", "ё": "yo|jo|io|e|ë|ye|o|ö|ie|je", "є": "ye|ie|je|e|è", "ж": "zh|ž|ż|j|sch|zj|g",
    "з": "z|s", "ѕ": "dz", "и": "i|y|ie", "і": "i", "ї": "i|yi|ji|ï", "й": "y|i|j|ï", "ј": "j|y|i", "к": "k|c|ck",
    "л": "l|ł", "љ": "lj|ly|l", "м": "m", "н": "n", "њ": "nj|ny|n", "о": "o", "п": "p", "р": "r", "с": "s|ss|ß",
    "т": "t|th", "ћ": "ć|c|ch", "ќ": "kj|ḱ|k", "у": "u|ou|oo", "ў": "w|ŭ|u|v", "ф": "f|ph|ff", "х": "kh|h|ch|x|j",
    "ц": "ts|c|tz|z|cz", "ч": "ch|č|tch|tsch|cz|ci|tsj", "џ": "dž|dz|dj|j", "ш": "sh|š|ch|sch|sz|sj",
    "щ": "shch|šč|chtch|schtsch|szcz|sch|sht|št|stch|shh|ŝ", "ъ": "ie|a|u|ă|ŭ|\"|'|", "ы": "y|i|yi", "ь": "'|j|i|y|",
    "э": "e|è|é|ė|ä", "ю": "yu|ju|iu|iou|you|u|û|jou", "я": "ya|ja|ia|a|â|ea",
}  # fmt: skip
_GREEK = {
    "α": "a", "β": "v|b", "γ": "g|gh|y|n", "δ": "d|dh|th", "ε": "e", "ζ": "z", "η": "i|e|h", "θ": "th", "ι": "i|y|",
    "κ": "k|c|g", "λ": "l", "μ": "m|b|", "ν": "n|", "ξ": "x|ks", "ο": "o", "π": "p|b", "ρ": "r|rh", "σ": "s",
    "ς": "s", "τ": "t|d", "υ": "y|u|i|v|f|", "φ": "ph|f", "χ": "ch|h|kh|x", "ψ": "ps", "ω": "o",
}  # fmt: skip
_GEORGIAN = {
    "ა": "a", "ბ": "b", "გ": "g", "დ": "d", "ე": "e", "ვ": "v", "ზ": "z", "თ": "t", "ი": "i", "კ": "k", "ლ": "l",
    "მ": "m", "ნ": "n", "ო": "o", "პ": "p", "ჟ": "zh", "რ": "r", "ს": "s", "ტ": "t", "უ": "u", "ფ": "p|ph", "ქ": "k",
    "ღ": "gh", "ყ": "q|k", "შ": "sh", "ჩ": "ch", "ც": "ts", "ძ": "dz", "წ": "ts", "ჭ": "ch|tch", "ხ": "kh", "ჯ": "j",
    "ჰ": "h",
}  # fmt: skip
_ARABIC = {
    "ا": "a|e|i|o|u|", "أ": "a|e|i|o|u|", "إ": "i|e|a|", "آ": "a", "ب": "b|p", "ة": "a|ah|e|eh|at|et|", "ت": "t",
    "ث": "th|s", "ج": "j|g|dj", "ح": "h", "خ": "kh|h|ch", "د": "d", "ذ": "dh|z|d|th", "ر": "r", "ز": "z", "س": "s|ss",
    "ش": "sh|ch", "ص": "s|ss", "ض": "d|dh|z", "ط": "t", "ظ": "z|dh", "ع": "a|e|i|o|u|'|", "غ": "gh|g", "ف": "f",
    "ق": "q|k|g", "ك": "k|c", "ل": "l", "م": "m", "ن": "n", "ه": "h|", "و": "w|u|o|ou|oo|v", "ي": "y|i|e|ee|j|ei|ay",
    "ى": "a|i|y", "ء": "", "ئ": "i|y|e|", "ؤ": "u|o|w|", "پ": "p", "چ": "ch", "ژ": "zh|j", "گ": "g", "ک": "k",
    "ی": "y|i|e|ee|j",
}  # fmt: skip
_HEBREW = {
    "א": "a|e|i|o|u|", "ב": "b|v", "ג": "g", "ד": "d", "ה": "h|a|ah|e|", "ו": "v|w|o|u", "ז": "z", "ח": "h|ch|kh",
    "ט": "t", "י": "y|i|j|e|ei|ai", "כ": "k|kh|ch", "ך": "kh|ch|k", "ל": "l", "מ": "m", "ם": "m", "נ": "n", "ן": "n",
    "ס": "s", "ע": "a|e|i|o|u|", "פ": "p|f|ph", "ף": "f|p", "צ": "ts|tz|z", "ץ": "ts|tz|z", "ק": "k|q|c", "ר": "r",
    "ש": "sh|s", "ת": "t|th",
}  # fmt: skip
_FULL = {**_CYRILLIC, **_GREEK, **_GEORGIAN}
_BARE = {**_ARABIC, **_HEBREW}
_GROUPS = {
    "кс": "ks|x|cs", "дж": "dzh|dj|j|g|dž", "тс": "ts|tz|c", "др": "dr|der", "μπ": "b|mp|mb", "ντ": "d|nt|nd",
    "γκ": "g|gk|nk|ng", "γγ": "ng|gg", "ου": "ou|u|oo", "αυ": "av|af|au", "ευ": "ev|ef|eu", "ει": "i|ei|y",
    "αι": "e|ai|ae",
}  # fmt: skip
_ENDINGS = {"ий": "|ey", "ый": "|i", "ій": "|", "й": "|", "в": "ff|f", "н": "ne", "у": "oo"}
_VOWELS = tuple("aeiou")
# what is left of a scholarly spelling when its marks are dropped: more letters fall together
_UNMARKED = {"ж": "z", "ш": "s", "ч": "c", "щ": "sc|s", "џ": "dz", "ћ": "c"}
_POINTS = re.compile("[\u0300-\u0301\u064b-\u0652\u0640\u0591-\u05c7’‘'ʼ`´]")
_ARTICLE = re.compile(r"\b(?:al|el|ul|as|ash|ad|ar|an|az|at)[- ](?=\w)")
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 5  # words of a name; more would be too many orders to try
_LONG = 40  # letters of a word


class Fit(IntEnum):
    """How well a Latin spelling fits an original."""

    NONE = 0
    CONSONANTS = 1  # short vowels are not written, or marks were dropped
    WHOLE = 2


def fits(left: str, right: str, *, any_order: bool) -> Fit:
    """How well one name is a Latin spelling of the other; `NONE` where both are in one script.

    Args:
        left: a name.
        right: another; either may be the original.
        any_order: words may stand in another order, as names of people do.
    """
    one, other = _words(left), _words(right)
    if _latin(other) and not _latin(one):
        one, other = other, one
    if not one or not other or not _latin(one) or _latin(other):
        return Fit.NONE
    if any(char not in _FULL and char not in _BARE for word in other for char in word):
        return Fit.NONE
    if any(char in _BARE for word in other for char in word):
        one, other = _words(_ARTICLE.sub("al", left.casefold())), _words(right)
        one, other = (other, one) if not _latin(one) else (one, other)
    if len(one) != len(other) or len(one) > _MOST:
        return Fit.NONE
    orders = permutations(other) if any_order else [tuple(other)]
    return max((_ordered(one, order) for order in orders), default=Fit.NONE)


@lru_cache(maxsize=16_384)
def _words(name: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFC", _POINTS.sub("", unicodedata.normalize("NFD", name.casefold())))
    return tuple(_WORD.findall(plain.replace("-", " ")))


@lru_cache(maxsize=16_384)
def _latin(words: tuple[str, ...]) -> bool:
    return all(word.isascii() or all(_is_latin(char) for char in word) for word in words)


@lru_cache(maxsize=4_096)
def _is_latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")


def _ordered(latin: Sequence[str], original: Sequence[str]) -> Fit:
    worst = Fit.WHOLE
    for spelled, word in zip(latin, original, strict=True):
        worst = min(worst, _word(spelled, word))
        if worst is Fit.NONE:
            break
    return worst


@lru_cache(maxsize=65_536)
def _word(spelled: str, original: str) -> Fit:
    if max(len(spelled), len(original)) > _LONG:
        return Fit.NONE
    bare = any(char in _BARE for char in original)
    if _spells(spelled, original, {}):
        return Fit.CONSONANTS if bare else Fit.WHOLE
    return Fit.CONSONANTS if _spells(spelled, original, _UNMARKED) else Fit.NONE


def _spells(spelled: str, original: str, more: dict[str, str]) -> bool:
    """True where the letters of the original can yield all of the spelling: every way is followed at once."""
    reached = {0}
    for char, last in _letters(original):
        options = _options(char, last, more)
        reached = {at + len(one) for at in reached for one in options if spelled.startswith(one, at)}
        if char in _BARE:  # a consonant may be written twice, and a short vowel may follow
            reached |= {at + len(one) for at in reached for one in options if one and spelled.startswith(one, at)}
            for _ in range(2):
                reached |= {at + 1 for at in reached if spelled[at : at + 1] in _VOWELS and at < len(spelled)}
        if not reached:
            return False
    return len(spelled) in reached


def _letters(original: str) -> list[tuple[str, str]]:
    """Letters, groups of them that are written as one, and the ending that each begins."""
    word, found = original, []
    while word:
        char = next((group for group in _GROUPS if word.startswith(group)), word[0])
        found.append((char, word if len(word) <= 2 else ""))
        word = word[len(char) :]
    return found


def _options(char: str, ending: str, more: dict[str, str]) -> list[str]:
    options = (_GROUPS.get(char) or _FULL.get(char) or _BARE[char]).split("|")
    options += more[char].split("|") if char in more else []
    return options + (_ENDINGS[ending].split("|") if ending in _ENDINGS else [])
