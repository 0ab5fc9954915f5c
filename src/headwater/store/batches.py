"""One file of the ledger read batch by batch: whole, torn off at the end, or damaged.

A batch is its row lines and a commit line ``{"commit": k, "n": rows, "prev": sha, "sha": sha}`` whose ``sha``
is SHA-256 over ``prev`` (as hexadecimal text) and the bytes of the rows. Only a whole batch counts.

Torn and damaged are told apart, because what is torn was never acknowledged and what is damaged was:

* an interrupted write leaves a *prefix* of a batch, or, after a power cut, whole disk sectors of zeros;
* anything else that does not add up is damage, and is named instead of being passed over.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

FIRST = "0" * 64
_COMMIT = b'{"commit":'
_ROW = b'{"kind":'
_SECTOR = 512
_ZEROS = re.compile(rb"\0+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the chain of batches stands: commits so far, hash of the last, and the end of it in its file."""

    commit: int = 0
    sha: str = FIRST
    offset: int = 0
    line: int = 0

    def in_next_file(self) -> Place:
        """The same link of the chain, at the start of a new file."""
        return Place(self.commit, self.sha)


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows that were committed together, and the place after them."""

    rows: tuple[bytes, ...]
    after: Place


class ChainError(Exception):
    """Acknowledged bytes that do not add up; ``what`` says which lines."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


def commit_line(place: Place, rows: Sequence[bytes]) -> bytes:
    """The line that commits ``rows`` (each ended by a newline) after ``place``."""
    sha = hashlib.sha256(place.sha.encode())
    for row in rows:
        sha.update(row)
    fields = {"commit": place.commit + 1, "n": len(rows), "prev": place.sha, "sha": sha.hexdigest()}
    return orjson.dumps(fields) + b"\n"


def read_batches(path: Path, place: Place, last: bool) -> Iterator[Batch]:
    """Whole batches of a file, in order; stops before what was torn off.

    Args:
        path: a ledger file.
        place: where the chain stands before it.
        last: true for the newest file; no other one may end torn.

    Raises:
        ChainError: the file is damaged after the batches yielded so far.
    """
    rows: list[bytes] = []
    with path.open("rb") as file:
        file.seek(place.offset)
        for line in file:
            if not (line.startswith(_COMMIT) and line.endswith(b"\n")):
                rows.append(line)
                continue
            if line != commit_line(place, rows):
                _judge(place, [*rows, line, *file], last)
                return
            place = _after(place, rows, line)
            yield Batch(tuple(rows), place)
            rows = []
    if rows:
        _judge(place, rows, last)


def _after(place: Place, rows: list[bytes], line: bytes) -> Place:
    end = place.offset + sum(map(len, rows)) + len(line)
    return Place(place.commit + 1, orjson.loads(line)["sha"], end, place.line + len(rows) + 1)


def _judge(place: Place, lines: list[bytes], last: bool) -> None:
    """Return where ``lines`` can be an interrupted write; else raise with the lines that do not fit."""
    if last and (_unwritten(place.offset, lines) or _interrupted(place, lines)):
        return
    raise ChainError(_name_damage(place, lines))


def _interrupted(place: Place, lines: list[bytes]) -> bool:
    """True where the lines are a prefix of a batch: rows, then at most a piece of a row or of the commit line."""
    *whole, piece = lines if not lines[-1].endswith(b"\n") else [*lines, b""]
    if not all(map(_is_row, whole)):
        return False
    return commit_line(place, whole).startswith(piece) or _ROW.startswith(piece[: len(_ROW)])


def _unwritten(offset: int, lines: list[bytes]) -> bool:
    """True where whole sectors are zeros: blocks of the last write that never reached the disk."""
    if sum(line.startswith(_COMMIT) for line in lines) > 1:
        return False
    data = b"".join(lines)
    holes = list(_ZEROS.finditer(data))
    return bool(holes) and all(
        (hole.start() == 0 or not (offset + hole.start()) % _SECTOR)
        and (hole.end() == len(data) or not (offset + hole.end()) % _SECTOR)
        for hole in holes
    )


def _is_row(line: bytes) -> bool:
    try:
        row: Any = orjson.loads(line)
    except orjson.JSONDecodeError:
        return False
    return isinstance(row, dict) and "kind" in row


def _name_damage(place: Place, lines: list[bytes]) -> str:
    first = place.line + 1
    for number, line in enumerate(lines, first):
        if line.startswith(_COMMIT) and line.endswith(b"\n"):
            return f"lines {first} to {number} do not match the hash in their commit line"
        if not _is_row(line):
            return f"line {number} is damaged: it is neither a row nor a commit line"
    return f"lines {first} to {first + len(lines) - 1} lack the commit line that later files build on"
