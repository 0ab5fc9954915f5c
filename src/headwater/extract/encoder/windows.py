"""Sentences longer than the network's view, cut at word boundaries, best after punctuation."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.extract.encoder.model import Coded

LONGEST = 160
"""Pieces that one window holds at most, with its two special pieces."""
_BREAKS = frozenset(";:,.!?–—|)")


def windows(words: Sequence[tuple[tuple[int, ...], int]], texts: Sequence[str]) -> list[tuple[int, Coded]]:
    """``(place of the first word, window)``; together they hold every word once, in order."""
    if sum(len(numbers) for numbers, _ in words) <= LONGEST - 2:
        return [(0, Coded(tuple(words)))] if words else []
    found = []
    start = 0
    while start < len(words):
        end = _end(words, texts, start)
        found.append((start, Coded(tuple(words[start:end]))))
        start = end
    return found


def _end(words: Sequence[tuple[tuple[int, ...], int]], texts: Sequence[str], start: int) -> int:
    room, end, good = LONGEST - 2, start, start
    while end < len(words) and len(words[end][0]) <= room:
        room -= len(words[end][0])
        end += 1
        if texts[end - 1] in _BREAKS and end - start > LONGEST // 4:
            good = end
    return end if end == len(words) or good == start else good
