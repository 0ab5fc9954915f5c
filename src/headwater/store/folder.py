"""The case folder: where each thing of a case lies, and who may write to it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from headwater.errors import NotACase, UsageError
from headwater.store.blobs import Blobs
from headwater.store.disk import make_folder, remove_leftovers, write_whole
from headwater.store.ledger import Ledger
from headwater.store.lock import WriteLock

if TYPE_CHECKING:
    from headwater.store.index import Index
    from headwater.store.tables import Tables

CASE_FILE = "case.toml"


class CaseFolder:
    """A case on disk. ``blobs`` and ``ledger`` are the truth; ``tables`` and ``index`` are derived from them."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        self._lock = WriteLock(self.path / ".lock")
        self.blobs = Blobs(self.path / "blobs")
        self.ledger = Ledger(self.path / "ledger", self._lock)
        self._tables: Tables | None = None
        self._index: Index | None = None

    def create(self, case_file: str) -> CaseFolder:
        """Make a new case with this text as its ``case.toml``.

        Raises:
            UsageError: there is a case already, or something else in the way.
        """
        if self.case_file.exists():
            raise UsageError(f"{self.path} is a case already", remedy="choose another folder, or edit its case.toml")
        if self.path.exists() and not self.path.is_dir():
            raise UsageError(f"{self.path} is a file", remedy="choose another name for the case folder")
        make_folder(self.path)
        for name in ("blobs", "ledger", "tables"):
            make_folder(self.path / name)
        write_whole(self.case_file, case_file.encode())
        return self

    def open(self) -> CaseFolder:
        """Check that this is a case, and return it.

        Raises:
            NotACase: there is no ``case.toml`` here.
        """
        if not self.case_file.is_file():
            what = "is no case folder" if self.path.is_dir() else "does not exist"
            raise NotACase(
                f"{self.path} {what} (no case.toml)", remedy=f"make one with `headwater init {self.path} --question …`"
            )
        return self

    @property
    def case_file(self) -> Path:
        """The only file that is edited by hand."""
        return self.path / CASE_FILE

    @property
    def tables(self) -> Tables:
        """What the stages derived."""
        from headwater.store.tables import Tables

        if self._tables is None:
            self._tables = Tables(self.path, self._lock)
        return self._tables

    @property
    def index(self) -> Index:
        """Full text."""
        from headwater.store.index import Index

        if self._index is None:
            self._index = Index(self.path / "index.sqlite", self._lock)
        return self._index

    @property
    def scratch(self) -> Path:
        """A private folder for what a query spills; made when asked for."""
        folder = self.path / ".scratch"
        try:
            make_folder(folder)
        except OSError:  # a case on a read-only medium can still be asked
            return Path(tempfile.mkdtemp(prefix="headwater-"))
        return folder

    @contextmanager
    def lock(self, wait: float = 0.0) -> Iterator[None]:
        """Be the one writer for the length of a ``with`` block; clears up after writers that were killed.

        Readers are never blocked. The same thread may nest it.

        Raises:
            NotACase: there is no case here.
            Locked: another process, which is named, holds it still after ``wait`` seconds.
            Damaged: the ledger does not verify.
        """
        self.open()
        with self._lock.hold(wait):
            self.ledger.recover()
            self.blobs.tidy()
            self.tables.tidy()
            remove_leftovers(self.path)
            yield

    def write_case_file(self, text: str) -> None:
        """Replace ``case.toml`` in one step."""
        with self._lock.hold():
            write_whole(self.case_file, text.encode())
