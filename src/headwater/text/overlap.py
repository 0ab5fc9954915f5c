"""Copies: what two texts share word for word, and which of many texts to compare at all.

Fingerprints are chosen by winnowing (Schleimer, Wilkerson and Aiken 2003): with shingles of 8 words and
windows of 5, any common run of 12 words or more is certain to be found.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from itertools import groupby, pairwise

from headwater.text.quotes import find_quotations

RUN = 12
"""Words in a row that make two texts dependent (METHOD §1)."""
CONTAINMENT = 0.3
QUOTATION = 6
SHINGLE, WINDOW = 8, 5
_MANY = 40  # documents that share one fingerprint before it counts as boilerplate and pairs only neighbours
_KEPT = 2048  # texts kept ready for comparison at a time
_PARTS = 16  # passes over the fingerprints, so that one sixteenth of them is sorted at a time
_WORD = re.compile(r"[\w\u0300-\u036f\u0900-\u0dff]+")
_APOSTROPHES = str.maketrans("", "", "'’ʼ\u00ad")


@dataclass(frozen=True, slots=True)
class Run:
    """A common run of words: where it begins in either list, and how many words long it is."""

    left: int
    right: int
    words: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two texts are a pair: longest common run, containment of the smaller in the larger, shared quotation."""

    run: int
    containment: float
    quotation: int
    sample: str

    @property
    def dependent(self) -> bool:
        """True at or over any of the three thresholds."""
        return self.run >= RUN or self.containment >= CONTAINMENT or self.quotation >= QUOTATION


