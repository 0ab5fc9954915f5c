"""The answer that a page shows: the one of the last build, or the one for the day that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from headwater.case.shaping import Captions
from headwater.model import Assessment, Chain, Link, OpenQuestion
from headwater.web.shelf import Made, Shelf, Stored
from headwater.web.snapshot import Snapshot

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.case.answers import Answer
    from headwater.trace import Explanation


@dataclass(frozen=True, slots=True, eq=False)
class Traced:
    """What was traced; ``explanations`` None where the build kept none."""

    assessments: list[Assessment]
    chains: list[Chain]
    questions: list[OpenQuestion]
    explanations: tuple[Explanation, ...] | None = None


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """Links, chains and assessments as known on ``as_of``.

    ``shelf`` holds the links; ``traced`` gives the rest, which takes longer, when a page first asks for it.
    """

    as_of: str
    shelf: Shelf
    traced: Callable[[], Traced]
    captions: Captions

    @property
    def assessments(self) -> list[Assessment]:
        """One for each channel, sponsor and movement."""
        return self.traced().assessments

    @property
    def chains(self) -> list[Chain]:
        """Chains that were named."""
        return self.traced().chains

    @property
    def questions(self) -> list[OpenQuestion]:
        """Open questions, most valuable first."""
        return self.traced().questions

    @property
    def explanations(self) -> tuple[Explanation, ...] | None:
        """Competing explanations."""
        return self.traced().explanations

    @property
    def links(self) -> pa.Table:
        """One row a link, to filter by: a light table (see ``web/shelf.py``)."""
        return self.shelf.table

    def links_of(self, ids: Sequence[str]) -> dict[str, Link]:
        """Links by id."""
        return self.shelf.of(ids)


def built(snapshot: Snapshot, day: str) -> View:
    """What the last build answered."""
    traced = lambda: Traced(snapshot.assessments, snapshot.chains, snapshot.questions)  # noqa: E731
    return View(day, Stored(snapshot.links), traced, snapshot.captions)


def as_known(answer: Answer, captions: Captions) -> View:
    """What was known on a day, of an answer that was worked out here."""
    found = answer.tracing
    traced = Traced(list(found.assessments), list(found.chains), list(found.questions), found.hypotheses)
    return View(answer.as_of, Made(answer.weighing.links), lambda: traced, captions)


def as_worked_out(
    as_of: str, links: pa.Table, tables: Callable[[], Mapping[str, pa.Table]], captions: Captions
) -> View:
    """The same of an answer as tables, for a day on which nothing more was known; ``tables`` gives what was traced."""

    @cache
    def traced() -> Traced:
        from headwater.store.records import from_table
        from headwater.trace import Explanation

        found = tables()
        return Traced(
            [replace(one, as_of=as_of) for one in from_table(Assessment, found["assessments"])],
            from_table(Chain, found["chains"]),
            from_table(OpenQuestion, found["questions"]),
            tuple(from_table(Explanation, found["explanations"])),
        )

    return View(as_of, Stored(links), traced, captions)
