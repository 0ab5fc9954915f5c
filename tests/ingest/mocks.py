"""Readers that misbehave, for the tests of the worker: loaded by path inside a worker process."""

from __future__ import annotations

import ctypes
import importlib
import mmap
import os
import resource
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from headwater.ingest import Intake, Limits, read
from headwater.model import Block, BlockKind, Capture


def hangs(data: bytes, capture: Capture, limits: Limits) -> Intake:
    time.sleep(60)
    return read(data, capture, limits)


def spins(data: bytes, capture: Capture, limits: Limits) -> Intake:
    while True:
        pass


def eats(data: bytes, capture: Capture, limits: Limits) -> Intake:
    held = []
    while True:
        held.append(bytearray(64 << 20))


def crashes(data: bytes, capture: Capture, limits: Limits) -> Intake:
    os.kill(os.getpid(), signal.SIGSEGV)
    return read(data, capture, limits)


def leaves(data: bytes, capture: Capture, limits: Limits) -> Intake:
    os._exit(3)


def floods(data: bytes, capture: Capture, limits: Limits) -> Intake:
    """Answer with a gigabyte of noise on every descriptor that there is."""
    piece = b"x" * (1 << 20)
    for handle in range(3, limits.open_files):
        try:
            for _ in range(1024):
                os.write(handle, piece)
        except OSError:
            continue
    return read(data, capture, limits)


def swells(data: bytes, capture: Capture, limits: Limits) -> Intake:
    """Make an answer that is over its cap."""
    found = read(b"A word.", capture, limits)
    return replace(found, text="x" * (limits.answer_bytes + 1))


def lies(data: bytes, capture: Capture, limits: Limits) -> Intake:
    """Answer with a block that stands outside the text."""
    return replace(read(data, capture, limits), blocks=(Block(BlockKind.QUOTE, 0, 10_000),))


def tries(data: bytes, capture: Capture, limits: Limits) -> Intake:
    """Try everything that a reader has no business doing; what was refused, and how, is the text."""
    said = "; ".join(f"{name}: {_outcome(attempt)}" for name, attempt in _attempts(data.decode()).items())
    return read(said.encode(), capture, limits)


def _attempts(target: str) -> dict[str, Callable[[], object]]:
    place, _, port = target.rpartition(":")
    libc = ctypes.CDLL(None, use_errno=True)
    return {
        "read": lambda: Path("/etc/passwd").read_bytes(),
        "read own": lambda: Path(place).read_bytes(),
        "list": lambda: list(Path("/").iterdir()),
        "look": lambda: Path("/etc/passwd").stat(),
        "write": lambda: Path(place).with_name("out").write_bytes(b"x"),
        "make": lambda: Path(f"{place}-folder").mkdir(),
        "remove": lambda: Path(place).unlink(),
        "rename": lambda: Path(place).rename(f"{place}-gone"),
        "link": lambda: Path(f"{place}-link").symlink_to("/etc/passwd"),
        "mode": lambda: Path(place).chmod(0o777),
        "connect": lambda: socket.create_connection(("127.0.0.1", int(port)), timeout=1),
        "socket": lambda: socket.socket(socket.AF_UNIX),
        "pair": lambda: socket.socketpair(),
        "start": lambda: os.execv("/bin/true", ["true"]),
        "program": lambda: subprocess.Popen(["/bin/true"]),
        "fork": _fork,
        "thread": lambda: threading.Thread(target=time.sleep, args=(0,)).start(),
        "signal": lambda: os.kill(os.getppid(), 0),
        "trace": lambda: _call(libc, 0, 0, 0, 0, name="ptrace"),
        "memory file": lambda: os.memfd_create("x"),
        "executable": lambda: mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC),
        "namespace": lambda: _call(libc, 0x10000000, name="unshare"),
        "limits": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20)),
        "import": lambda: importlib.import_module("wave"),
    }


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _call(libc: ctypes.CDLL, *arguments: int, name: str) -> None:
    if getattr(libc, name)(*arguments) != 0:
        raise OSError(ctypes.get_errno(), name)


def _outcome(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except (OSError, ValueError, RuntimeError, ImportError) as error:
        return f"refused {type(error).__name__}"
    return "DONE"


def looks_round(data: bytes, capture: Capture, limits: Limits) -> Intake:
    """Tell what the environment looks like from inside."""
    return read(f"environment {sorted(os.environ)} arguments {len(sys.argv)}".encode(), capture, limits)


def chats(data: bytes, capture: Capture, limits: Limits) -> Intake:
    print("noise on standard output", flush=True)
    os.write(1, b"more noise")
    return read(data, capture, limits)
