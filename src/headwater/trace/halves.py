"""Independent answers over two processes: half of them in a copy of this one, made by ``fork``.

A copy shares the network without sending it, which no pool of fresh processes can. It is only made where
nothing else runs in this process (a lock that another thread holds would stay locked in the copy), where there
is a second core, and where the caller says that it is worth it; else everything is worked out here, with the
same results.
"""

from __future__ import annotations

import os
import pickle
import sys
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")


def shared_out(work: Callable[[Job], Result], jobs: Sequence[Job], *, worth: bool) -> list[Result]:
    """``work`` of each job, in order. ``work`` must change nothing, and its results must pickle."""
    if not worth or len(jobs) < 2 or not _can_fork():
        return [work(job) for job in jobs]
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _give(writing, work, jobs[1::2])
    os.close(writing)
    try:
        own = [work(job) for job in jobs[::2]]
    finally:
        with os.fdopen(reading, "rb") as pipe:
            sent = pipe.read()
        _, status = os.waitpid(child, 0)
    # a copy that was killed for memory costs time and no answer
    other = pickle.loads(sent) if status == 0 else [work(job) for job in jobs[1::2]]
    return [(own if index % 2 == 0 else other)[index // 2] for index in range(len(jobs))]


def _can_fork() -> bool:
    cores = len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1
    return cores > 1 and threading.active_count() == 1


def _give(writing: int, work: Callable[[Job], Result], jobs: Sequence[Job]) -> None:
    """In the copy: send the results and end at once, without what the first process does when it ends."""
    status = 1
    try:
        data = pickle.dumps([work(job) for job in jobs], pickle.HIGHEST_PROTOCOL)
        with os.fdopen(writing, "wb") as pipe:
            pipe.write(data)
        status = 0
    finally:
        os._exit(status)
