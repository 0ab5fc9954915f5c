"""What a run of capitalised words names: person, organisation, place, event …"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.model import Schema
from headwater.text.gazetteer import Gazetteer, fold
from headwater.text.names_lists import CALLS, FORE, OFFICERS, PARTICLES, QUARTERS, SECTIONS

SCHEMATA = {
    "event": Schema.EVENT,
    "company": Schema.COMPANY,
    "public": Schema.PUBLIC_BODY,
    "organization": Schema.ORGANIZATION,
    "project": Schema.PROJECT,
    "document": Schema.DOCUMENT,
    "place": Schema.ADDRESS,
    "estate": Schema.REAL_ESTATE,
}
"""Schema of each kind of telling word."""

_HEAD_LAST = ("organization", "event", "company", "public", "project", "document", "place", "estate")
_ACRONYM = re.compile(r"[A-ZА-ЯІЇЄҐ]{2,7}\d?")
_PLACE_LIKE = re.compile(r"(?:[a-z]{3,}(?:stan|land|burg|grad|ville|shire|polis)|[a-z]{3,}[^aeiou]ia)\Z")
_PEOPLE = re.compile(r"[a-z]{3,}(?:ian|ean|ese|stani|ish)\Z")
_ISSUED = frozenset(["order", "directive", "decree", "regulation", "section", "article"])
_ALONE_NO_NAME = frozenset({"place", "event", "project", "document", "estate", "organization", "company"})


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a run: the word before, the word after, and whether a title was taken off its head."""

    before: str = ""
    after: str = ""
    titled: bool = False
    quoted: bool = False


def classify(words: Sequence[str], around: Around, lists: Gazetteer, ordinary: frozenset[str]) -> Schema | None:
    """Kind of the thing named, or None where the run is no name after all.

    ``ordinary`` holds the words that this document also writes in lower case.
    """
    if len(words) > 1 and words[-1].isdigit():
        return None if len(words) == 2 and fold(words[0]) in SECTIONS else _numbered(words, around, lists, ordinary)
    kinds = [lists.kind(word) or (_compounded(word) if len(words) > 1 else "") for word in words]
    if len(words) == 1:
        section = fold(words[0]) in SECTIONS and around.after[:1].isdigit()
        return None if section else _single(words[0], kinds[0], around, lists)
    if around.titled and not any(kind in ("organization", "company", "event") for kind in kinds):
        return Schema.PERSON
    if place := lists.place(" ".join(words)):
        return Schema.PUBLIC_BODY if place == "seat" else Schema.ADDRESS
    if fold(words[0]) in lists.given and kinds[-1] not in ("company", "organization", "event", "public"):
        return Schema.PERSON
    kind = _of_head(words, kinds)
    if kind == "place" and fold(words[0]) in CALLS:
        return Schema.ORGANIZATION
    if not kind and around.after[:1].isdigit() and fold(words[-1]) in _ISSUED:  # Executive Order 901
        return Schema.DOCUMENT
    return SCHEMATA[kind] if kind else _unknown(words, around, lists, ordinary)


def _numbered(words: Sequence[str], around: Around, lists: Gazetteer, ordinary: frozenset[str]) -> Schema | None:
    """Kind of "Beacon 24": a place where the words without the number are one, else a body."""
    schema = classify(words[:-1], around, lists, ordinary) if len(words) > 2 else None
    return schema if schema in (Schema.ADDRESS, Schema.REAL_ESTATE, Schema.EVENT) else Schema.ORGANIZATION


def _compounded(word: str) -> str:
    """Kind of a German compound by its second part: Hilfsfonds, Friedenskongress."""
    key = fold(word)
    return next((kind for tail, kind in _TAILS.items() if key.endswith(tail) and len(key) > len(tail) + 3), "")


_TAILS = {
    **dict.fromkeys(("fonds", "stiftung", "bewegung", "verband", "verein", "komitee", "partei"), "organization"),
    **dict.fromkeys(("kongress", "konferenz", "gipfel"), "event"),
    **dict.fromkeys(("ministerium",), "public"),
}


