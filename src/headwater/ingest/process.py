"""One worker process as the program sees it: hand in a job, get the answer or learn how the worker failed."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from typing import IO, TypeVar

import orjson

from headwater.errors import Unreadable
from headwater.ingest import wire
from headwater.ingest.drawing import Drawing
from headwater.ingest.intake import Intake
from headwater.ingest.limits import Limits
from headwater.ingest.wire import Job

# No secrets, no search paths; one thread for a library that would start as many as there are cores.
_ENVIRONMENT = {"LANG": "C.UTF-8", "PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
_COMMAND = (sys.executable, "-P", "-s", "-B", "-W", "ignore", "-m", "headwater.ingest.child")
_CHUNK = 1 << 20
_START_SECONDS = 120.0  # a busy machine may take long to start a process; that is no document's fault


Answer = TypeVar("Answer")


class WorkerError(Exception):
    """The worker did not answer; the message says how it failed."""


class Worker:
    """A disposable process that reads one file at a time. After ``WorkerError`` it is dead and stays so."""

    def __init__(self, limits: Limits, mock: str = "") -> None:
        """``mock`` names a stand-in reader for tests (``file.py:function``)."""
        self._limits = limits
        self.served = 0
        self._ready = False
        self._process = subprocess.Popen(
            [*_COMMAND, orjson.dumps(asdict(limits)).decode(), *([mock] if mock else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=_ENVIRONMENT,
            start_new_session=True,
            bufsize=0,
        )
        for stream in (self._stdin, self._stdout):
            os.set_blocking(stream.fileno(), False)

    @property
    def _stdin(self) -> IO[bytes]:
        assert self._process.stdin is not None
        return self._process.stdin

    @property
    def _stdout(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    def read(self, job: Job) -> Intake:
        """Read one file.

        Raises:
            WorkerError: crashed, hung, or answered nonsense; the process is gone.
        """
        return self._asked(
            wire.pack_job(job, self._limits), lambda header, blob: wire.unpack_answer(header, blob, job.capture)
        )

    def draw(self, drawing: Drawing) -> bytes:
        """Draw a page, as PNG.

        Raises:
            Unreadable: it cannot be drawn; the worker goes on.
            WorkerError: crashed, hung, or answered nonsense; the process is gone.
        """
        picture, reason = self._asked(wire.pack_drawing(drawing, self._limits), wire.unpack_drawn)
        if reason:
            raise Unreadable(reason)
        return picture

    def _asked(self, request: bytes, unpack: Callable[[bytes, bytes], Answer]) -> Answer:
        try:
            if not self._ready:
                self._exchange(b"", _START_SECONDS)
                self._ready = True
            header, blob = self._exchange(request, self._limits.seconds)
            self.served += 1
            return unpack(header, blob)
        except (ValueError, TypeError, KeyError) as error:
            self.kill()
            raise WorkerError(f"reader gave a malformed answer: {error}") from error
        except WorkerError:
            self.kill()
            raise

    def stop(self) -> None:
        """End the process and everything that it started in its session; a thread that waits for it learns so."""
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            self._process.kill()

    def kill(self) -> None:
        """Stop it and let go of its pipes; only for the thread that uses the worker."""
        self.stop()
        self._process.wait()
        for stream in (self._stdin, self._stdout):
            stream.close()

    def _exchange(self, request: bytes, seconds: float) -> tuple[bytes, bytes]:
        """Write the request and read one frame, whichever the pipe is ready for, until the clock runs out."""
        deadline = time.monotonic() + seconds
        unsent = memoryview(request)
        got = bytearray()
        with selectors.DefaultSelector() as ready:
            if unsent:
                ready.register(self._stdin, selectors.EVENT_WRITE)
            ready.register(self._stdout, selectors.EVENT_READ)
            while (size := self._frame_size(got)) is None or len(got) < size:
                left = deadline - time.monotonic()
                events = ready.select(left) if left > 0 else []
                if not events:
                    raise WorkerError(f"reader hung: no answer within the cap seconds = {seconds:g}")
                for key, mask in events:
                    if mask & selectors.EVENT_WRITE:
                        unsent = self._write(unsent)
                        if not unsent:
                            ready.unregister(key.fileobj)
                    else:
                        got += self._receive()
        header, _ = wire.HEAD.unpack_from(got)
        start = wire.HEAD.size
        return bytes(got[start : start + header]), bytes(got[start + header : size])

    def _frame_size(self, got: bytearray) -> int | None:
        if len(got) < wire.HEAD.size:
            return None
        header, blob = wire.HEAD.unpack_from(got)
        size = int(wire.HEAD.size + header + blob)
        if size > self._limits.answer_bytes + wire.HEAD.size:
            raise WorkerError(f"reader answered more than the cap answer_bytes = {self._limits.answer_bytes:,}")
        return size

    def _write(self, unsent: memoryview) -> memoryview:
        try:
            return unsent[os.write(self._stdin.fileno(), unsent[:_CHUNK]) :]
        except BlockingIOError:
            return unsent
        except BrokenPipeError:
            raise self._ended() from None

    def _receive(self) -> bytes:
        try:
            piece = os.read(self._stdout.fileno(), _CHUNK)
        except BlockingIOError:
            return b""
        if not piece:
            raise self._ended()
        return piece

    def _ended(self) -> WorkerError:
        try:
            code = self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            return WorkerError("reader crashed: it closed its answer and stayed")
        if code == -signal.SIGXCPU:
            return WorkerError(f"reader hung: over the cap cpu_seconds = {self._limits.cpu_seconds}")
        if code == -signal.SIGKILL:
            return WorkerError(
                f"reader ran out of memory or was killed (cap memory_bytes = {self._limits.memory_bytes:,})"
            )
        how = signal.Signals(-code).name if code < 0 else f"exit {code}"
        return WorkerError(f"reader crashed ({how})")
