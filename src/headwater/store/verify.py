"""Re-hash everything in a case and name what does not fit."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.errors import Damaged, HeadwaterError
from headwater.store import casefile
from headwater.store.folder import CASE_FILE, CaseFolder
from headwater.store.problems import Problem

__all__ = ["Problem", "verify"]


def verify(folder: CaseFolder) -> Iterator[Problem]:
    """Check case file, ledger, originals, tables and index; yields each thing that does not fit.

    Raises:
        NotACase: there is no case here.
    """
    folder.open()
    yield from _case_file(folder)
    yield from folder.ledger.check()
    yield from folder.blobs.check()
    yield from _missing(folder)
    yield from folder.tables.check()
    yield from folder.index.check()


def _case_file(folder: CaseFolder) -> Iterator[Problem]:
    try:
        casefile.load(folder.case_file)
    except HeadwaterError as error:
        yield Problem(CASE_FILE, str(error).removeprefix(f"{folder.case_file}: "))


def _missing(folder: CaseFolder) -> Iterator[Problem]:
    """Captures whose bytes are not there."""
    asked: set[str] = set()
    try:
        for row in folder.ledger.rows("capture"):
            sha = str(row.get("document", ""))
            if sha and sha not in asked and sha not in folder.blobs:
                yield Problem(f"blobs/{sha[:2]}/{sha}", f"missing: captured as {row.get('path', '')}")
            asked.add(sha)
        for row in folder.ledger.rows("fetch"):
            for name in ("warc", "timestamp"):
                if (sha := str(row.get(name, ""))) and sha not in folder.blobs:
                    yield Problem(f"blobs/{sha[:2]}/{sha}", f"missing: {name} of {row.get('asked', '')}")
    except Damaged:
        return  # the ledger's own check has named it
