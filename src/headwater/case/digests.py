"""Digests: what a stage's tables were made of. The same digest means the same bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_CODE = {".py", ".tsv", ".json", ".txt", ".toml", ".onnx"}


def digest_of(*parts: str) -> str:
    """24 hexadecimal digits of SHA-256 over length-prefixed parts."""
    return digest_all(parts)


def digest_all(parts: Iterable[str]) -> str:
    """The same over any number of parts, taken one at a time."""
    sha = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        sha.update(len(data).to_bytes(8, "big"))
        sha.update(data)
    return sha.hexdigest()[:24]


@cache
def code_digest(*rooms: str) -> str:
    """Digest of the source and data files of rooms, so that a change of code makes its tables stale."""
    sha = hashlib.sha256()
    for room in sorted(rooms):
        for path in sorted((_PACKAGE / room).rglob("*")):
            if path.suffix in _CODE and path.is_file():
                sha.update(path.relative_to(_PACKAGE).as_posix().encode())
                sha.update(hashlib.sha256(path.read_bytes()).digest())
    return sha.hexdigest()[:24]
