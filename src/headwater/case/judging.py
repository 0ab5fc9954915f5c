"""What persons decided: rows of the ledger as judgements, and new ones."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from headwater.errors import UsageError
from headwater.model import Judgement, Letter, Verdict, stable_id
from headwater.store.folder import CaseFolder
from headwater.store.records import from_json, to_json

_KIND = {Verdict.GRADE: "grade", Verdict.NOTE: "note"}
_KINDS = ("judgement", "grade", "note")
_PAIRS = {Verdict.SAME, Verdict.DIFFERENT, Verdict.DEPENDENT, Verdict.INDEPENDENT}


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person wants to record; see :class:`headwater.model.Judgement` for the fields."""

    verdict: Verdict
    target: str
    who: str
    other: str = ""
    value: str = ""
    reason: str = ""
    score: float | None = None

    def check(self) -> None:
        """Refuse a decision that lacks a part.

        Raises:
            UsageError: naming the part.
        """
        if not self.who.strip():
            raise UsageError("a judgement needs the name of a person", remedy="give --who NAME")
        if self.verdict in _PAIRS and (not self.other or self.other == self.target):
            raise UsageError(f"“{self.verdict}” is about two things", remedy="give two different ids")
        if self.verdict is Verdict.GRADE and self.value not in set(Letter):
            raise UsageError(f"{self.value!r} is no letter", remedy="give one of A B C D E F")


def moment() -> str:
    """UTC time to the microsecond: of two clicks within a second the later stands."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def judge(folder: CaseFolder, decision: Decision) -> Judgement:
    """Record a decision; when this returns it survives a power cut.

    Raises:
        UsageError: the decision lacks a part.
        Locked: another process writes to this case.
    """
    return judge_all(folder, [decision])[0]


def judge_all(folder: CaseFolder, decisions: Sequence[Decision]) -> list[Judgement]:
    """Record decisions as one batch, all at the same moment: all of them survive a power cut, or none.

    Raises:
        UsageError: a decision lacks a part.
        Locked: another process writes to this case.
    """
    for decision in decisions:
        decision.check()
    with folder.lock(wait=5.0):
        when, number = moment(), sum(1 for _ in folder.ledger.rows())
        made = [_made(decision, when, number + place) for place, decision in enumerate(decisions)]
        folder.ledger.append([{"kind": _KIND.get(one.verdict, "judgement"), **to_json(one)} for one in made])
    return made


def _made(decision: Decision, when: str, number: int) -> Judgement:
    id = stable_id("j", decision.verdict, decision.target, decision.other, decision.who, when, number)
    return Judgement(
        id, decision.verdict, decision.target, decision.who, when,
        decision.other, decision.value, decision.reason, decision.score,
    )  # fmt: skip


def judgements(rows: Iterable[dict[str, Any]]) -> list[Judgement]:
    """Judgements in the order they were made."""
    return [from_json(Judgement, row) for row in rows if row["kind"] in _KINDS]
