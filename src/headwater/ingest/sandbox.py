"""Walls round a worker: resource limits, no new privileges, no files, no network, no programs.

Limits hold on every system. On Linux two walls of the kernel stand behind them: Landlock takes every right on
files and TCP away, and a filter of system calls (seccomp) lets through what computing needs and nothing else. So
everything that a reader needs must be loaded before (`preload`). Where the kernel lacks one of them, `missing` says
so, and whoever reads files tells the user.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys

from headwater.ingest import landlock, seccomp
from headwater.ingest.limits import Limits

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER_NEWNET = 0x10000000 | 0x40000000


def missing() -> tuple[str, ...]:
    """Walls that this system cannot put up, in words; empty where all of them stand."""
    lacks = []
    if not seccomp.is_available():
        lacks.append("no filter of system calls (seccomp)")
    if not landlock.version():
        lacks.append("no wall before files (Landlock)")
    return tuple(lacks)


def close_in(limits: Limits) -> None:
    """Put up the walls; call once, when everything is loaded and before any file is looked at.

    Raises:
        OSError: the kernel has a wall and refuses to put it up; nothing may be read then.
    """
    _limit(resource.RLIMIT_AS, limits.memory_bytes)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_NOFILE, limits.open_files)
    _limit(resource.RLIMIT_NPROC, limits.processes)
    _limit(resource.RLIMIT_CORE, 0)
    os.chdir("/")
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            raise OSError(ctypes.get_errno(), "no-new-privileges refused")
        libc.unshare(_CLONE_NEWUSER_NEWNET)  # refused on some systems; the walls below need it not
        wall_off()


def wall_off() -> None:
    """The walls of the kernel, as far as it has them.

    Raises:
        OSError: it has one and refuses.
    """
    if landlock.version():
        landlock.enter()
    if seccomp.is_available():
        seccomp.enter(os.getpid())


def allow_time(limits: Limits) -> None:
    """Give the next document its processor time: the limit counts from what the process has used so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _limit(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime) + limits.cpu_seconds, soft_only=True)


def _limit(what: int, value: int, *, soft_only: bool = False) -> None:
    hard = resource.getrlimit(what)[1]
    value = value if hard == resource.RLIM_INFINITY else min(value, hard)
    try:
        resource.setrlimit(what, (value, hard if soft_only else value))
    except (ValueError, OSError):
        if sys.platform == "linux":  # elsewhere some limits cannot be set; the clock and the parent still watch
            raise
