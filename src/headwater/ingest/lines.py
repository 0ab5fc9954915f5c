"""Normalised text that came as lines → blocks that cover it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.ingest.furniture import Line, classify
from headwater.model import Block, BlockKind

_LINE = re.compile(r"[^\n]+")
_MARKER = re.compile(r"\s*(?:[-*•·‣▪–—>|]|\(?\d{1,3}[.)]|\(?[a-z]\))\s")
_WRAPPED = 0.6


@dataclass(frozen=True, slots=True)
class Span:
    """A line (or several wrapped ones) without the white space around it; ``lone`` between blank lines."""

    start: int
    end: int
    lone: bool = True


def unwrap(text: str) -> str:
    """Hard-wrapped paragraphs as one line each: the line end becomes a space, so offsets stay.

    A text counts as wrapped where most line ends inside paragraphs come only because the next word had no room.
    """
    lines = text.split("\n")
    inner = [place for place in range(len(lines) - 1) if _runs_on(lines[place], lines[place + 1])]
    width = max((len(lines[place]) for place in inner), default=0)
    if not 40 <= width <= 120:
        return text
    full = [place for place in inner if len(lines[place]) + 1 + len(lines[place + 1].split()[0]) > width]
    if len(full) < 3 or len(full) < _WRAPPED * len(inner):
        return text
    joined = set(full)
    return "".join(line + (" " if place in joined else "\n") for place, line in enumerate(lines))[: len(text)]


def _runs_on(line: str, following: str) -> bool:
    return bool(line.strip() and following.strip()) and not _MARKER.match(following) and not following[0].isspace()


def spans(text: str) -> list[Span]:
    """Every line of the text that is not blank."""
    found = []
    for match in _LINE.finditer(text):
        line = match[0]
        if line.isspace():
            continue
        start = match.start() + len(line) - len(line.lstrip())
        end = match.start() + len(line.rstrip())
        before, after = text[max(0, match.start() - 2) : match.start()], text[match.end() : match.end() + 2]
        lone = before in ("", "\n\n") and after in ("", "\n", "\n\n")
        found.append(Span(start, end, lone))
    return found


def lay_out(text: str) -> tuple[Block, ...]:
    """Blocks of a text that came as lines: they cover all that is not blank."""
    places = spans(text)
    kinds = classify([Line(text[span.start : span.end], span.lone) for span in places])
    return tuple(Block(kind, span.start, span.end) for span, kind in zip(places, kinds, strict=True))


def title_of(text: str, blocks: tuple[Block, ...]) -> str:
    """The heading that opens the text, or empty: a text that opens with a sentence has no title line."""
    body = (block for block in blocks if block.kind is not BlockKind.FURNITURE)
    first = next(body, None)
    if first is None or first.kind is not BlockKind.HEADING:
        return ""
    return text[first.start_char : first.end_char]
