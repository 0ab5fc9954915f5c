"""Case endings of declared names: "Движением Свободного берега" is "Движение Свободного берега" declined.

Only for names that the case file lists, only for words of one stem with endings from a closed list, and only
in Cyrillic or in Polish. A person's *-a* is never taken for a case ending: it may be a woman's name.
"""

from __future__ import annotations

import re

from headwater.resolve.kinds import Kind
from headwater.resolve.lexicon import wordset

_CYRILLIC = re.compile("[а-яґєіїў]+")
_CYRILLIC_ENDINGS = wordset(
    """а я о е ы и у ю й ь ой ей ом ем ам ям ах ях ами ями ою ею ый ий ая яя ое ее ые ие ого его ому ему ым им
    ых их ыми ими ую юю ов ев ия ию ии ием ий і ї ові еві ій їй ім іх"""
) | {""}
_POLISH_ENDINGS = wordset(
    """a e i o u y ą ę em ie om ów ach ami iem ego emu ej ym im ych ich ymi imi owi ia iu ii ią ię"""
) | {""}
_STEM = 3


def stem_start(key: str) -> str:
    """The first letters of a key: forms of one name share them."""
    return key[:_STEM]


def inflected_form(form: str, name: str, kind: Kind, language: str) -> bool:
    """True where two keys are the same words in two cases."""
    words, others = form.split(), name.split()
    if form == name or len(words) != len(others):
        return False
    endings = _endings(form, name, language)
    return bool(endings) and all(_one_word(a, b, endings, kind) for a, b in zip(words, others, strict=True))


def _endings(form: str, name: str, language: str) -> frozenset[str]:
    if all(_CYRILLIC.fullmatch(word) for word in (*form.split(), *name.split())):
        return _CYRILLIC_ENDINGS
    return _POLISH_ENDINGS if language == "pl" else frozenset()


def _one_word(one: str, other: str, endings: frozenset[str], kind: Kind) -> bool:
    if one == other:
        return True
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    tails = {one[shared:], other[shared:]}
    if kind is Kind.PERSON and tails in ({"", "а"}, {"", "a"}):
        return False
    # a shared letter may belong to the ending: try every stem that is long enough
    return any(one[cut:] in endings and other[cut:] in endings for cut in range(max(_STEM, shared - 2), shared + 1))
