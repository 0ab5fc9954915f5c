"""Writing so that a crash leaves either the old bytes or the new ones, never a mixture.

Files are private to their owner (0600, folders 0700): a case may hold what endangers people.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

FILE_MODE = 0o600
FOLDER_MODE = 0o700
_TEMPORARY = ".tmp-"
_PIECE = 1 << 20
_THREADS = 32  # that wait for the disk, which writes for many in one go


def make_folder(path: Path) -> None:
    """Create a folder and its parents, private, and make its name durable."""
    if path.is_dir():
        return
    make_folder(path.parent)
    path.mkdir(mode=FOLDER_MODE, exist_ok=True)
    sync_folder(path.parent)


def sync_folder(path: Path) -> None:
    """Make the names in a folder durable: a rename survives a power cut only after this."""
    handle = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_file(path: Path) -> None:
    """Make the bytes of a file durable."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, data: bytes, mode: int = FILE_MODE) -> None:
    """Put ``data`` at ``path``: temporary file beside it, fsync, rename, fsync of the folder."""
    with Batch() as batch:
        batch.put(path, data, mode)


class Batch:
    """Several files put in place together, each as by `write_whole`; leaving the ``with`` block makes them durable.

    The bytes of every file are on disk before any gets its name, and all names are before the block is left. The
    disk is asked for all of them at once, which costs little more than asking for one. A file is not seen under its
    name before; where the block raises, none is.
    """

    def __init__(self) -> None:
        self._open: list[tuple[int, str, Path]] = []

    def __enter__(self) -> Batch:
        return self

    def put(self, path: Path, data: bytes, mode: int = FILE_MODE) -> None:
        """Write ``data`` beside ``path``; it gets its name at the end."""
        handle, name = tempfile.mkstemp(prefix=temporary_prefix(), dir=path.parent)
        self._open.append((handle, name, path))
        write_all(handle, data)
        os.fchmod(handle, mode)

    def __exit__(self, kind: object, *rest: object) -> None:
        try:
            if kind is None and self._open:
                _at_once(os.fsync, [handle for handle, _, _ in self._open])
                for _, name, path in self._open:
                    Path(name).replace(path)
                _at_once(sync_folder, sorted({path.parent for _, _, path in self._open}))
        finally:
            for handle, name, _ in self._open:
                os.close(handle)
                Path(name).unlink(missing_ok=True)
            self._open.clear()


def _at_once(sync: Callable[[Any], None], what: Sequence[Any]) -> None:
    if len(what) == 1:
        sync(what[0])
        return
    with ThreadPoolExecutor(min(_THREADS, len(what)), thread_name_prefix="sync") as threads:
        for _ in threads.map(sync, what):
            pass


def write_all(handle: int, data: bytes) -> None:
    """Write every byte, in as many pieces as the system takes them."""
    left = memoryview(data)
    while left:
        left = left[os.write(handle, left) :]


@contextmanager
def temporary_folder(parent: Path) -> Iterator[Path]:
    """A private folder beside its later place; what is left of it afterwards is removed."""
    folder = Path(tempfile.mkdtemp(prefix=temporary_prefix(), dir=parent))
    try:
        yield folder
    finally:
        remove_folder(folder)


def remove_folder(folder: Path) -> None:
    """Delete a folder and what is in it; absent is fine, links are never followed."""
    import shutil

    if folder.is_dir() and not folder.is_symlink():
        shutil.rmtree(folder)


def temporary_prefix() -> str:
    """Start of the name of everything unfinished; it tells which process made it."""
    return f"{_TEMPORARY}{os.getpid()}-"


def is_temporary(path: Path) -> bool:
    """True for what a writer has not finished."""
    return path.name.startswith(_TEMPORARY)


def remove_leftovers(folder: Path) -> None:
    """Remove the unfinished things of processes that are gone."""
    for path in folder.glob(f"{_TEMPORARY}*"):
        if _alive(path.name):
            continue
        if path.is_dir() and not path.is_symlink():
            remove_folder(path)
        else:
            path.unlink(missing_ok=True)


def _alive(name: str) -> bool:
    digits = name.removeprefix(_TEMPORARY).split("-", 1)[0]
    if not digits.isdecimal():
        return False
    try:
        os.kill(int(digits), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def sha256_of(path: Path) -> str:
    """SHA-256 of a file, read in pieces; hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()
