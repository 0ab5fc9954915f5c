"""Tools that need no case: the opinion calculator and the comparison of names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any


def opinions(data: bytes, where: str) -> Iterator[dict[str, Any]]:
    """One row of readings for each entry of a file of items (format: docs/method.md).

    Raises:
        Unreadable: the file, naming entry and key.
    """
    from headwater.weigh.calculator import read_entries

    return (dict(row) for row in read_entries(data, where))


def comparisons(data: bytes, where: str, skipped: Callable[[str], None]) -> Iterator[dict[str, Any]]:
    """Score, verdict and why for each row of a CSV of names; ``skipped`` is told each broken line."""
    from headwater.resolve.compare import compare_rows

    return compare_rows(data, where, skipped)
