"""What commands print: data on stdout, everything else on stderr."""

from __future__ import annotations

import csv
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, islice
from typing import Any

import click
import orjson

from headwater.text import formulas


def say(message: str) -> None:
    """One line on stderr."""
    click.echo(message, err=True)


def json_lines(rows: Iterable[Mapping[str, Any]]) -> None:
    """One JSON object per line on stdout."""
    write = sys.stdout.buffer.write
    sys.stdout.flush()
    for row in rows:
        write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))
    sys.stdout.buffer.flush()


def table(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """Rows as tab-separated lines with a heading; tabs and line ends inside values become spaces."""
    click.echo("\t".join(columns))
    for row in rows:
        click.echo("\t".join(_cell(row.get(column)) for column in columns))


def comma_separated(rows: Iterable[Mapping[str, Any]], columns: Sequence[str]) -> None:
    """Rows as CSV with a heading; a cell that a spreadsheet would run gets an apostrophe in front."""
    source = iter(rows)
    first = list(islice(source, 1))  # a file that cannot be read fails here, before anything is printed
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([formulas.cell(row.get(column, "")) for column in columns] for row in chain(first, source))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:g}" if abs(value) >= 1000 or value == int(value) else f"{value:.3f}"
    if isinstance(value, (list, tuple)):
        return str(len(value)) if len(value) > 3 else ", ".join(map(_cell, value))
    return " ".join(str(value).split())


class Progress:
    """Progress of long work as one line on a terminal; silent anywhere else.

    Call it with a stage, what is done and the total; it estimates the time left from the pace so far.
    """

    def __init__(self) -> None:
        self._on = sys.stderr.isatty()
        self._stage = ""
        self._began = 0.0
        self._shown = 0.0

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Show where ``stage`` stands."""
        if not self._on:
            return
        now = time.monotonic()
        if stage != self._stage:
            self._stage, self._began, self._shown = stage, now, 0.0
        if now - self._shown < 0.1 and done < total:
            return
        self._shown = now
        sys.stderr.write(f"\r\x1b[K{stage}: {done:,} of {total:,}{self._left(now, done, total)}")
        sys.stderr.flush()

    def _left(self, now: float, done: int, total: int) -> str:
        passed = now - self._began
        if not done or done >= total or passed < 2:
            return ""
        seconds = int(passed / done * (total - done))
        return f", about {seconds // 60} min left" if seconds >= 90 else f", about {seconds} s left"

    def close(self) -> None:
        """Clear the line."""
        if self._on and self._stage:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
