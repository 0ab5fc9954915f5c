"""Work that takes longer than a page may: it goes on beside the pages, and the page is asked for again."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import Response

from headwater.web.refusals import refusal

Made = TypeVar("Made")
PATIENCE = 0.4  # seconds
_AGAIN = "2"


class StillWorking(Exception):  # noqa: N818  (it is no error: the answer comes later)
    """What a page needs is being worked out."""


class Patience:
    """Jobs by name; each runs once, however many pages wait for it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: dict[str, Future[Any]] = {}

    def soon(self, name: str, work: Callable[[], Made]) -> Made:
        """What ``work`` gives; it must keep its result, so that it is at hand when the page is asked for again.

        Raises:
            StillWorking: it takes longer than ``PATIENCE``, and goes on.
        """
        with self._lock:
            job = self._jobs.get(name)
            if job is None:
                job = self._jobs[name] = Future()
                threading.Thread(target=self._run, args=(name, job, work), name="headwater-work", daemon=True).start()
        try:
            made: Made = job.result(PATIENCE)
        except TimeoutError as error:
            raise StillWorking from error
        return made

    def _run(self, name: str, job: Future[Any], work: Callable[[], Any]) -> None:
        try:
            made = work()
        except BaseException as error:
            self._forget(name)  # first, so that whoever hears of the failure can ask again
            job.set_exception(error)
        else:
            self._forget(name)
            job.set_result(made)

    def _forget(self, name: str) -> None:
        with self._lock:
            del self._jobs[name]


async def later(request: Request, _error: Exception) -> Response:
    """A page that looks again by itself; programs are told when to."""
    message = "the answer is being worked out for this day"
    response = refusal(request.url.path, 503, message, "this page looks again by itself")
    response.headers["Retry-After"] = response.headers["Refresh"] = _AGAIN
    return response
