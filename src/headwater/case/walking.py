"""Files below what a person named, and their bytes: nothing that only looks like a file, and no way out of a folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from headwater.case.captures import Refusal

LARGEST = 1 << 30  # bytes of one file: more could not be read anyway, and a sparse file can claim any size
_PIECE = 1 << 24


def files(paths: Iterable[Path], case: Path, when: str) -> Iterator[Path | Refusal]:
    """Regular files below the paths, in order of name; hidden ones inside folders are left out.

    A link is followed where a person names it. Inside a folder it is not: whoever filled the folder could point it at
    any file of this machine.
    """
    for path in paths:
        try:
            kind = "folder" if path.is_dir() else "file" if path.is_file() else ""
        except OSError as error:  # a name that is too long, a folder that cannot be looked into
            yield Refusal(shown(path), when, f"{error.strerror}: check that it can be opened")
            continue
        if kind == "folder":
            yield from _below(path, case, when)
        else:
            yield path if kind else Refusal(shown(path), when, _why_not(path))


def bytes_of(path: Path) -> bytes:
    """All bytes of a regular file; what it is and how large is asked of the open file, not of the name.

    Raises:
        OSError: it cannot be opened, is no regular file any more, or is over ``LARGEST``.
    """
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    with os.fdopen(handle, "rb") as file:
        told = os.fstat(handle)
        if not stat.S_ISREG(told.st_mode):
            raise OSError(None, "not a regular file")
        if told.st_size > LARGEST:
            raise OSError(None, f"over {LARGEST >> 20} MiB, the most that is taken in as one file")
        pieces, left = [], LARGEST + 1
        while left > 0 and (piece := file.read(min(_PIECE, left))):
            pieces.append(piece)
            left -= len(piece)
    if left <= 0:
        raise OSError(None, f"over {LARGEST >> 20} MiB, the most that is taken in as one file")
    return b"".join(pieces)


def shown(path: Path) -> str:
    """The path as given; bytes of a name that are no UTF-8 are shown escaped."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _why_not(path: Path) -> str:
    if path.is_symlink():
        return "a link that leads nowhere: give the file itself"
    return "not a regular file: copy its content into one" if path.exists() else "no such file: check the name"


def _below(folder: Path, case: Path, when: str) -> Iterator[Path | Refusal]:
    """Depth first, without recursion: folders can nest deeper than a program can call itself."""
    waiting = [iter([folder])]
    while waiting:
        entry = next(waiting[-1], None)
        if entry is None:
            waiting.pop()
        elif entry is not folder and entry.name.startswith("."):
            continue
        elif entry is not folder and (kind := _kind(entry)) != "folder":
            if kind == "link":
                yield Refusal(shown(entry), when, "a link inside a folder: add what it leads to by its own name")
            else:
                yield from files([entry], case, when)
        elif entry is folder or not _same(entry, case):
            inside = _entries(entry, when)
            if isinstance(inside, Refusal):
                yield inside
            else:
                waiting.append(iter(inside))


def _same(entry: Path, case: Path) -> bool:
    try:
        return entry.samefile(case)
    except OSError:
        return False


def _kind(entry: Path) -> str:
    try:
        return "link" if entry.is_symlink() else "folder" if entry.is_dir() else ""
    except OSError:
        return ""


def _entries(folder: Path, when: str) -> list[Path] | Refusal:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        return Refusal(shown(folder), when, f"{error.strerror}: check that it can be opened")
