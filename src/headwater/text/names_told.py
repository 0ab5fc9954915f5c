"""What a document tells of its names somewhere: which is a movement, a town, a person, and how far each reaches.

"Ember, the movement that …", "the Breton group Douar", "PORT CAIRN (AW) —", "Mr Volk": a name that stands bare in every
other sentence is of the kind that one of them gives it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from headwater.model import Schema
from headwater.text import names_cues as c
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.names_lists import OPENERS
from headwater.text.names_marked import spelt_out

_KINDS = {
    "person": Schema.PERSON,
    "organization": Schema.ORGANIZATION,
    "company": Schema.ORGANIZATION,
    "public": Schema.ORGANIZATION,
    "event": Schema.EVENT,
    "place": Schema.ADDRESS,
    "estate": Schema.REAL_ESTATE,
}
_SURE, _LIKELY, _FAINT = 3, 2, 1
_AROUND = 48  # characters before a noun in which its article stands
_LONG = 100  # characters after a comma in which the noun of an apposition stands

Vote = tuple[str, Schema, int]


@dataclass(frozen=True, slots=True)
class Told:
    """Kinds by folded name; names that reach over small words, by their first word; surnames, folded.

    ``heads`` maps the noun of a body ("trust") to where the one name with it stands: "the Trust" is that.
    """

    kinds: Mapping[str, Schema] = field(default_factory=dict)
    wholes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    surnames: frozenset[str] = frozenset()
    heads: Mapping[str, int] = field(default_factory=dict)


NOTHING = Told()


def told(text: str) -> Told:
    """What the sentences of an English text say of its names; other languages tell next to nothing this way."""
    surnames = frozenset(_surnames(text))
    votes: dict[str, Counter[Schema]] = defaultdict(Counter)
    for name, schema, weight in _votes(text):
        key = fold(name)
        if _open(name) and not (key in surnames and schema is not Schema.PERSON):
            votes[key][schema] += weight
    best = {key: found.most_common(1)[0] for key, found in votes.items()}
    kinds = {key: schema for key, (schema, weight) in best.items() if weight >= _LIKELY}
    wholes: dict[str, set[str]] = defaultdict(set)
    for name in _wholes(text):
        wholes[name.split()[0]].add(name)
    longest = {first: tuple(sorted(names, key=lambda name: (-len(name), name))) for first, names in wholes.items()}
    return Told(kinds, longest, surnames, _heads(text))


def _heads(text: str) -> dict[str, int]:
    """Nouns that only one body's name has for its head, with where this name first stands."""
    lists = gazetteer()
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for match in c.RUN.finditer(text):
        name = _bare(match[0])[0]
        head = fold(c.LINK.split(name)[0].rpartition(" ")[2])
        if " " in name and lists.kinds.get(head) in _BODIES:
            shouted = name.isupper()
            known = found[head]
            if not shouted or fold(name) not in known:
                known.setdefault(fold(name), match.start() + match[0].index(name))
    return {head: min(named.values()) for head, named in found.items() if _one(named)}


_BODIES = frozenset(["organization", "company", "public", "event"])


def _one(names: Mapping[str, int]) -> bool:
    """True where all names are parts of the longest: "Home Rule League" of "Coast Home Rule League"."""
    longest = max(names, key=len)
    return all(name in longest for name in names)


def _open(name: str) -> bool:
    """True for a name whose kind no list knows: a single common noun, a state or a month is told nothing."""
    lists = gazetteer()
    words = name.split()
    key = fold(words[0])
    if not words or len(name) < 3 or key in lists.dates:
        return False
    return len(words) > 1 or not (
        lists.kind(key) or lists.place(key) or lists.is_demonym(key) or key in lists.titles or key in OPENERS
    )


