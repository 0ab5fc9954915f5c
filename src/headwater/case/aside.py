"""Answers for other days, worked out in a process of its own: it keeps the evidence, the program that asks does not.

``python -m headwater.case.aside CASE FOLDER`` reads one wish a line and writes each answer as Arrow files into a
folder of the wish's name. The newest wish comes first, since whoever moves on does not wait for the former. It ends
when its input is closed, and when nothing was asked for a while.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from headwater.errors import HeadwaterError

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.case.answers import Answer
    from headwater.case.facade import Case
    from headwater.case.supposing import Without
    from headwater.weigh import Evidence, Weighing

Made = TypeVar("Made")
LINKS, TRACED, MOVED = "links", "traced", "moved"
_IDLE = 600.0  # seconds without a wish after which it ends
_KEPT = 3  # days that are kept in memory
READING, WEIGHING, TRACING = "reading the evidence", "weighing it", "looking for chains"


@dataclass(frozen=True, slots=True)
class Wish:
    """What is wanted: ``links`` or what was ``traced`` as known on a day, or what ``moved`` since an earlier one.

    ``leaving`` names what is left out, by kind (see :class:`headwater.case.supposing.Without`).
    """

    what: str
    as_of: str
    since: str = ""
    leaving: dict[str, list[str]] = field(default_factory=dict)

    @property
    def without(self) -> Without:
        """What is left out."""
        from headwater.case.supposing import Without

        return Without(**{kind: frozenset(names) for kind, names in self.leaving.items()})

    def line(self, name: str) -> str:
        """The wish under a name, as the process reads it."""
        return json.dumps({"name": name, **asdict(self)}) + "\n"


class Worker:
    """Works answers out; evidence and the last days are kept as long as the case stays as it is."""

    def __init__(self, case: Case, step: Callable[[str], None]) -> None:
        self._case = case
        self._step = step
        self._state: object = None
        self._evidence: Evidence | None = None
        self._kept: OrderedDict[tuple[str, ...], Any] = OrderedDict()

    def tables(self, wish: Wish) -> dict[str, pa.Table]:
        """The answer to a wish, as tables by name."""
        from headwater.model import Link
        from headwater.store.records import to_table

        if wish.what == MOVED:
            return self._moved(wish)
        if wish.what == LINKS and not wish.without:
            return {"links": to_table(Link, self._weighed(wish.as_of).links)}
        answer = self._supposed(wish)
        if wish.what == LINKS:
            return {"links": to_table(Link, answer.weighing.links)}
        return _traced(answer)

    def _loaded(self) -> Evidence:
        from headwater.case import answers

        folder = self._case.folder.open()
        file = folder.case_file.stat()
        state = (folder.ledger.head, folder.tables.current(), file.st_mtime_ns, file.st_size)
        if self._evidence is None or state != self._state:
            self._step(READING)
            self._kept.clear()
            self._evidence, self._state = answers.load(folder, self._case.decided), state
        return self._evidence

    def _weighed(self, day: str) -> Weighing:
        from headwater.weigh import weigh

        evidence = self._loaded()

        def make() -> Weighing:
            self._step(WEIGHING)
            return weigh(evidence, day)

        return self._keep(("weighed", day), make)

    def _answered(self, day: str) -> Answer:
        from headwater.case.answers import Answer
        from headwater.trace import trace

        weighing, evidence = self._weighed(day), self._loaded()

        def make() -> Answer:
            self._step(TRACING)
            return Answer(day, evidence, weighing, trace(weighing, evidence.entities, evidence.casefile, day))

        return self._keep(("answered", day), make)

    def _supposed(self, wish: Wish) -> Answer:
        from headwater.case.supposing import suppose

        answer, without = self._answered(wish.as_of), wish.without
        if not without:
            return answer

        def make() -> Answer:
            self._step(TRACING)
            return suppose(answer, without)

        return self._keep(("supposed", wish.as_of, *sorted(without.all)), make)

    def _moved(self, wish: Wish) -> dict[str, pa.Table]:
        from headwater.store.records import to_table
        from headwater.trace import Change

        return {"changes": to_table(Change, moved(self._answered(wish.since), self._answered(wish.as_of)))}

    def _keep(self, name: tuple[str, ...], make: Callable[[], Made]) -> Made:
        """What is kept under a name, or make it; of each kind the last few are kept."""
        if name in self._kept:
            self._kept.move_to_end(name)
        else:
            self._kept[name] = make()
            same = [other for other in self._kept if other[0] == name[0]]
            for other in same[:-_KEPT]:
                del self._kept[other]
        made: Made = self._kept[name]
        return made


def moved(before: Answer, after: Answer) -> tuple[Any, ...]:
    """What moved which word between two answers."""
    from headwater.trace import State, changes

    earlier, later = (State(one.weighing.links, one.tracing) for one in (before, after))
    return changes(earlier, later, after.evidence.entities, after.evidence.casefile)


def _traced(answer: Answer) -> dict[str, pa.Table]:
    from headwater.model import Assessment, Chain, OpenQuestion
    from headwater.store.records import to_table
    from headwater.trace import Explanation

    found = answer.tracing
    return {
        "assessments": to_table(Assessment, found.assessments),
        "chains": to_table(Chain, found.chains),
        "questions": to_table(OpenQuestion, found.questions),
        "explanations": to_table(Explanation, found.hypotheses),
    }


def main(arguments: list[str]) -> None:
    """The process itself."""
    from headwater.case.facade import Case

    path, out = map(Path, arguments)
    wishes: queue.LifoQueue[str] = queue.LifoQueue()
    threading.Thread(target=_listen, args=(wishes,), daemon=True).start()
    name = ""
    worker = Worker(Case(path), lambda step: _tell({"name": name, "step": step}))
    for row in _asked(wishes):
        name = row.pop("name")
        try:
            _write(out / name, worker.tables(Wish(**row)))
        except HeadwaterError as error:
            _tell({"name": name, "failed": error.message, "remedy": error.remedy})
        except Exception as error:
            what = f"an error that nobody foresaw ({type(error).__name__}: {error})"
            _tell({"name": name, "failed": what, "remedy": f"`headwater report {path}` shows where it happened"})
        else:
            _tell({"name": name, "done": True})


def _asked(wishes: queue.LifoQueue[str]) -> Iterator[dict[str, Any]]:
    while True:
        try:
            yield json.loads(wishes.get(timeout=_IDLE))
        except queue.Empty:
            return


def _listen(wishes: queue.LifoQueue[str]) -> None:
    """Takes wishes in, and ends the process group once nobody holds the other end of the input."""
    for line in sys.stdin:
        wishes.put(line)
    os.killpg(os.getpgid(0), signal.SIGKILL)


def _write(folder: Path, tables: dict[str, pa.Table]) -> None:
    import pyarrow as pa

    folder.mkdir(mode=0o700, exist_ok=True)
    for name, table in tables.items():
        with pa.OSFile(str(folder / f"{name}.arrow"), "wb") as sink, pa.ipc.new_file(sink, table.schema) as file:
            file.write_table(table.combine_chunks())


def _tell(said: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
