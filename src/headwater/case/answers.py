"""Answers as known on any day: links, chains, assessments, from the tables of the last build."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.case.captures import holdings
from headwater.case.derived import Decided, answer_day, evidence_of
from headwater.model.dates import known_by
from headwater.store.folder import CaseFolder
from headwater.trace import Tracing, trace
from headwater.weigh import Evidence, Weighing, weigh


@dataclass(frozen=True, slots=True)
class Answer:
    """What was known on one day, weighed and traced."""

    as_of: str
    evidence: Evidence
    weighing: Weighing
    tracing: Tracing

    @property
    def known(self) -> frozenset[str]:
        """Ids of the documents that were known by the day."""
        return frozenset(one.id for one in self.evidence.documents if known_by(one.known, self.as_of))


def answer(evidence: Evidence, as_of: str, *, reviewed_only: bool = False) -> Answer:
    """Weigh and trace as known on a day."""
    weighing = weigh(evidence, as_of, reviewed_only=reviewed_only)
    return Answer(as_of, evidence, weighing, trace(weighing, evidence.entities, evidence.casefile, as_of))


def default_day(folder: CaseFolder, decided: Decided) -> str:
    """The day that is answered for where none is named."""
    return answer_day(decided.casefile, holdings(folder.ledger.rows("capture")))


def load(folder: CaseFolder, decided: Decided) -> Evidence:
    """Evidence from the current tables; raises NotFound where the case was not built."""
    return evidence_of(folder, decided)