def _votes(text: str) -> Iterator[Vote]:
    yield from _apposed(text)
    yield from _beside(text)
    yield from _places(text)
    for match in c.WHO.finditer(text):
        if (name := _bare(match[1])[0]) and len(match[1].split()) < 4:
            bodily = match[2] in ("incorporated", "registered")
            yield name, Schema.ORGANIZATION if bodily else Schema.PERSON, _LIKELY
    for match in c.DEFINED.finditer(text):
        noun = c.BEFORE.search(text, max(0, match.start() - _AROUND), match.start())
        if noun and (kind := gazetteer().nouns.get(noun[1].lower(), "")):
            yield match[1], _KINDS[kind], _SURE
    for match in c.ASIDE.finditer(text):
        if (kind := gazetteer().nouns.get(match[1], "person")) != "person":
            yield match[2], _KINDS[kind], _SURE


def _apposed(text: str) -> Iterator[Vote]:
    """Kinds by the noun of an apposition behind the name."""
    nouns = gazetteer().nouns
    for match in c.APPOSED.finditer(text):
        head, bound = _head(text, match.end())
        kind, article = nouns.get(head, ""), match[2]
        name, preposed = _bare(match[1])
        if not kind or not name or _listed(article, bound):
            continue
        before = c.LEADING.search(text, max(0, match.start() - _AROUND), match.start())
        last = before[1] if before else ""
        closed = kind in ("organization", "company") and article in ("a", "an") and bound in (".", ",", ";")
        if kind != "place" and (preposed or _strange(last, closed)):
            continue
        if article == "the" and text.endswith("ccording to ", 0, match.start()):
            continue
        if last in ("of", "at", "for") if kind == "person" else not article:
            continue
        yield name, _KINDS[kind], _SURE


def _listed(article: str | None, bound: str) -> bool:
    """True where what follows the comma is the next of a list: "Ember, the union and …"; an office needs its body."""
    if article in ("a", "an"):
        return False
    return bound in ("and", "or") or (not article and bound not in ("of", "at", "for"))


def _strange(before: str, closed: bool) -> bool:
    """True for a preposition after which name and phrase need not belong together: "In Oslo, a group …"."""
    if before in c.APART:
        return not closed
    return before[:1].isupper() and before.lower() in c.APART | _PREPOSITIONS


_PREPOSITIONS = frozenset(["for", "with", "to", "by", "from", "under", "like", "unlike", "of", "against", "despite"])


def _head(text: str, at: int) -> tuple[str, str]:
    """The last word of the noun phrase at an offset, and the word or sign behind it."""
    last, size = "", 0
    for match in c.PART.finditer(text, at, at + _LONG):
        word = match[0].lower()
        if word in c.BOUNDS or word in ("and", "or") or not word[0].isalpha() or text[match.start() - 1] == "\n":
            return last, word
        if last and (word.endswith("ed") or (word.endswith("ing") and last in gazetteer().nouns)):
            return last, word
        last, size = word, size + 1
        if size > 8:
            break
    return "", ""


def _bare(name: str) -> tuple[str, bool]:
    """A run without the common words that open its sentence, and whether one of them is a preposition."""
    words, preposed = name.split(), False
    while words and fold(words[0]) in OPENERS:
        preposed = fold(words.pop(0)) not in _OWN or preposed
    return " ".join(words), preposed


_OWN = frozenset(["the", "a", "an", "its", "his", "her", "their", "our"])


def _beside(text: str) -> Iterator[Vote]:
    """Kinds by the noun right before the name."""
    nouns = gazetteer().nouns
    for match in c.BESIDE.finditer(text):
        kind = nouns.get(match[1], "")
        marked = bool(match[2] or match[3])
        if not kind or (match[1] in c.VERBISH and not marked):
            continue
        before = text[max(0, match.start() - _AROUND) : match.start()]
        if not marked and not (c.FOLLOWS.match(text, match.end()) and c.DETERMINED.search(before)):
            continue
        if kind == "person":
            yield c.SMALL.split(match[4])[0], Schema.PERSON, _SURE
            continue
        yield match[4], _KINDS[kind], _SURE
        if (first := c.SMALL.split(match[4])[0]) != match[4] and not match[3] and not _couple(text, match[4]):
            yield first, _KINDS[kind], _SURE


