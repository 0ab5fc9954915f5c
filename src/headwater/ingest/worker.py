"""Many files through disposable worker processes: order kept, and no file can take the rest down with it."""

from __future__ import annotations

import queue
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field

from headwater.ingest.intake import Intake
from headwater.ingest.limits import Limits
from headwater.ingest.process import Worker, WorkerError
from headwater.ingest.reading import failed
from headwater.ingest.wire import Job

__all__ = ["Job", "read_many"]

_AHEAD = 8  # jobs in the air for each worker: enough to hide an uneven one, few enough to hold in memory
_LIFE = 2_000  # documents that one worker reads before it is replaced, against leaks of libraries
_DEFAULT = Limits()


def read_many(jobs: Iterable[Job], workers: int = 2, limits: Limits = _DEFAULT) -> Iterator[Intake]:
    """Read files in worker processes.

    Jobs are taken as needed, so their bytes need not be in memory at once. A file whose reader crashes, hangs or
    runs out of memory comes back as a failed document with that reason; the worker is replaced and the rest goes
    on. Workers start when the first job needs them and end when the iterator is exhausted or closed.

    Yields:
        One intake per job, in the order of the jobs.
    """
    pool = _Pool(limits)
    flying: deque[Future[Intake]] = deque()
    threads = ThreadPoolExecutor(max(1, workers), thread_name_prefix="intake")
    try:
        for job in jobs:
            flying.append(threads.submit(pool.read, job))
            if len(flying) >= _AHEAD * max(1, workers):
                yield flying.popleft().result()
        while flying:
            yield flying.popleft().result()
    finally:
        for future in flying:
            future.cancel()
        pool.stop()
        threads.shutdown(wait=True, cancel_futures=True)
        pool.clear()


@dataclass(slots=True)
class _Pool:
    """Workers at rest and at work; one thread uses one worker at a time."""

    limits: Limits
    idle: queue.LifoQueue[Worker] = field(default_factory=queue.LifoQueue)
    busy: set[Worker] = field(default_factory=set)
    closed: bool = False

    def read(self, job: Job) -> Intake:
        """Read one file; a worker that failed with earlier files behind it gets a second try, fresh."""
        if self.closed:
            return failed(job.capture, "reading was stopped")
        worker = self._start(job.mock) if job.mock and job.allow_mock else self._take()
        used = worker.served > 0
        try:
            intake = worker.read(job)
            if job.mock:
                return self._let_go(worker, intake)
            return self._give_back(worker, intake)
        except WorkerError as error:
            self.busy.discard(worker)
            if used and not self.closed and "hung" not in str(error):
                return self._again(job)
            return failed(job.capture, str(error))

    def _again(self, job: Job) -> Intake:
        worker = self._start()
        try:
            return self._give_back(worker, worker.read(job))
        except WorkerError as error:
            self.busy.discard(worker)
            return failed(job.capture, str(error))

    def stop(self) -> None:
        """End every worker at work, and start no other."""
        self.closed = True
        for worker in tuple(self.busy):
            worker.stop()

    def clear(self) -> None:
        """Let go of every worker; no thread may use one any more."""
        for worker in (*self.busy, *self._resting()):
            worker.kill()

    def _take(self) -> Worker:
        try:
            worker = self.idle.get_nowait()
        except queue.Empty:
            return self._start()
        self.busy.add(worker)
        return worker

    def _start(self, mock: str = "") -> Worker:
        worker = Worker(self.limits, mock)
        self.busy.add(worker)
        return worker

    def _give_back(self, worker: Worker, intake: Intake) -> Intake:
        if worker.served >= _LIFE or "out of memory" in intake.document.reason:
            return self._let_go(worker, intake)
        self.busy.discard(worker)
        self.idle.put(worker)
        return intake

    def _let_go(self, worker: Worker, intake: Intake) -> Intake:
        self.busy.discard(worker)
        worker.kill()
        return intake

    def _resting(self) -> Iterator[Worker]:
        while True:
            try:
                yield self.idle.get_nowait()
            except queue.Empty:
                return
