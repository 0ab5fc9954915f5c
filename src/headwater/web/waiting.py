"""Work that takes longer than a page may: it goes on beside the pages, and the page is asked for again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

Made = TypeVar("Made")
PATIENCE = 0.03  # seconds
AGAIN = 1  # seconds after which the page looks again


class StillWorking(Exception):  # noqa: N818  (it is no error: the answer comes later)
    """What a page needs is being worked out: at which step, and for how many seconds."""

    def __init__(self, step: str, seconds: float) -> None:
        super().__init__(step)
        self.step = step
        self.seconds = seconds


class Patience:
    """Jobs by name; each runs once, however many pages wait for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: dict[str, tuple[float, Future[Any]]] = {}

    def soon(self, name: str, step: str, work: Callable[[], Made]) -> Made:
        """What ``work`` gives; a failure is told once, and whoever asks after that sets it going anew.

        Args:
            name: of the job.
            step: what is done, in words for the page that waits.
            work: must keep its result, so that it is at hand when the page is asked for again.

        Raises:
            StillWorking: it takes longer than ``PATIENCE``, and goes on.
        """
        with self._lock:
            began, job = self._jobs.get(name) or self._begun(name, work)
        try:
            made: Made = job.result(PATIENCE)
        except BaseException as error:
            if not job.done():
                raise StillWorking(step, time.monotonic() - began) from error
            self._forget(name)  # it was told now
            raise
        return made

    def _begun(self, name: str, work: Callable[[], Any]) -> tuple[float, Future[Any]]:
        job: Future[Any] = Future()
        self._jobs[name] = (time.monotonic(), job)
        threading.Thread(target=self._run, args=(name, job, work), name="headwater-work", daemon=True).start()
        return self._jobs[name]

    def _run(self, name: str, job: Future[Any], work: Callable[[], Any]) -> None:
        try:
            made = work()
        except BaseException as error:
            job.set_exception(error)
        else:
            self._forget(name)  # it is kept elsewhere
            job.set_result(made)

    def _forget(self, name: str) -> None:
        with self._lock:
            self._jobs.pop(name, None)
