"""Runs of text → one normalised text with blocks; the one place where offsets are made for readers without any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from headwater.ingest.limits import Limits, check
from headwater.model import Block, BlockKind

_CLOSE = (BlockKind.LIST_ITEM, BlockKind.TABLE)


@dataclass(frozen=True, slots=True)
class Run:
    """A run of text that is one block: already normalised, with no white space at its ends."""

    kind: BlockKind
    text: str
    page: int = 0


def compose(runs: Iterable[Run], limits: Limits) -> tuple[str, tuple[Block, ...]]:
    """Join runs with a blank line between them (list items and table rows with a line end), skipping empty ones.

    Returns:
        The text and its blocks; ``text[block.start_char:block.end_char]`` is the text of the run.

    Raises:
        TooBig: over ``text_characters``.
    """
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    for run in runs:
        if not run.text:
            continue
        gap = _gap(blocks[-1].kind, run.kind) if blocks else ""
        start = at + len(gap)
        at = start + len(run.text)
        check(at, limits.text_characters, "text_characters", "text")
        pieces += (gap, run.text)
        blocks.append(Block(run.kind, start, at, run.page))
    return "".join(pieces), tuple(blocks)


def _gap(before: BlockKind, after: BlockKind) -> str:
    return "\n" if before is after and after in _CLOSE else "\n\n"
