"""Taking files in: bytes to blobs, a capture to the ledger, then acknowledged."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from headwater.case import walking
from headwater.case.captures import GIVEN, Refusal, capture_row, holdings, refusal_row
from headwater.errors import NotFound, UsageError
from headwater.model import Capture, Letter
from headwater.model.dates import is_partial_date
from headwater.store.folder import CaseFolder

_BATCH = 256
_WAIT = 5.0


@dataclass(frozen=True, slots=True)
class Given:
    """What a person says of the files at hand; it wins over what the files say of themselves."""

    url: str = ""
    publisher: str = ""
    published: str = ""
    letter: str = ""
    below: Path | None = None  # paths are kept as they stand below this folder

    def check(self) -> None:
        """Refuse a date that is none and a letter outside A–F.

        Raises:
            UsageError: naming the option and what it takes.
        """
        if self.published and not is_partial_date(self.published):
            raise UsageError(f"--published {self.published!r} is no date", remedy="write 2016, 2016-09 or 2016-09-25")
        if self.letter and self.letter not in set(Letter):
            raise UsageError(f"--letter {self.letter!r} is no grade", remedy="give one of A B C D E F")


@dataclass(frozen=True, slots=True)
class Added:
    """One file as taken in; ``reason`` is set where it could not be, ``known`` where the case had these bytes."""

    path: str
    document: str = ""
    size: int = 0
    known: bool = False
    reason: str = ""


def now() -> str:
    """UTC time to the second, ISO 8601."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def add(folder: CaseFolder, paths: Sequence[Path], given: Given) -> Iterator[Added]:
    """Take files and folders in, in batches; each batch is on disk before it is yielded.

    Raises:
        UsageError: a date or a letter does not fit.
        Locked: another process writes to this case.
    """
    given.check()
    with folder.lock():
        known = {row["document"] for row in folder.ledger.rows("capture")}
        files = walking.files(paths, folder.path.resolve(), now())
        while batch := list(islice(files, _BATCH)):
            yield from _take(folder, batch, given, known)


def take(folder: CaseFolder, name: str, data: bytes, given: Given) -> Added:
    """Take in bytes that were handed over under a name, not as a path of this machine.

    Raises:
        UsageError: a date or a letter does not fit, or there is no name.
        Locked: another process writes to this case.
    """
    given.check()
    shown = "/".join(part for part in name.replace("\\", "/").split("/") if part not in ("", ".", ".."))
    if not shown:
        raise UsageError("the file has no name", remedy="give it one")
    with folder.lock(wait=_WAIT):
        sha = folder.blobs.put(data)
        known = any(row["document"] == sha for row in folder.ledger.rows("capture"))
        folder.ledger.append([capture_row(capture_of(sha, shown, len(data), given))])
    return Added(shown, sha, len(data), known)


def describe(folder: CaseFolder, document: str, given: Given) -> Capture:
    """Say more of a document that the case has; what is left empty stays as it was.

    Raises:
        NotFound: there is no such document.
        UsageError: a date or a letter does not fit.
        Locked: another process writes to this case.
    """
    given.check()
    with folder.lock(wait=_WAIT):
        held = {one.document: one for one in holdings(folder.ledger.rows("capture")).captures}
        if document not in held:
            raise NotFound(f"no document {document}", remedy="`headwater show CASE documents` lists them")
        said = {name: value for name in GIVEN if (value := getattr(given, name))}
        capture = replace(held[document], captured=now(), by=login(), **said)
        folder.ledger.append([capture_row(capture)])
    return capture


def _take(folder: CaseFolder, batch: list[Path | Refusal], given: Given, known: set[str]) -> list[Added]:
    rows, results = [], []
    with folder.blobs.batch() as put:
        found = [entry if isinstance(entry, Refusal) else _store(put, entry, given) for entry in batch]
    for entry, taken in zip(batch, found, strict=True):
        if isinstance(taken, Refusal):
            if taken is not entry:  # there is such a file; a mistyped name is told and not kept
                rows.append(refusal_row(taken))
            results.append(Added(taken.path, reason=taken.reason))
            continue
        rows.append(capture_row(taken))
        results.append(Added(taken.path, taken.document, taken.size, taken.document in known))
        known.add(taken.document)
    if rows:
        folder.ledger.append(rows)
    return results


def _store(put: Callable[[bytes], str], path: Path, given: Given) -> Capture | Refusal:
    try:
        data = walking.bytes_of(path)
    except OSError as error:
        return Refusal(walking.shown(path), now(), f"{error.strerror or error}: check that it can be opened")
    return capture_of(put(data), walking.shown(path), len(data), given)


def capture_of(sha: str, name: str, size: int, given: Given) -> Capture:
    """A capture now, by the person at this machine."""
    said = (given.url, given.publisher, given.published, given.letter)
    return Capture(sha, name, now(), size, *said, by=login())


def login() -> str:
    """Name of the person at this machine; empty where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
