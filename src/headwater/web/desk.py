"""What every page works from: the case, its current tables, what was decided, and the build that runs."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from headwater.case import answers
from headwater.case.days import Days, dated
from headwater.case.supposing import Without, suppose
from headwater.errors import HeadwaterError
from headwater.ingest.drawing import Artist
from headwater.model.dates import known_by
from headwater.web.builds import Builder
from headwater.web.decisions import Decisions
from headwater.web.recomputing import Recomputer
from headwater.web.snapshot import Snapshot
from headwater.web.view import View, as_known, built
from headwater.web.waiting import Patience

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.case import Case
    from headwater.case.answers import Answer
    from headwater.weigh import Evidence, Weighing

Made = TypeVar("Made")
_DAYS, _LINKS, _EXPORTS, _ANSWERS = "view ", "links ", "export ", "answer "
_PICTURES = "picture "
_KNOWN, _WEIGHED = "known ", "weighed "  # kept for a few days only: they are large
_MOST = 4
_LARGE = 1_000  # documents from which on a day may take longer than a page


@dataclass(frozen=True, slots=True)
class Export:
    """Bytes of a dossier (None where the linter refused it) and the linter's objections."""

    data: bytes | None
    problems: tuple[str, ...]


class Desk:
    """One case on the table. What is read is kept as long as the files under it stay as they are."""

    def __init__(self, case: Case) -> None:
        self.case = case
        case.lend(self._lent)
        self.builder = Builder(case)
        self.artist = Artist()
        self.recomputer = Recomputer(case, self._size, lambda: self.builder.running)
        self._lock = threading.Lock()
        self._locks: dict[str, threading.RLock] = {}
        self._kept: dict[str, tuple[object, Any]] = {}
        self._writing: set[str] = set()
        self._patience = Patience()

    def warm(self) -> None:
        """Read beforehand, beside the server, what the first pages need; a case that was not built has nothing yet."""

        threading.Thread(target=self.prepare, name="headwater-warm", daemon=True).start()

    def prepare(self) -> None:
        """Read what the first pages need, then what an answer for another day is made from."""
        with suppress(HeadwaterError):
            self.view("")
            read = self.snapshot
            first = (self.waiting, self.stale, read.claims_in, read.links_by_claim, read.memberships, read.mentions)
            assert all(made is not None for made in first)
            self._lent("")

    def close(self) -> None:
        """End what works beside the pages."""
        self.builder.end()
        self.artist.close()

    def picture(self, document: str, page: int, draw: Callable[[], bytes]) -> bytes:
        """A page as it looks, kept while a few others are looked at."""
        return self._keep(f"{_PICTURES}{document} {page}", "drawn", draw)

    def _size(self) -> int:
        """Number of claims; 0 where the case was not built."""
        return self.snapshot.claims.num_rows if "resolve" in self.snapshot.current else 0

    @property
    def snapshot(self) -> Snapshot:
        """Tables of the current generations."""
        current = self.case.folder.tables.current()
        return self._keep("snapshot", current, lambda: Snapshot(self.case.folder, current))

    @property
    def decisions(self) -> Decisions:
        """Judgements and case file as they stand."""
        return self._keep("decisions", self._decided_key, lambda: Decisions.of(self.case.decided))

    @property
    def stale(self) -> list[str]:
        """Stages that are behind, one sentence each."""
        key = (self._decided_key, self.case.folder.tables.current())
        return self._keep("stale", key, self.case.stale)

    @property
    def day(self) -> str:
        """The day that the last build answered for."""
        snapshot = self.snapshot
        if "trace" in snapshot.current and snapshot.assessments:
            return snapshot.assessments[0].as_of
        return self._keep("day", self._decided_key, lambda: answers.default_day(self.case.folder, self.case.decided))

    def view(self, as_of: str) -> View:
        """The answer for a day; that of the last build where none is given.

        Raises:
            NotFound: the case was not built.
        """
        snapshot = self.snapshot
        if not as_of:
            return self._keep("view", snapshot, lambda: built(snapshot, self.day))
        weighing = self.weighing(as_of)
        traced = lambda: dated(self.answer(as_of), as_of).tracing  # noqa: E731
        make = lambda: as_known(as_of, weighing.links, traced, snapshot.captions)  # noqa: E731
        return self._keep(_DAYS + as_of, weighing, make)

    def supposed(self, as_of: str, without: Without) -> View:
        """The answer for a day without some of the evidence."""
        answer = self.answer(as_of)

        def make() -> View:
            left = suppose(dated(answer, as_of or self.day), without)
            return as_known(left.as_of, left.weighing.links, lambda: left.tracing, self.snapshot.captions)

        return self._keep(f"{_DAYS}{as_of} {sorted(without.all)}", answer, make)

    def weighing(self, as_of: str) -> Weighing:
        """Links as known on a day; days between which nothing became known share it.

        Raises:
            StillWorking: a large case takes longer than a page may.
        """
        day = self.days.before(as_of or self.day)
        return self._soon(_WEIGHED + day, lambda: self._weighed(day))

    def answer(self, as_of: str) -> Answer:
        """Everything that was weighed and traced as known on a day; that of the build's day where none is given.

        Raises:
            StillWorking: a large case takes longer than a page may.
        """
        day = self.days.before(as_of or self.day)
        return self._soon(_ANSWERS + day, lambda: self._answered(day))

    def _soon(self, name: str, work: Callable[[], Made]) -> Made:
        large = self.snapshot.documents.num_rows >= _LARGE
        return self._patience.soon(name, work) if large else work()

    def _weighed(self, day: str) -> Weighing:
        from headwater.weigh import weigh

        evidence = self.evidence
        return self._keep(_WEIGHED + day, evidence, lambda: weigh(evidence, day))

    def _answered(self, day: str) -> Answer:
        from headwater.trace import trace

        evidence, weighing = self.evidence, self._weighed(day)

        def make() -> Answer:
            return answers.Answer(day, evidence, weighing, trace(weighing, evidence.entities, evidence.casefile, day))

        return self._keep(_ANSWERS + day, weighing, make)

    def _lent(self, as_of: str) -> Answer:
        """An answer for those who can wait."""
        asked = as_of or self.day
        return dated(self._answered(self.days.before(asked)), asked)

    def answer_at_hand(self, as_of: str) -> Answer | None:
        """The same where it was worked out before and still holds; None where it would take time."""
        kept, day = self._kept.get("evidence"), self.days.before(as_of or self.day)
        if kept is None or kept[0] != (self._decided_key, self.snapshot):
            return None
        weighed, found = self._kept.get(_WEIGHED + day), self._kept.get(_ANSWERS + day)
        fits = weighed is not None and weighed[0] is kept[1] and found is not None and found[0] is weighed[1]
        return found[1] if found is not None and fits else None

    @property
    def evidence(self) -> Evidence:
        """What weighing on any day reads."""
        key = (self._decided_key, self.snapshot)
        return self._keep("evidence", key, lambda: answers.load(self.case.folder, self.case.decided))

    @property
    def days(self) -> Days:
        """Days on which something became known."""
        snapshot = self.snapshot
        return self._keep("days", snapshot, lambda: Days.of(snapshot.by_document.values()))

    def known(self, as_of: str) -> frozenset[str]:
        """Ids of the documents known by a day."""
        snapshot = self.snapshot
        make = lambda: frozenset(  # noqa: E731
            one.id for one in snapshot.by_document.values() if known_by(one.known, as_of)
        )
        return self._keep(_KNOWN + as_of, snapshot, make)

    @property
    def waiting(self) -> list[str]:
        """Ids of claims that await a person, surest first (the order of ``Case.waiting``)."""
        snapshot, decisions = self.snapshot, self.decisions
        return self._keep("waiting", (snapshot, decisions), lambda: _waiting(snapshot, decisions))

    @property
    def log(self) -> list[dict[str, Any]]:
        """The custody log, newest first."""
        from headwater.case.reporting import runs

        return self._keep("log", self.case.folder.ledger.head, lambda: [asdict(run) for run in runs(self.case)][::-1])

    def named_links(self, as_of: str) -> pa.Table:
        """Links with the captions of their ends as columns, to filter by."""
        view = self.view(as_of)
        return self._keep(_LINKS + as_of, view, lambda: _with_captions(view))

    def export(self, name: str, make: Callable[[], Export]) -> Export:
        """A dossier in one format, kept while nothing under it changes."""
        return self._keep(_EXPORTS + name, (self._decided_key, self.snapshot), make)

    def export_beside(self, name: str, make: Callable[[], Export]) -> Export | None:
        """The same, written beside the pages where it is not at hand: None until it is."""
        key = (self._decided_key, self.snapshot)
        kept = self._kept.get(_EXPORTS + name)
        if kept is not None and kept[0] == key:
            return self.export(name, make)
        with self._lock:
            if name not in self._writing:
                self._writing.add(name)
                threading.Thread(target=self._write, args=(name, make), name="headwater-export", daemon=True).start()
        return None

    def _write(self, name: str, make: Callable[[], Export]) -> None:
        try:
            self.export(name, make)
        finally:
            self._writing.discard(name)

    @property
    def source_of(self) -> dict[str, str]:
        """Name of the graded source by document; documents of no graded source are left out."""
        return self._keep("sources", (self.snapshot, self.decisions), lambda: _sources(self.snapshot, self.decisions))

    def kept(self, name: str, key: object, make: Callable[[], Made]) -> Made:
        """What a page made for this key; of each name only the latest is kept."""
        return self._keep(f"page {name}", key, make)

    @property
    def _decided_key(self) -> object:
        file = self.case.folder.open().case_file.stat()
        return (self.case.folder.ledger.head, file.st_mtime_ns, file.st_size)

    def _keep(self, name: str, key: object, make: Callable[[], Made]) -> Made:
        """What was made for this key, or make it; of each name only the latest is kept.

        One thread makes it while others that want the same wait; pages that want something else go on.
        """
        with self._lock:
            own = self._locks.setdefault(name, threading.RLock())
        with own:
            kept = self._kept.get(name)
            if kept is None or kept[0] != key:
                kept = (key, make())
                self._kept[name] = kept
            made: Made = kept[1]
        self._forget(name)
        return made

    def _forget(self, newest: str) -> None:
        """Of what is kept for each day and each format, a few."""
        with self._lock:
            for kind in (_DAYS, _LINKS, _EXPORTS, _ANSWERS, _KNOWN, _PICTURES):
                others = [name for name in self._kept if name.startswith(kind) and name != newest]
                for name in others[: max(0, len(others) + 1 - _MOST)]:
                    del self._kept[name]


def _waiting(snapshot: Snapshot, decisions: Decisions) -> list[str]:
    threshold, sure = decisions.casefile.settings.confidence, snapshot.confidence
    return [id for id in snapshot.waiting_order if id not in decisions.statuses and sure[id] < threshold]


def _sources(snapshot: Snapshot, decisions: Decisions) -> dict[str, str]:
    from headwater.weigh.sources import UNGRADED, SourceBook

    book = SourceBook.of(decisions.casefile.sources)
    found = {id: book.match(document) for id, document in snapshot.by_document.items()}
    return {id: source.name for id, source in found.items() if source is not UNGRADED}


def _with_captions(view: View) -> pa.Table:
    import pyarrow as pa

    table = view.links
    for end in ("subject", "object"):
        captions = [view.captions(id) for id in table.column(end).to_pylist()]
        table = table.append_column(f"{end}_caption", pa.array(captions, pa.string()))
    return table
