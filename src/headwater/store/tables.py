"""What machines derived: ``tables/<stage>/<digest>/*.parquet``, switched by ``CURRENT``. May be deleted at any time.

A generation is written into a temporary folder and renamed to its digest, then ``CURRENT`` is swapped: readers
never wait, and a crash leaves the former generation standing.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from headwater.errors import Damaged, NotFound
from headwater.store.disk import (
    FILE_MODE,
    is_temporary,
    make_folder,
    remove_folder,
    remove_leftovers,
    sha256_of,
    sync_file,
    sync_folder,
    temporary_folder,
    write_whole,
)
from headwater.store.generations import MANIFEST, ChunkInfo, Generation, manifest_bytes, table_name
from headwater.store.lock import WriteLock
from headwater.store.problems import Problem

if TYPE_CHECKING:
    import pyarrow as pa

CURRENT = "CURRENT"
_ROW_GROUP = 65_536
_NAME = re.compile(r"[a-z][a-z0-9_-]*")
_DIGEST = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_WAIT = 5.0
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Chunk:
    """One file to write: a table, or the path of an unchanged file of the former generation to link.

    ``keys`` say what the file holds (document ids); a linked file keeps its own where none are given.
    """

    file: str
    content: pa.Table | Path
    keys: tuple[str, ...] = ()


class Tables:
    """Generations of every stage, and which of them are current."""

    def __init__(self, case: Path, lock: WriteLock) -> None:
        self._case = case
        self._folder = case / "tables"
        self._lock = lock

    def current(self) -> dict[str, str]:
        """Stage → digest of its current generation.

        Raises:
            Damaged: ``CURRENT`` cannot be read.
        """
        path = self._case / CURRENT
        try:
            found = orjson.loads(path.read_bytes())
        except FileNotFoundError:
            return {}
        except orjson.JSONDecodeError as error:
            raise _not_current(path) from error
        if not isinstance(found, dict) or not all(_is_entry(*item) for item in found.items()):
            raise _not_current(path)
        return {stage: found[stage] for stage in sorted(found)}

    def generation(self, stage: str) -> Generation | None:
        """The current generation of a stage; None where it never ran or its tables were deleted."""
        digest = self.current().get(stage)
        return Generation(self._folder / stage / digest) if digest and self.has(stage, digest) else None

    def has(self, stage: str, digest: str) -> bool:
        """True where this generation lies on disk, current or not."""
        return (self._folder / stage / digest / MANIFEST).is_file()

    def at(self, stage: str, digest: str) -> Generation:
        """A generation that lies on disk, current or not; ask ``has`` first."""
        return Generation(self._folder / stage / digest)

    def read(self, stage: str, name: str, columns: list[str] | None = None) -> pa.Table:
        """One table of the current generation.

        Raises:
            NotFound: the stage never ran, or has no such table.
            Damaged: a file cannot be read.
        """
        for attempt in range(_TRIES):
            generation = self.generation(stage)
            if generation is None:
                raise NotFound(f"stage {stage} has not run", remedy="run `headwater build`")
            try:
                return generation.read(name, columns)
            except FileNotFoundError as error:  # replaced twice and pruned while we opened it
                if attempt == _TRIES - 1:
                    raise Damaged(f"{error.filename or generation.path}: missing", remedy="build again") from error
        raise AssertionError("unreachable")

    def write(self, stage: str, digest: str, content: Mapping[str, pa.Table] | Iterable[Chunk]) -> Generation:
        """Write a generation, make it current and prune what is older than the former one.

        The same digest means the same bytes, so an existing generation is only made current.

        Args:
            stage: name of the stage.
            digest: of its inputs, settings and code.
            content: tables by name, or chunks in order; chunks are taken one at a time.
        """
        if not _is_entry(stage, digest):
            raise ValueError(f"stage {stage!r}, digest {digest!r}: letters, digits and dashes only")
        with self._lock.hold(_WAIT):
            target = self._folder / stage / digest
            if not self.has(stage, digest):
                make_folder(target.parent)
                with temporary_folder(target.parent) as folder:
                    _fill(folder, _chunks(content))
                    remove_folder(target)
                    folder.rename(target)
                sync_folder(target.parent)
            self._swap(stage, digest)
            return Generation(target)

    def forget(self, stage: str) -> None:
        """Take a stage out of ``CURRENT``: it counts as never run."""
        with self._lock.hold(_WAIT):
            current = self.current()
            if current.pop(stage, None):
                self._write_current(current)

    def check(self) -> Iterator[Problem]:
        """Re-hash the current generations; yields what does not fit."""
        try:
            current = self.current()
        except Damaged as damage:
            yield Problem(CURRENT, damage.message)
            return
        for stage, digest in current.items():
            generation = Generation(self._folder / stage / digest)
            if generation.path.is_dir():
                yield from generation.check()
            else:
                yield Problem(CURRENT, f"stage {stage} points to {digest}, which is gone: build again")

    def verify(self) -> Iterator[str]:
        """Re-hash the current generations; yields one line for each thing that does not fit."""
        return map(str, self.check())

    def tidy(self) -> None:
        """Remove what writers that are gone left unfinished."""
        for folder in self._folder.glob("*"):
            if folder.is_dir():
                remove_leftovers(folder)

    def _swap(self, stage: str, digest: str) -> None:
        try:
            current = self.current()
        except Damaged:
            current = {}  # derived: the stages that it named are built again
        former = current.get(stage)
        if former == digest:
            return
        self._write_current({**current, stage: digest})
        self._prune(stage, {digest, former})

    def _write_current(self, current: dict[str, str]) -> None:
        data = orjson.dumps(current, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2) + b"\n"
        write_whole(self._case / CURRENT, data)

    def _prune(self, stage: str, keep: set[str | None]) -> None:
        for path in sorted((self._folder / stage).iterdir()):
            if path.name not in keep and not is_temporary(path):
                remove_folder(path)


def _is_entry(stage: object, digest: object) -> bool:
    return (
        isinstance(stage, str)
        and isinstance(digest, str)
        and bool(_NAME.fullmatch(stage))
        and bool(_DIGEST.fullmatch(digest))
    )


def _not_current(path: Path) -> Damaged:
    return Damaged(f"{path}: not a list of stages and digests", remedy="delete it and build again")


def _chunks(content: Mapping[str, Any] | Iterable[Chunk]) -> Iterable[Chunk]:
    if isinstance(content, Mapping):
        return [Chunk(f"{name}.parquet", table) for name, table in content.items()]
    return content


def _fill(folder: Path, chunks: Iterable[Chunk]) -> None:
    written: dict[str, ChunkInfo] = {}
    former: dict[Path, dict[str, ChunkInfo]] = {}
    for chunk in chunks:
        table_name(chunk.file)
        if chunk.file in written:
            raise ValueError(f"{chunk.file} given twice")
        path = folder / chunk.file
        if isinstance(chunk.content, Path):
            written[chunk.file] = _link(chunk, path, former)
        else:
            written[chunk.file] = _store(chunk, path)
    write_whole(folder / MANIFEST, manifest_bytes(written))


def _store(chunk: Chunk, path: Path) -> ChunkInfo:
    """Write a table as Parquet: the same rows always give the same bytes."""
    import pyarrow.parquet as pq

    content: Any = chunk.content
    table = content.replace_schema_metadata(None).combine_chunks()
    pq.write_table(table, path, compression="zstd", row_group_size=_ROW_GROUP, version="2.6")
    path.chmod(FILE_MODE)
    sync_file(path)
    return ChunkInfo(path, table.num_rows, sha256_of(path), chunk.keys)


def _link(chunk: Chunk, path: Path, former: dict[Path, dict[str, ChunkInfo]]) -> ChunkInfo:
    """Take over an unchanged file with what its manifest says of it, without reading it."""
    folder = chunk.content.parent
    if folder not in former:
        former[folder] = Generation(folder).chunks
    info = former[folder][chunk.content.name]
    try:
        os.link(chunk.content, path)
    except OSError:  # another file system, or one without hard links
        shutil.copyfile(chunk.content, path)
        path.chmod(FILE_MODE)
        sync_file(path)
    return ChunkInfo(path, info.rows, info.sha256, chunk.keys or info.keys)
