"""build: bring what is stale up to date, stage by stage, and say why."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from headwater.case.captures import Holdings, holdings
from headwater.case.derived import Decided, Deriving, answer_day, digests, documents_of
from headwater.case.proposing import propose
from headwater.case.readings import EXTRACT, INGEST, Progress, Reading, extract_entries, ingest_entries
from headwater.errors import UsageError
from headwater.model import CaseFile, Document, DocumentStatus
from headwater.model.dates import known_by
from headwater.store import casefile as case_files
from headwater.store.folder import CaseFolder

STAGES = ("ingest", "extract", "resolve", "weigh", "trace")


@dataclass(frozen=True, slots=True)
class StageRun:
    """What became of one stage: still fresh, or built, how long it took and why."""

    stage: str
    fresh: bool
    seconds: float = 0.0
    why: str = ""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did. ``skipped`` are the files of the case that could not be read, each with its reason."""

    stages: tuple[StageRun, ...]
    documents: int
    claims: int
    skipped: tuple[Document, ...] = ()
    notes: tuple[str, ...] = ()

    def rows(self) -> Iterator[dict[str, Any]]:
        """One JSON row a stage, then one a skipped file."""
        for run in self.stages:
            yield {"stage": run.stage, "fresh": run.fresh, "seconds": round(run.seconds, 3), "why": run.why}
        for document in self.skipped:
            yield {"skipped": document.path, "document": document.id, "reason": document.reason}


@dataclass(frozen=True, slots=True)
class Options:
    """How to build: ``only`` stops after a stage, ``workers`` 0 means one a processor."""

    only: str = ""
    workers: int = 0

    def check(self) -> None:
        """Refuse an unknown stage.

        Raises:
            UsageError: naming the stages.
        """
        if self.only and self.only not in STAGES:
            raise UsageError(f"no stage {self.only!r}", remedy=f"one of {', '.join(STAGES)}")


def build(folder: CaseFolder, options: Options, progress: Progress) -> BuildReport:
    """Build what is stale.

    Raises:
        UsageError: an unknown stage.
        CaseFileError: case.toml does not fit.
        Locked: another process writes to this case.
    """
    options.check()
    with folder.lock():
        return _Build(folder, options, progress).run()


def stale(folder: CaseFolder) -> list[str]:
    """Stages whose tables are behind the ledger, the case file or the code; empty when none is."""
    held = holdings(folder.ledger.rows("capture"))
    casefile = case_files.load(folder.case_file)
    wanted = _wanted(folder, held, casefile)
    current = folder.tables.current()
    return [f"{stage} is behind" for stage in STAGES if current.get(stage) != wanted[stage]]


def _wanted(folder: CaseFolder, held: Holdings, casefile: CaseFile) -> dict[str, str]:
    entries = ingest_entries(held)
    ingest = INGEST.digest([entry.key for entry in entries])
    extract = EXTRACT.digest([entry.key for entry in extract_entries(entries, casefile.settings.reader)])
    rest = digests(Decided.of(folder, casefile), ingest, extract, answer_day(casefile, held))
    return {"ingest": ingest, "extract": extract, **rest}


