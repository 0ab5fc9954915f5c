"""English verb forms: which written forms a verb has, and which verb a form may be of."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Form(StrEnum):
    """Written form of a verb."""

    BASE = "base"
    THIRD = "third"  # hosts
    PAST = "past"  # hosted, gave
    PARTICIPLE = "participle"  # given; the same as PAST for regular verbs
    GERUND = "gerund"  # hosting


class Reading(NamedTuple):
    """A possible reading of a written form."""

    lemma: str
    form: Form


_FIXED = {
    "born": Reading("bear", Form.PARTICIPLE),
    "founded": Reading("found", Form.PAST),
    "found": Reading("find", Form.PAST),
}


@cache
def forms() -> dict[str, tuple[Reading, ...]]:
    """Every known written form with what it may be of; auxiliaries are left to the chunker."""
    listed = _listed()
    doubled = frozenset(" ".join(listed["doubled"]).split())
    table: dict[str, list[Reading]] = {}
    for lemma in " ".join(listed["regular"]).split():
        for written, form in _regular(lemma, doubled):
            table.setdefault(written, []).append(Reading(lemma, form))
    for entry in listed["irregular"]:
        lemma, pasts, participles = entry.split()
        for written, form in _irregular(lemma, pasts, participles, doubled):
            table.setdefault(written, []).append(Reading(lemma, form))
    table.update({written: [reading] for written, reading in _FIXED.items()})
    return {written: tuple(readings) for written, readings in table.items()}


def _listed() -> dict[str, list[str]]:
    """Lines of the verb list by section."""
    content = files("headwater.extract.lexicon").joinpath("data", "english_verbs.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in content.splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines.append(line)
    return sections


def _regular(lemma: str, doubled: frozenset[str]) -> list[tuple[str, Form]]:
    past = _past(lemma, doubled)
    return [
        (lemma, Form.BASE),
        (_third(lemma), Form.THIRD),
        (past, Form.PAST),
        (_gerund(lemma, doubled), Form.GERUND),
    ]


def _irregular(lemma: str, pasts: str, participles: str, doubled: frozenset[str]) -> list[tuple[str, Form]]:
    found = [(lemma, Form.BASE), (_third(lemma), Form.THIRD), (_gerund(lemma, doubled), Form.GERUND)]
    found += [(written, Form.PAST) for written in pasts.split(",")]
    return found + [(written, Form.PARTICIPLE) for written in participles.split(",") if written not in pasts.split(",")]


def _third(lemma: str) -> str:
    if lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        return lemma + "es"
    return lemma[:-1] + "ies" if _consonant_y(lemma) else lemma + "s"


def _past(lemma: str, doubled: frozenset[str]) -> str:
    if lemma.endswith("e"):
        return lemma + "d"
    return lemma[:-1] + "ied" if _consonant_y(lemma) else _stem(lemma, doubled) + "ed"


def _gerund(lemma: str, doubled: frozenset[str]) -> str:
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "be")):
        return lemma[:-1] + "ing"
    return _stem(lemma, doubled) + "ing"


def _consonant_y(lemma: str) -> bool:
    return lemma.endswith("y") and lemma[-2] not in "aeiou"


def _stem(lemma: str, doubled: frozenset[str]) -> str:
    return lemma + lemma[-1] if lemma in doubled else lemma
