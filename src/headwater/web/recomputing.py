"""The answer follows the verdicts: recomputed beside the pages after each, while a person goes on judging."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from headwater.case.apart import Apart

if TYPE_CHECKING:
    from headwater.case import Case

SMALL = 4_000  # claims; up to here it takes about a second and needs no process of its own
_PATIENCE = 0.4  # seconds that a verdict waits for it, so that a small case shows the new answer at once


@dataclass(frozen=True, slots=True)
class Lag:
    """How far the answer is behind: ``judgements`` made since, and whether it is being recomputed."""

    judgements: int
    running: bool


class Recomputer:
    """Runs one recomputation at a time; a verdict that comes meanwhile asks for one more after it."""

    def __init__(self, case: Case, size: Callable[[], int], busy: Callable[[], bool]) -> None:
        self._case = case
        self._size = size
        self._busy = busy
        self._change = threading.Condition()
        self._asked = self._made = 0
        self._running = False

    @property
    def lag(self) -> Lag:
        """How far the answer is behind the verdicts of this session."""
        with self._change:
            return Lag(self._asked - self._made, self._running)

    def ask(self, judgements: int = 1) -> None:
        """Tell that something was decided; waits a little where it may be done at once."""
        small = self._size() <= SMALL
        with self._change:
            self._asked += judgements
            if not self._running:
                self._running = True
                threading.Thread(target=self._work, name="headwater-recompute", daemon=True).start()
            if small:
                self._change.wait_for(lambda: self._made == self._asked, _PATIENCE)

    def settle(self, seconds: float) -> bool:
        """Wait until nothing is behind; true where that came about."""
        with self._change:
            return self._change.wait_for(lambda: not self._running, seconds)

    def _work(self) -> None:
        while True:
            with self._change:
                asked = self._asked
            with suppress(Exception):  # whatever it is, the case page tells that stages are behind
                if not self._busy():  # a build takes the verdicts up itself
                    self._recompute()
            with self._change:
                self._made = asked
                if self._asked == asked:
                    self._running = False
                self._change.notify_all()
                if not self._running:
                    return

    def _recompute(self) -> None:
        if self._size() <= SMALL:
            self._case.recompute()
            return
        for _ in Apart(self._case.folder.path, "recompute").told():
            pass
