"""What persons have decided up to now, the last click included, though no build has used it yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.model import CaseFile, Claim, Judgement, Verdict
from headwater.resolve.judged import ruling, standing

if TYPE_CHECKING:
    from headwater.case.derived import Decided


_ON_PAIRS = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})


@dataclass(frozen=True, slots=True, eq=False)
class Decisions:
    """Case file and judgements as they stand.

    Attributes:
        statuses: status by claim id, for claims that a person ruled on.
        standing: judgements that nobody took back, oldest first.
        about: the same by the thing judged.
        claims: claims made by hand that stand.
    """

    casefile: CaseFile
    statuses: Mapping[str, str]
    standing: Sequence[Judgement]
    about: Mapping[str, Sequence[Judgement]]
    claims: Sequence[Claim] = ()

    @staticmethod
    def of(decided: Decided) -> Decisions:
        """Reduce the ledger to what stands."""
        stands = standing(decided.judgements)
        about: dict[str, list[Judgement]] = {}
        for judgement in stands:
            for thing in filter(None, (judgement.target, judgement.other)):
                about.setdefault(thing, []).append(judgement)
        statuses = {claim: status.value for claim, status in ruling(decided.judgements).statuses.items()}
        return Decisions(decided.casefile, statuses, stands, about, decided.claims)

    def last_pair_by(self, who: str) -> Judgement | None:
        """The latest judgement of a person on whether two things are one, for undo."""
        mine = (one for one in reversed(self.standing) if one.who == who and one.verdict in _ON_PAIRS and one.other)
        return next(mine, None)

    def together(self, judgement: Judgement) -> list[Judgement]:
        """Judgements of one batch with it, itself among them."""
        return [one for one in self.standing if (one.who, one.when) == (judgement.who, judgement.when)]

    @property
    def pairs(self) -> Mapping[frozenset[str], Judgement]:
        """What stands of the judgements on pairs, by the two ids."""
        judged = (one for one in self.standing if one.verdict in _ON_PAIRS and one.other)
        return {frozenset((one.target, one.other)): one for one in judged}

    def last_by(self, who: str) -> Judgement | None:
        """The latest judgement of a person on a claim that stands, for undo."""
        mine = (one for one in reversed(self.standing) if one.who == who and one.target in self.statuses)
        return next(mine, None)
