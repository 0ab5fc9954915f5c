"""Lines of printed pages with their boxes → paragraphs, headings, lists, running heads.

A paragraph's lines are joined by a space, and a word broken by a hyphen at a line end is made whole, so that a
quote is found as one reads it. Lines that stand at the edge of many pages, and page numbers, are furniture.
"""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.ingest.compose import Run, compose
from headwater.ingest.limits import Limits
from headwater.ingest.normalise import one_line
from headwater.model import Block, BlockKind, Box, Page

_DIGITS = re.compile(r"\d+")
_NUMBER = re.compile(r"[\W_]*(?:page|seite|стр\.?|p\.)?\s*\d{1,4}(?:\s*(?:/|of|von|из)\s*\d{1,4})?[\W_]*", re.I)
_ITEM = re.compile(r"(?:[•·‣▪–—]|[-*]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S")
_STOP = re.compile(r"[.!?:;…。！？][\"'”’»)\]]*$")
_HYPHENS = "-\u2010\u00ad\ufffe"
_GAP = 1.4
_SHORT = 0.85
_BIG = 1.15


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line as printed, and its box in points, origin at the lower left; ``hidden`` is why nobody sees it."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class PageLines:
    """A page, counted from 1, with its size in points and its lines in reading order."""

    number: int
    width: float
    height: float
    lines: tuple[PageLine, ...]


@dataclass(frozen=True, slots=True)
class LaidOut:
    """The text of all pages with its blocks, its pages and a box for each line."""

    text: str
    blocks: tuple[Block, ...]
    pages: tuple[Page, ...]
    boxes: tuple[Box, ...]
    title: str


@dataclass(frozen=True, slots=True)
class _Paragraph:
    kind: BlockKind
    page: int
    lines: tuple[PageLine, ...]


def lay_out(pages: Sequence[PageLines], limits: Limits) -> LaidOut:
    """Text and layout of pages; a page's span runs to the start of the next, so that every offset has a page."""
    running = _running(pages)
    height = _usual_height(pages)
    paragraphs = [one for page in pages for one in _paragraphs(page, running, height)]
    joined = [_joined(one.lines) for one in paragraphs]
    kept = [(one, text, places) for one, (text, places) in zip(paragraphs, joined, strict=True) if text]
    text, blocks = compose((Run(one.kind, body, one.page) for one, body, _ in kept), limits)
    boxes = []
    for block, (one, _, places) in zip(blocks, kept, strict=True):
        for line, (start, end) in zip(one.lines, places, strict=True):
            if end > start and line.x1 > line.x0:
                span = (block.start_char + start, block.start_char + end)
                boxes.append(Box(one.page, *span, line.x0, line.y0, line.x1, line.y1))
    title = next((body for one, body, _ in kept if one.kind is BlockKind.HEADING), "")
    return LaidOut(text, blocks, _spans(pages, blocks, len(text)), tuple(boxes), title)


def _spans(pages: Sequence[PageLines], blocks: Sequence[Block], size: int) -> tuple[Page, ...]:
    starts = {block.page: block.start_char for block in reversed(blocks)}
    found: list[Page] = []
    end = size
    for page in reversed(pages):
        start = starts.get(page.number, end)
        found.append(Page(page.number, start, end, page.width, page.height))
        end = start
    return tuple(reversed(found))


def _running(pages: Sequence[PageLines]) -> frozenset[str]:
    """Heads and feet: what stands first or last on three pages or more, whatever the number in it."""
    counts = Counter(
        shape for page in pages for shape in {_shape(line) for line in (*page.lines[:2], *page.lines[-2:])} if shape
    )
    return frozenset(shape for shape, count in counts.items() if count >= 3 and count * 3 >= len(pages))


def _shape(line: PageLine) -> str:
    return _DIGITS.sub("#", one_line(line.text)) if len(line.text) < 160 else ""


def _usual_height(pages: Sequence[PageLines]) -> float:
    heights = [line.y1 - line.y0 for page in pages for line in page.lines if line.y1 > line.y0 and not line.hidden]
    return statistics.median(heights) if heights else 0.0


def _paragraphs(page: PageLines, running: frozenset[str], height: float) -> Iterator[_Paragraph]:
    steps = [a.y0 - b.y0 for a, b in zip(page.lines, page.lines[1:], strict=False) if 0 < a.y0 - b.y0 < 6 * height]
    step = statistics.median_low(steps) if steps else 1.2 * height
    right = max((line.x1 for line in page.lines), default=0.0)
    held: list[PageLine] = []
    for place, line in enumerate(page.lines):
        edge = place < 2 or place >= len(page.lines) - 2
        if line.hidden or (edge and (_shape(line) in running or _NUMBER.fullmatch(one_line(line.text)))):
            yield from _close(held, page.number, height)
            held = []
            yield _Paragraph(BlockKind.FURNITURE, page.number, (line,))
            continue
        if held and _breaks(held, line, step, right):
            yield from _close(held, page.number, height)
            held = []
        held.append(line)
    yield from _close(held, page.number, height)


def _breaks(held: Sequence[PageLine], line: PageLine, step: float, right: float) -> bool:
    """True where a line opens a new paragraph: by space, size, indent, list mark, or a short line before it."""
    last = held[-1]
    tall, before = line.y1 - line.y0, last.y1 - last.y0
    ended = bool(_STOP.search(one_line(last.text)))
    if last.y0 - line.y0 > _GAP * step or _ITEM.match(one_line(line.text)):
        return True
    if min(tall, before) > 0 and max(tall, before) > 1.35 * min(tall, before):
        return True
    if line.y0 > last.y0:
        return ended
    indented = line.x0 - min(one.x0 for one in held[-2:]) > 0.6 * max(before, 1.0)
    short = last.x1 - held[0].x0 < _SHORT * (right - held[0].x0)
    return ended and (indented or short)


def _close(held: Sequence[PageLine], page: int, height: float) -> Iterator[_Paragraph]:
    if not held:
        return
    text = " ".join(one_line(line.text) for line in held)
    if _ITEM.match(text):
        kind = BlockKind.LIST_ITEM
    elif len(text) <= 200 and all(line.y1 - line.y0 > _BIG * height for line in held) and not _STOP.search(text):
        kind = BlockKind.HEADING
    else:
        kind = BlockKind.PARAGRAPH
    yield _Paragraph(kind, page, tuple(held))


def _joined(lines: Sequence[PageLine]) -> tuple[str, list[tuple[int, int]]]:
    """One line of text, and the span of each printed line in it."""
    text = ""
    places = []
    for place, line in enumerate(lines):
        piece = one_line(line.text.replace("\ufffe", "-"))
        following = one_line(lines[place + 1].text)[:1] if place + 1 < len(lines) else ""
        broken = _is_broken(line.text.rstrip()) and following.isalpha()
        piece = piece.rstrip(_HYPHENS) if broken and following.islower() else piece
        start = len(text)
        text += piece
        places.append((start, len(text)))
        if not broken and piece and place + 1 < len(lines):
            text += " "
    return text.rstrip(), [(start, min(end, len(text.rstrip()))) for start, end in places]


def _is_broken(line: str) -> bool:
    """True where a line ends in a hyphen after a letter."""
    return len(line) > 2 and line[-1] in _HYPHENS and line[-2].isalpha()
