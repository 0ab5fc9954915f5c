"""Where a string names somebody: in full, turned round, with initials, as an address or a handle, or by one word.

A run of two words of one name is enough anywhere. A single word counts where it can be nobody else: it is written
as a name, belongs to no person who is named openly, is no place, month or usual word, and the text is about them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from headwater.dossier.redaction.person import Hit, Person
from headwater.dossier.redaction.spelling import (
    UNSPACED,
    WORD,
    across,
    ending_apart,
    fold,
    one_script,
    skeleton,
    visible,
    visible_places,
)
from headwater.resolve.romanisation import Fit
from headwater.text.gazetteer import gazetteer

_PARTICLES = "de da di du des del della van von der den ter zu la le el al bin ibn ben abu y e dos das st"
_SMALL = frozenset(_PARTICLES.split())
_GAP = 3  # characters between two words of a name
_MIDDLE = 20  # letters of a name between the two
_GLUED = 500  # persons whose full names are looked for inside words as well
_JOINED = 7  # letters of an address or a handle that holds a name


@dataclass(frozen=True, slots=True)
class _Match:
    """One word of a text as a word of a name: ``whole`` names by itself, ``exact`` in this very form."""

    person: int
    token: str
    exact: bool = True
    whole: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    folded: str


@dataclass(frozen=True, slots=True)
class _Run:
    first: int
    last: int
    person: int
    strong: bool


class Finder:
    """Look-ups for one list of persons; ``named`` are names of persons told openly, ``bodies`` all other names."""

    def __init__(self, people: Sequence[Person], named: Iterable[str] = (), bodies: Iterable[str] = ()) -> None:
        self._people = people
        self._exact: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._stems: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._sounds: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._joined: list[tuple[str, int]] = []
        self._short: dict[str, int] = {}
        self._unspaced: list[tuple[str, int]] = []
        self._seen: dict[str, tuple[_Match, ...]] = {}
        for number, person in enumerate(people):
            for name in person.names:
                self._learn(number, name)
        self._kept: dict[str, list[tuple[tuple[str, ...], bool]]] = defaultdict(list)
        openly: set[str] = set()
        for names, is_person in ((named, True), (bodies, False)):
            for name in names:
                words = tuple(map(fold, WORD.findall(name)))
                if words:
                    self._kept[words[0]].append((words, is_person))
                    openly.update(words if is_person else ())
        self._openly = frozenset(openly)
        self._glued = self._whole_names()

    def _learn(self, number: int, name: str) -> None:
        tokens = tokens_of(name)
        for token in tokens:
            self._exact[token].append((number, token))
            self._stems[token[:3]].append((number, token))
            if (sound := skeleton(token)) and len(token) >= 3:
                self._sounds[sound[:3]].append((number, token))
        for pair in _pairs(tokens):
            if len(pair) >= _JOINED:
                self._joined.append((pair, number))
        if len(tokens) > 1:
            self._short |= {f"{tokens[0][0]}{tokens[-1]}": number, f"{tokens[-1]}{tokens[0][0]}": number}
        if UNSPACED.search(name):
            self._unspaced.append((name, number))

    def _whole_names(self) -> tuple[re.Pattern[str], dict[str, int]] | None:
        """Full names as they are spelled, to be found where letters are glued to either end of them."""
        spelled: dict[str, int] = {}
        for number, person in enumerate(self._people[:_GLUED]):
            for name in person.names:
                words = [one.casefold() for one in WORD.findall(name)]
                if len(words) > 1 and len("".join(words)) >= _JOINED:
                    spelled |= {" ".join(words): number, " ".join(words[::-1]): number}
        if not spelled:
            return None
        longest = sorted(spelled, key=lambda one: (-len(one), one))
        gap = r"[\W_]{1,3}"
        pattern = "|".join(gap.join(map(re.escape, name.split())) for name in longest)
        folded = {" ".join(map(fold, name.split())): number for name, number in spelled.items()}
        return re.compile(pattern, re.IGNORECASE), folded

    def find(self, text: str, about: Collection[int] | None = None) -> list[Hit]:
        """Places that name somebody, in order, without overlaps.

        Args:
            text: any string.
            about: whom the text is about besides those it names in full; everybody where it is not told.
        """
        plain = visible(text)
        if plain != text:
            places = visible_places(text)
            return [Hit(places[hit.start], places[hit.end - 1] + 1, hit.person) for hit in self.find(plain, about)]
        words = [_Word(one.start(), one.end(), one[0], fold(one[0])) for one in WORD.finditer(text)]
        matches = [self._matches(word) for word in words]
        hits = self._by_words(words, matches, about) if any(matches) else []
        if self._glued:
            for one in self._glued[0].finditer(text):
                number = self._glued[1].get(" ".join(map(fold, WORD.findall(one[0]))), -1)
                if number >= 0:  # the words that it is glued to go with it: half of them would point at it
                    start = next((word.start for word in words if word.start <= one.start() < word.end), one.start())
                    end = next((word.end for word in words if word.start < one.end() <= word.end), one.end())
                    hits.append(Hit(start, end, number))
        for name, number in self._unspaced:
            at = text.find(name)
            while at >= 0:
                hits.append(Hit(at, at + len(name), number))
                at = text.find(name, at + len(name))
        return merged(text, hits)

    def _by_words(
        self, words: list[_Word], matches: list[tuple[_Match, ...]], about: Collection[int] | None
    ) -> list[Hit]:
        runs = [run for place in range(len(words)) for run in self._runs(words, matches, place)]
        here = {run.person for run in runs if run.strong} | set(about or ())
        open_runs = list(self._open_runs(words))
        found = []
        for run in runs:
            lone = not run.strong and not self._by_itself(run, words, matches, None if about is None else here)
            if not lone and not self._is_open(run, open_runs):
                found.append(Hit(words[run.first].start, words[run.last].end, run.person))
        return found

    def _matches(self, word: _Word) -> tuple[_Match, ...]:
        if word.text not in self._seen:
            self._seen[word.text] = tuple(dict.fromkeys(self._compared(word.folded)))
        return self._seen[word.text]

    def _compared(self, folded: str) -> Iterable[_Match]:
        bare = folded.rstrip("0123456789")
        for number, token in self._exact.get(folded, ()):
            yield _Match(number, token)
        if len(folded) >= 3:
            for number, token in self._stems.get(folded[:3], ()):
                if token != folded and one_script(token, folded) and ending_apart(token, folded):
                    yield _Match(number, token, exact=not folded.isascii() and folded[:1] != "")
            for number, token in self._sounds.get(skeleton(folded)[:3], ()):
                if not one_script(token, folded) and (fit := across(*_latin_first(token, folded))):
                    yield _Match(number, token, exact=fit is Fit.WHOLE)
        if bare in self._short:
            yield _Match(self._short[bare], bare, whole=True)
        if len(folded) >= _JOINED:
            for pair, number in self._joined:
                if pair in folded:
                    yield _Match(number, pair, whole=True)

    def _runs(self, words: list[_Word], matches: list[tuple[_Match, ...]], place: int) -> Iterable[_Run]:
        """The longest run of words of each person that begins here, an initial before it included."""
        for person in {match.person for match in matches[place]}:
            last, tokens = place, [self._one(matches[place], person)]
            while (after := self._next(words, matches, last, person)) is not None:
                last = after
                tokens.append(self._one(matches[after], person))
            first = self._initial_before(words, place, person)
            whole = any(match.whole for match in tokens)
            before = first < place
            sure = len({match.token for match in tokens if match.exact}) + before > 1
            named = all(_is_name(one.text) for one in words[place : last + 1])
            yield _Run(
                first, last, person, whole or sure or (named and len({match.token for match in tokens}) + before > 1)
            )

    @staticmethod
    def _one(matches: tuple[_Match, ...], person: int) -> _Match:
        return max((one for one in matches if one.person == person), key=lambda one: (one.whole, one.exact))

    def _next(self, words: list[_Word], matches: list[tuple[_Match, ...]], at: int, person: int) -> int | None:
        for step in (1, 2, 3):
            after = at + step
            if after >= len(words) or words[after].start - words[after - 1].end > _GAP:
                return None
            if any(match.person == person for match in matches[after]):
                return after
            middle = words[after]
            if len(middle.text) > _MIDDLE or not (_is_name(middle.text) or middle.folded in _SMALL):
                return None
        return None

    def _initial_before(self, words: list[_Word], place: int, person: int) -> int:
        if place == 0 or len(words[place - 1].text) != 1 or words[place].start - words[place - 1].end > _GAP:
            return place
        initial = words[place - 1].folded
        fits = any(token[:1] == initial for name in self._people[person].names for token in tokens_of(name))
        return place - 1 if fits and words[place - 1].text.isupper() else place

    def _by_itself(
        self, run: _Run, words: list[_Word], matches: list[tuple[_Match, ...]], about: Collection[int] | None
    ) -> bool:
        """True where one word is enough to name this person."""
        word, match = words[run.first], self._one(matches[run.last], run.person)
        if not match.exact or not _is_name(word.text) or (about is not None and run.person not in about):
            return False
        return match.token not in self._openly and word.folded not in self._openly and is_distinctive(match.token)

    def _open_runs(self, words: list[_Word]) -> Iterable[tuple[int, int, bool]]:
        for place, word in enumerate(words):
            for name, is_person in self._kept.get(word.folded, ()):
                end = place + len(name)
                if tuple(one.folded for one in words[place:end]) == name:
                    yield place, end - 1, is_person

    @staticmethod
    def _is_open(run: _Run, open_runs: Iterable[tuple[int, int, bool]]) -> bool:
        """True where a name that is told openly covers the run: all of a person's, or one word in a body's."""
        for first, last, is_person in open_runs:
            if first <= run.first and run.last <= last and (is_person or not run.strong):
                return True
        return False


@cache
def is_distinctive(token: str) -> bool:
    """False for a word of a name that is a place, a month, a title or a usual word as well."""
    lists = gazetteer()
    usual = token in lists.dates or token in lists.plain or token in lists.titles or token in lists.kinds
    return len(token) >= 3 and not usual and not lists.place(token) and not lists.is_demonym(token)


def tokens_of(name: str) -> list[str]:
    """Folded words of a name that tell something: no particles, no initials, no titles."""
    folded = [fold(one) for one in WORD.findall(name)]
    titles = gazetteer().titles
    kept = [one for one in folded if len(one) > 1 and one not in _SMALL]
    return [one for one in kept if one not in titles] or kept


def merged(text: str, hits: Iterable[Hit]) -> list[Hit]:
    """Hits in order; the longer of two that overlap wins, and neighbours of one person are one."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda one: (one.start, -one.end, one.person)):
        if kept and hit.start < kept[-1].end:
            if hit.end - hit.start > kept[-1].end - kept[-1].start:
                kept[-1] = hit if hit.start <= kept[-1].start else Hit(kept[-1].start, hit.end, hit.person)
            elif hit.end > kept[-1].end:
                kept[-1] = Hit(kept[-1].start, hit.end, kept[-1].person)
        elif kept and hit.person == kept[-1].person and text[kept[-1].end : hit.start].strip(" ,._-") == "":
            kept[-1] = Hit(kept[-1].start, hit.end, hit.person)
        else:
            kept.append(hit)
    return kept


def _pairs(tokens: list[str]) -> Iterable[str]:
    if len(tokens) < 2:
        return
    from normality import ascii_text

    for one, other in ((tokens[0], tokens[-1]), (tokens[-1], tokens[0])):
        joined = one + other
        yield joined
        if not joined.isascii() and (latin := ascii_text(joined).casefold().replace(" ", "")):
            yield latin


def _latin_first(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one.isascii() else (other, one)


def _is_name(word: str) -> bool:
    """True for a word written as a name is: a capital, or a script without capitals."""
    return word[:1] != word[:1].lower() or word[:1].upper() == word[:1]
