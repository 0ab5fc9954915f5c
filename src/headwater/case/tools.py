"""Tools that need no case: the opinion calculator and the comparison of names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any


def opinions(data: bytes, where: str) -> Iterator[dict[str, Any]]:
    """One row of readings for each entry of a file of items (format: docs/method.md).

    Raises:
        Unreadable: the file, naming entry and key.
    """
    from headwater.weigh.calculator import read_entries

    keys = ("b", "d", "u", "F", "R", "lo", "hi", "C")
    return ({key: getattr(result, key) for key in keys} for result in read_entries(data, where))


def comparisons(path: Path, skipped: Callable[[str], None]) -> Iterator[dict[str, Any]]:
    """Score, verdict and why for each row of a CSV of names; ``skipped`` is told each broken line.

    Raises:
        Unreadable: there is no such file, or it lacks a column.
    """
    from headwater.resolve.rows import compare_rows

    for row in compare_rows(path):
        if row.comparison is None:
            skipped(f"{path}, line {row.line}: {row.problem}")
            continue
        found = row.comparison
        yield {
            "left": row.left,
            "right": row.right,
            "schema": row.word or str(row.schema or ""),
            "score": round(found.score, 6),
            "verdict": str(found.verdict),
            "why": found.why,
        }
