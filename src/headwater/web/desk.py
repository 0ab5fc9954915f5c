"""What every page works from: the case, its current tables, what was decided, and the build that runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from headwater.case import answers, aside
from headwater.case.aside import LINKS, MOVED, TRACED, Wish
from headwater.case.days import Days, dated
from headwater.case.supposing import Without, suppose
from headwater.errors import HeadwaterError
from headwater.ingest.drawing import Artist
from headwater.model.dates import known_by
from headwater.web.answering import Answering
from headwater.web.builds import Builder
from headwater.web.decisions import Decisions
from headwater.web.recomputing import Recomputer
from headwater.web.snapshot import Snapshot
from headwater.web.view import View, as_known, as_worked_out, built
from headwater.web.waiting import Patience

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.case import Case
    from headwater.case.answers import Answer
    from headwater.trace import Change
    from headwater.weigh import Evidence

Made = TypeVar("Made")
_DAYS, _LINKS, _EXPORTS, _ANSWERS = "view ", "links ", "export ", "answer "
_PICTURES, _KNOWN = "picture ", "known "
_MOST = 4  # of these, since they are large
LARGE = 2_000  # claims from which on other days and dossiers are worked out in a process of their own


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
        self.answering = Answering(case.folder.path)
        self._comparing = Answering(case.folder.path)  # takes long, and must not keep days waiting
        self.recomputer = Recomputer(case, self._size, lambda: self.builder.running)
        self._lock = threading.Lock()
        self._locks: dict[str, threading.RLock] = {}
        self._kept: dict[str, tuple[object, Any]] = {}
        self._patience = Patience()

    def warm(self) -> None:
        """Read beforehand, beside the server, what the first pages need; a case that was not built has nothing yet."""

        threading.Thread(target=self.prepare, name="headwater-warm", daemon=True).start()

    def prepare(self) -> None:
        """Read what the first pages need; of a small case also what an answer for another day is made from."""
        with suppress(HeadwaterError):
            self.view("")
            read = self.snapshot
            first = (self.waiting, self.stale, read.claims_in, read.links_by_claim, read.memberships, read.mentions)
            assert all(made is not None for made in first)
            if not self.large:
                self._lent("")

    def close(self) -> None:
        """End what works beside the pages."""
        self.builder.end()
        self.artist.close()
        self.answering.close()
        self._comparing.close()

    def picture(self, document: str, page: int, draw: Callable[[], bytes]) -> bytes:
        """A page as it looks, kept while a few others are looked at."""
        return self._keep(f"{_PICTURES}{document} {page}", "drawn", draw)

    def _size(self) -> int:
        """Number of claims; 0 where the case was not built."""
        return self.snapshot.claims.num_rows if "resolve" in self.snapshot.current else 0

    @property
    def large(self) -> bool:
        """True where an answer for another day takes longer than a page may."""
        return self._size() >= LARGE

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
        if self.large:
            return self._worked_out(as_of, Without())
        make = lambda: as_known(dated(self._answered(self._day_before(as_of)), as_of), snapshot.captions)  # noqa: E731
        return self._keep(_DAYS + as_of, (self._decided_key, snapshot), make)

    def supposed(self, as_of: str, without: Without) -> View:
        """The answer for a day without some of the evidence.

        Raises:
            StillWorking: it is being worked out, of a large case.
        """
        if self.large:
            return self._worked_out(as_of or self.day, without)
        make = lambda: as_known(suppose(self._lent(as_of), without), self.snapshot.captions)  # noqa: E731
        return self._keep(f"{_DAYS}{as_of} {sorted(without.all)}", (self._decided_key, self.snapshot), make)

    def moved(self, since: str, as_of: str) -> Sequence[Change]:
        """What moved which word between two days; the day of the last build where the second is not given.

        Raises:
            StillWorking: it is being worked out, of a large case.
        """
        if not self.large:
            return aside.moved(self._lent(since), self._lent(as_of))
        from headwater.store.records import from_table
        from headwater.trace import Change

        wish = Wish(MOVED, self._day_before(as_of), self._day_before(since))
        return from_table(Change, self._comparing.tables(wish, (self._decided_key, self.snapshot.current))["changes"])

    def _worked_out(self, as_of: str, without: Without) -> View:
        """The answer for a day, of the process that works answers out.

        Raises:
            StillWorking: it is being worked out.
        """
        day, leaving = self._day_before(as_of), without.plain
        tables = self._beside(Wish(LINKS, day, leaving=leaving))
        traced = lambda: self._beside(Wish(TRACED, day, leaving=leaving))  # noqa: E731
        make = lambda: as_worked_out(as_of, tables["links"], traced, self.snapshot.captions)  # noqa: E731
        return self._keep(f"{_DAYS}{as_of} {sorted(without.all)}", (self._decided_key, self.snapshot), make)

    def _beside(self, wish: Wish) -> dict[str, pa.Table]:
        return self.answering.tables(wish, (self._decided_key, self.snapshot.current))

    def _day_before(self, as_of: str) -> str:
        """The day on which the answer is that of ``as_of``: days between which nothing became known share it."""
        return self.days.before(as_of or self.day)

    def _answered(self, day: str) -> Answer:
        key = (self._decided_key, self.snapshot)
        return self._keep(_ANSWERS + day, key, lambda: answers.answer(self.evidence, day))

    def _lent(self, as_of: str) -> Answer:
        """An answer for those who can wait."""
        asked = as_of or self.day
        return dated(self._answered(self._day_before(asked)), asked)

    def answer_at_hand(self) -> Answer | None:
        """The answer of today where it was worked out before and still holds; None where it would take time."""
        kept = self._kept.get(_ANSWERS + self._day_before(""))
        return kept[1] if kept is not None and kept[0] == (self._decided_key, self.snapshot) else None

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
        """A dossier in one format, kept while nothing under it changes.

        Raises:
            StillWorking: it is being written, of a large case.
        """
        key = (self._decided_key, self.snapshot)
        kept = self._kept.get(_EXPORTS + name)

        def work() -> Export:
            return self._keep(_EXPORTS + name, key, make)

        at_hand = kept is not None and kept[0] == key
        return work() if at_hand or not self.large else self._patience.soon(name, "writing the dossier", work)

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
