"""ingest and extract: every captured file becomes text, every text becomes mentions and claims."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from hashlib import sha256

from headwater.case.adding import now
from headwater.case.captures import Holdings, capture_row, describe, holdings
from headwater.case.chunks import Entry, PerDocument, Rows, refresh
from headwater.case.digests import code_digest, digest_of
from headwater.case.parallel import extract_all
from headwater.case.rows import StoredText
from headwater.case.texts import StoredTexts
from headwater.case.trees import Trees
from headwater.ingest import Intake, Limits, Part
from headwater.model import Capture, Claim, Document, Mention
from headwater.store.folder import CaseFolder
from headwater.store.generations import Generation

Progress = Callable[[str, int, int], None]

INGEST = PerDocument("ingest", {"documents": Document, "texts": StoredText}, {"documents": "id", "texts": "document"})
EXTRACT = PerDocument("extract", {"mentions": Mention, "claims": Claim}, {"mentions": "document", "claims": "document"})
_AT_ONCE = 256  # parts that are made durable together
_INGEST_CODE = ("ingest", "text", "model")
_EXTRACT_CODE = ("extract", "text", "model")


def ingest_entries(held: Holdings) -> list[Entry]:
    """One entry a document; its key covers its bytes, what was said of it, and the code that reads it."""
    code = digest_of(code_digest(*_INGEST_CODE), repr(Limits()))
    facts = describe(held.captures)
    return [Entry(one.document, digest_of(code, fact)) for one, fact in zip(held.captures, facts, strict=True)]


def extract_entries(ingested: Sequence[Entry], reader: str) -> list[Entry]:
    """One entry a document; its key covers what it was read from and the reader of claims."""
    code = digest_of(code_digest(*_EXTRACT_CODE), reader)
    return [Entry(entry.document, digest_of(code, entry.key)) for entry in ingested]


@dataclass(frozen=True, slots=True)
class Reading:
    """Brings the two per-document stages up to date.

    ``workers`` is the number of processes; ``progress`` is told stage, done and total.
    """

    folder: CaseFolder
    workers: int
    progress: Progress

    def ingest(self) -> Holdings:
        """Read what was not read yet; parts of containers are captured and read in turn."""
        while True:
            held = holdings(self.folder.ledger.rows("capture"))
            refresh(self.folder.tables, INGEST, ingest_entries(held), partial(self._read, held))
            if len(holdings(self.folder.ledger.rows("capture")).captures) == len(held.captures):
                return held

    def _read(self, held: Holdings, positions: Sequence[int]) -> Iterator[Rows]:
        from headwater.ingest.worker import Job, read_many

        known = {capture.document for capture in held.captures}
        trees = Trees(held.captures, Limits())
        captures = [held.captures[position] for position in positions]
        jobs = (Job(self.folder.blobs.read(capture.document), capture) for capture in captures)
        for done, (capture, intake) in enumerate(
            zip(captures, read_many(jobs, self.workers, Limits()), strict=True), start=1
        ):
            left_out = self._keep(capture, intake.children, known, trees)
            self.progress("ingest", done, len(captures))
            yield _rows(intake, left_out)

    def _keep(self, parent: Capture, children: Sequence[Part], known: set[str], trees: Trees) -> str:
        """Parts of a container become documents of their own, once; why some are left out, where they are."""
        rows, left = [], 0
        with ExitStack() as stack:
            for place, part in enumerate(children):
                if place % _AT_ONCE == 0:
                    stack.close()
                    put = stack.enter_context(self.folder.blobs.batch())
                sha = sha256(part.data).hexdigest()
                if sha in known:
                    continue
                if trees.is_full(parent, len(part.data)):
                    left += 1
                    continue
                known.add(put(part.data))
                child = _part(parent, part, sha)
                trees.add(child)
                rows.append(capture_row(child))
        if rows:
            self.folder.ledger.append(rows)
        return trees.refusal(left) if left else ""

    def extract(self, held: Holdings, reader: str) -> Generation:
        """Read claims out of every text that has none yet by this reader."""
        entries = extract_entries(ingest_entries(held), reader)
        stored = StoredTexts(self.folder)

        def inside(read: int, whole: int) -> None:
            self.progress("extract", read, whole)

        def work(positions: Sequence[int]) -> Iterator[Rows]:
            texts = (stored.text(entries[position].document) for position in positions)
            for done, found in enumerate(extract_all(texts, len(positions), reader, self.workers, inside), start=1):
                self.progress("extract", done, len(positions))
                yield {"mentions": list(found.mentions), "claims": list(found.claims)}

        return refresh(self.folder.tables, EXTRACT, entries, work)


def _part(parent: Capture, part: Part, sha: str) -> Capture:
    path = f"{parent.path}!/{part.name}"
    return Capture(
        sha, path, now(), len(part.data), parent.url, parent.publisher, parent.published, parent.letter, parent.document
    )


def _rows(intake: Intake, left_out: str) -> Rows:
    document = intake.document
    if left_out:
        document = replace(document, reason="; ".join(filter(None, (document.reason, left_out))))
    text = StoredText(document.id, intake.text, intake.blocks, intake.pages, intake.boxes, intake.tables)
    return {"documents": [document], "texts": [text]}
