"""The ledger: captures, judgements, grades, hand-made claims and notes, in the order they came.

``ledger/000001.jsonl`` … are only ever appended to: one batch is one write and one ``fdatasync``, and is
acknowledged after it. Bytes that an interrupted write left after the last commit go aside to ``*.torn``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from headwater.errors import Damaged, HeadwaterError, UsageError
from headwater.store.batches import Batch, ChainError, Place, commit_line, read_batches
from headwater.store.disk import FILE_MODE, make_folder, sync_folder, write_whole
from headwater.store.lock import WriteLock
from headwater.store.problems import Problem

KINDS = frozenset({"capture", "judgement", "grade", "claim", "note", "list", "aliases", "fetch", "export", "pseudonym"})
ROLL_BYTES = 64 * 1024 * 1024
_NAME = re.compile(r"\d{6}\.jsonl")
_WAIT = 5.0


@dataclass(frozen=True, slots=True)
class _End:
    """The end of the whole ledger: number of its newest file (0: none) and the place in that file."""

    number: int
    place: Place


class Ledger:
    """Append-only rows in hash-chained batches."""

    def __init__(self, folder: Path, lock: WriteLock, roll_bytes: int = ROLL_BYTES) -> None:
        self._folder = folder
        self._lock = lock
        self._roll_bytes = roll_bytes
        self._known: _End | None = None

    def append(self, rows: Sequence[Mapping[str, Any]]) -> int:
        """Write rows as one batch: when this returns they survive a power cut, all of them.

        Args:
            rows: JSON objects, each with a ``kind`` (capture, judgement, grade, claim, note).

        Returns:
            The number of the commit; of the last one where ``rows`` is empty.

        Raises:
            UsageError: a row has no such kind or is not JSON.
            Locked: another process is writing.
            Damaged: the ledger so far does not verify.
        """
        lines = [_line(row) for row in rows]
        with self._lock.hold(_WAIT):
            end = self.recover()
            if not lines:
                return end.place.commit
            if not end.number or end.place.offset >= self._roll_bytes:
                end = self._roll(end)
            commit = commit_line(end.place, lines)
            self._known = None
            offset = self._write(end, b"".join([*lines, commit]))
            sha = orjson.loads(commit)["sha"]
            place = Place(end.place.commit + 1, sha, offset, end.place.line + len(lines) + 1)
            self._known = _End(end.number, place)
            return place.commit

    def rows(self, kind: str = "") -> Iterator[dict[str, Any]]:
        """Rows in the order they were written, of one kind where it is given.

        Raises:
            Damaged: bytes that were acknowledged do not add up; nothing is passed over.
        """
        for batch in self._batches():
            for line in batch.rows:
                row = orjson.loads(line)
                if not kind or row["kind"] == kind:
                    yield row

    @property
    def head(self) -> str:
        """Hash of the last commit: it stands for everything in the ledger; 64 zeros when there is nothing."""
        return self._end().place.sha

    def check(self) -> Iterator[Problem]:
        """Re-hash every batch; yields the first thing that does not fit (the chain cannot be followed beyond)."""
        try:
            for _ in self._raw_batches():
                pass
        except _FileError as broken:
            yield Problem(f"ledger/{broken.path.name}", broken.what)

    def verify(self) -> Iterator[str]:
        """Re-hash every batch; yields one line for what does not fit."""
        return map(str, self.check())

    def files(self) -> list[Path]:
        """Ledger files in order."""
        return sorted(path for path in self._folder.glob("*.jsonl") if _NAME.fullmatch(path.name))

    def extent(self) -> list[tuple[Path, int]]:
        """Each file with the bytes of it that are committed; what was torn off does not count.

        Raises:
            Damaged: the ledger does not verify.
        """
        files, end = self.files(), self._end()
        return [(path, path.stat().st_size if _number(path) < end.number else end.place.offset) for path in files]

    def recover(self) -> _End:
        """For a writer: move torn bytes aside to ``*.torn`` and return where the ledger ends.

        Raises:
            Damaged: the ledger does not verify.
        """
        with self._lock.hold(_WAIT):
            end = self._end()
            path = self._path(end.number)
            if end.number and path.stat().st_size > end.place.offset:
                self._set_aside(path, end.place.offset)
            return end

    def _end(self) -> _End:
        files = self.files()
        if self._known and self._still(self._known, files):
            return self._known
        end = _End(_number(files[-1]) if files else 0, Place())
        for path, batch in self._located():
            end = _End(end.number, batch.after if path == files[-1] else batch.after.in_next_file())
        self._known = end
        return end

    def _still(self, end: _End, files: list[Path]) -> bool:
        if not files or _number(files[-1]) != end.number:
            return not files and not end.number
        return files[-1].stat().st_size == end.place.offset

    def _path(self, number: int) -> Path:
        return self._folder / f"{number:06d}.jsonl"

    def _located(self) -> Iterator[tuple[Path, Batch]]:
        try:
            yield from self._raw_batches()
        except _FileError as broken:
            raise Damaged(
                f"{broken.path}: {broken.what}",
                remedy="restore this file from a backup; nothing is written until it verifies",
            ) from None

    def _batches(self) -> Iterator[Batch]:
        return (batch for _, batch in self._located())

    def _raw_batches(self) -> Iterator[tuple[Path, Batch]]:
        place, files = Place(), self.files()
        for position, path in enumerate(files, 1):
            if _number(path) != position:
                raise _FileError(self._path(position), "this file of the ledger is missing")
            place = place.in_next_file()
            try:
                for batch in read_batches(path, place, last=position == len(files)):
                    place = batch.after
                    yield path, batch
            except ChainError as broken:
                raise _FileError(path, broken.what) from None

    def _roll(self, end: _End) -> _End:
        make_folder(self._folder)
        path = self._path(end.number + 1)
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE))
        sync_folder(self._folder)
        return _End(end.number + 1, end.place.in_next_file())

    def _write(self, end: _End, data: bytes) -> int:
        """Append in one write, make it durable, and return the offset after it."""
        path = self._path(end.number)
        handle = os.open(path, os.O_WRONLY | os.O_APPEND)
        try:
            written = os.write(handle, data)
            if written != len(data):
                raise HeadwaterError(f"{path}: the disk took only part of the entry", remedy="free some space")
            os.fdatasync(handle)
        except OSError as error:
            raise HeadwaterError(f"{path}: could not be written: {error.strerror}") from error
        finally:
            os.close(handle)
        return end.place.offset + len(data)

    def _set_aside(self, path: Path, offset: int) -> None:
        """Copy what follows ``offset`` to a file of its own, durably, before it is cut off."""
        with path.open("rb") as file:
            file.seek(offset)
            torn = file.read()
        write_whole(_free_name(path, torn), torn)
        handle = os.open(path, os.O_WRONLY)
        try:
            os.ftruncate(handle, offset)
            os.fsync(handle)
        finally:
            os.close(handle)


class _FileError(Exception):
    def __init__(self, path: Path, what: str) -> None:
        super().__init__(what)
        self.path = path
        self.what = what


def _number(path: Path) -> int:
    return int(path.name[:6])


def _free_name(path: Path, torn: bytes) -> Path:
    """A name that is free, or holds the same bytes already (an earlier attempt was cut short)."""
    count = 1
    while True:
        place = path.with_name(f"{path.stem}.{count}.torn")
        if not place.exists() or place.read_bytes() == torn:
            return place
        count += 1


def _line(row: Mapping[str, Any]) -> bytes:
    kind = row.get("kind")
    if kind not in KINDS:
        raise UsageError(f"a ledger row of kind {kind!r}", remedy=f"use one of {', '.join(sorted(KINDS))}")
    try:
        return orjson.dumps({"kind": kind, **row}) + b"\n"
    except TypeError as error:
        raise UsageError(f"a ledger row of kind {kind} is not JSON: {error}") from error
