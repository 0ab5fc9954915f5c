"""A filter over system calls (seccomp, Linux): what is not on the list fails with ``EPERM``.

Built by hand as classic BPF, so that no library is needed. See ``seccomp(2)`` and ``bpf(4)``.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys

from headwater.ingest import syscalls

_SYS_SECCOMP = {syscalls.X86_64: 317, syscalls.AARCH64: 277}
_SET_MODE_FILTER, _GET_ACTION_AVAIL = 1, 2
_TSYNC = 1  # the filter holds for every thread, whoever started it
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000 | 1, 0x80000000  # 1: EPERM
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_X32 = 0x40000000  # calls of the 32-bit pointer ABI, which would slip past the numbers
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_void_p))


def architecture() -> int:
    """Audit number of this machine's architecture; 0 where no table of calls is known for it."""
    if sys.platform != "linux" or sys.maxsize < 1 << 32:
        return 0
    return syscalls.ARCHITECTURES.get(platform.machine().lower(), 0)


def is_available() -> bool:
    """True where the kernel takes such filters."""
    if not (arch := architecture()):
        return False
    action = ctypes.c_uint32(_REFUSE & 0xFFFF0000)
    libc = ctypes.CDLL(None, use_errno=True)
    return int(libc.syscall(_SYS_SECCOMP[arch], _GET_ACTION_AVAIL, 0, ctypes.byref(action))) == 0


def program(arch: int, pid: int) -> bytes:
    """The filter as BPF instructions."""
    steps = [
        _step(_LOAD, _ARCHITECTURE),
        _step(_EQUAL, arch, 1, 0),
        _step(_RETURN, _KILL),
        _step(_LOAD, _NUMBER),
        _step(_AT_LEAST, _X32, 0, 1),
        _step(_RETURN, _KILL),
    ]
    for number in syscalls.plain(arch):
        steps += [_step(_EQUAL, number, 0, 1), _step(_RETURN, _ALLOW)]
    for one in syscalls.checked(arch, pid):
        test = _step(_ANY_BIT, one.value, 1, 0) if one.bits else _step(_EQUAL, one.value, 0, 1)
        steps += [
            _step(_EQUAL, one.number, 0, 4),
            _step(_LOAD, _ARGUMENTS + 8 * one.argument),  # lower half: both architectures are little-endian
            test,
            _step(_RETURN, _ALLOW),
            _step(_RETURN, _REFUSE),
        ]
    return b"".join([*steps, _step(_RETURN, _REFUSE)])


def enter(pid: int) -> None:
    """Put the filter on this process, for good. Needs no-new-privileges first.

    Raises:
        OSError: the kernel refused.
    """
    arch = architecture()
    code = program(arch, pid)
    buffer = ctypes.create_string_buffer(code, len(code))
    wanted = _Program(len(code) // 8, ctypes.addressof(buffer))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(_SYS_SECCOMP[arch], _SET_MODE_FILTER, _TSYNC, ctypes.byref(wanted)) != 0:
        raise OSError(ctypes.get_errno(), "seccomp refused the filter")


def _step(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)
