"""Which runs of a page are its main text: trafilatura decides, and its paragraphs are located again in the runs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from headwater.ingest.dom import DomRun
from headwater.ingest.furniture import is_furniture, is_prose
from headwater.model import BlockKind

_KEY = re.compile(r"[\W_]+")
_LONG = 24
_SHARE = 0.5
_LEAST = 200


def mark(tree: Any, runs: Sequence[DomRun], title: str) -> list[bool]:
    """For each run, whether it is main text.

    ``tree`` is used up. Where trafilatura finds next to nothing (short or odd pages) every run is main that
    neither the markup nor its own words call furniture.
    """
    keys = [key(run.text) for run in runs]
    paragraphs = _paragraphs(tree)
    main = [_is_main(run, own, paragraphs) for run, own in zip(runs, keys, strict=True)]
    kept = sum(len(own) for own, is_one in zip(keys, main, strict=True) if is_one)
    open_runs = [not (run.furniture or run.hidden or is_furniture(run.text)) for run in runs]
    prose = sum(
        len(own) for run, own, is_open in zip(runs, keys, open_runs, strict=True) if is_open and is_prose(run.text)
    )
    if (kept < _LEAST and kept < prose) or kept * 4 < prose:
        return open_runs
    return _with_headings(runs, keys, main, key(title))


def key(text: str) -> str:
    """Letters and digits only, without case: what survives any tool's treatment of space and punctuation."""
    return _KEY.sub("", text.casefold())


class _Paragraphs:
    """Keys of trafilatura's paragraphs, alone and in a row."""

    def __init__(self, keys: Sequence[str]) -> None:
        self.alone = frozenset(keys)
        self.row = "\x00".join(keys)
        self.joined = "".join(keys)
        self.long = [one for one in keys if len(one) >= _LONG]

    def hold(self, own: str) -> bool:
        """True where a run's key is one of them, part of one, or mostly made of them."""
        if own in self.alone:
            return True
        if len(own) < _LONG:
            return False
        if own in self.joined:
            return True
        inside = sum(len(one) for one in self.long if len(one) <= len(own) and one in own)
        return inside >= _SHARE * len(own)


def _paragraphs(tree: Any) -> _Paragraphs:
    import trafilatura

    try:
        text = trafilatura.extract(tree, include_comments=False, include_tables=True, output_format="txt")
    except Exception:  # a library's failure on odd markup only costs the finer decision
        text = None
    return _Paragraphs([found for line in (text or "").split("\n") if (found := key(line))])


def _is_main(run: DomRun, own: str, paragraphs: _Paragraphs) -> bool:
    if run.furniture or run.hidden or not own:
        return False
    return paragraphs.hold(own) and not (len(run.text) < 80 and is_furniture(run.text))


def _with_headings(runs: Sequence[DomRun], keys: Sequence[str], main: list[bool], title: str) -> list[bool]:
    """Let in the headline, and what stands between main runs and is neither furniture nor a list of links."""
    marked = list(main)
    inside = [place for place, is_one in enumerate(main) if is_one]
    for place, run in enumerate(runs):
        if marked[place] or run.furniture or run.hidden or not keys[place]:
            continue
        before = bool(inside) and place < inside[0]
        headline = run.kind is BlockKind.HEADING and (bool(title) and (keys[place] in title or title in keys[place]))
        caption = run.kind is BlockKind.CAPTION and bool(inside) and inside[0] < place < inside[-1]
        marked[place] = (headline and (before or not inside)) or caption
    return marked
