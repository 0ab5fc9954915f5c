"""A build that was started from the page: it runs beside the server, one at a time."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from headwater.errors import HeadwaterError

if TYPE_CHECKING:
    from headwater.case import Case


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is. ``rows`` and ``notes`` are the report of a build that ended well."""

    state: str = "none"  # none · running · done · failed
    stage: str = ""
    done: int = 0
    total: int = 0
    error: str = ""
    remedy: str = ""
    rows: tuple[dict[str, Any], ...] = field(default=())
    notes: tuple[str, ...] = ()


class Builder:
    """Starts builds and tells how they go."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._lock = threading.Lock()
        self._progress = Progress()

    @property
    def progress(self) -> Progress:
        """Of the build that runs, or of the last one."""
        return self._progress

    def start(self) -> bool:
        """Start a build unless one runs; true where it was started."""
        with self._lock:
            if self._progress.state == "running":
                return False
            self._progress = Progress("running")
        threading.Thread(target=self._run, name="headwater-build", daemon=True).start()
        return True

    def _run(self) -> None:
        try:
            report = self._case.build(progress=self._tell)
        except HeadwaterError as error:
            self._progress = Progress("failed", error=error.message, remedy=error.remedy)
        except Exception as error:
            self._progress = Progress(
                "failed", error=f"{type(error).__name__}: {error}", remedy="run `headwater build`"
            )
        else:
            self._progress = Progress("done", rows=tuple(report.rows()), notes=report.notes)

    def _tell(self, stage: str, done: int, total: int) -> None:
        self._progress = replace(self._progress, stage=stage, done=done, total=total)
