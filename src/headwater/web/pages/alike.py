"""Claims of one pattern that wait: looked at in a list, and judged together once their number was confirmed."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from headwater.errors import NotFound
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.page import Page
from headwater.web.rows import claims_of

Row = dict[str, Any]
_SHOWN = 200


@dataclass(frozen=True, slots=True)
class Alike:
    """What a reader and one of its patterns proposed."""

    extractor: str
    pattern: str

    def stamp(self, ids: Sequence[str]) -> str:
        """Stands for these claims of it, so that a verdict falls on those that were shown."""
        return hashlib.sha256("\x1f".join((self.extractor, self.pattern, *ids)).encode()).hexdigest()[:24]


def numbers(desk: Desk) -> Mapping[tuple[str, str], int]:
    """How many claims wait, by reader and pattern."""
    key = (desk.snapshot, desk.decisions)
    return desk.kept("alike", key, lambda: Counter(map(desk.snapshot.read_by.__getitem__, desk.waiting)))


def waiting_alike(desk: Desk, alike: Alike) -> list[str]:
    """Ids of the claims of a pattern that wait, in the order of the queue."""
    read_by, wanted = desk.snapshot.read_by, (alike.extractor, alike.pattern)
    return [id for id in desk.waiting if read_by[id] == wanted]


def show(desk: Desk, asked: Asked) -> Page:
    """The list of a pattern with the form that judges all of it; without a pattern, the patterns."""
    alike = Alike(asked.text("extractor"), asked.text("pattern"))
    if not alike.pattern:
        return _patterns(desk)
    ids = waiting_alike(desk, alike)
    if not ids:
        raise NotFound("no claim of this pattern waits", remedy="go back to the review page")
    data = {
        "extractor": alike.extractor,
        "pattern": alike.pattern,
        "total": len(ids),
        "shown": alike.stamp(ids),
        "rows": claims_of(desk, ids[:_SHOWN]),
        "patterns": [],
    }
    return Page("alike.html", "All of one pattern", data, lambda: claims_of(desk, ids), styles=("hands", "review"))


def _patterns(desk: Desk) -> Page:
    rows = [
        {"extractor": extractor, "pattern": pattern, "waiting": number}
        for (extractor, pattern), number in sorted(numbers(desk).items(), key=lambda pair: (-pair[1], pair[0]))
        if pattern
    ]
    data = {"extractor": "", "pattern": "", "total": len(rows), "shown": "", "rows": [], "patterns": rows}
    return Page("alike.html", "Patterns that wait", data, lambda: rows, styles=("hands", "review"))
