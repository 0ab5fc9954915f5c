"""Runs the program where the kernel kills whatever opens a way out: python jail.py MODE ARGUMENT…

MODE is ``closed`` (no socket but those between processes of this machine) or ``listening`` (TCP sockets too, which
may listen and never connect). The filter holds for every child and every thread, and for native code as well.
"""

from __future__ import annotations

import ctypes
import platform
import struct
import sys

ALLOW, KILL = 0x7FFF0000, 0x80000000
LOAD, EQUAL, AND, RETURN = 0x20, 0x15, 0x54, 0x06
CALLS = {"x86_64": (0xC000003E, 41, 42, 317), "aarch64": (0xC00000B7, 198, 203, 277)}
IO_URING_SETUP = 425  # sends and connects past any filter of calls
UNIX, INET, INET6, STREAM = 1, 2, 10, 1
MODES = ("closed", "listening")


class Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_void_p))


def step(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def argument(number: int) -> bytes:
    return step(LOAD, 16 + 8 * number)


def filter_of(mode: str) -> bytes:
    arch, socket, connect, _ = CALLS[platform.machine()]
    out = [step(LOAD, 4), step(EQUAL, arch, 1, 0), step(RETURN, KILL), step(LOAD, 0)]
    out += [step(EQUAL, IO_URING_SETUP, 0, 1), step(RETURN, KILL)]
    if mode == "listening":
        out += [step(EQUAL, connect, 0, 1), step(RETURN, KILL)]
        body = [argument(0), step(EQUAL, UNIX, 5, 0), step(EQUAL, INET, 1, 0), step(EQUAL, INET6, 0, 4)]
        body += [argument(1), step(AND, 0xF), step(EQUAL, STREAM, 0, 1), step(RETURN, ALLOW), step(RETURN, KILL)]
    else:
        body = [argument(0), step(EQUAL, UNIX, 0, 1), step(RETURN, ALLOW), step(RETURN, KILL)]
    out += [step(EQUAL, socket, 0, len(body)), *body, step(RETURN, ALLOW)]
    return b"".join(out)


def close(mode: str) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    code = filter_of(mode)
    buffer = ctypes.create_string_buffer(code, len(code))
    wanted = Program(len(code) // 8, ctypes.addressof(buffer))
    if libc.prctl(38, 1, 0, 0, 0) or libc.syscall(CALLS[platform.machine()][3], 1, 1, ctypes.byref(wanted)):
        raise OSError(ctypes.get_errno(), "no jail")


if __name__ == "__main__":
    close(sys.argv[1])
    from headwater.main import main

    sys.argv = ["headwater", *sys.argv[2:]]
    main()
