"""Name labels for treebank sentences: from GUM's entity column, and what parts of speech tell of the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from training.corpora import NOT_ORG_PER_LOC, UNKNOWN, Demonyms, Sentence

_KINDS = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC"}
_BRACKET = re.compile(r"\((?P<number>\d+)-(?P<kind>[a-z]+)-[^()]*(?P<whole>\))?|(?P<closed>\d+)\)")
_INNER = frozenset(["of", "the", "and", "for", "de", "la", "le", "du", "van", "von", "bin", "al", "&", "-", "–"])
_TITLES = frozenset(
    [
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "miss",
        "dr",
        "dr.",
        "prof",
        "prof.",
        "professor",
        "president",
        "senator",
        "sen",
        "sen.",
        "rep",
        "rep.",
        "governor",
        "gov",
        "gov.",
        "general",
        "gen",
        "gen.",
        "colonel",
        "col",
        "col.",
        "captain",
        "capt",
        "capt.",
        "king",
        "queen",
        "prince",
        "princess",
        "pope",
        "sir",
        "lord",
        "lady",
        "judge",
        "justice",
        "minister",
        "secretary",
        "chancellor",
        "mayor",
        "father",
        "sister",
        "brother",
        "saint",
        "st",
        "st.",
    ]
)


def mentions(rows: Sequence[Sequence[str]]) -> list[tuple[int, int, str]]:
    """``(start, end, kind)`` of the mentions that open and close in a sentence, wide ones first."""
    waiting: dict[str, list[tuple[int, str]]] = {}
    found = []
    for place, row in enumerate(rows):
        field = next((part[7:] for part in row[9].split("|") if part.startswith("Entity=")), "")
        for match in _BRACKET.finditer(field):
            if match["whole"]:
                found.append((place, place + 1, match["kind"]))
            elif match["kind"]:
                waiting.setdefault(match["number"], []).append((place, match["kind"]))
            elif waiting.get(match["closed"]):
                start, kind = waiting[match["closed"]].pop()
                found.append((start, place + 1, kind))
    return sorted(found, key=lambda mention: mention[0] - mention[1])


def _head(sentence: Sentence, start: int, end: int) -> int:
    return next((at for at in range(start, end) if not start < sentence.heads[at] <= end), start)


def _part_of_name(sentence: Sentence, place: int) -> bool:
    word = sentence.words[place]
    return sentence.upos[place] == "PROPN" or (word[:1].isupper() and sentence.upos[place] in {"ADJ", "NOUN", "VERB"})


def name_in(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The name around the head of a mention; None where the head is no proper noun."""
    first = _head(sentence, start, end)
    if sentence.upos[first] != "PROPN" or not sentence.words[first][:1].isupper():
        return None
    last = first + 1
    while first > start and (_part_of_name(sentence, first - 1) or sentence.words[first - 1] == "-"):
        first -= 1
    reach = last
    while reach < end and (_part_of_name(sentence, reach) or sentence.words[reach] in _INNER):
        reach += 1
        if _part_of_name(sentence, reach - 1):
            last = reach
    return first, last


def base_labels(sentence: Sentence, known: Demonyms) -> list[str]:
    """What parts of speech tell: small words are no names; the rest is open."""
    found = []
    for word, tag in zip(sentence.words, sentence.upos, strict=True):
        small = tag not in {"PROPN", "X", "SYM"} and not word[:1].isupper()
        found.append("B-NORP" if word in known and tag == "ADJ" else NOT_ORG_PER_LOC if small else UNKNOWN)
    if tag_is_plain(sentence):
        found[0] = NOT_ORG_PER_LOC
    return found


def tag_is_plain(sentence: Sentence) -> bool:
    """Whether the first word is of a kind that begins no name."""
    return sentence.upos[0] in {"PRON", "VERB", "ADV", "SCONJ", "CCONJ", "ADP", "AUX", "INTJ", "PUNCT"}


def _doubtful(sentence: Sentence, rows: Sequence[Sequence[str]], start: int, end: int, nouns: frozenset[str]) -> bool:
    """Whether a name is only a capitalised noun ("the County") or a people ("Huguenots")."""
    return rows[end - 1][4] == "NNPS" or (end - start == 1 and sentence.words[start].lower() in nouns)


def with_names(sentence: Sentence, rows: Sequence[Sequence[str]], known: Demonyms, nouns: frozenset[str]) -> Sentence:
    """The sentence with name labels; proper nouns that no mention explains stay open."""
    labels = base_labels(sentence, known)
    taken = [False] * len(labels)
    for start, end, kind in mentions(rows):
        span = name_in(sentence, start, end)
        if span is None or any(taken[span[0] : span[1]]):
            continue
        first, last = span
        taken[first:last] = [True] * (last - first)
        while kind == "person" and first < last - 1 and sentence.words[first].lower() in _TITLES:
            labels[first] = UNKNOWN
            first += 1
        label = None if _doubtful(sentence, rows, first, last, nouns) else _KINDS.get(kind)
        labels[first:last] = (
            [f"B-{label}", *[f"I-{label}"] * (last - first - 1)] if label else [UNKNOWN] * (last - first)
        )
    return replace(sentence, names=tuple(labels))
