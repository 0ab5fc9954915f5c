"""A file of name pairs, compared row by row: columns ``left,right,schema``."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from headwater.errors import Unreadable
from headwater.model import Schema
from headwater.resolve.comparison import Comparison, compare_all
from headwater.resolve.lexicon import wordset
from headwater.resolve.matcher import Matcher

_COLUMNS = ("left", "right", "schema")
_BATCH = 256
# Further schemata of FollowTheMoney that have a name: compared as things of no known kind.
_OTHERS = wordset(
    """Airplane Article Asset Audio CallForTenders Contract CryptoWallet Debt Email Folder HyperText Image Message Note
    Package Pages PlainText Position Security Table Taxation Trip Vehicle Vessel Video Workbook"""
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the file: compared, or skipped with its problem.

    Attributes:
        line: counted from 1, the header included.
        word: the schema as the file has it; ``schema`` is what it was compared as.
    """

    line: int
    left: str = ""
    right: str = ""
    schema: Schema | None = None
    comparison: Comparison | None = None
    problem: str = ""
    word: str = ""


def compare_rows(path: Path) -> Iterator[Row]:
    """Compare each pair of a CSV file; broken lines come back with their problem and nothing else is lost.

    A quoted field may not run over a line end, so that one stray quotation mark costs one line and not the file.

    Raises:
        Unreadable: there is no such file, or its first line lacks a column.
        Missing: the matcher's libraries are not installed.
    """
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror or error}", remedy="name a CSV file") from error
    header = _header(path, lines[0] if lines else b"")
    rows = (_parse(number, raw, header) for number, raw in enumerate(lines[1:], start=2) if raw.strip())
    matcher: Matcher | None = None
    while batch := list(islice(rows, _BATCH)):
        if matcher is None and any(row.schema for row in batch):
            matcher = Matcher()
        yield from _compared(batch, matcher)


def _header(path: Path, raw: bytes) -> dict[str, int]:
    names = [name.strip().casefold() for name in raw.decode("utf-8-sig", "replace").split(",")]
    names = [name.strip('"') for name in names]
    missing = [name for name in _COLUMNS[:2] if name not in names]
    if missing:
        raise Unreadable(
            f"{path}: line 1 lacks the column {' and '.join(missing)}", remedy="begin the file with left,right,schema"
        )
    return {name: names.index(name) for name in _COLUMNS if name in names}


def _parse(number: int, raw: bytes, header: dict[str, int]) -> Row:
    try:
        cells = next(csv.reader([raw.decode("utf-8")], strict=True))
    except UnicodeDecodeError:
        return Row(number, problem="not UTF-8")
    except csv.Error as error:
        return Row(number, problem=str(error))
    if len(cells) <= max(header.values()):
        return Row(number, problem=f"{len(cells)} of {max(header.values()) + 1} columns")
    left, right = cells[header["left"]], cells[header["right"]]
    word = cells[header["schema"]].strip() if "schema" in header else ""
    schema = _schema(word)
    if schema is None:
        known = ", ".join(one.value for one in Schema)
        return Row(number, left, right, problem=f"unknown schema “{word[:40]}”; one of {known}")
    return Row(number, left, right, schema, word=word)


def _schema(word: str) -> Schema | None:
    if not word:
        return Schema.LEGAL_ENTITY
    if word in _OTHERS:
        return Schema.THING
    return next((one for one in Schema if one.value.casefold() == word.casefold()), None)


def _compared(batch: list[Row], matcher: Matcher | None) -> Iterator[Row]:
    good = [(row.left, row.right, row.schema) for row in batch if row.schema and not row.problem]
    found = iter(compare_all(good, matcher) if matcher else ())
    yield from (row if row.problem else replace(row, comparison=next(found)) for row in batch)
