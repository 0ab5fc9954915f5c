"""One generation of a stage: a folder of Parquet files and the manifest that says what each holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson

from headwater.errors import Damaged, NotFound
from headwater.store.disk import sha256_of
from headwater.store.problems import Problem

if TYPE_CHECKING:
    import pyarrow as pa

MANIFEST = "manifest.json"
_FILE = re.compile(r"([a-z][a-z0-9_]*?)(?:-(\d+))?\.parquet")


@dataclass(frozen=True, slots=True)
class ChunkInfo:
    """One Parquet file of a generation.

    Attributes:
        path: where it lies; give it to ``tables.write`` to hard-link it into the next generation.
        rows: how many.
        sha256: of the file's bytes.
        keys: what it holds, in the writer's own terms (for per-document stages: document ids).
    """

    path: Path
    rows: int
    sha256: str
    keys: tuple[str, ...] = ()


def table_name(file: str) -> str:
    """Name of the table that a file belongs to: ``claims`` for ``claims.parquet`` and ``claims-000003.parquet``.

    Raises:
        ValueError: no file of a generation is called so.
    """
    match = _FILE.fullmatch(file)
    if not match:
        raise ValueError(f"{file!r}: call it NAME.parquet or NAME-000001.parquet, in small letters")
    return match[1]


def chunk_file(name: str, number: int) -> str:
    """File name of a numbered chunk of a table."""
    return f"{name}-{number:06d}.parquet"


class Generation:
    """What a stage made once, under the digest of its inputs, settings and code. Never changed."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.digest = path.name
        self.stage = path.parent.name

    @cached_property
    def chunks(self) -> dict[str, ChunkInfo]:
        """Files by name, sorted.

        Raises:
            Damaged: the manifest cannot be read.
        """
        try:
            manifest: dict[str, Any] = orjson.loads((self.path / MANIFEST).read_bytes())
            return {file: _info(self.path / file, entry) for file, entry in sorted(manifest.items())}
        except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError) as error:
            raise Damaged(
                f"{self.path / MANIFEST}: not a manifest", remedy="delete this folder and build again"
            ) from error

    @property
    def names(self) -> list[str]:
        """Names of its tables, sorted."""
        return sorted({table_name(file) for file in self.chunks})

    def chunks_of(self, name: str) -> list[ChunkInfo]:
        """Files of one table, in order.

        Raises:
            NotFound: there is no such table.
        """
        found = [info for file, info in self.chunks.items() if table_name(file) == name]
        if not found:
            known = ", ".join(self.names) or "nothing"
            raise NotFound(f"stage {self.stage} has no table {name}", remedy=f"it has {known}")
        return found

    def read(self, name: str, columns: list[str] | None = None) -> pa.Table:
        """One table, its chunks joined in order.

        Raises:
            NotFound: there is no such table.
            Damaged: a file cannot be read.
        """
        import pyarrow as pa
        import pyarrow.parquet as pq

        parts = []
        for info in self.chunks_of(name):
            try:
                parts.append(pq.read_table(info.path, columns=columns, partitioning=None, memory_map=False))
            except (pa.ArrowInvalid, pa.ArrowIOError, EOFError) as error:
                if isinstance(error, FileNotFoundError):
                    raise
                raise Damaged(f"{info.path}: {error}", remedy="delete the tables folder and build again") from error
        return parts[0] if len(parts) == 1 else pa.concat_tables(parts)

    def check(self) -> Iterator[Problem]:
        """Re-hash every file against the manifest; yields what does not fit."""
        base = f"tables/{self.stage}/{self.digest}"
        try:
            chunks = self.chunks
        except (Damaged, OSError) as error:
            yield Problem(f"{base}/{MANIFEST}", getattr(error, "message", "missing"))
            return
        for file, info in chunks.items():
            if not info.path.is_file():
                yield Problem(f"{base}/{file}", "missing")
            elif (found := sha256_of(info.path)) != info.sha256:
                yield Problem(f"{base}/{file}", f"the bytes do not match the manifest (they hash to {found})")
        known = {MANIFEST, *chunks}
        yield from (Problem(f"{base}/{p.name}", "extra") for p in sorted(self.path.iterdir()) if p.name not in known)


def _info(path: Path, entry: dict[str, Any]) -> ChunkInfo:
    table_name(path.name)
    return ChunkInfo(path, int(entry["rows"]), str(entry["sha256"]), tuple(entry.get("keys", ())))


def manifest_bytes(chunks: dict[str, ChunkInfo]) -> bytes:
    """Text of ``manifest.json``: {file: {rows, sha256, keys}}, sorted."""
    entries = {
        file: {"rows": info.rows, "sha256": info.sha256, "keys": list(info.keys)} for file, info in chunks.items()
    }
    return orjson.dumps(entries, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2) + b"\n"
