"""Full text in SQLite FTS5: rebuildable, so a deleted or damaged file costs time and nothing else.

The write-ahead log lets readers go on while a writer works.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import pairwise
from pathlib import Path

from headwater.errors import Damaged, NotFound
from headwater.store.disk import FILE_MODE
from headwater.store.lock import WriteLock
from headwater.store.passages import Hit, Passage, expression, printable
from headwater.store.problems import Problem

_VERSION = 1
_WAIT = 5.0
_OPEN, _CLOSE = "\x02", "\x03"
_SCHEMA = f"""
CREATE TABLE held (document TEXT PRIMARY KEY, version TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE place (id INTEGER PRIMARY KEY, document TEXT NOT NULL, start_char INTEGER NOT NULL,
                    end_char INTEGER NOT NULL, page INTEGER NOT NULL);
CREATE INDEX place_document ON place (document);
CREATE VIRTUAL TABLE passage USING fts5 (title, text, tokenize = "unicode61 remove_diacritics 2");
PRAGMA user_version = {_VERSION};
"""
_SEARCH = f"""
SELECT place.document, place.start_char, place.end_char, place.page, passage.title,
       highlight(passage, 1, '{_OPEN}', '{_CLOSE}'), rank
FROM passage JOIN place ON place.id = passage.rowid
WHERE passage MATCH ? AND rank MATCH 'bm25(2.0, 1.0)'
ORDER BY rank, place.document, place.start_char LIMIT ?
"""


class Index:
    """The passages of a case by their words. Letter case and diacritics do not matter."""

    def __init__(self, path: Path, lock: WriteLock) -> None:
        self._path = path
        self._lock = lock

    def documents(self) -> dict[str, str]:
        """Documents held → the version each was indexed in; empty where there is no usable index."""
        try:
            with self._reading() as database:
                return dict(database.execute("SELECT document, version FROM held ORDER BY document"))
        except (NotFound, Damaged):
            return {}

    def update(self, document: str, passages: Iterable[Passage], version: str = "") -> None:
        """Hold these passages of a document and no others of it."""
        with self._writing() as database:
            _drop(database, document)
            _add(database, document, passages, version)

    def forget(self, document: str) -> None:
        """Hold nothing of a document."""
        with self._writing() as database:
            _drop(database, document)

    def rebuild(self, passages: Iterable[Passage]) -> None:
        """Start anew with these passages, those of one document next to one another."""
        with self._lock.hold(_WAIT):
            self._delete()
            with self._writing() as database:
                for passage in passages:
                    _add(database, passage.document, [passage], "")

    def sync(self, wanted: Mapping[str, str], passages: Callable[[str], Iterable[Passage]]) -> int:
        """Hold exactly the wanted documents (→ version), reading only those that are new or changed.

        A damaged index is started anew.

        Returns:
            How many documents were indexed.
        """
        with self._lock.hold(_WAIT):
            try:
                return self._sync(wanted, passages)
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
                self._delete()
                return self._sync(wanted, passages)

    def search(self, text: str, limit: int = 20) -> list[Hit]:
        """Passages that hold all the words of ``text``, best first; words in quotation marks as a phrase.

        Raises:
            NotFound: there is no index yet.
            Damaged: it cannot be read.
        """
        words = expression(text)
        if not words or limit < 1:
            return []
        with self._reading() as database:
            return [_hit(row) for row in database.execute(_SEARCH, (words, limit))]

    def check(self) -> Iterator[Problem]:
        """Let SQLite check the file; yields what does not fit. An absent index is no problem."""
        try:
            with self._reading() as database:
                (verdict,) = database.execute("PRAGMA quick_check(1)").fetchone()
                if verdict != "ok":
                    yield Problem(self._path.name, f"{verdict} — delete it and build again")
        except NotFound:
            return
        except Damaged as damage:
            yield Problem(self._path.name, str(damage).removeprefix(f"{self._path}: "))

    def _sync(self, wanted: Mapping[str, str], passages: Callable[[str], Iterable[Passage]]) -> int:
        held = self.documents()
        stale = sorted(document for document, version in wanted.items() if held.get(document) != version)
        gone = sorted(held.keys() - wanted.keys())
        if not stale and not gone and self._path.exists():
            return 0
        with self._writing() as database:
            for document in gone:
                _drop(database, document)
            for document in stale:
                _drop(database, document)
                _add(database, document, passages(document), wanted[document])
        return len(stale)

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        if not self._path.is_file():
            raise NotFound("there is no full-text index yet", remedy="run `headwater build`")
        try:
            with closing(self._connect("ro")) as database:
                if _version(database) != _VERSION:
                    raise Damaged(f"{self._path}: made by another version", remedy="run `headwater build`")
                yield database
        except sqlite3.DatabaseError as error:
            remedy = "delete it and build again" if _is_damage(error) else "try again"
            raise Damaged(f"{self._path}: {error}", remedy=remedy) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction; everything in the block is there afterwards, or nothing."""
        with self._lock.hold(_WAIT), closing(self._usable()) as database:
            database.execute("BEGIN IMMEDIATE")
            try:
                yield database
            except BaseException:
                database.execute("ROLLBACK")
                raise
            database.execute("COMMIT")

    def _usable(self) -> sqlite3.Connection:
        """A connection to a file in working order; one that is none, or of another version, is started anew."""
        try:
            if database := self._prepared():
                return database
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
        self._delete()
        if database := self._prepared():
            return database
        raise Damaged(f"{self._path}: could not be made anew", remedy="delete it and build again")

    def _prepared(self) -> sqlite3.Connection | None:
        self._path.touch(mode=FILE_MODE)
        database = self._connect("rw")
        try:
            database.execute("PRAGMA journal_mode = WAL").fetchone()
            database.execute("PRAGMA synchronous = NORMAL")
            version = _version(database)
            if not version:
                database.executescript(f"BEGIN; {_SCHEMA} COMMIT;")
            elif version != _VERSION:
                database.close()
                return None
        except BaseException:
            database.close()
            raise
        return database

    def _connect(self, mode: str) -> sqlite3.Connection:
        # On a medium that cannot be written to SQLite may not make the files of its log: nobody can write anyway.
        fixed = mode == "ro" and not os.access(self._path.parent, os.W_OK)
        uri = f"{self._path.resolve().as_uri()}?mode={mode}{'&immutable=1' if fixed else ''}"
        return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_WAIT, check_same_thread=False)

    def _delete(self) -> None:
        for suffix in ("", "-wal", "-shm", "-journal"):
            self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    """True where the file is at fault, not a full disk or a busy neighbour."""
    return (error.sqlite_errorcode & 0xFF) in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _version(database: sqlite3.Connection) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _drop(database: sqlite3.Connection, document: str) -> None:
    database.execute("DELETE FROM passage WHERE rowid IN (SELECT id FROM place WHERE document = ?)", (document,))
    database.execute("DELETE FROM place WHERE document = ?", (document,))
    database.execute("DELETE FROM held WHERE document = ?", (document,))


def _add(database: sqlite3.Connection, document: str, passages: Iterable[Passage], version: str) -> None:
    for passage in passages:
        place = (document, passage.start_char, passage.end_char, passage.page)
        row = database.execute("INSERT INTO place (document, start_char, end_char, page) VALUES (?, ?, ?, ?)", place)
        words = (row.lastrowid, printable(passage.title), printable(passage.text))
        database.execute("INSERT INTO passage (rowid, title, text) VALUES (?, ?, ?)", words)
    database.execute("INSERT OR REPLACE INTO held VALUES (?, ?)", (document, version))


def _hit(row: tuple[str, int, int, int, str, str, float]) -> Hit:
    document, start, end, page, title, marked, rank = row
    text, marks = _unmark(marked)
    return Hit(document, start, end, text, title, page, marks, -rank)


def _unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Text without the marks that FTS5 set around what matched, and the spans that they marked."""
    pieces = marked.replace(_CLOSE, _OPEN).split(_OPEN)
    ends = [0]
    for piece in pieces:
        ends.append(ends[-1] + len(piece))
    spans = list(pairwise(ends))[1::2]
    return "".join(pieces), tuple(spans)