class _Build:
    """One run over the stages, in order."""

    def __init__(self, folder: CaseFolder, options: Options, progress: Progress) -> None:
        self._folder = folder
        self._options = options
        workers = options.workers or len(os.sched_getaffinity(0))
        self._progress = progress
        self._reading = Reading(folder, workers, progress)
        self._runs: list[StageRun] = []
        self._notes: list[str] = []

    def run(self) -> BuildReport:
        """Every stage up to the one asked for."""
        casefile = case_files.load(self._folder.case_file)
        tables = self._folder.tables
        before = {stage: digest for stage, digest in tables.current().items() if tables.has(stage, digest)}
        held = self._per_document(casefile, before)
        last = STAGES.index(self._options.only or STAGES[-1])
        for stage in STAGES[2 : last + 1]:
            casefile = self._derive(stage, held, casefile, before)
        return self._report(held, casefile)

    def _per_document(self, casefile: CaseFile, before: dict[str, str]) -> Holdings:
        start = time.monotonic()
        held = self._reading.ingest()
        if self._folder.tables.current().get("ingest") != before.get("ingest"):
            self._notes.extend(open_sides())
        self._note("ingest", before, start, f"{len(held.captures)} documents")
        self._update_index(held)
        if self._options.only != "ingest":
            start = time.monotonic()
            self._reading.extract(held, casefile.settings.reader)
            self._note("extract", before, start, f"reader {casefile.settings.reader}")
        return held

    def _derive(self, stage: str, held: Holdings, casefile: CaseFile, before: dict[str, str]) -> CaseFile:
        """Run one stage where it is stale; resolve may propose what the question leaves out."""
        start = time.monotonic()
        self._run_stage(stage, held, casefile)
        if stage == "resolve" and (proposed := self._propose(casefile)):
            casefile = proposed
            self._run_stage(stage, held, casefile)
        self._note(stage, before, start, _why(stage, before))
        return casefile

    def _run_stage(self, stage: str, held: Holdings, casefile: CaseFile) -> None:
        wanted = _wanted(self._folder, held, casefile)[stage]
        tables = self._folder.tables
        if tables.current().get(stage) == wanted and tables.has(stage, wanted):
            return
        self._progress(stage, 0, 1)
        deriving = Deriving(self._folder, Decided.of(self._folder, casefile))
        tables.write(stage, wanted, deriving.make(stage, answer_day(casefile, held)))

    def _propose(self, casefile: CaseFile) -> CaseFile | None:
        """What the documents propose for the case file, written there and said."""
        done = propose(self._folder, casefile)
        self._notes.extend(done.notes)
        return done.casefile

    def _update_index(self, held: Holdings) -> None:
        from headwater.case.texts import refresh_index

        refresh_index(self._folder, ingest_entries(held))

    def _note(self, stage: str, before: dict[str, str], start: float, why: str) -> None:
        fresh = self._folder.tables.current().get(stage) == before.get(stage)
        self._runs.append(StageRun(stage, fresh, time.monotonic() - start, "" if fresh else why))

    def _report(self, held: Holdings, casefile: CaseFile) -> BuildReport:
        generation = self._folder.tables.generation("extract")
        claims = sum(info.rows for info in generation.chunks_of("claims")) if generation else 0
        refused = [refusal.document for refusal in held.refusals]
        failed = [*refused, *failed_documents(self._folder)]
        self._notes.extend(later_documents(self._folder, answer_day(casefile, held)))
        return BuildReport(tuple(self._runs), len(held.captures), claims, tuple(failed), tuple(self._notes))


def failed_documents(folder: CaseFolder) -> list[Document]:
    """Documents that could not be read."""
    table = folder.tables.read("ingest", "documents", ["status"])
    if DocumentStatus.FAILED not in set(table.column("status").to_pylist()):
        return []
    return [one for one in documents_of(folder) if one.status is DocumentStatus.FAILED]


def later_documents(folder: CaseFolder, day: str) -> list[str]:
    """A note on documents that are dated after the day that is answered for, and so left out of the answer."""
    table = folder.tables.read("ingest", "documents", ["path", "published"])
    rows = zip(table.column("path").to_pylist(), table.column("published").to_pylist(), strict=True)
    late = [path for path, published in rows if published and not known_by(published, day)]
    if not late:
        return []
    shown = ", ".join(late[:3]) + (f" and {len(late) - 3} more" if len(late) > 3 else "")
    return [f"left out of the answer for {day}, because they are dated later: {shown}"]


def open_sides() -> list[str]:
    """A warning where this system cannot wall readers of files off from everything."""
    from headwater.ingest.sandbox import missing

    lacks = missing()
    if not lacks:
        return []
    return [
        f"WARNING: files were read behind resource limits only: {' and '.join(lacks)} on this system — read files that "
        "you do not trust on Linux 5.13 or later, or in a virtual machine"
    ]


def _why(stage: str, before: dict[str, str]) -> str:
    return "what it is made from changed" if stage in before else "first build"
