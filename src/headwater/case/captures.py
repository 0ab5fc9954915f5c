"""What the ledger says of the files of a case: one entry a document, in the order of capture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from headwater.model import Capture, Document, DocumentStatus, stable_id

CAPTURE = "capture"
GIVEN = ("url", "publisher", "published", "letter")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A path whose bytes could not be taken in at all; kept, so that it is named until it can be read."""

    path: str
    captured: str
    reason: str

    @property
    def document(self) -> Document:
        """It stands among the documents as failed."""
        id = stable_id("unread", self.path)
        return Document(id, self.path, captured=self.captured, status=DocumentStatus.FAILED, reason=self.reason)


@dataclass(frozen=True, slots=True)
class Holdings:
    """Every document of the ledger once, with what later captures of the same bytes added, and the refusals."""

    captures: tuple[Capture, ...]
    refusals: tuple[Refusal, ...]

    @property
    def last_day(self) -> str:
        """Day of the newest capture; empty for an empty case."""
        return max((capture.captured[:10] for capture in self.captures), default="")


def capture_row(capture: Capture) -> dict[str, Any]:
    """Ledger row of a capture."""
    return {"kind": CAPTURE, **{field.name: getattr(capture, field.name) for field in fields(capture)}}


def refusal_row(refusal: Refusal) -> dict[str, Any]:
    """Ledger row of a path that could not be read: a capture without a document."""
    return {"kind": CAPTURE, "document": "", **{f.name: getattr(refusal, f.name) for f in fields(refusal)}}


def retraction_row(capture: Capture, when: str, who: str, reason: str) -> dict[str, Any]:
    """Ledger row that takes a document out again: a capture with why it no longer counts."""
    return {**capture_row(capture), "captured": when, "by": who, "retracted": reason}


def holdings(rows: Iterable[dict[str, Any]]) -> Holdings:
    """Fold capture rows, oldest first, into one capture a document.

    The first capture gives path and time; what a later one says of url, publisher, date and letter wins. A retraction
    takes the document out with everything that came out of it; a later capture takes it in again.
    """
    found: dict[str, Capture] = {}
    refused: dict[str, Refusal] = {}
    for row in rows:
        if not row["document"]:
            refused[row["path"]] = Refusal(row["path"], row["captured"], row["reason"])
            continue
        capture = _capture(row)
        if row.get("retracted"):
            _take_out(found, capture.document)
            continue
        refused.pop(capture.path, None)
        known = found.get(capture.document)
        found[capture.document] = _merged(known, capture) if known else capture
    return Holdings(tuple(found.values()), tuple(refused.values()))


def _take_out(found: dict[str, Capture], document: str) -> None:
    gone = [document]
    while gone:
        taken = gone.pop()
        found.pop(taken, None)
        gone += [one.document for one in found.values() if one.parent == taken]


def _capture(row: dict[str, Any]) -> Capture:
    names = {field.name for field in fields(Capture)}
    return Capture(**{name: value for name, value in row.items() if name in names})


def _merged(known: Capture, later: Capture) -> Capture:
    return replace(known, **{name: getattr(later, name) for name in GIVEN if getattr(later, name)})


def describe(captures: Iterable[Capture]) -> Iterator[str]:
    """What decides how each document is read, as one string for its digest."""
    for one in captures:
        yield "\x1f".join((one.document, one.path, one.captured, *(getattr(one, name) for name in GIVEN), one.parent))
