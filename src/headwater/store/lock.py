"""One writer per case: a lock of the operating system, which a crash releases by itself."""

from __future__ import annotations

import fcntl
import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from headwater.errors import HeadwaterError, Locked
from headwater.store.disk import FILE_MODE

_PAUSE = 0.02


class WriteLock:
    """Exclusive right to write to a case; the same thread may take it again inside itself.

    Readers never ask for it. The file stays where it is: only the lock on it counts, so a stale file
    means nothing.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._thread = threading.RLock()
        self._depth = 0
        self._handle = -1

    @contextmanager
    def hold(self, wait: float = 0.0) -> Iterator[None]:
        """Hold the lock for the length of a ``with`` block.

        Args:
            wait: seconds to try before giving up.

        Raises:
            Locked: another process (named by its id) or another thread of this one is writing.
        """
        if not self._thread.acquire(timeout=max(wait, 0.0)):
            raise self._refusal(os.getpid())
        try:
            if not self._depth:
                self._handle = self._take(wait)
            self._depth += 1
            try:
                yield
            finally:
                self._depth -= 1
                if not self._depth:
                    os.close(self._handle)
        finally:
            self._thread.release()

    def _open(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT, FILE_MODE)
        except OSError as error:
            raise HeadwaterError(
                f"{self._path.parent} cannot be written to: {error.strerror}", remedy="work on a copy that can be"
            ) from error

    def _take(self, wait: float) -> int:
        deadline = time.monotonic() + wait
        handle = self._open()
        try:
            while not _try(handle):
                if time.monotonic() >= deadline:
                    raise self._refusal(_holder(handle))
                time.sleep(_PAUSE)
            os.ftruncate(handle, 0)
            os.pwrite(handle, str(os.getpid()).encode(), 0)
        except BaseException:
            os.close(handle)
            raise
        return handle

    def _refusal(self, holder: int) -> Locked:
        who = f"process {holder}" if holder else "another process"
        return Locked(
            f"{self._path.parent}: {who} is writing to this case",
            remedy="wait until it has finished, or end it",
        )


def _try(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _holder(handle: int) -> int:
    text = os.pread(handle, 32, 0)
    return int(text) if text.isdigit() else 0
