"""Long work in a process of its own, which tells how it goes and can be ended at any moment.

``python -m headwater.case.apart CASE build|recompute|pairs|xref|report`` writes one JSON object a line. It ends when
its input is closed, so that nothing goes on working after the program that started it. Ended half-way it leaves the
case as it was: what the stages write becomes current in one step.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from headwater.errors import HeadwaterError

Told = dict[str, Any]
PAIRS = 1_000  # most pairs that are looked for
_GRACE = 5.0  # seconds that it gets to end by itself


class Apart:
    """The process as the program sees it."""

    def __init__(self, case: Path, verb: str, *more: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "headwater.case.apart", str(case), verb, *more],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            text=True,
        )

    def told(self) -> Iterator[Told]:
        """What it tells, as it comes: ``progress``, then ``done`` or ``failed``; neither where it was ended."""
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                yield json.loads(line)
        self._process.wait()
        self._close()

    def end(self) -> None:
        """End it and everything that it started."""
        self._signal(signal.SIGTERM)
        try:
            self._process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        try:
            os.killpg(self._process.pid, number)
        except (ProcessLookupError, PermissionError):
            self._process.kill()

    def _close(self) -> None:
        if self._process.stdin and not self._process.stdin.closed:
            self._process.stdin.close()


def main(arguments: list[str]) -> None:
    """The process itself."""
    path, verb, *more = arguments
    threading.Thread(target=_until_let_go, daemon=True).start()
    try:
        done = _VERBS[verb](Path(path), *more)
    except HeadwaterError as error:
        _tell({"failed": error.message, "remedy": error.remedy})
    except Exception as error:
        _tell({"failed": f"{type(error).__name__}: {error}", "remedy": f"run `headwater build {path}` to see where"})
    else:
        _tell(done)


def _until_let_go() -> None:
    """Ends the process group once nobody holds the other end of the input."""
    sys.stdin.read()
    os.killpg(os.getpgid(0), signal.SIGKILL)


def _build(path: Path) -> Told:
    from headwater.case.facade import Case

    report = Case(path).build(progress=lambda stage, done, total: _tell({"progress": [stage, done, total]}))
    return {"done": list(report.rows()), "notes": list(report.notes)}


def _recompute(path: Path) -> Told:
    from headwater.case.facade import Case

    return {"done": Case(path).recompute()}


def _xref(path: Path) -> Told:
    from headwater.case.facade import Case

    found = Case(path).cross_reference(lambda stage, done, total: _tell({"progress": [stage, done, total]}))
    return {"done": [], "notes": [f"{found} hits"]}


def _pairs(path: Path) -> Told:
    from headwater.case.facade import Case

    return {"done": list(Case(path).identity_pairs(PAIRS))}


def _report(path: Path, order: str) -> Told:
    """``order`` is a JSON object with what :meth:`headwater.case.Case.report` takes."""
    from headwater.case.facade import Case

    report = Case(path).report(**json.loads(order))
    return {"done": list(map(str, report.paths)), "problems": list(report.problems)}


_VERBS: Mapping[str, Callable[..., Told]] = {
    "build": _build,
    "recompute": _recompute,
    "pairs": _pairs,
    "xref": _xref,
    "report": _report,
}


def _tell(said: Told) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
