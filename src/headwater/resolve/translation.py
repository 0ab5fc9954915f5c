"""Names of organisations word by word, in the tongue of no country: what two languages call the same.

"Антиглобалистское движение России" and "Anti-Globalization Movement of Russia" share no letter, but they say the
same: a movement, against globalisation, of one state. Each word becomes a concept: what kind of body it is, which
state, which common noun. Words that the dictionary lacks stand for themselves, romanised. A name is compared only
where the dictionary knows most of it; equal concepts make a candidate for a person to look at, never a join.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from headwater.resolve.kinds import Kind
from headwater.resolve.lexicon import wordset
from headwater.resolve.names import key
from headwater.resolve.scripts import skeleton
from headwater.resolve.states import state_of

_SMALL = wordset(
    """the of for and in on to at a an de la le les du des del el los las y e et di da do dos der die das und für fur
    von zu im по на за и в во у та і з для з w i na dla oraz o"""
)
_WORD = re.compile(r"[^\W_]+")
_STEM = 4
_NOMINATIVE = ("", "я", "ия", "ія", "а", "ь", "й", "ja", "ia", "a", "ska")
_OBLIQUE = "иіыуюяаeiyą"
_MOST = 12


@cache
def _dictionary() -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Concept by word, and by stem (a word that ends in ``*`` stands for every form of it)."""
    words: dict[str, str] = {}
    stems: list[tuple[str, str]] = []
    content = files("headwater.resolve").joinpath("data", "concepts.txt").read_text(encoding="utf-8")
    for line in content.splitlines():
        concept, bar, listed = line.partition(":")
        if bar and not line.startswith("#"):
            for word in listed.split():
                if word.endswith("*"):
                    stems.append((word[:-1], concept.strip()))
                else:
                    words[word] = concept.strip()
    return words, tuple(sorted(stems, key=lambda pair: -len(pair[0])))


@cache
def _concept(word: str) -> str:
    """Concept of a word; empty where the dictionary lacks it."""
    words, stems = _dictionary()
    if word in words:
        return words[word]
    return next((concept for stem, concept in stems if word.startswith(stem)), "")


def concepts(name: str) -> frozenset[str]:
    """Concepts of the name of an organisation; empty where it is too little known, or too little, to compare."""
    found: set[str] = set()
    known = 0
    words = [word for word in _WORD.findall(key(name, Kind.ORGANISED)) if word not in _SMALL][:_MOST]
    for word in words:
        concept = _state(word) or _concept(word)
        known += bool(concept)
        found.update(concept.split("+") if concept else [f"={one}" for one in skeleton(word)])
    return frozenset(found) if len(found) >= 2 and known * 2 >= len(words) and known else frozenset()


@cache
def _state(word: str) -> str:
    """The state that a word names in any of the usual languages, its case endings taken off; a code of it."""
    if len(word) < _STEM - 1:
        return ""
    from rigour.territories import lookup_territory

    if named := state_of(word):
        territory = lookup_territory(named)
        return f"@{territory.code}" if territory else f"@{named}"
    for cut in range(len(word), max(_STEM, len(word) - 3) - 1, -1):
        for ending in _NOMINATIVE if cut < len(word) or word[-1] in _OBLIQUE else ("",):
            if territory := lookup_territory(word[:cut] + ending):
                return f"@{territory.code}"
    return ""
