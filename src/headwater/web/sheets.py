"""A page of a document as it looks: its picture, and over it a frame round each run of text that a claim rests on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from headwater.model import Box, DocumentText, Page
from headwater.web.marking import Passage


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle in points, origin at the upper left, and the claim that rests there.

    ``first`` of the frames of its claim; ``label`` are the numbers of all claims that begin here, at one of them.
    """

    x: float
    y: float
    width: float
    height: float
    claim: str
    number: int
    status: str
    first: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page with its frames; ``page`` tells number, size and span."""

    page: Page
    frames: tuple[Frame, ...]


def sheet(text: DocumentText, number: int, boxes: Iterable[Box], passages: Sequence[Passage]) -> Sheet:
    """A page of a document that has pages."""
    page = text.pages[number - 1]
    lines = [box for box in boxes if box.page == page.number and box.x1 > box.x0 and box.y1 > box.y0]
    frames: list[Frame] = []
    for passage in passages:
        found = [box for box in lines if box.start_char < passage.end and box.end_char > passage.start]
        frames += [_frame(box, page, passage, place == 0) for place, box in enumerate(found)]
    return Sheet(page, tuple(_labelled(frames)))


def _labelled(frames: Sequence[Frame]) -> Iterator[Frame]:
    """Claims that begin at one place share one label, so that no number covers another."""
    numbers: dict[tuple[float, float], list[int]] = {}
    for frame in frames:
        if frame.first:
            numbers.setdefault((frame.x, frame.y), []).append(frame.number)
    for frame in frames:
        here = numbers.pop((frame.x, frame.y), []) if frame.first else []
        yield replace(frame, label=" ".join(map(str, here)))


def _frame(box: Box, page: Page, passage: Passage, first: bool) -> Frame:
    """The part of a line that the passage takes up, by its share of the characters."""
    length = max(1, box.end_char - box.start_char)
    begin = max(0, passage.start - box.start_char) / length
    end = min(length, passage.end - box.start_char) / length
    width = box.x1 - box.x0
    return Frame(
        round(box.x0 + begin * width, 1),
        round(page.height - box.y1, 1),
        round(max(2.0, (end - begin) * width), 1),
        round(box.y1 - box.y0, 1),
        passage.id,
        passage.number,
        passage.status,
        first,
    )


def page_at(text: DocumentText, offset: int) -> int:
    """Number of the page that holds an offset, from 1."""
    return next((place for place, page in enumerate(text.pages, 1) if offset < page.end_char), max(1, len(text.pages)))
