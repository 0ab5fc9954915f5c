"""Lists: parties of sanctions lists and registers that entities of the case may be; each hit waits for a person."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from starlette.responses import RedirectResponse, Response

from headwater.case.lists import UNCHECKED
from headwater.store.records import to_json
from headwater.web.asked import Asked
from headwater.web.builds import Builder
from headwater.web.desk import Desk
from headwater.web.handing import groups, told
from headwater.web.page import Page
from headwater.web.pages.judge import reviewer

Row = dict[str, Any]
_PER_PAGE = 25
_AGAIN = 2  # seconds after which a page that searches looks again
_STATES = (("", "all"), ("open", UNCHECKED), ("same", "the same"), ("different", "different"), ("unsure", "unsure"))


def hits_of(desk: Desk) -> list[Row]:
    """Hits with what was decided of each, those that nobody looked at first."""

    def read() -> list[Row]:
        rows = list(desk.case.hits())
        return sorted(
            rows, key=lambda row: (row["status"] != UNCHECKED, bool(row["conflicts"]), -row["score"], row["id"])
        )

    return desk.kept("lists hits", (desk.snapshot, desk.decisions), read)


def show(desk: Desk, asked: Asked) -> Page:
    """Lists, the alias file, and the hits, a few at a time."""
    assert desk.snapshot.entities is not None  # tells where the case was not built
    every = hits_of(desk)
    found = _picked(every, asked)
    pages = max(1, -(-len(found) // _PER_PAGE))
    page = min(asked.page, pages)
    search = searcher(desk).progress
    who = reviewer(asked)
    last = desk.decisions.last_pair_by(who)
    data = {
        "lists": desk.case.lists(),
        "aliases": _aliases(desk),
        "search": {**asdict(search), "rows": [], "notes": list(search.notes), "elapsed": round(search.elapsed)},
        "stale": _stale(desk),
        "open": sum(row["status"] == UNCHECKED for row in every),
        "hits": {
            "total": len(found), "page": page, "pages": pages,
            "rows": found[(page - 1) * _PER_PAGE : page * _PER_PAGE],
        },
        "reviewer": who,
        "last": to_json(last) if last and ":" in last.other else None,
    }  # fmt: skip
    return Page(
        "lists.html", "Lists", data, lambda: [_flat(row) for row in found], {"states": _STATES, "unchecked": UNCHECKED},
        refresh=_AGAIN if search.state == "running" else 0, styles=("hands", "review"),
    )  # fmt: skip


def handed(_desk: Desk, taken: Row) -> Page:
    """What became of a file that was handed over."""
    return Page("handed.html", "Taken in", taken, lambda: taken["lines"])


def taken_last(desk: Desk, _asked: Asked) -> Page:
    """The list that was taken in last."""
    last = max(desk.case.lists(), key=lambda row: row["when"], default=None)
    if last is None:
        return handed(desk, told("list", "", "", [], []))
    lines = [{"line": line, "reason": reason} for line, reason in last["lines"] or ()]
    words = f"{last['list']}: {last['parties'] or 0:,} parties, {last['others'] or 0:,} other lines"
    return handed(desk, {**told("list", last["path"], words, lines, []), "broken": last["broken"] or 0})


def alias_file(desk: Desk, _asked: Asked) -> Page:
    """The alias file that stands."""
    standing = _aliases(desk)
    if standing is None:
        return handed(desk, told("aliases", "", "", [], []))
    words = groups(standing["groups"])
    return handed(desk, told("aliases", standing["path"], words, standing["lines"], standing["notes"]))


def search(desk: Desk, _asked: Asked) -> Response:
    """Look every party of the case up, beside the pages."""
    searcher(desk).start()
    return RedirectResponse("/lists", 303)


def searcher(desk: Desk) -> Builder:
    """What runs the search: a process of its own."""
    return desk.kept("lists searcher", "", lambda: Builder(desk.case, "xref"))


def _stale(desk: Desk) -> bool:
    return desk.kept("lists stale", (desk.snapshot, desk.case.folder.ledger.head), desk.case.lists_stale)


def _aliases(desk: Desk) -> Row | None:
    standing = desk.kept("lists aliases", desk.case.folder.ledger.head, desk.case.aliases)
    if standing is None:
        return None
    path, taken = standing
    lines = [{"line": line, "reason": reason} for line, reason in taken.broken]
    return {"path": path, "groups": len(taken.groups), "notes": list(taken.notes), "lines": lines}


def _picked(rows: list[Row], asked: Asked) -> list[Row]:
    state, name, text = asked.text("state"), asked.text("list"), asked.text("q").casefold()
    if state:
        rows = [row for row in rows if row["status"] == (UNCHECKED if state == "open" else state)]
    if name:
        rows = [row for row in rows if row["list"] == name]
    if entity := asked.text("entity"):
        rows = [row for row in rows if row["entity"] == entity]
    names = ("caption", "name", "entry_caption", "entry_name")
    return [row for row in rows if any(text in row[name].casefold() for name in names)] if text else rows


def _flat(row: Row) -> Row:
    joined = ("agrees", "conflicts", "topics", "countries")
    return {**row, **{name: "; ".join(row[name]) for name in joined}}
