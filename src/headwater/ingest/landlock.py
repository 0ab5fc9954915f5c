"""No file system and no network for this process (Landlock, Linux 5.13 and later).

A ruleset that handles every right and grants none. See ``landlock(7)``.
"""

from __future__ import annotations

import ctypes
import sys

_CREATE, _RESTRICT = 444, 446  # the same numbers on every architecture
_VERSION = 1
# First version of the interface → rights on files that it knows: bits from 0 up to this many.
_FILE_RIGHTS = ((5, 16), (3, 15), (2, 14), (1, 13))
_NET = 0b11  # bind and connect over TCP, from version 4
_SCOPES = 0b11  # abstract sockets and signals, from version 6


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("net", ctypes.c_uint64), ("scopes", ctypes.c_uint64))


def version() -> int:
    """Version of the kernel's interface; 0 where there is none."""
    if sys.platform != "linux":
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    return max(0, int(libc.syscall(_CREATE, None, ctypes.c_size_t(0), _VERSION)))


def enter() -> None:
    """Take every right away, for good. Needs no-new-privileges first.

    Raises:
        OSError: the kernel refused.
    """
    known = version()
    bits = next(count for least, count in _FILE_RIGHTS if known >= least)
    rules = _Ruleset((1 << bits) - 1, _NET if known >= 4 else 0, _SCOPES if known >= 6 else 0)
    size = 24 if known >= 6 else 16 if known >= 4 else 8
    libc = ctypes.CDLL(None, use_errno=True)
    ruleset = libc.syscall(_CREATE, ctypes.byref(rules), ctypes.c_size_t(size), 0)
    if ruleset < 0 or libc.syscall(_RESTRICT, ruleset, 0) != 0:
        raise OSError(ctypes.get_errno(), "Landlock refused the ruleset")
