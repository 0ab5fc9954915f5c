"""Where labelled fields stand in a text: "Place of birth: Perm", "POB Perm;", "Shareholders:" with a list below."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from headwater.extract.fields.labels import LABELS, Holds, Label, Of

LONGEST = 400  # characters of a value; a longer one is prose
_COLON = re.compile(r"(?<=[^\W\d_.)]|[.)])[ \t]?:(?=\s|\Z)|(?<=[^\W_]) \| (?=\S)")
_SEPARATOR = re.compile(r"[;(|•\t]\s?|(?<=[^\W_]{3})[.,]\s|(?<=\d)[.,)]\s|(?<=\))[.,]\s|[-–—*▪]\s")
_ABBREVIATED = re.compile(
    r"(?:(?<=[;(,]\s)|(?<=\()|^)(POB|DOB|nationality|citizenship|citizen|Linked To|a\.k\.a\.|aka|alt\. DOB|alt\. POB|"
    r"alt\. nationality|alt\. citizenship|Organization Established Date)"
    r"[ \t]+(?=[\w\"“'‘])",
    re.MULTILINE,
)
_STOP = re.compile(r"\.(?=\s+[^\Wa-zà-ÿа-я_\d])|\.(?=\s*\Z)")
_SHORTENED = re.compile(
    r"(?<!\w)(?:\w|St|Dr|Mr|Mrs|Ms|Prof|No|nr|ul|ул|г|д|str|Str|Av|Ave|a\.k\.a|f\.k\.a|approx|circa)\Z"
)
_BULLET = re.compile(r"[ \t]*(?:[-–—•*·▪]|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t]+")
_ADDED = re.compile(r"\s?\((?:s|es|en|in|n|innen)\)|\s?\([^()]{1,40}\)\Z|\s?/in\b")
_FINITE = re.compile(r"(?<!\w)(?:is|are|was|were|has|have|had|will|would|did|does|ist|war|wurde|hat|est|era|fue)(?!\w)")
_BORN = (
    "dob", "date of birth", "dates of birth", "born on", "year of birth", "alt. dob", "geburtsdatum", "geburtstag",
    "fecha de nacimiento", "date de naissance", "data urodzenia", "дата рождения", "дата народження",
)  # fmt: skip
_EXTRA = {
    **dict.fromkeys(_BORN, Label(Holds.DATE, Of.PERSON)),
    "alt. pob": LABELS["pob"],
    "citizen": LABELS["citizenship"],
    "alt. nationality": LABELS["citizenship"],
    "alt. citizenship": LABELS["citizenship"],
    "organization established date": LABELS["established"],
}
_SEVERAL = frozenset({Holds.PARTY, Holds.ALIAS, Holds.PEOPLE, Holds.ROLE})


@dataclass(frozen=True, slots=True)
class Field:
    """A label at ``start`` with its value at ``value:end``."""

    label: Label
    words: str
    start: int
    value: int
    end: int


def meaning(words: str) -> Label | None:
    """What a label means; None for one that is not known."""
    plain = " ".join(_ADDED.sub("", words).lower().replace("’", "'").split()).strip(" *_")
    plain = plain.removeprefix("the ").removeprefix("main ")
    return LABELS.get(plain) or _EXTRA.get(plain)


def fields(text: str, start: int, end: int) -> list[Field]:
    """Fields of ``text[start:end]`` in order; their values do not reach into one another."""
    opened = sorted(_opened(text, start, end), key=lambda field: field.start)
    found: list[Field] = []
    for at, field in enumerate(opened):
        limit = opened[at + 1].start if at + 1 < len(opened) else end
        closed = replace(field, end=_close(text, field, limit))
        if closed.value < closed.end <= closed.value + LONGEST and not _FINITE.search(text, closed.value, closed.end):
            found.append(closed)
    return found


def _opened(text: str, start: int, end: int) -> Iterator[Field]:
    for match in _COLON.finditer(text, start, end):
        line = text.rfind("\n", start, match.start()) + 1 or start
        begin = max(line, match.start() - 60)
        begin = max([m.end() for m in _SEPARATOR.finditer(text, begin, match.start())], default=begin)
        if found := meaning(text[begin : match.start()]):
            yield Field(found, text[begin : match.start()].strip(), begin, match.end(), end)
    for match in _ABBREVIATED.finditer(text, start, end):
        if found := meaning(match[1]):
            yield Field(found, match[1], match.start(), match.end(), end)


def _close(text: str, field: Field, limit: int) -> int:
    """End of a value: of its line, of the list below it, or where a sentence or the next field begins."""
    line = text.find("\n", field.value, limit)
    line = limit if line < 0 else line
    if not text[field.value : line].strip():
        return _listed(text, line, limit)
    stop = min([line, *(m.start() for m in _STOP.finditer(text, field.value, line) if not _short(text, field, m))])
    if text[field.start - 1 : field.start] == "(":
        stop = min(stop, *(at for at in [text.find(")", field.value, stop)] if at >= 0), stop)
    plain = ":" not in text[field.start : field.value]  # "nationality Ruritania; Gender Male"
    if plain or field.label.holds not in _SEVERAL:
        stop = min(stop, *(at for at in [text.find(";", field.value, stop)] if at >= 0), stop)
    return len(text[:stop].rstrip(" \t;,.(•|")) if stop - field.value < LONGEST else stop


def _short(text: str, field: Field, stop: re.Match[str]) -> bool:
    return _SHORTENED.search(text, field.value, stop.start()) is not None


def _listed(text: str, at: int, limit: int) -> int:
    """End of the bullets below a label, or of the one line below it."""
    end = begin = at
    for _ in range(40):
        begin = _next_line(text, begin, limit)
        stop = text.find("\n", begin, limit)
        stop = limit if stop < 0 else stop
        bullet = _BULLET.match(text, begin, stop)
        if begin >= limit or not text[begin:stop].strip() or _COLON.search(text, begin, stop):
            break
        if bullet is None:
            return stop if end == at else end
        end = begin = stop
    return end


def _next_line(text: str, at: int, limit: int) -> int:
    """Start of the next line with something in it, at most one empty line on."""
    for _ in range(2):
        at = text.find("\n", at, limit) + 1 or limit
        stop = text.find("\n", at, limit)
        if text[at : limit if stop < 0 else stop].strip():
            break
    return at
