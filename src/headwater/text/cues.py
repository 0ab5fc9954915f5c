"""Cue words of negation, denial, doubt and hearsay, by kind and language (package data ``cues.tsv``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources


class CueKind(StrEnum):
    """What a cue does to the predicate in its scope."""

    NEGATION = "negation"
    DENIAL = "denial"
    NO_EVIDENCE = "no-evidence"
    NOT_FOUND = "not-found"
    UNKNOWN = "unknown"
    DOUBT = "doubt"
    MODAL = "modal"
    CONDITION = "condition"
    PLANNED = "planned"
    ALLEGED = "alleged"
    REPORTED = "reported"

    @property
    def wide(self) -> bool:
        """True where the scope runs to the end of the clause, however far."""
        return self in _WIDE

    @property
    def words(self) -> int:
        """How many words may stand between the cue and the predicate."""
        return _WORDS.get(self, 8)


_WIDE = frozenset(
    {CueKind.DENIAL, CueKind.NO_EVIDENCE, CueKind.NOT_FOUND, CueKind.UNKNOWN, CueKind.CONDITION, CueKind.REPORTED}
)
_WORDS = {CueKind.NEGATION: 4, CueKind.MODAL: 4, CueKind.PLANNED: 4, CueKind.ALLEGED: 8, CueKind.DOUBT: 10}


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue in a sentence. ``trailing``: may act on what stands before it; ``quantifier``: may follow its verb."""

    start: int
    end: int
    kind: CueKind
    trailing: bool = False
    quantifier: bool = False


def part_of_name(sentence: str, at: int) -> bool:
    """True for a capitalised word behind another: the "States" of "United States" states nothing."""
    return sentence[at : at + 1].isupper() and bool(_CAPITAL.search(sentence, max(0, at - 24), at))


_CAPITAL = re.compile(r"(?<!\w)[A-ZА-ЯІЇЄҐŁŚŻŹĆÉÀÖÜÄ][\w.’'-]*\s\Z")


def cues_in(sentence: str, language: str = "") -> list[Cue]:
    """Cues in order; where two overlap the longer stands. An unknown language is tried as all of them."""
    found = [
        Cue(match.start(), match.end(), kind, "<" in flags, "q" in flags)
        for kind, flags, pattern in _patterns(language)
        for match in pattern.finditer(sentence)
        if not part_of_name(sentence, match.start())
    ]
    kept: list[Cue] = []
    for cue in sorted(found, key=lambda cue: (cue.start, -cue.end, cue.kind, not cue.quantifier, not cue.trailing)):
        if not kept or cue.start >= kept[-1].end:
            kept.append(cue)
    return kept


@cache
def _rows() -> tuple[tuple[str, CueKind, str, str], ...]:
    """Language, kind, flags and pattern of each line of the table."""
    lines = resources.files("headwater.text").joinpath("data/cues.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return tuple((language, CueKind(kind), flags, pattern) for language, kind, flags, pattern in rows)


@cache
def _patterns(language: str) -> tuple[tuple[CueKind, str, re.Pattern[str]], ...]:
    """One pattern per kind and flags, for one language or for all."""
    known = {row[0] for row in _rows()}
    wanted = {language} if language in known else known
    grouped: dict[tuple[CueKind, str], list[str]] = {}
    for code, kind, flags, pattern in _rows():
        if code in wanted:
            grouped.setdefault((kind, flags), []).append(pattern)
    return tuple(
        (kind, flags, re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE))
        for (kind, flags), patterns in grouped.items()
    )
