"""World-wide lists behind the name grammar: places, peoples, titles, given names, words that tell a kind."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

_INFLECTED = frozenset(["ru", "uk", "pl"])
_CASE_ENDINGS = (
    "а я у ю е і и й ь о ы ом ем ою ею ой ей ами ах ям ів ї єю ии ії ію ией ією "
    "a i y u e ę ą o em iem ie om ej ii ię ją"
)
_ENDINGS = frozenset(["", *_CASE_ENDINGS.split()])
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})


def fold(text: str) -> str:
    """Form to look a word up by: lower case, plain apostrophes, Latin letters without accents."""
    if text.isascii():
        return text.lower()
    plain = text.translate(_APOSTROPHES).casefold()
    if plain.isascii():
        return plain
    plain = unicodedata.normalize("NFKC", plain).translate(_APOSTROPHES).casefold()
    decomposed = unicodedata.normalize("NFKD", plain)
    if any("\u0400" <= char <= "\u04ff" for char in plain):
        return unicodedata.normalize("NFC", plain)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).replace("ł", "l")


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """What is known of words, by folded form.

    ``places`` maps a folded name to its kind (``country``, ``capital``, ``region``, ``city``, ``seat``);
    ``stems`` serves inflected languages; ``longest`` is the number of words of the longest place name.
    ``kinds`` maps a word to what it makes of a name (``organization``, ``company``, ``public``, ``event`` …);
    ``plain`` and ``common`` words tell a body's name from a person's, and the former alone are no name;
    ``nouns`` maps a common noun to what it says of a name beside it (``person``, ``organization``, ``place`` …).
    """

    places: dict[str, str]
    stems: dict[str, str]
    demonyms: frozenset[str]
    titles: frozenset[str]
    given: frozenset[str]
    kinds: dict[str, str]
    dates: frozenset[str]
    plain: frozenset[str]
    longest: int
    nouns: Mapping[str, str] = field(default_factory=dict)
    common: frozenset[str] = frozenset()

    def place(self, words: str) -> str:
        """Kind of the place that these words name, or the empty string."""
        key = fold(words)
        return self.places.get(key) or self._inflected(key)

    def _inflected(self, key: str) -> str:
        for cut in range(4):
            stem, ending = (key[: len(key) - cut], key[len(key) - cut :]) if cut else (key, "")
            if len(stem) < 4:
                break
            if ending in _ENDINGS and stem in self.stems:
                return self.stems[stem]
        return ""

    def kind(self, word: str) -> str:
        """What a word makes of a name that it stands in, or the empty string; English plurals included."""
        key = fold(word)
        found = self.kinds.get(key)
        if found is None and key.endswith("ies"):
            found = self.kinds.get(key[:-3] + "y")
        if found is None and key.endswith("s"):
            found = self.kinds.get(key[:-1])
        return found or ""

    def is_demonym(self, word: str) -> bool:
        """True for an adjective or name of a people, plurals included."""
        key = fold(word)
        return key in self.demonyms or (key.endswith("s") and key[:-1] in self.demonyms)


def _rows(name: str) -> Iterator[list[str]]:
    content = files("headwater.text").joinpath("data", name).read_text(encoding="utf-8")
    for line in content.splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


@cache
def gazetteer() -> Gazetteer:
    """The lists that ship with the program, read once."""
    places, demonyms = _states()
    stems: dict[str, str] = {}
    for kind, language, name in _rows("names_places.tsv"):
        places.setdefault(fold(name), kind)
        if language in _INFLECTED and " " not in name:
            _stem(stems, fold(name), kind)
    for row in _rows("names_seats.tsv"):
        places.setdefault(fold(row[0]), "seat")
    kinds, dates, plain, common = _words()
    titles = frozenset(fold(word) for row in _rows("names_titles.tsv") for word in row[1].split())
    given = frozenset(fold(word) for row in _rows("names_given.tsv") for word in row[0].split())
    longest = max(key.count(" ") for key in places) + 1
    nouns = {word: kind for kind, words in _rows("names_nouns.tsv") for word in words.split()}
    return Gazetteer(places, stems, frozenset(demonyms), titles, given, kinds, dates, plain, longest, nouns, common)


def _states() -> tuple[dict[str, str], set[str]]:
    """Names of states and capitals with their kind, and the words for their peoples."""
    places: dict[str, str] = {}
    demonyms: set[str] = set()
    for row in _rows("names_states.tsv"):
        for name in filter(None, row[0].split(",")):
            places[fold(name)] = "country"
        for name in filter(None, row[1].split(",")):
            places.setdefault(fold(name), "capital")
        for name in [*row[2].split(","), *row[3].split(",")]:
            if name and fold(name) not in places:
                demonyms.add(fold(name))
    return places, demonyms


def _stem(stems: dict[str, str], key: str, kind: str) -> None:
    bare = key[:-1] if key[-1] in "аяьйоіиeaяy" and len(key) > 4 else key
    bare = bare[:-1] if bare.endswith(("и", "i", "і")) and len(bare) > 4 else bare
    if len(bare) >= 4:
        stems.setdefault(bare, kind)


def _words() -> tuple[dict[str, str], frozenset[str], frozenset[str], frozenset[str]]:
    kinds: dict[str, str] = {}
    dates: set[str] = set()
    sets: dict[str, set[str]] = {"plain": set(), "common": set()}
    for kind, _language, words in _rows("names_words.tsv"):
        folded = [fold(word) for word in words.split()]
        if kind in ("month", "weekday", "holiday"):
            dates.update(folded)
        elif kind in sets:
            sets[kind].update(folded)
        else:
            for word in folded:
                kinds.setdefault(word, kind)
    return kinds, frozenset(dates), frozenset(sets["plain"]), frozenset(sets["common"])
