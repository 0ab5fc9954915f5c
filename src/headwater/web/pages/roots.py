"""Roots: which documents rest on which, why, and a form to overrule it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from headwater.errors import NotFound, UsageError
from headwater.model import Document, Verdict
from headwater.store.records import to_json
from headwater.web.asked import Asked, address
from headwater.web.desk import Desk
from headwater.web.listing import PER_PAGE
from headwater.web.page import Page
from headwater.web.pages.judge import reviewer
from headwater.web.pages.onwards import onwards

Row = dict[str, Any]
_PER_PAGE = 40
_DEEPEST = 8
VERDICTS = {verdict.value: verdict for verdict in (Verdict.DEPENDENT, Verdict.INDEPENDENT)}


@dataclass(frozen=True, slots=True, eq=False)
class Forest:
    """Origins with what rests on them: ``parents`` and ``why`` by document, ``groups`` are documents by root."""

    documents: dict[str, Document]
    parents: dict[str, str]
    why: dict[str, str]
    groups: list[tuple[str, list[str]]]

    @staticmethod
    def of(desk: Desk) -> Forest:
        """Read the tables of the build; the largest group first."""
        snapshot = desk.snapshot
        rows = snapshot.table("weigh", "document_roots").to_pylist()
        roots = snapshot.table("weigh", "roots").to_pylist()
        why = {id: words for root in roots for id, words in zip(root["documents"], root["why"], strict=True)}
        groups = [(root["id"], root["documents"]) for root in roots]
        ordered = sorted(groups, key=lambda one: (-len(one[1]), one[0]))
        return Forest(snapshot.by_document, {row["of"]: row["cites"] for row in rows if row["cites"]}, why, ordered)

    def tree(self, group: list[str]) -> list[Row]:
        """Documents of a group as nested rows, origins first; what is nested too deep is listed at that depth."""
        children: dict[str, list[str]] = {}
        for id in group:
            parent = self.parents.get(id, "")
            children.setdefault(parent if parent in group and parent != id else "", []).append(id)
        seen: set[str] = set()
        top = [self._node(id, children, seen, 1) for id in children.get("", [])]
        rings = [self._node(id, {}, seen, 1) for id in group if id not in seen]  # documents that cite one another
        return [*top, *rings]

    def _node(self, id: str, children: dict[str, list[str]], seen: set[str], depth: int) -> Row:
        seen.add(id)
        below = [one for one in children.get(id, []) if one not in seen]
        row = self.row(id)
        if depth < _DEEPEST:
            return {**row, "below": [self._node(one, children, seen, depth + 1) for one in below if one not in seen]}
        flat: list[Row] = []
        while below:
            one = below.pop(0)
            if one not in seen:
                seen.add(one)
                flat.append({**self.row(one), "below": []})
                below += children.get(one, [])
        return {**row, "below": flat}

    def row(self, id: str) -> Row:
        """A document with why it stands where it does."""
        document = self.documents.get(id)
        return {
            "id": id,
            "title": (document.title or document.path) if document else id[:12],
            "known": document.known if document else "",
            "publisher": document.publisher if document else "",
            "rests_on": self.parents.get(id, ""),
            "why": self.why.get(id, ""),
        }

    def flat(self) -> Iterator[Row]:
        """One row a document, for CSV."""
        for root, group in self.groups:
            for id in group:
                yield {"root": root, **self.row(id)}


def show(desk: Desk, asked: Asked) -> Page:
    """Origins on which more than one document rests, the largest first."""
    forest: Forest = desk.kept("forest", desk.snapshot, lambda: Forest.of(desk))
    several = [one for one in forest.groups if len(one[1]) > 1]
    pages = max(1, -(-len(several) // _PER_PAGE))
    page = min(asked.page, pages)
    here = several[(page - 1) * _PER_PAGE : page * _PER_PAGE]
    data = {
        "total": len(several),
        "page": page,
        "pages": pages,
        "alone": len(forest.groups) - len(several),
        "documents": sum(len(group) for _, group in forest.groups),
        "rows": [{"root": root, "documents": len(group), "tree": forest.tree(group)} for root, group in here],
    }
    return Page("roots.html", "What rests on what", data, forest.flat, styles=("roots",))


def pair(desk: Desk, asked: Asked) -> Page:
    """Two documents side by side, what was found of them, and a form to overrule it; the pairs where none is named."""
    every = desk.snapshot.table("weigh", "pairs").to_pylist()
    if not asked.text("left"):
        return _pairs(desk, asked, every)
    left, right = (_document(desk, asked.text(name)) for name in ("left", "right"))
    forest: Forest = desk.kept("forest", desk.snapshot, lambda: Forest.of(desk))
    wanted = {left.id, right.id}
    judged = [one for one in desk.decisions.about.get(left.id, ()) if one.other in wanted and one.target in wanted]
    roots = {id: root for root, group in forest.groups for id in group}
    data = {
        "left": forest.row(left.id),
        "right": forest.row(right.id),
        "dependent": roots.get(left.id, "") == roots.get(right.id, "-"),
        "found": [row for row in every if {row["left"], row["right"]} == wanted],
        "judgements": [to_json(one) for one in judged],
        "reviewer": reviewer(asked),
    }
    return Page("pair_of_documents.html", "Does one rest on the other?", data, styles=("roots",))


def _pairs(desk: Desk, asked: Asked, every: list[Row]) -> Page:
    """Every pair that was found, with how."""
    pages = max(1, -(-len(every) // PER_PAGE))
    page = min(asked.page, pages)
    known = desk.snapshot.by_document
    titles = {id: one.title or one.path for id, one in known.items()}
    rows = [
        {**row, "left_title": titles.get(row["left"], ""), "right_title": titles.get(row["right"], "")}
        for row in every[(page - 1) * PER_PAGE : page * PER_PAGE]
    ]
    data = {"total": len(every), "page": page, "pages": pages, "rows": rows}
    return Page("pairs_of_documents.html", "Documents that rest on one another", data, lambda: every)


def _document(desk: Desk, id: str) -> Document:
    document = desk.snapshot.by_document.get(id)
    if document is None:
        raise NotFound(f"no document {id or '(none given)'}", remedy="choose one on the page of roots")
    return document


def judge(desk: Desk, asked: Asked) -> Response:
    """Record whether two documents share an origin."""
    verdict = VERDICTS.get(asked.posted.get("verdict", ""))
    if verdict is None:
        raise UsageError("no verdict was given", remedy="press Dependent or Independent")
    left, right = (_document(desk, asked.posted.get(name, "")) for name in ("left", "right"))
    if left.id == right.id:
        raise UsageError("a document rests on itself in any case", remedy="choose two")
    reason = asked.posted.get("reason", "").strip()
    desk.case.judge(verdict, left.id, other=right.id, who=reviewer(asked), reason=reason)
    desk.recomputer.ask()
    return onwards(asked, address("/sources/pair", left=left.id, right=right.id))
