"""Days on which something became known: between two of them every answer is the same."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from headwater.case.answers import Answer
from headwater.model import Document
from headwater.model.dates import is_partial_date, last_day


@dataclass(frozen=True, slots=True)
class Days:
    """The days, earliest first, in full (``2017-02-04``)."""

    days: tuple[str, ...]

    @staticmethod
    def of(documents: Iterable[Document]) -> Days:
        """From the dates by which the documents were surely known."""
        found = {last_day(one.known) for one in documents if is_partial_date(one.known)}
        return Days(tuple(sorted(found)))

    def before(self, as_of: str) -> str:
        """The last of them that is not later than a day; the day itself where all are later or none is given."""
        if not as_of:
            return as_of
        place = bisect_right(self.days, last_day(as_of))
        return self.days[place - 1] if place else as_of


def dated(answer: Answer, as_of: str) -> Answer:
    """The same answer under the name of another day on which nothing more was known."""
    if answer.as_of == as_of:
        return answer
    tracing = replace(
        answer.tracing, assessments=tuple(replace(one, as_of=as_of) for one in answer.tracing.assessments)
    )
    return replace(answer, as_of=as_of, weighing=replace(answer.weighing, as_of=as_of), tracing=tracing)
