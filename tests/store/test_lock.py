from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from headwater.errors import Locked
from headwater.store.lock import WriteLock

HOLD = """
import sys, time
from pathlib import Path
from headwater.store.lock import WriteLock
with WriteLock(Path(sys.argv[1])).hold():
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_another_process_is_refused_and_named_and_a_kill_frees_it(tmp_path: Path) -> None:
    path = tmp_path / ".lock"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(Locked, match=f"process {other.pid} is writing"), WriteLock(path).hold():
            pass
        other.kill()
        other.wait()
    with WriteLock(path).hold():
        assert path.exists()


def test_the_same_thread_may_nest_it(tmp_path: Path) -> None:
    lock, other = WriteLock(tmp_path / ".lock"), WriteLock(tmp_path / ".lock")
    with lock.hold():
        with lock.hold():
            pass
        with pytest.raises(Locked), other.hold():
            pass
    with other.hold():
        pass


def test_another_thread_waits_or_is_refused(tmp_path: Path) -> None:
    lock = WriteLock(tmp_path / ".lock")
    refused: list[Locked] = []

    def try_it() -> None:
        try:
            with lock.hold():
                pass
        except Locked as error:
            refused.append(error)

    with lock.hold():
        thread = threading.Thread(target=try_it)
        thread.start()
        thread.join()
    assert len(refused) == 1
    try_it()
    assert len(refused) == 1


def test_an_error_inside_frees_it(tmp_path: Path) -> None:
    lock = WriteLock(tmp_path / ".lock")
    with pytest.raises(RuntimeError), lock.hold():
        raise RuntimeError
    with WriteLock(tmp_path / ".lock").hold():
        pass
