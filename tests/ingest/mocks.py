"""Readers that misbehave, for the tests of the worker: loaded by path inside a worker process."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

from headwater.ingest import Intake, Limits, read
from headwater.model import Capture


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


def forks(data: bytes, capture: Capture, limits: Limits) -> Intake:
    """Leave a child behind that holds the answer pipe open, tell who it is, and hang."""
    child = os.fork()
    if child == 0:
        time.sleep(60)
        os._exit(0)
    sys.stdin.buffer.read(1)
    return read(data, capture, limits)


def writes(data: bytes, capture: Capture, limits: Limits) -> Intake:
    """Try to write a file; what happened is the text."""
    target = Path(data.decode())
    try:
        target.write_bytes(b"x" * 10)
        said = b"written"
    except OSError as error:
        said = f"refused {error.errno}".encode()
    return read(said, capture, limits)


def looks_round(data: bytes, capture: Capture, limits: Limits) -> Intake:
    """Tell what the environment and the network look like from inside."""
    try:
        with socket.create_connection(("127.0.0.1", int(data)), timeout=1):
            reached = "reached"
    except OSError:
        reached = "closed"
    return read(f"{sorted(os.environ)} {reached}".encode(), capture, limits)


def starts(data: bytes, capture: Capture, limits: Limits) -> Intake:
    subprocess.Popen(["sleep", "60"])
    time.sleep(60)
    return read(data, capture, limits)


def chats(data: bytes, capture: Capture, limits: Limits) -> Intake:
    print("noise on standard output", flush=True)
    os.write(1, b"more noise")
    return read(data, capture, limits)
