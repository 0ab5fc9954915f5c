"""Claims of one pattern that wait: looked at in a list, and judged together once their number was confirmed."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from headwater.errors import NotFound
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.effects import moves
from headwater.web.listing import PER_PAGE, among
from headwater.web.page import Page
from headwater.web.rows import claims_of

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]
MOST_OUT = 100
"""Claims that may be left out of a verdict on all of a pattern: the address tells them."""
DONE = {"accept": "accepted", "reject": "rejected", "unsure": "marked unsure"}


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


def kept_out(text: str) -> list[str]:
    """Ids of an address or a form that a verdict on all is not to fall on."""
    return list(dict.fromkeys(id for id in text.split(",") if id))[:MOST_OUT]


def show(desk: Desk, asked: Asked) -> Page:
    """The list of a pattern; with a verdict, what it would fall on, to be confirmed; else the patterns."""
    alike = Alike(asked.text("extractor"), asked.text("pattern"))
    if not alike.pattern:
        return _patterns(desk)
    every = waiting_alike(desk, alike)
    if not every:
        raise NotFound("no claim of this pattern waits", remedy="go back to the review page")
    all_of_it = frozenset(every)
    out = [id for id in kept_out(asked.query.get("except", "")) if id in all_of_it]
    left_out = frozenset(out)
    ids = [id for id in every if id not in left_out]
    verdict = asked.text("verdict") if asked.text("verdict") in DONE and ids else ""
    claims = among(desk.snapshot.claims, "id", every)
    shown = ids if verdict else every
    pages = max(1, -(-len(shown) // PER_PAGE))
    page = min(asked.page, pages)
    data = {
        "extractor": alike.extractor,
        "pattern": alike.pattern,
        "verdict": verdict,
        "total": len(ids),
        "except": out,
        "shown": alike.stamp(ids),
        "page": page,
        "pages": pages,
        "rows": _in_order(desk, shown[(page - 1) * PER_PAGE : page * PER_PAGE]),
        "kinds": _kinds(among(claims, "id", ids)),
        "moves": moves(desk, ids, accepted=verdict == "accept") if verdict in ("accept", "reject") else None,
        "patterns": [],
    }
    return Page(
        "alike.html", "All of one pattern", data, lambda: claims_of(desk, shown), _extra(asked, out),
        styles=("hands", "review"),
    )  # fmt: skip


def _in_order(desk: Desk, ids: list[str]) -> list[Row]:
    rows = {row["id"]: row for row in claims_of(desk, ids)}
    return [rows[id] for id in ids]


def _kinds(claims: pa.Table) -> Row:
    """What the claims are, in numbers: relations, documents, and how sure the reader was."""
    relations = Counter(claims.column("relation").to_pylist())
    sure = claims.column("confidence").to_pylist()
    return {
        "relations": [list(pair) for pair in sorted(relations.items(), key=lambda pair: (-pair[1], pair[0]))],
        "documents": len(set(claims.column("document").to_pylist())),
        "least": min(sure, default=0.0),
        "most": max(sure, default=0.0),
    }


def _extra(asked: Asked, out: list[str]) -> Row:
    """Addresses that leave one claim out, and take it back in."""

    def without(id: str) -> str:
        return asked.here(**{"except": ",".join([*out, id])})

    def again(id: str) -> str:
        return asked.here(**{"except": ",".join(one for one in out if one != id)})

    return {"done": DONE, "without": without, "again": again, "full": len(out) >= MOST_OUT}


def _patterns(desk: Desk) -> Page:
    rows = [
        {"extractor": extractor, "pattern": pattern, "waiting": number}
        for (extractor, pattern), number in sorted(numbers(desk).items(), key=lambda pair: (-pair[1], pair[0]))
        if pattern
    ]
    data = {
        "extractor": "",
        "pattern": "",
        "verdict": "",
        "total": len(rows),
        "shown": "",
        "rows": [],
        "patterns": rows,
    }
    return Page("alike.html", "Patterns that wait", data, lambda: rows, styles=("hands", "review"))
