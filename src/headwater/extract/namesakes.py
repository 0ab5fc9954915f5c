"""The names of a sentence: those of the name grammar and those of a parser, made one list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.extract.lexicon.english_roles import BODY_NOUNS, COSTS, FUNDING, GOODS, JOURNEYS
from headwater.extract.syntax import Tree
from headwater.model import Schema
from headwater.text.gazetteer import fold, gazetteer
from headwater.text.names import NameSpan
from headwater.text.names_told import dateline

_KINDS = {"PER": Schema.PERSON, "ORG": Schema.ORGANIZATION, "LOC": Schema.ADDRESS}
_UNSURE = (Schema.LEGAL_ENTITY, Schema.THING)
_NAMED = 0.6  # probability from which a name that only the parser sees is taken
_SURER = 0.7  # probability from which it overrules the grammar
_SHORT = BODY_NOUNS | frozenset(
    ["front", "bloc", "assembly", "directorate", "centre", "center", "lab", "congress", "forum", "federation", "board"]
)
"""Nouns that alone, with a capital, refer back: "the League"."""


_GIVEN = GOODS | JOURNEYS | COSTS | FUNDING
"""Nouns for what is given or paid for."""


def merged(names: Sequence[NameSpan], tree: Tree, text: str) -> list[NameSpan]:
    """Names of the grammar, their kind told by the parser where it is open, and names that only the parser sees."""
    seen = [] if text[tree.start : tree.end].isupper() else list(labelled(tree, text))
    kinds = {(name.start, name.end): (name.schema, sure) for name, sure in seen}
    kept = [
        replace(name, schema=_kind(name, *kinds.get((name.start, name.end), (name.schema, 0.0))))
        for name in names
        if not _common(name, tree)
    ]
    longer = [
        name for name, sure in seen if name.schema is Schema.ORGANIZATION and sure >= _NAMED and " of " in name.name
    ]
    kept = [name for name in kept if not any(_part(name, other) for other in longer)]
    fresh = [
        name for name, sure in seen
        if sure >= _NAMED and not any(name.start < other.end and other.start < name.end for other in kept)
        and name.name.lower() not in _SHORT and not _untold(name, text)
    ]  # fmt: skip
    return sorted([*kept, *fresh], key=lambda name: name.start)


def _untold(name: NameSpan, text: str) -> bool:
    """True for what the parser takes for a name and is none: "Mr", a people's adjective, what opens a report."""
    lists = gazetteer()
    behind = _BEHIND.match(text, name.end)
    adjective = behind is not None and _PEOPLE.search(name.name) and (behind[1] in lists.nouns or lists.kind(behind[1]))
    title = fold(name.name.rstrip(".")) in lists.titles
    return title or lists.is_demonym(name.name) or bool(adjective) or _opens(name, text)


_BEHIND = re.compile(r" ([a-z-]+)")
_PEOPLE = re.compile(r"\A[A-Z][a-z]{2,}(?:ian|ean|ese|stani|ish)\Z")
_LINE = 80  # characters of a line among which a report says where it comes from


def _opens(name: NameSpan, text: str) -> bool:
    """True for a town or agency before the dash that a report opens with."""
    line = text.rfind("\n", max(0, name.start - _LINE), name.start) + 1
    return (line > 0 or name.start < _LINE) and name.start < dateline(text, line)


def _part(name: NameSpan, other: NameSpan) -> bool:
    """True for a name of open kind that is only the end of a longer one: "Highlands" in "Friends of the Highlands"."""
    inside = other.start <= name.start and name.end <= other.end and name.end - name.start < other.end - other.start
    return inside and not name.title and name.schema in (*_UNSURE, Schema.ADDRESS)


def labelled(tree: Tree, text: str) -> Iterator[tuple[NameSpan, float]]:
    """Names that the parser labels, with the least of its probabilities."""
    start, label, sure, end = -1, "", 1.0, -1
    for word in (*tree.words, None):
        inside = word is not None and word.entity.startswith("I-") and start >= 0
        if not inside and start >= 0:
            if label in _KINDS:
                yield NameSpan(start, end, " ".join(text[start:end].split()), _KINDS[label]), sure
            start = -1
        if word is None:
            return
        if word.entity.startswith("B-"):
            start, label, sure, end = word.start, word.entity[2:], word.entity_sure, word.end
        elif inside:
            sure, end = min(sure, word.entity_sure), word.end


def _kind(name: NameSpan, other: Schema, sure: float) -> Schema:
    """The kind of a name: the parser's where the grammar has none, or where capitals made it guess."""
    if name.sure:
        return name.schema
    if name.schema in _UNSURE and sure >= _NAMED:
        return other
    if name.schema in (Schema.PERSON, Schema.ADDRESS) and _medial(name):
        return Schema.ORGANIZATION
    if name.title or sure < _SURER:
        return name.schema
    if name.schema is Schema.PERSON and other is Schema.ORGANIZATION:
        return other
    shouted = name.name.isupper() and other is Schema.PERSON
    return other if name.schema is Schema.ORGANIZATION and shouted and not _bodily(name) else name.schema


def _medial(name: NameSpan) -> bool:
    """True for the name of a newspaper or a station: "Highland Herald"."""
    parts = name.name.split()
    return len(parts) > 1 and not name.title and parts[-1].lower() in _MEDIA


_MEDIA = frozenset(
    ["herald", "tribune", "gazette", "times", "post", "courier", "observer", "chronicle", "telegraph", "bulletin",
     "star", "journal", "mirror", "echo", "examiner", "inquirer", "dispatch", "monitor", "argus", "advertiser",
     "mercury", "wire", "review", "weekly", "daily", "news", "voice", "radio", "tv", "television"]
)  # fmt: skip


def _bodily(name: NameSpan) -> bool:
    """True where a word of the name says that it is a body."""
    return any(gazetteer().kind(word.lower()) or word.lower() in BODY_NOUNS for word in name.name.split())


def _common(name: NameSpan, tree: Tree) -> bool:
    """True for an ordinary word that has its capital from opening the sentence, or for "the League" alone."""
    if name.sure or " " in name.name or name.schema not in (*_UNSURE, Schema.ORGANIZATION):
        return False
    word = next((word for word in tree.words if word.start == name.start and word.end == name.end), None)
    if word is None:
        return False
    if name.schema is Schema.ORGANIZATION:
        return name.name.lower() in _SHORT
    ordinary = word.upos not in ("PROPN", "X") or name.name.lower() in _GIVEN
    return word is tree.words[0] and word.entity == "O" and ordinary
