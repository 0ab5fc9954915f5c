"""Which system calls a reader needs once everything is loaded, by the number that each architecture gives them.

Numbers: x86-64 from ``arch/x86/entry/syscalls/syscall_64.tbl``, AArch64 from ``include/uapi/asm-generic/unistd.h``
of Linux. Whatever is not listed is refused: opening a file, sockets, starting a program or a process, tracing,
mounting, keys, new kinds that later kernels bring.
"""

from __future__ import annotations

from dataclasses import dataclass

X86_64 = 0xC000003E
AARCH64 = 0xC00000B7
ARCHITECTURES = {"x86_64": X86_64, "amd64": X86_64, "aarch64": AARCH64, "arm64": AARCH64}

# name: (x86-64, AArch64); -1 where that architecture has no such call
_PLAIN = {
    "read": (0, 63),
    "write": (1, 64),
    "close": (3, 57),
    "fstat": (5, 80),
    "poll": (7, -1),
    "lseek": (8, 62),
    "munmap": (11, 215),
    "brk": (12, 214),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "pread64": (17, 67),
    "readv": (19, 65),
    "writev": (20, 66),
    "sched_yield": (24, 124),
    "mremap": (25, 216),
    "madvise": (28, 233),
    "nanosleep": (35, 101),
    "getpid": (39, 172),
    "exit": (60, 93),
    "uname": (63, 160),
    "gettimeofday": (96, 169),
    "getrlimit": (97, 163),
    "getrusage": (98, 165),
    "sysinfo": (99, 179),
    "times": (100, 153),
    "getuid": (102, 174),
    "sigaltstack": (131, 132),
    "gettid": (186, 178),
    "time": (201, -1),
    "futex": (202, 98),
    "sched_getaffinity": (204, 123),
    "restart_syscall": (219, 128),
    "clock_gettime": (228, 113),
    "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115),
    "exit_group": (231, 94),
    "ppoll": (271, 73),
    "set_robust_list": (273, 99),
    "getrandom": (318, 278),
    "membarrier": (324, 283),
    "rseq": (334, 293),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """A call that is let through for some values of one argument only.

    Attributes:
        number: of the call.
        argument: place of the argument, from 0.
        value: what its lower 32 bits must equal; with ``bits``, the bits that must all be zero.
        bits: true where ``value`` is a mask.
    """

    number: int
    argument: int
    value: int
    bits: bool = False


def plain(arch: int) -> tuple[int, ...]:
    """Numbers of the calls that are always let through."""
    column = 0 if arch == X86_64 else 1
    return tuple(sorted(row[column] for row in _PLAIN.values() if row[column] >= 0))


def checked(arch: int, pid: int) -> tuple[Checked, ...]:
    """Calls that are let through for harmless arguments; ``pid`` is the process itself.

    Memory is never mapped executable, limits are its own, a signal goes to itself (a crash), and ``newfstatat``
    looks at an open descriptor (``AT_EMPTY_PATH``), not at a path.
    """
    x86 = arch == X86_64
    executable, empty_path = 0x4, 0x1000
    return (
        Checked(9 if x86 else 222, 2, executable, bits=True),  # mmap
        Checked(10 if x86 else 226, 2, executable, bits=True),  # mprotect
        Checked(302 if x86 else 261, 0, 0),  # prlimit64
        Checked(62 if x86 else 129, 0, pid),  # kill
        Checked(234 if x86 else 131, 0, pid),  # tgkill
        Checked(262 if x86 else 79, 3, empty_path),  # newfstatat
    )
