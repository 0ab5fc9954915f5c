"""A build that was started from the page: in a process beside the server, one at a time, and it can be ended."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from headwater.case.apart import Apart, Told

if TYPE_CHECKING:
    from headwater.case import Case


STAGES = (
    ("ingest", "Reading the files"),
    ("extract", "Reading what they claim"),
    ("resolve", "Telling who is who"),
    ("weigh", "Weighing claims and finding their origins"),
    ("trace", "Tracing chains"),
)
"""Stages of a build, each with what it does in words."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is. ``rows`` and ``notes`` are the report of a build that ended well."""

    state: str = "none"  # none · running · done · failed · ended
    stage: str = ""
    done: int = 0
    total: int = 0
    error: str = ""
    remedy: str = ""
    rows: tuple[dict[str, Any], ...] = field(default=())
    notes: tuple[str, ...] = ()
    began: float = 0.0
    seconds: float = 0.0

    @property
    def elapsed(self) -> float:
        """Seconds since it began, or that it took."""
        return time.monotonic() - self.began if self.state == "running" else self.seconds


class Builder:
    """Starts builds, tells how they go, and ends one that is not wanted any more.

    ``verb`` is what the process does: a build, or another of the long works of `headwater.case.apart`.
    """

    def __init__(self, case: Case, verb: str = "build") -> None:
        self._case = case
        self._verb = verb
        self._lock = threading.Lock()
        self._progress = Progress()
        self._apart: Apart | None = None

    @property
    def progress(self) -> Progress:
        """Of the build that runs, or of the last one."""
        return self._progress

    @property
    def running(self) -> bool:
        """True while a build runs."""
        return self._progress.state == "running"

    def start(self) -> bool:
        """Start a build unless one runs; true where it was started."""
        with self._lock:
            if self.running:
                return False
            self._apart = Apart(self._case.folder.path, self._verb)
            self._progress = Progress("running", began=time.monotonic())
        threading.Thread(target=self._watch, args=(self._apart,), name=f"headwater-{self._verb}", daemon=True).start()
        return True

    def end(self) -> bool:
        """End the build that runs; the case stays as it was. True where there was one."""
        with self._lock:
            if not self.running or self._apart is None:
                return False
            self._progress = replace(self._progress, state="ended", seconds=self._progress.elapsed)
        self._apart.end()
        return True

    def _watch(self, apart: Apart) -> None:
        for told in apart.told():
            self._hear(told)
        with self._lock:
            if self.running:
                self._progress = replace(
                    self._progress,
                    state="failed",
                    seconds=self._progress.elapsed,
                    error="the build was ended from outside",
                    remedy="build again",
                )

    def _hear(self, told: Told) -> None:
        with self._lock:
            if not self.running:
                return
            if "progress" in told:
                stage, done, total = told["progress"]
                self._progress = replace(self._progress, stage=stage, done=done, total=total)
                return
            ended = Progress(began=self._progress.began, seconds=self._progress.elapsed)
            if "failed" in told:
                self._progress = replace(ended, state="failed", error=told["failed"], remedy=told["remedy"])
            else:
                self._progress = replace(ended, state="done", rows=tuple(told["done"]), notes=tuple(told["notes"]))