def words_of(text: str) -> list[str]:
    """Normalised words: compatibility forms joined, case folded, apostrophes and punctuation gone."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold().translate(_APOSTROPHES))


def shingles(words: Sequence[str], size: int = 5) -> set[int]:
    """Hashes of all runs of ``size`` words; of the whole list where it is shorter."""
    if not words:
        return set()
    if len(words) < size:
        return {_hash(" ".join(words))}
    return {_hash(" ".join(words[i : i + size])) for i in range(len(words) - size + 1)}


def containment(left: Sequence[str], right: Sequence[str], size: int = 5) -> float:
    """Share of the shingles of the text with fewer of them that the other has too, 0–1 (Broder 1997)."""
    return _share(shingles(left, size), shingles(right, size))


def _share(one: Set[int], two: Set[int]) -> float:
    smaller = min(len(one), len(two))
    return len(one & two) / smaller if smaller else 0.0


def longest_common_run(left: Sequence[str], right: Sequence[str]) -> Run:
    """Longest run of words in both, by binary search over its length: O((n + m) log n)."""
    numbers: dict[str, int] = {}
    one = [numbers.setdefault(word, len(numbers) + 1) for word in left]
    two = [numbers.get(word, -1 - at) for at, word in enumerate(right)]
    low, high, best = 0, min(len(left), len(right)), Run(0, 0, 0)
    while low < high:
        middle = (low + high + 1) // 2
        found = _common(one, two, middle)
        if found:
            best, low = found, middle
        else:
            high = middle - 1
    return best


def _common(left: Sequence[int], right: Sequence[int], size: int) -> Run | None:
    places: dict[int, int] = {}
    for at, value in enumerate(_rolling(left, size)):
        places.setdefault(value, at)
    for at, value in enumerate(_rolling(right, size)):
        start = places.get(value)
        if start is not None and left[start : start + size] == right[at : at + size]:
            return Run(start, at, size)
    return None


_MODULUS = (1 << 61) - 1
_BASE = 1_000_003


def _rolling(values: Sequence[int], size: int) -> Iterator[int]:
    """Polynomial hash of each run of ``size`` numbered words, each in constant time."""
    top = pow(_BASE, size - 1, _MODULUS)
    value = 0
    for at, word in enumerate(values):
        if at >= size:
            value = (value - values[at - size] * top) % _MODULUS
        value = (value * _BASE + word) % _MODULUS
        if at >= size - 1:
            yield value


def _hash(text: str) -> int:
    """44 bits of BLAKE2b: the same on every machine, unlike ``hash``."""
    return int.from_bytes(blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "big") >> 20


def shared_quotation(left: str, right: str) -> int:
    """Words in the longest run that a quotation of one text shares with a quotation of the other."""
    return _shared(_quoted(left), _quoted(right))


def _shared(one: list[list[str]], two: list[list[str]]) -> int:
    if not one or not two:
        return 0
    # a word that occurs in no text keeps runs from crossing from one quotation into the next
    joined = [word for number, words in enumerate(one) for word in [*words, f"\x00{number}"]]
    other = [word for number, words in enumerate(two) for word in [*words, f"\x01{number}"]]
    return longest_common_run(joined, other).words


def _quoted(text: str) -> list[list[str]]:
    quotes = (words_of(quote.inner(text)) for quote in find_quotations(text) if quote.words >= QUOTATION)
    return [words for words in quotes if len(words) >= QUOTATION]


def compare(left: str, right: str) -> Evidence:
    """What two texts share."""
    one, two = _prepare(left), _prepare(right)
    return _compared(one, two, longest_common_run(one.words, two.words))


@dataclass(frozen=True, slots=True)
class _Prepared:
    words: list[str]
    shingles: frozenset[int]
    quoted: list[list[str]]
    long: dict[int, int]  # hash of each run of RUN words → where it first stands


def _prepare(text: str) -> _Prepared:
    words = words_of(text)
    starts = range(len(words) - RUN, -1, -1)
    long = {_hash(" ".join(words[at : at + RUN])): at for at in starts}
    return _Prepared(words, frozenset(shingles(words)), _quoted(text), long)


def _long_run(left: _Prepared, right: _Prepared) -> Run:
    """Longest common run of RUN words or more, from the runs of RUN words that both have; empty where there is none."""
    best, begins, former = Run(0, 0, 0), (0, 0), (-2, -2)
    for at, other in sorted((left.long[key], right.long[key]) for key in left.long.keys() & right.long.keys()):
        if (at, other) != (former[0] + 1, former[1] + 1):
            begins = at, other
        former = at, other
        if (words := at - begins[0] + RUN) > best.words:
            best = Run(*begins, words)
    return best


def _compared(left: _Prepared, right: _Prepared, run: Run) -> Evidence:
    sample = " ".join(left.words[run.left : run.left + min(run.words, 40)])
    share = _share(left.shingles, right.shingles)
    return Evidence(run.words, round(share, 6), _shared(left.quoted, right.quoted), sample)


def candidate_pairs(texts: Mapping[str, str]) -> Iterator[tuple[str, str, Evidence]]:
    """Pairs of texts that depend on each other by the thresholds, each once, in order of their ids.

    Only texts that share a fingerprint are compared. A passage found in more than 40 texts pairs each of them
    with the next one only: enough to hold a group together, and linear in its size. ``run`` of the evidence
    counts from RUN words on; a shorter one is 0. Memory: 8 bytes per fingerprint (about a third of the words),
    and the texts.
    """
    names = sorted(texts)
    prepared = lru_cache(maxsize=_KEPT)(lambda number: _prepare(texts[names[number]]))
    for left, right in _blocked([texts[name] for name in names]):
        one, two = prepared(left), prepared(right)
        evidence = _compared(one, two, _long_run(one, two))
        if evidence.dependent:
            yield names[left], names[right], evidence


def _blocked(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of positions that share a fingerprint."""
    prints = [array("Q") for _ in range(_PARTS)]
    for number, text in enumerate(texts):
        for value in fingerprints(text):
            prints[value % _PARTS].append(value << 20 | number)
    pairs: set[tuple[int, int]] = set()
    for part in prints:
        for _, group in groupby(sorted(part), key=lambda packed: packed >> 20):
            holders = sorted({packed & 0xFFFFF for packed in group})
            pairs.update(_pairs(holders))
    return sorted(pairs)


def _pairs(holders: Sequence[int]) -> Iterable[tuple[int, int]]:
    if len(holders) > _MANY:
        return pairwise(holders)
    return ((one, two) for at, one in enumerate(holders) for two in holders[at + 1 :])


def fingerprints(text: str) -> set[int]:
    """Winnowed shingles of a text and all six-word shingles of its quotations."""
    words = words_of(text)
    values = [_hash(" ".join(words[i : i + SHINGLE])) for i in range(len(words) - SHINGLE + 1)]
    chosen = _winnowed(values) or shingles(words, SHINGLE)
    for quoted in _quoted(text):
        chosen |= shingles(quoted, QUOTATION)
    return chosen


def _winnowed(values: Sequence[int]) -> set[int]:
    """The least hash of every window, by a queue of rising minima."""
    rising: deque[int] = deque()
    chosen: set[int] = set()
    for at, value in enumerate(values):
        while rising and values[rising[-1]] >= value:
            rising.pop()
        rising.append(at)
        if rising[0] <= at - WINDOW:
            rising.popleft()
        if at >= min(WINDOW, len(values)) - 1:
            chosen.add(values[rising[0]])
    return chosen
