"""The filter, interpreted here instruction by instruction for both architectures, and what the kernel makes of it."""

from __future__ import annotations

import struct
import subprocess
import sys

import pytest

from headwater.ingest import landlock, sandbox, seccomp, syscalls

PID = 4242
ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050001, 0x80000000
# open, openat, socket, connect, clone, fork, execve, ptrace, unlink, mount, io_uring_setup, memfd_create
FORBIDDEN = {
    syscalls.X86_64: (2, 257, 41, 42, 56, 57, 58, 59, 101, 87, 165, 425, 319, 435, 272, 322, 304),
    syscalls.AARCH64: (56, 198, 203, 220, 221, 117, 35, 40, 425, 279, 435, 97, 281, 265),
}


def judge(arch: int, number: int, *arguments: int, told: int = 0) -> int:
    """What the filter answers: a small interpreter of classic BPF."""
    values = [*arguments, *[0] * (6 - len(arguments))]
    data = struct.pack("=IIQ6Q", number, told or arch, 0, *values)
    steps = list(struct.iter_unpack("=HBBI", seccomp.program(arch, PID)))
    place = held = 0
    while True:
        code, yes, no, value = steps[place]
        if code == 0x06:
            return int(value)
        if code == 0x20:
            (held,) = struct.unpack_from("=I", data, value)
            place += 1
            continue
        true = {0x15: held == value, 0x35: held >= value, 0x45: bool(held & value)}[code]
        place += 1 + (yes if true else no)


@pytest.mark.parametrize("arch", FORBIDDEN)
def test_what_is_not_listed_is_refused(arch: int) -> None:
    assert all(judge(arch, number) == REFUSE for number in FORBIDDEN[arch])
    assert all(judge(arch, number) == ALLOW for number in syscalls.plain(arch))
    unknown = set(range(600)) - set(syscalls.plain(arch)) - {one.number for one in syscalls.checked(arch, PID)}
    assert all(judge(arch, number) == REFUSE for number in unknown)


@pytest.mark.parametrize("arch", FORBIDDEN)
def test_arguments_decide_where_a_call_can_do_both(arch: int) -> None:
    mmap, mprotect, prlimit, kill, tgkill, stat = (one.number for one in syscalls.checked(arch, PID))
    assert judge(arch, mmap, 0, 4096, 0x3) == judge(arch, mprotect, 0, 4096, 0x1) == ALLOW
    assert judge(arch, mmap, 0, 4096, 0x7) == judge(arch, mprotect, 0, 4096, 0x5) == REFUSE
    assert judge(arch, prlimit, 0) == judge(arch, kill, PID) == judge(arch, tgkill, PID) == ALLOW
    assert judge(arch, prlimit, 1) == judge(arch, kill, PID + 1) == judge(arch, tgkill, 1) == REFUSE
    assert judge(arch, stat, 0, 0, 0, 0x1000) == ALLOW
    assert judge(arch, stat, 0, 0, 0, 0) == REFUSE


def test_another_architecture_or_its_narrow_twin_is_killed() -> None:
    assert judge(syscalls.X86_64, 0, told=0x40000003) == KILL
    assert judge(syscalls.X86_64, 0x40000000 | 1) == KILL
    assert judge(syscalls.AARCH64, 63, told=syscalls.X86_64) == KILL


def test_walls_that_are_missing_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landlock, "version", lambda: 0)
    monkeypatch.setattr(seccomp, "is_available", lambda: False)
    assert sandbox.missing() == ("no filter of system calls (seccomp)", "no wall before files (Landlock)")


ENTER = """
import os, sys, ctypes
from headwater.ingest import landlock, seccomp
ctypes.CDLL(None).prctl(38, 1, 0, 0, 0)
{which}
try:
    open("/etc/passwd")
    print("opened")
except PermissionError as error:
    print(error.errno)
"""


@pytest.mark.parametrize(
    ("which", "told"), [("landlock.enter()", "13"), ("seccomp.enter(os.getpid())", "1"), ("", "opened")]
)
def test_each_wall_holds_alone(which: str, told: str) -> None:
    if sandbox.missing():
        pytest.skip("this kernel has not both walls")
    done = subprocess.run([sys.executable, "-c", ENTER.format(which=which)], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == told


def test_a_refused_wall_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    if sandbox.missing():
        pytest.skip("this kernel has not both walls")
    monkeypatch.setattr(seccomp, "program", lambda arch, pid: b"\x06\x00\x00\x00\x00\x00\x00\x00" * 5000)
    with pytest.raises(OSError, match="seccomp"):
        seccomp.enter(1)
