"""Per-document stages: tables in chunks by capture order, so that one new document costs one reading.

A chunk holds a fixed number of consecutive documents. A chunk whose keys are unchanged is hard-linked from the
former generation; in a changed one, rows of known documents are carried over and only the rest is made anew.
Long runs leave what they have under ``<stage>-part`` from time to time, so that a crash costs minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from headwater.case.digests import digest_all, digest_of
from headwater.store.generations import ChunkInfo, Generation, chunk_file
from headwater.store.records import from_table, to_table
from headwater.store.tables import Chunk, Tables

if TYPE_CHECKING:
    import pyarrow as pa

SIZE = 256
_GROUP = 4

Rows = dict[str, list[Any]]
Work = Callable[[Sequence[int]], Iterator[Rows]]


@dataclass(frozen=True, slots=True)
class PerDocument:
    """A stage whose rows belong to one document each.

    Attributes:
        stage: its name.
        nouns: table name → noun.
        owner: table name → the field of the noun that holds the document's id.
    """

    stage: str
    nouns: Mapping[str, type]
    owner: Mapping[str, str]

    def digest(self, keys: Sequence[str]) -> str:
        """Digest of a generation that holds documents with these keys, in this order."""
        return digest_of(self.stage, str(SIZE), digest_all(keys))


@dataclass(frozen=True, slots=True)
class Entry:
    """One document's place in a stage: its id, and a key of everything that its rows depend on."""

    document: str
    key: str


def refresh(tables: Tables, stage: PerDocument, entries: Sequence[Entry], work: Work) -> Generation:
    """Bring a per-document stage up to date.

    Args:
        tables: of the case.
        stage: which.
        entries: every document, in capture order.
        work: makes the rows of the documents at the given positions, in that order.
    """
    digest = stage.digest([entry.key for entry in entries])
    if (current := tables.generation(stage.stage)) and current.digest == digest:
        return current
    former = _Former(tables, stage)
    ready: list[Chunk] = []
    starts = list(range(0, len(entries), SIZE))
    for first in range(0, max(1, len(starts)), _GROUP):
        group = [entries[start : start + SIZE] for start in starts[first : first + _GROUP]]
        offset = first * SIZE
        rows = _compute(former, group, offset, work)
        for number, chunk in enumerate(group, start=first):
            ready.extend(former.chunk(stage, number, chunk, rows))
        if rows and first + _GROUP < len(starts):
            part = tables.write(
                f"{stage.stage}-part", stage.digest([e.key for e in entries[: offset + SIZE * _GROUP]]), ready
            )
            ready = [Chunk(info.path.name, info.path) for info in part.chunks.values()]
    if not entries:
        ready = [Chunk(chunk_file(name, 0), to_table(noun, [])) for name, noun in stage.nouns.items()]
    generation = tables.write(stage.stage, digest, ready)
    tables.forget(f"{stage.stage}-part")
    return generation


def _compute(former: _Former, group: list[Sequence[Entry]], offset: int, work: Work) -> dict[str, Rows]:
    """Rows of the documents of a group that no former generation has, by key."""
    missing = []
    position = offset
    for chunk in group:
        whole = former.holds(chunk)
        for entry in chunk:
            if not whole and entry.key not in former.place:
                missing.append((position, entry.key))
            position += 1
    made = work([index for index, _ in missing]) if missing else iter(())
    return dict(zip((key for _, key in missing), made, strict=True))


class _Former:
    """What earlier generations of a stage hold, finished or left by an interrupted run."""

    def __init__(self, tables: Tables, stage: PerDocument) -> None:
        self._stage = stage
        self._chunks: dict[tuple[str, ...], dict[str, ChunkInfo]] = {}
        self.place: dict[str, tuple[str, ...]] = {}
        self._open: dict[tuple[str, ...], dict[str, dict[str, Rows]]] = {}
        for name in (stage.stage, f"{stage.stage}-part"):
            if generation := tables.generation(name):
                self._note(generation)

    def _note(self, generation: Generation) -> None:
        for name in self._stage.nouns:
            for info in generation.chunks_of(name):
                self._chunks.setdefault(info.keys, {})[name] = info
                self.place.update((key, info.keys) for key in info.keys)

    def holds(self, chunk: Sequence[Entry]) -> bool:
        """True where a whole chunk lies ready."""
        return self._tables_of(tuple(entry.key for entry in chunk)) is not None

    def _tables_of(self, keys: tuple[str, ...]) -> dict[str, ChunkInfo] | None:
        found = self._chunks.get(keys)
        return found if found and set(found) == set(self._stage.nouns) else None

    def chunk(self, stage: PerDocument, number: int, chunk: Sequence[Entry], fresh: dict[str, Rows]) -> Iterator[Chunk]:
        """Files of one chunk: linked where nothing changed, else joined from carried and fresh rows."""
        keys = tuple(entry.key for entry in chunk)
        if ready := self._tables_of(keys):
            for name, info in sorted(ready.items()):
                yield Chunk(chunk_file(name, number), info.path, keys)
            return
        parts = [fresh[entry.key] if entry.key in fresh else self._carried(entry) for entry in chunk]
        for name, noun in stage.nouns.items():
            rows = [row for part in parts for row in part.get(name, ())]
            yield Chunk(chunk_file(name, number), to_table(noun, rows), keys)

    def _carried(self, entry: Entry) -> Rows:
        keys = self.place[entry.key]
        if keys not in self._open:
            self._open[keys] = {name: self._by_document(name, keys) for name in self._stage.nouns}
        found = self._open[keys]
        return {name: found[name].get(entry.document, []) for name in self._stage.nouns}  # type: ignore[misc]

    def _by_document(self, name: str, keys: tuple[str, ...]) -> dict[str, Any]:
        table = _read(self._chunks[keys][name])
        owner = self._stage.owner[name]
        grouped: dict[str, list[Any]] = {}
        rows: list[Any] = from_table(self._stage.nouns[name], table)
        for row in rows:
            grouped.setdefault(getattr(row, owner), []).append(row)
        return grouped


def _read(info: ChunkInfo) -> pa.Table:
    import pyarrow.parquet as pq

    return pq.read_table(info.path, partitioning=None)
