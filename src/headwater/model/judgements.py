"""Judgements: what a person decided; append-only, with who and when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What can be decided. ``undo`` takes back the judgement that it names."""

    ACCEPT = "accept"
    REJECT = "reject"
    UNSURE = "unsure"
    SAME = "same"
    DIFFERENT = "different"
    GRADE = "grade"
    NOTE = "note"
    DEPENDENT = "dependent"  # two documents share a root
    INDEPENDENT = "independent"  # they do not
    UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision about one or two things.

    Attributes:
        target: id of a claim, mention, entity, document, root, source name, or of the judgement undone.
        other: the second id of a pair (same, different, dependent, independent), else empty.
        value: the letter of a grade, the text of a note.
        who: name of the person; never empty.
        when: UTC time, ISO 8601.
        score: what the machine had proposed, or None.
    """

    id: str
    verdict: Verdict
    target: str
    who: str
    when: str
    other: str = ""
    value: str = ""
    reason: str = ""
    score: float | None = None
