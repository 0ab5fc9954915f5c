"""A disk that forgets: what a program writes is recorded, and replayed up to any moment as a power cut would leave it.

The model is the one of POSIX without any favour of a file system (Pillai et al., "All File Systems Are Not Created
Equal", OSDI 2014): bytes of a file are certain once it was synced, names in a folder once the folder was. Anything
younger may be there, missing, cut short, torn by sectors or zeros, each on its own and in any order.
"""

# ruff: noqa: PTH100, PTH112, PTH119, PTH120
from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

SECTOR = 512


@dataclass(slots=True)
class Inode:
    """A file as certain on disk, and the writes that are not certain: (offset, bytes), or a new length alone."""

    certain: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def now(self) -> bytes:
        return _applied(self.certain, self.pending)

    def survives(self, rng: random.Random) -> bytes:
        kept = [_torn(write, rng) for write in self.pending if rng.random() < 0.7]
        if rng.random() < 0.5:  # in order up to a point, as a journal leaves it
            kept = list(self.pending[: rng.randint(0, len(self.pending))])
            if kept and rng.random() < 0.7:
                kept[-1] = _torn(kept[-1], rng)
        return _applied(self.certain, kept)


def _torn(write: tuple[int, bytes | None], rng: random.Random) -> tuple[int, bytes | None]:
    offset, data = write
    if data is None:
        return write
    way = rng.choice(["whole", "prefix", "sectors", "zeros"])
    if way == "prefix":
        return offset, data[: rng.randint(0, len(data))]
    if way == "zeros":
        return offset, bytes(len(data))
    if way == "sectors":
        out = bytearray(data)
        for start in range(-(offset % SECTOR), len(data), SECTOR):
            if rng.random() < 0.5:
                low, high = max(0, start), min(len(data), start + SECTOR)
                out[low:high] = bytes(high - low)
        return offset, bytes(out)
    return write


def _applied(data: bytes, writes: list[tuple[int, bytes | None]]) -> bytes:
    out = bytearray(data)
    for offset, piece in writes:
        if piece is None:
            del out[offset:]
            continue
        if len(out) < offset:
            out += bytes(offset - len(out))
        out[offset : offset + len(piece)] = piece
    return bytes(out)


class Disk:
    """What is certain and what is not, of one folder tree; fed by patched system calls, copied at each step."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.certain: dict[str, dict[str, Any]] = {".": {}}
        self.pending: dict[str, list[tuple[str, Any]]] = {".": []}
        self.now: dict[str, dict[str, Any]] = {".": {}}

    def key(self, path: Any) -> str:
        return os.path.relpath(os.fspath(path), self.root)

    def _entry(self, path: Any) -> tuple[str, str]:
        key = self.key(path)
        return os.path.dirname(key) or ".", os.path.basename(key)

    def put(self, path: Any, value: Any) -> None:
        folder, name = self._entry(path)
        if value is None:
            self.now[folder].pop(name, None)
        else:
            self.now[folder][name] = value
        self.pending[folder].append((name, value))

    def get(self, path: Any) -> Any:
        folder, name = self._entry(path)
        return self.now.get(folder, {}).get(name)

    def make(self, path: Any) -> None:
        key = self.key(path)
        self.certain.setdefault(key, {})
        self.pending.setdefault(key, [])
        self.now.setdefault(key, {})
        self.put(path, "folder")

    def sync_folder(self, path: Any) -> None:
        key = self.key(path)
        self.certain[key] = dict(self.now[key])
        self.pending[key] = []

    def survive(self, rng: random.Random, target: Path) -> None:
        """Lay out one state that a cut could leave now."""
        self._lay(".", rng, target)

    def _lay(self, folder: str, rng: random.Random, target: Path) -> None:
        target.mkdir(parents=True, exist_ok=True)
        entries = dict(self.certain[folder])
        for name, value in self.pending[folder]:
            if rng.random() < 0.5:
                if value is None:
                    entries.pop(name, None)
                else:
                    entries[name] = value
        for name, value in entries.items():
            if isinstance(value, Inode):
                (target / name).write_bytes(value.survives(rng))
            else:
                self._lay(os.path.normpath(f"{folder}/{name}"), rng, target / name)


_CALLS = ("open", "write", "fsync", "fdatasync", "ftruncate", "close", "mkdir", "replace", "rename", "unlink")


@contextmanager
def recorded(disk: Disk, monkeypatch: pytest.MonkeyPatch, every: Callable[[], None] | None = None) -> Iterator[None]:
    """Record the calls of ``os`` that the store makes; ``every`` is called after each step that changes something."""
    recorder = _Recorder(disk, every or (lambda: None))
    with monkeypatch.context() as patch:
        for name in _CALLS:
            patch.setattr(os, name, getattr(recorder, name))
        yield


class _Recorder:
    """Stand-ins for the calls of ``os``: each does the real thing, then tells the disk."""

    def __init__(self, disk: Disk, told: Callable[[], None]) -> None:
        self._disk, self._told = disk, told
        self._real = {name: getattr(os, name) for name in _CALLS}
        self._handles: dict[int, tuple[str, Any, bool]] = {}

    def _ours(self, path: Any) -> bool:
        return isinstance(path, (str, os.PathLike)) and str(os.path.abspath(path)).startswith(str(self._disk.root))

    def open(self, path: Any, flags: int, mode: int = 0o777, **more: Any) -> int:
        handle = int(self._real["open"](path, flags, mode, **more))
        if self._ours(path) and not os.path.basename(path).startswith(".lock"):
            self._handles[handle] = self._opened(path, flags)
        return handle

    def _opened(self, path: Any, flags: int) -> tuple[str, Any, bool]:
        if os.path.isdir(path):
            return "folder", os.path.abspath(path), False
        inode = self._disk.get(path)
        if inode is None and flags & os.O_CREAT:
            inode = Inode()
            self._disk.put(path, inode)
        return "file", inode, bool(flags & os.O_APPEND)

    def write(self, handle: int, data: Any) -> int:
        kind, inode, append = self._handles.get(handle, ("", None, False))
        place = os.lseek(handle, 0, os.SEEK_CUR) if kind == "file" else 0
        count = int(self._real["write"](handle, data))
        if inode is not None and kind == "file":
            inode.pending.append((len(inode.now()) if append else place, bytes(data[:count])))
            self._told()
        return count

    def fsync(self, handle: int) -> None:
        kind, what, _ = self._handles.get(handle, ("", None, False))
        if kind == "file" and what is not None:
            what.certain, what.pending = what.now(), []
        elif kind == "folder":
            self._disk.sync_folder(what)
        self._told()

    fdatasync = fsync

    def ftruncate(self, handle: int, size: int) -> None:
        self._real["ftruncate"](handle, size)
        kind, inode, _ = self._handles.get(handle, ("", None, False))
        if kind == "file":
            inode.pending.append((size, None))

    def close(self, handle: int) -> None:
        self._handles.pop(handle, None)
        self._real["close"](handle)

    def mkdir(self, path: Any, *more: Any, **named: Any) -> None:
        self._real["mkdir"](path, *more, **named)
        if self._ours(path):
            self._disk.make(path)
            self._told()

    def replace(self, source: Any, target: Any, **more: Any) -> None:
        self._real["replace"](source, target, **more)
        if self._ours(source):
            inode = self._disk.get(source)
            self._disk.put(target, inode)
            self._disk.put(source, None)
            self._told()

    rename = replace

    def unlink(self, path: Any, *more: Any, **named: Any) -> None:
        self._real["unlink"](path, *more, **named)
        if self._ours(path) and self._disk.get(path) is not None:
            self._disk.put(path, None)
