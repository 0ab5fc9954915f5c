"""Corrections that propagate: every export is on record, and a retracted document says which sentences fall with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headwater.case.adding import login, now
from headwater.case.captures import holdings, retraction_row
from headwater.errors import NotFound, UsageError
from headwater.store.folder import CaseFolder

if TYPE_CHECKING:
    from headwater.case.reporting import Order
    from headwater.dossier.tree import Dossier, Sentence

_WAIT = 5.0


@dataclass(frozen=True, slots=True)
class Fallen:
    """A sentence of an export that no longer stands as it was written.

    ``alone`` is true where nothing is left that it rests on; ``export`` is the SHA-256 of the file that holds it.
    """

    export: str
    file: str
    when: str
    sentence: str
    text: str
    alone: bool


def record_export(folder: CaseFolder, dossier: Dossier, paths: tuple[Path, ...], order: Order) -> None:
    """Write down what was exported: file, hash, day, and each sentence with the documents that it cites.

    Raises:
        Locked: another process writes to this case.
    """
    sentences = [
        [one.id, one.text, sorted({citation.document for citation in one.citations})]
        for one in _sentences((dossier.front, dossier.sections))
        if one.citations and one.id
    ]
    row = {
        "kind": "export", "when": now(), "by": login(), "form": order.form, "redact": order.redact,
        "as_of": dossier.source.last.as_of,
        "path": paths[0].name, "sha256": sha256(paths[0].read_bytes()).hexdigest(), "sentences": sentences,
    }  # fmt: skip
    with folder.lock(wait=_WAIT):
        folder.ledger.append([row])


def retract(folder: CaseFolder, document: str, reason: str, who: str = "") -> list[Fallen]:
    """Take a document out of what the case rests on; its bytes and its history stay.

    Returns:
        The sentences of recorded exports that cite it, or a part of it, in order of export.

    Raises:
        UsageError: there is no reason.
        NotFound: the case does not rest on such a document.
    """
    if not reason.strip():
        raise UsageError("a retraction needs a reason", remedy='give --reason "…"')
    with folder.lock(wait=_WAIT):
        before = holdings(folder.ledger.rows("capture")).captures
        held = {one.document: one for one in before}
        if document not in held:
            raise NotFound(f"no document {document}", remedy="`headwater show CASE documents` lists them")
        folder.ledger.append([retraction_row(held[document], now(), who or login(), reason.strip())])
        left = {one.document for one in holdings(folder.ledger.rows("capture")).captures}
    gone = held.keys() - left
    return [one for row in folder.ledger.rows("export") for one in _fallen(row, gone)]


def _fallen(row: dict[str, Any], gone: set[str]) -> Iterator[Fallen]:
    for id, text, documents in row["sentences"]:
        if gone & set(documents):
            yield Fallen(row["sha256"], row["path"], row["when"], id, text, not set(documents) - gone)


def _sentences(value: Any) -> Iterator[Sentence]:
    from headwater.dossier.tree import Sentence

    if isinstance(value, Sentence):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _sentences(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _sentences(getattr(value, field.name))
