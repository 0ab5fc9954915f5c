"""Pairs: two entities that may be one, side by side, with what agrees and what conflicts; one after another."""

from __future__ import annotations

import threading
from dataclasses import asdict
from typing import Any

from headwater.case.apart import PAIRS, Apart
from headwater.store.records import to_json
from headwater.web.asked import Asked
from headwater.web.desk import Desk
from headwater.web.listing import among
from headwater.web.page import Page
from headwater.web.pages.entity import either
from headwater.web.pages.judge import reviewer
from headwater.web.recomputing import SMALL
from headwater.web.rows import claim_rows

Row = dict[str, Any]
_CLAIMS = 6
_NAMES = 12
_SOON = 0.25  # seconds that a page waits for the pairs to be found


class Pairs:
    """Pairs of one build, found beside the pages: among many entities that takes longer than a page may.

    Until they are found those of the build before stand in, as far as their entities are still there.
    """

    def __init__(self, desk: Desk, former: Pairs | None) -> None:
        known = desk.snapshot.entity_ids
        self.rows: list[Row] = []
        if former:
            self.rows = [row for row in former.rows if {row["left"], row["right"]} <= known]
        self.stand_in = bool(former)
        self.ready = threading.Event()
        threading.Thread(target=self._find, args=(desk,), name="headwater-pairs", daemon=True).start()

    def _find(self, desk: Desk) -> None:
        try:
            self.rows = _search(desk)
        finally:
            self.ready.set()


def _search(desk: Desk) -> list[Row]:
    if desk.snapshot.claims.num_rows <= SMALL:
        return list(desk.case.identity_pairs(PAIRS))
    told = (said["done"] for said in Apart(desk.case.folder.path, "pairs").told() if "done" in said)
    return next(told, [])


class Finder:
    """The latest pairs that were asked for."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: object = None
        self._pairs: Pairs | None = None

    def pairs(self, desk: Desk) -> Pairs:
        """Pairs of the current tables."""
        with self._lock:
            if self._pairs is None or self._key is not desk.snapshot:
                self._key, self._pairs = desk.snapshot, Pairs(desk, self._pairs)
            return self._pairs


def show(desk: Desk, asked: Asked) -> Page:
    """The first pair that nobody judged, or the first after ``after``."""
    assert desk.snapshot.entities is not None  # tells where the case was not built
    pairs, who = desk.kept("pairs", "finder", Finder).pairs(desk), reviewer(asked)
    ready = pairs.stand_in or pairs.ready.wait(_SOON)
    judged = desk.decisions.pairs
    waiting = [
        (place, row) for place, row in enumerate(pairs.rows, 1) if frozenset((row["left"], row["right"])) not in judged
    ]
    after = asked.number("after", 0, 0)
    here = next(((place, row) for place, row in waiting if place > after), waiting[0] if waiting else None)
    last = desk.decisions.last_pair_by(who)
    data: Row = {
        "ready": ready,
        "waiting": len(waiting),
        "judged": len(judged),
        "reviewer": who,
        "number": here[0] if here else 0,
        "pair": here[1] if here else None,
        "sides": [_side(desk, here[1][end]) for end in ("left", "right")] if here else [],
        "last": to_json(last) if last else None,
        "lag": asdict(desk.recomputer.lag),
        "rows": [row for _, row in waiting] if asked.form == "json" else [],
    }
    return Page(
        "pairs.html", "Who is who", data, lambda: [_flat(row) for _, row in waiting],
        refresh=0 if ready else 1, scripts=("reviewing",) if ready else (), styles=("hands", "review"),
    )  # fmt: skip


def _side(desk: Desk, id: str) -> Row:
    """An entity as one half of a card."""
    row = among(desk.snapshot.entities, "id", [id]).to_pylist()[0]
    claims = either(desk.snapshot.claims, "subject_entity", "object_entity", id)
    documents = [
        desk.snapshot.by_document[one] for one in row["documents"][:_CLAIMS] if one in desk.snapshot.by_document
    ]
    return {
        "id": id,
        "caption": row["caption"],
        "schema": row["schema"],
        "declared": row["declared"],
        "names": row["names"][:_NAMES],
        "mentions": len(row["mentions"]),
        "documents": [{"id": one.id, "title": one.title or one.path, "published": one.published} for one in documents],
        "documents_total": len(row["documents"]),
        "claims": claim_rows(desk, claims.slice(0, _CLAIMS)),
        "claims_total": claims.num_rows,
    }


def _flat(row: Row) -> Row:
    lists = ("agrees", "conflicts", "left_documents", "right_documents")
    return {**row, **{name: "; ".join(row[name]) for name in lists}}
