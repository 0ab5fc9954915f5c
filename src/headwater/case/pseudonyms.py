"""The key to the pseudonyms of a case: kept in its ledger, printed by one command, part of no export."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from headwater.case.adding import login, now
from headwater.store.folder import CaseFolder

if TYPE_CHECKING:
    from headwater.dossier.redaction.person import Pseudonym, Register
    from headwater.model import Entity

KIND = "pseudonym"
_WAIT = 5.0
_REFERS = frozenset({"pronoun", "description"})


def register(folder: CaseFolder, question: str) -> Register:
    """The pseudonyms given so far; the latest row of a label counts."""
    from headwater.dossier.redaction.person import Pseudonym, Register

    found: dict[str, Pseudonym] = {}
    salt = ""
    for row in folder.ledger.rows(KIND):
        salt = salt or row["salt"]
        found[row["label"]] = Pseudonym(row["label"], tuple(row["names"]))
    return Register(salt or _salt(folder, question), tuple(found.values()))


def _salt(folder: CaseFolder, question: str) -> str:
    """Keeps ids of two cases apart; the same case gives the same."""
    first = next((row["document"] for row in folder.ledger.rows("capture")), "")
    return hashlib.sha256(f"{question}\x1f{first}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def keep(folder: CaseFolder, salt: str, given: Sequence[Pseudonym]) -> None:
    """Write new pseudonyms down before a file that bears them is written.

    Raises:
        Locked: another process writes to this case.
    """
    if given:
        rows = [
            {"kind": KIND, "when": now(), "by": login(), "salt": salt, "label": one.label, "names": list(one.keys)}
            for one in given
        ]
        with folder.lock(wait=_WAIT):
            folder.ledger.append(rows)


def listed(folder: CaseFolder) -> Iterator[dict[str, Any]]:
    """One row a pseudonym: label and the keys of the names behind it (folded words, in alphabetical order)."""
    for one in register(folder, "").known:
        yield {"label": one.label, "names": list(one.keys)}


def spans(folder: CaseFolder, entities: Sequence[Entity]) -> dict[str, list[tuple[int, int, str]]]:
    """Where the reader found names of entities: document → start, end, entity; pronouns and descriptions stay out."""
    owner = {mention: entity.id for entity in entities for mention in entity.mentions}
    wanted = ["id", "document", "start_char", "end_char", "how"]
    found: dict[str, list[tuple[int, int, str]]] = {}
    for row in folder.tables.read("extract", "mentions", wanted).to_pylist():
        if row["id"] in owner and row["how"] not in _REFERS:
            found.setdefault(row["document"], []).append((row["start_char"], row["end_char"], owner[row["id"]]))
    return found
