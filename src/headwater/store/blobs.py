"""Originals by SHA-256: ``blobs/ab/abcdef…``, read-only, never rewritten."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from headwater.errors import Damaged, NotFound
from headwater.store.disk import Batch, is_temporary, make_folder, remove_leftovers, sha256_of, write_whole
from headwater.store.problems import Problem

_MODE = 0o400
_SHA = re.compile(r"[0-9a-f]{64}")


class Blobs:
    """Bytes under their own hash. No lock is needed: two writers of the same bytes write the same file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256; what is there already is left untouched."""
        sha = hashlib.sha256(data).hexdigest()
        path = self._place(sha)
        if not path.exists():
            make_folder(path.parent)
            write_whole(path, data, _MODE)
        return sha

    @contextmanager
    def batch(self) -> Iterator[Callable[[bytes], str]]:
        """Keep the bytes of many files: what the block is given takes them one by one and returns each hash.

        They are there, durably, when the block is left; where it raises, none of the new ones is.
        """
        new: set[str] = set()
        with Batch() as files:

            def put(data: bytes) -> str:
                sha = hashlib.sha256(data).hexdigest()
                path = self._place(sha)
                if sha not in new and not path.exists():
                    new.add(sha)
                    make_folder(path.parent)
                    files.put(path, data, _MODE)
                return sha

            yield put

    def path(self, sha: str) -> Path:
        """Where the blob lies.

        Raises:
            NotFound: there is none of that hash.
        """
        if not _SHA.fullmatch(sha) or not (path := self._place(sha)).is_file():
            raise NotFound(f"no original {sha} in {self._folder}", remedy="`headwater verify` lists what is missing")
        return path

    def read(self, sha: str) -> bytes:
        """The bytes, checked against their hash.

        Raises:
            NotFound: there is none of that hash.
            Damaged: the bytes changed on disk.
        """
        path = self.path(sha)
        data = path.read_bytes()
        if hashlib.sha256(data).hexdigest() != sha:
            raise Damaged(f"{path}: the bytes do not match their hash", remedy="restore this file from a backup")
        return data

    def __contains__(self, sha: str) -> bool:
        return bool(_SHA.fullmatch(sha)) and self._place(sha).is_file()

    def __iter__(self) -> Iterator[str]:
        """Hashes of all blobs, sorted."""
        return (path.name for path in self._files() if _SHA.fullmatch(path.name))

    def check(self) -> Iterator[Problem]:
        """Re-hash every blob; yields what does not fit, named relative to the case folder."""
        for path in self._files():
            if what := _fault(path):
                yield Problem(path.relative_to(self._folder.parent).as_posix(), what)

    def verify(self) -> Iterator[str]:
        """Re-hash every blob; yields one line for each that does not fit."""
        return map(str, self.check())

    def tidy(self) -> None:
        """Remove what writers that are gone left unfinished."""
        for folder in self._folder.glob("??"):
            remove_leftovers(folder)

    def _place(self, sha: str) -> Path:
        return self._folder / sha[:2] / sha

    def _files(self) -> Iterator[Path]:
        return (path for path in sorted(self._folder.glob("*/*")) if not is_temporary(path))


def _fault(path: Path) -> str:
    if not _SHA.fullmatch(path.name) or path.parent.name != path.name[:2] or path.is_symlink() or not path.is_file():
        return "no blob belongs here"
    found = sha256_of(path)
    return "" if found == path.name else f"the bytes do not match the name (they hash to {found})"
