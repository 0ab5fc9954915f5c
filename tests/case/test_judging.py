"""Decisions in the ledger."""

from __future__ import annotations

from headwater.case import Case
from headwater.case.judging import judgements
from headwater.model import ClaimStatus, Verdict
from headwater.resolve.judged import ruling


def test_of_two_quick_decisions_the_later_stands(built: Case) -> None:
    claim = next(row["id"] for row in built.rows("claims"))
    for _ in range(5):
        built.judge(Verdict.ACCEPT, claim, who="An editor")
        built.judge(Verdict.REJECT, claim, who="An editor")
        made = judgements(built.folder.ledger.rows())
        assert ruling(made).statuses[claim] is ClaimStatus.REJECTED
    assert len({judgement.id for judgement in made}) == 10
