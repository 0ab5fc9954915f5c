"""Walls round a worker: resource limits, no new privileges, no network where the system allows it.

These are walls against accidents and common tricks of hostile files, not a virtual machine: the libraries
that read run with the rights of the user, behind caps on memory, time, files and bytes written.
"""

from __future__ import annotations

import ctypes
import os
import resource
import signal
import sys

from headwater.ingest.limits import Limits

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER_NEWNET = 0x10000000 | 0x40000000


def close_in(limits: Limits) -> None:
    """Put up the walls; call once, before any file is looked at."""
    _limit(resource.RLIMIT_AS, limits.memory_bytes)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_NOFILE, limits.open_files)
    _limit(resource.RLIMIT_CORE, 0)
    os.chdir("/")
    if sys.platform == "linux":
        libc = ctypes.CDLL(None, use_errno=True)
        libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        libc.unshare(_CLONE_NEWUSER_NEWNET)  # refused on some systems: then there is only no reason to call out


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
