"""The answer that a page shows: the one of the last build, or the one for the day that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.case.answers import Answer
from headwater.case.shaping import Captions
from headwater.model import Assessment, Chain, Link, OpenQuestion
from headwater.web.shelf import Made, Shelf, Stored
from headwater.web.snapshot import Snapshot

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.trace import Explanation


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """Links, chains and assessments as known on ``as_of``.

    ``links`` is a light table (see ``web/shelf.py``); ``known`` are ids of the documents known by the day, None
    where no day was asked for; ``explanations`` None where the build kept none.
    """

    as_of: str
    shelf: Shelf
    assessments: list[Assessment]
    chains: list[Chain]
    questions: list[OpenQuestion]
    captions: Captions
    known: frozenset[str] | None = None
    explanations: tuple[Explanation, ...] | None = None

    @property
    def links(self) -> pa.Table:
        """One row a link, to filter by."""
        return self.shelf.table

    def links_of(self, ids: Sequence[str]) -> dict[str, Link]:
        """Links by id."""
        return self.shelf.of(ids)


def built(snapshot: Snapshot, day: str) -> View:
    """What the last build answered."""
    answers = (snapshot.assessments, snapshot.chains, snapshot.questions)
    return View(day, Stored(snapshot.links), *answers, snapshot.captions)


def as_known(answer: Answer, captions: Captions) -> View:
    """What was known on a day."""
    tracing = answer.tracing
    return View(
        answer.as_of,
        Made(answer.weighing.links),
        list(tracing.assessments),
        list(tracing.chains),
        list(tracing.questions),
        captions,
        answer.known,
        answer.tracing.hypotheses,
    )
