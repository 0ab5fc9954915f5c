"""The answer that a page shows: the one of the last build, or the one for the day that was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.case.answers import Answer
from headwater.case.shaping import Captions
from headwater.model import Assessment, Chain, Link, OpenQuestion
from headwater.web.snapshot import Snapshot

if TYPE_CHECKING:
    import pyarrow as pa


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """Links, chains and assessments as known on ``as_of``.

    ``known`` are ids of the documents known by the day; None where no day was asked for.
    """

    as_of: str
    links: pa.Table
    assessments: list[Assessment]
    chains: list[Chain]
    questions: list[OpenQuestion]
    captions: Captions
    known: frozenset[str] | None = None

    def links_of(self, ids: list[str]) -> dict[str, Link]:
        """Links by id."""
        from headwater.store.records import from_table
        from headwater.web.listing import among

        return {link.id: link for link in from_table(Link, among(self.links, "id", ids))}


def built(snapshot: Snapshot, day: str) -> View:
    """What the last build answered."""
    return View(
        day, snapshot.links, snapshot.assessments, snapshot.chains, snapshot.questions, snapshot.captions
    )  # fmt: skip


def as_known(answer: Answer) -> View:
    """What was known on a day."""
    from headwater.store.records import to_table

    tracing = answer.tracing
    return View(
        answer.as_of,
        to_table(Link, list(answer.weighing.links)),
        list(tracing.assessments),
        list(tracing.chains),
        list(tracing.questions),
        Captions(answer.evidence.entities),
        answer.known,
    )