def _places(text: str) -> Iterator[Vote]:
    for match in c.DATELINE.finditer(text):
        if _reported(match):
            yield match["place"], Schema.ADDRESS, _SURE
    for match in c.IN.finditer(text):
        before, way = match[1] or "", match[2].lower()
        cues = c.TOURING if way in ("to", "from") else c.DWELLING
        weight = _SURE if before in cues else _FAINT
        if before not in c.TRUSTING and (weight is _SURE or way not in ("to", "from")) and _placeable(match[3]):
            yield match[3], Schema.ADDRESS, weight
    for match in c.OF_PLACE.finditer(text):
        if match[1] in c.SEATS and _placeable(match[2]):
            yield match[2], Schema.ADDRESS, _SURE
    for match in c.WITHIN.finditer(text):
        if gazetteer().place(match[3]) not in ("", "seat") and _placeable(match[2]):
            yield _bare(match[2])[0] or match[2], Schema.ADDRESS, _SURE if match[1] else _FAINT
    for match in c.COMPOUND.finditer(text):
        if _bare(match[1])[0]:
            yield _bare(match[1])[0], Schema.ADDRESS, _SURE


def dateline(text: str, start: int) -> int:
    """Where the town, day and agency end that a report opens with at an offset; 0 where it opens with none."""
    if start and text[start - 1] != "\n":
        return 0
    match = c.DATELINE.match(text, start)
    return match.end() if match is not None and _reported(match) else 0


def _reported(match: re.Match[str]) -> bool:
    """True for a line that opens with where it comes from: a day, an agency or capitals tell."""
    shouted = match["place"].isupper() and len(match["place"]) > 4
    return bool(match["dated"] or match["agency"] or shouted) and _placeable(match["place"])


def _placeable(name: str) -> bool:
    """True where no word of a run says that it is a body or a person."""
    lists = gazetteer()
    words = [fold(word) for word in name.split()]
    kinds = {lists.kind(word) for word in words} - {"", "place"}
    return not kinds and words[0] not in lists.titles and not (len(words) > 1 and words[0] in lists.given)


def _surnames(text: str) -> Iterator[str]:
    """Last names of those who have a title or a given name somewhere."""
    lists = gazetteer()
    for match in c.TITLED.finditer(text):
        yield fold(match[1].split()[-1])
    for match in c.FULL.finditer(text):
        first, last = fold(match[1]), fold(match[3])
        told = lists.kind(last) or last in lists.plain or lists.is_demonym(last) or last in lists.dates
        if first in lists.given and not lists.place(first) and not told and len(last) > 2:
            yield last


def _wholes(text: str) -> Iterator[str]:
    """Names that small words stand in: in quotation marks beside a noun, or with their letters in brackets."""
    nouns = gazetteer().nouns
    for match in c.QUOTED.finditer(text):
        words = match[2].split()
        named = nouns.get(match[1], "person") != "person" or gazetteer().kind(match[1])
        if named and 1 < len(words) < 8 and all(word[0].isupper() or word in _INNER for word in words):
            yield match[2]
    for start, end, _ in spelt_out(text, 0, len(text)):
        yield " ".join(text[start:end].split())
    for match in c.BESIDE.finditer(text):
        if nouns.get(match[1], "person") != "person" and _couple(text, match[4]):
            yield match[4]


_INNER = frozenset(["of", "for", "on", "and", "the", "to", "with", "in", "a", "is", "are", "de", "la", "before", "our"])


def _couple(text: str, name: str) -> bool:
    """True for one name of two nouns, "Bread and Land": neither is a name of its own, here or in a list."""
    parts = name.split(" and ")
    if len(parts) != 2 or any(" " in part for part in parts):
        return False
    lists = gazetteer()
    known = any(
        fold(part) in lists.given or lists.place(part) or lists.kind(part) or lists.is_demonym(part) for part in parts
    )
    whole = text.count(name)
    return not known and text.count(parts[0]) == whole == text.count(parts[1])