def _of_head(words: Sequence[str], kinds: Sequence[str]) -> str:
    """Kind by the head noun: the last word before an "of" (or the last of all), else any telling word."""
    link = next(
        (
            i
            for i, word in enumerate(words)
            if i and word in ("of", "for", "on", "against", "de", "del", "du", "des", "der", "für")
        ),
        0,
    )
    head = kinds[link - 1] if link else kinds[-1]
    if head in _HEAD_LAST:
        return head
    if kinds[0] in _HEAD_LAST and (
        kinds[0] != "place" or words[0] in ("Lake", "Mount", "Cape", "River", "Port")
    ):  # "Движение Х", "Ministerio de …"
        return kinds[0]
    found = [kind for kind in kinds if kind in ("company", "organization", "public", "event")]
    return found[-1] if found else ""


def _single(word: str, kind: str, around: Around, lists: Gazetteer) -> Schema | None:
    if fold(word) in lists.titles and not around.quoted:
        return None
    if around.titled:
        return Schema.PERSON
    place = lists.place(word)
    if place:
        return Schema.PUBLIC_BODY if place == "seat" else Schema.ADDRESS
    if lists.is_demonym(word) or fold(word) in lists.dates or fold(word) in lists.plain:
        return None
    if fold(word) in _PUBLIC_ALONE:
        return Schema.PUBLIC_BODY
    if kind == "public":
        return None
    if kind in _ALONE_NO_NAME:
        return Schema.ORGANIZATION if around.quoted else None
    if _ACRONYM.fullmatch(word) or fold(word).endswith(("-stiftung", "-bewegung", "-partei", "-verein")):
        return Schema.ORGANIZATION
    if fold(word) in lists.given:
        return Schema.PERSON
    after = around.after
    noun = lists.kind(after) or (after in lists.nouns and after not in OFFICERS)
    if _PEOPLE.search(fold(word)) and noun:  # "a Ruritanian organisation"
        return None
    if _PLACE_LIKE.search(fold(word)) or around.before.lower() in ("in", "near"):
        return Schema.ADDRESS
    return Schema.THING if around.quoted else Schema.LEGAL_ENTITY


_ROMANCE = frozenset(["El", "La", "Le", "Los", "Las", "Les"])


def _quarter(words: Sequence[str], lists: Gazetteer) -> bool:
    """True for a part of a known place: West Africa, Halton North."""
    return (words[0] in QUARTERS and bool(lists.place(" ".join(words[1:])))) or (
        words[-1] in QUARTERS and bool(lists.place(" ".join(words[:-1])))
    )


_PUBLIC_ALONE = frozenset(
    ["congress", "parliament", "duma", "senate", "treasury", "kremlin", "bundestag", "sejm", "дума", "рада", "сейм"]
)


def _unknown(words: Sequence[str], around: Around, lists: Gazetteer, ordinary: frozenset[str]) -> Schema:
    """Two or more words of which none tells: a person unless one of them is an everyday word or a place."""
    folded = [fold(word) for word in words]
    if folded[0] in FORE or _quarter(folded, lists):
        return Schema.ADDRESS
    if any(word in PARTICLES for word in words[1:-1]) and not around.quoted and words[0] not in _ROMANCE:
        return Schema.PERSON
    if around.before.lower() in ("in", "near") and around.after.lower() not in ("'s", "’s") and len(words) < 4:
        return Schema.ADDRESS
    plain = [word in lists.plain or word in lists.common or word in ordinary for word in folded]
    if any(plain) or any(lists.place(word) or lists.is_demonym(word) for word in words) or around.quoted:
        return Schema.ORGANIZATION
    if any(_ACRONYM.fullmatch(word) and len(word) > 2 for word in words) or around.before.lower() == "the":
        return Schema.ORGANIZATION
    if len(words) > 4 or any(char.isdigit() for word in words for char in word):
        return Schema.ORGANIZATION
    return Schema.PERSON
