"""A text cut into parts that a page can hold, and each part into runs, marked where claims rest on them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.model import BlockKind, DocumentText

PART = 40_000  # characters: some fifteen printed pages


@dataclass(frozen=True, slots=True)
class Part:
    """A span of a text that is shown at once."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Passage:
    """Where a claim rests: ``id`` and ``number`` of it on the page, and its status."""

    start: int
    end: int
    id: str
    number: int
    status: str


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that are marked alike.

    Attributes:
        status: of the claim that rests here (that of the latest to begin, where several do); empty for none.
        begins: passages that begin here: their anchors stand before the run.
        ends: passages that end here: their numbers stand after it.
        claims: ids of all claims that rest on it.
    """

    text: str
    status: str = ""
    begins: tuple[Passage, ...] = ()
    ends: tuple[Passage, ...] = ()
    claims: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Runs of one block; ``kind`` is empty for what stands between blocks.

    ``page`` begins with it, else 0; ``start`` is where its first character stands in the text.
    """

    kind: str
    runs: tuple[Run, ...]
    page: int = 0
    start: int = 0

    @property
    def blank(self) -> bool:
        """True for the empty lines between blocks."""
        return not self.kind and all(run.text.isspace() for run in self.runs)


def parts(text: DocumentText, size: int = PART) -> list[Part]:
    """Cut a text where blocks end; a block longer than a part is cut inside. At least one part."""
    ends = sorted({block.end_char for block in text.blocks if block.end_char <= len(text.text)} | {len(text.text)})
    found, start = [], 0
    while start < len(text.text):
        limit = start + size
        place = bisect_right(ends, limit) - 1
        end = ends[place] if place >= 0 and ends[place] > start else min(limit, len(text.text))
        found.append(Part(start, end))
        start = end
    return found or [Part(0, 0)]


def part_at(cuts: Sequence[Part], offset: int) -> int:
    """Number of the part, from 1, that holds an offset."""
    return max(1, bisect_right([part.start for part in cuts], offset))


def mark(text: DocumentText, part: Part, passages: Sequence[Passage]) -> list[Stretch]:
    """The part, block by block, cut into runs. Joined together the runs are the text of the part."""
    spans = [(kind, start, end) for kind, start, end in _spans(text) if start < part.end and end > part.start]
    found, page = [], 0
    for kind, start, end in spans:
        first = max(start, part.start)
        runs = tuple(_runs(text.text, first, min(end, part.end), passages, part))
        here = text.page_of(start)
        found.append(Stretch(kind, runs, here if here != page else 0, first))
        page = here or page
    return found


def _spans(text: DocumentText) -> Iterator[tuple[str, int, int]]:
    """Blocks and what stands between them."""
    place = 0
    for block in text.blocks:
        if block.start_char > place:
            yield "", place, block.start_char
        yield (
            block.kind.value if isinstance(block.kind, BlockKind) else str(block.kind),
            block.start_char,
            block.end_char,
        )
        place = max(place, block.end_char)
    if place < len(text.text):
        yield "", place, len(text.text)


def _runs(text: str, start: int, end: int, passages: Sequence[Passage], part: Part) -> Iterator[Run]:
    here = [one for one in passages if one.start < end and one.end > start]
    cuts = sorted({start, end, *(c for one in here for c in (one.start, one.end) if start < c < end)})
    for left, right in pairwise(cuts):
        over = [one for one in here if one.start < right and one.end > left]
        begins = tuple(one for one in over if max(one.start, part.start) == left)
        ends = tuple(one for one in over if min(one.end, part.end) == right)
        yield Run(text[left:right], over[-1].status if over else "", begins, ends, tuple(one.id for one in over))
