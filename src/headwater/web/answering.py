"""The process that works answers out beside the pages, as the pages see it (see ``headwater.case.aside``)."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headwater.case.aside import Wish
from headwater.errors import HeadwaterError
from headwater.web.waiting import StillWorking

if TYPE_CHECKING:
    import pyarrow as pa

PATIENCE = 0.03  # seconds that a page waits: what is at hand comes at once, all else takes longer than a page may
_KEPT = 24  # answers that stay on disk
_GRACE = 5.0


@dataclass(slots=True)
class _Asked:
    """A wish on its way; ``told`` is the last word of the process about it."""

    began: float
    step: str = "starting"
    told: dict[str, Any] = field(default_factory=dict)


class Answering:
    """Gives wishes to the process, starts it when there is one, and takes its answers from disk."""

    def __init__(self, case: Path) -> None:
        self._case = case
        self._change = threading.Condition()
        self._process: subprocess.Popen[str] | None = None
        self._folder = ""
        self._asked: dict[str, _Asked] = {}

    @property
    def pid(self) -> int:
        """Number of the process; 0 where none runs."""
        return self._process.pid if self._process is not None and self._process.poll() is None else 0

    def tables(self, wish: Wish, state: object) -> dict[str, pa.Table]:
        """The answer to a wish on a state of the case, read from disk as it is used.

        Raises:
            StillWorking: it is being worked out.
            HeadwaterError: it cannot be.
        """
        name = hashlib.sha256(repr((wish, state)).encode()).hexdigest()[:24]
        with self._change:
            if name not in self._asked:
                self._send(name, wish)
            asked = self._asked[name]
            self._change.wait_for(lambda: asked.told, PATIENCE)
            if "failed" in asked.told:
                del self._asked[name]  # whoever looks again asks anew
                raise HeadwaterError(asked.told["failed"], remedy=asked.told["remedy"])
            if not asked.told:
                raise StillWorking(asked.step, time.monotonic() - asked.began)
        return _read(Path(self._folder) / name)

    def close(self) -> None:
        """End the process and forget its answers."""
        with self._change:
            process, self._process = self._process, None
            self._asked.clear()
        if process is not None:
            _end(process)
        if self._folder:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _send(self, name: str, wish: Wish) -> None:
        if self._process is None or self._process.poll() is not None:
            self._process = self._started()
        self._asked[name] = _Asked(time.monotonic())
        self._forget()
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(wish.line(name))
            self._process.stdin.flush()
        except OSError:  # it ended in this moment; whoever listens to it tells
            self._asked[name].step = "starting again"

    def _started(self) -> subprocess.Popen[str]:
        if not self._folder:
            self._folder = tempfile.mkdtemp(prefix="headwater-")
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "headwater.case.aside", str(self._case), self._folder],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            text=True,
        )
        threading.Thread(target=self._listen, args=(process,), name="headwater-answers", daemon=True).start()
        return process

    def _listen(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None and process.stdin is not None
        with process.stdout as lines:
            for line in lines:
                self._hear(json.loads(line))
        process.wait()
        process.stdin.close()
        with self._change:
            for asked in self._asked.values():
                if not asked.told and process is self._process:
                    asked.told = {"failed": "the process that works answers out has ended", "remedy": "look again"}
            self._change.notify_all()

    def _hear(self, told: dict[str, Any]) -> None:
        with self._change:
            asked = self._asked.get(told["name"])
            if asked is None:
                return
            if "step" in told:
                asked.step = told["step"]
            else:
                asked.told = told
                self._change.notify_all()

    def _forget(self) -> None:
        done = [name for name, asked in self._asked.items() if asked.told]
        for name in done[:-_KEPT]:
            del self._asked[name]
            shutil.rmtree(Path(self._folder) / name, ignore_errors=True)


def _read(folder: Path) -> dict[str, pa.Table]:
    import pyarrow as pa

    return {file.stem: pa.ipc.open_file(pa.memory_map(str(file))).read_all() for file in folder.glob("*.arrow")}


def _end(process: subprocess.Popen[str]) -> None:
    try:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(_GRACE)
    except ProcessLookupError:
        return
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
