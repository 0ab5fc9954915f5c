"""Texts of the current ingest generation, a few chunks in memory at a time, and the passages that search finds."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Sequence

from headwater.case.chunks import Entry
from headwater.case.rows import StoredText
from headwater.errors import NotFound
from headwater.model import BlockKind, Box, Document, DocumentText
from headwater.store.folder import CaseFolder
from headwater.store.generations import ChunkInfo
from headwater.store.passages import Passage
from headwater.store.records import from_table

_KEPT = 48


class StoredTexts:
    """Documents with their texts, by id."""

    def __init__(self, folder: CaseFolder) -> None:
        generation = folder.tables.generation("ingest")
        if generation is None:
            raise NotFound("nothing has been read yet", remedy=f"run `headwater build {folder.path}`")
        self._documents = generation.chunks_of("documents")
        self._texts = generation.chunks_of("texts")
        self._where: dict[str, int] = {}
        self._loaded: OrderedDict[int, dict[str, DocumentText]] = OrderedDict()

    def text(self, document: str) -> DocumentText:
        """One document with its text.

        Raises:
            NotFound: no such document has been read.
        """
        if not self._where:
            self._where = {id: number for number, info in enumerate(self._documents) for id in _ids(info)}
        if document not in self._where:
            raise NotFound(f"no document {document}", remedy="`headwater show CASE documents` lists them")
        number = self._where[document]
        if number not in self._loaded:
            self._loaded[number] = self._load(number)
            if len(self._loaded) > _KEPT:
                self._loaded.popitem(last=False)
        return self._loaded[number][document]

    def boxes(self, document: str) -> tuple[Box, ...]:
        """Where each run of its text stands on its pages; empty where the kind has no pages.

        Raises:
            NotFound: no such document has been read.
        """
        self.text(document)
        table = _read(self._texts[self._where[document]], ["document", "boxes"])
        rows = table.to_pylist()
        return tuple(Box(**box) for row in rows if row["document"] == document for box in row["boxes"])

    def _load(self, number: int) -> dict[str, DocumentText]:
        texts = {row.document: row for row in from_table(StoredText, _read(self._texts[number]))}
        documents = from_table(Document, _read(self._documents[number]))
        return {one.id: texts[one.id].beside(one) for one in documents}


def _read(info: ChunkInfo, columns: list[str] | None = None):  # type: ignore[no-untyped-def]
    import pyarrow.parquet as pq

    return pq.read_table(info.path, columns=columns, partitioning=None)


def _ids(info: ChunkInfo) -> list[str]:
    return _read(info, ["id"]).column("id").to_pylist()  # type: ignore[no-any-return]


def refresh_index(folder: CaseFolder, entries: Sequence[Entry]) -> int:
    """Bring full text up to the texts of the case, reading only documents that are new or changed."""
    wanted = {entry.document: entry.key for entry in entries}
    stored = StoredTexts(folder)
    return folder.index.sync(wanted, lambda document: _passages(stored.text(document)))


def _passages(text: DocumentText) -> Iterator[Passage]:
    """Every block that is no furniture; a document without blocks is one passage."""
    document = text.document
    for block in text.blocks:
        if block.kind is not BlockKind.FURNITURE:
            words = text.text[block.start_char : block.end_char]
            yield Passage(document.id, block.start_char, block.end_char, words, document.title, block.page)
    if not text.blocks and text.text:
        yield Passage(document.id, 0, len(text.text), text.text, document.title)
