"""The matcher in a process of its own: loaded once, at the first comparison that needs it, and shared.

``python -m headwater.resolve.worker`` reads lines of name pairs and answers each with a line of comparisons. It ends
when its input is closed, and by itself after ten idle minutes; the next comparison starts it again. So a server or a
build never carries the matcher's 600 MB, and whoever prepares the next pairs does so on another core.
"""

from __future__ import annotations

import atexit
import json
import os
import select
import subprocess
import sys
import threading
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import IO, Any

from headwater.errors import HeadwaterError, Missing
from headwater.model import Schema
from headwater.resolve.comparison import Comparison, Likeness, compare_all
from headwater.resolve.matcher import Matcher, Pair

_IDLE = 600.0  # seconds
_ALONE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_COMMAND = (sys.executable, "-P", "-W", "ignore", "-m", "headwater.resolve.worker")


class Worker:
    """The process as the program sees it; requests are answered one after the other, in order."""

    def __init__(self, command: Sequence[str] = _COMMAND) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None
        self._queue: ThreadPoolExecutor | None = None
        self._lock = threading.Lock()

    @property
    def running(self) -> bool:
        """True while there is such a process."""
        return self._process is not None and self._process.poll() is None

    def submit(self, pairs: Sequence[Pair]) -> Future[list[Comparison]]:
        """Have pairs compared while one does something else.

        Raises:
            Missing: (from the future) the matcher's libraries are not installed.
            HeadwaterError: (from the future) the process stopped twice over these pairs.
        """
        with self._lock:
            if self._queue is None:
                self._queue = ThreadPoolExecutor(1, thread_name_prefix="matcher")
            return self._queue.submit(self._asked, tuple(pairs))

    def compare(self, pairs: Sequence[Pair]) -> list[Comparison]:
        """Compare pairs, and wait for the answer."""
        return self.submit(pairs).result()

    def close(self) -> None:
        """End the process; a later comparison starts another."""
        with self._lock:
            queue, self._queue = self._queue, None
        if queue:
            queue.shutdown(cancel_futures=True)
        self._end()

    def _asked(self, pairs: tuple[Pair, ...]) -> list[Comparison]:
        if not pairs:
            return []
        for _ in range(2):  # one that idled out, or that something killed, is started again once
            answer = self._answer(json.dumps(pairs).encode() + b"\n")
            if answer:
                return _read(json.loads(answer))
            self._end()
        raise HeadwaterError("the matcher stopped twice over the same names", remedy="see `headwater doctor`")

    def _answer(self, line: bytes) -> bytes:
        """The answer to one line; empty where the process is gone."""
        process = self._process
        if process is None or process.poll() is not None:
            self._end()
            process = self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                env=os.environ | _ALONE, start_new_session=True,
            )  # fmt: skip
        assert process.stdin and process.stdout
        try:
            process.stdin.write(line)
            process.stdin.flush()
            return process.stdout.readline()
        except (BrokenPipeError, ValueError):
            return b""

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            _shut(stream)


def _shut(stream: IO[bytes] | None) -> None:
    try:
        if stream:
            stream.close()
    except BrokenPipeError:  # what was not sent is of no use any more
        pass


def _read(answer: Any) -> list[Comparison]:
    if "missing" in answer:
        raise Missing(answer["missing"], remedy="see `headwater doctor`")
    if "failed" in answer:
        raise HeadwaterError(answer["failed"], remedy="leave these names out and report them")
    return [Comparison(score, Likeness(verdict), why) for score, verdict, why in answer["compared"]]


@cache
def shared() -> Worker:
    """The one worker of this program."""
    worker = Worker()
    atexit.register(worker.close)
    return worker


def main() -> None:
    """The process itself."""
    matcher: Matcher | None = None
    while select.select([sys.stdin.buffer], [], [], _IDLE)[0]:
        line = sys.stdin.buffer.readline()
        if not line:
            return
        try:
            matcher = matcher or Matcher()
            compared = compare_all([(left, right, Schema(schema)) for left, right, schema in json.loads(line)], matcher)
            _tell({"compared": [(one.score, one.verdict, one.why) for one in compared]})
        except Missing as error:
            _tell({"missing": error.message})
        except Exception as error:  # one odd pair must not end the process for all others
            _tell({"failed": f"names could not be compared: {type(error).__name__}: {error}"})


def _tell(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
