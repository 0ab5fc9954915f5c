"""Rows a second into the hash-chained ledger, beside SQLite in WAL mode with one transaction a batch."""

from __future__ import annotations

import json
import sqlite3
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from headwater.store.folder import CaseFolder

ROWS, BATCH = 40_000, 100


def main() -> None:
    rows = [{"kind": "note", "target": f"c-{number}", "text": "a note of common length"} for number in range(BATCH)]
    with TemporaryDirectory() as path:
        ours = _time(lambda: _ledger(Path(path), rows))
        plain = _time(lambda: _sqlite(Path(path), rows))
    print(
        f"ledger: {ROWS / ours:,.0f} rows/s in batches of {BATCH}, SQLite WAL {ROWS / plain:,.0f} rows/s, "
        f"ratio {plain / ours:.2f}"
    )


def _time(work) -> float:  # type: ignore[no-untyped-def]
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _ledger(path: Path, rows: list[dict[str, str]]) -> None:
    folder = CaseFolder(path / "case").create('title = "t"\n')
    with folder.lock():
        for _ in range(ROWS // BATCH):
            folder.ledger.append(rows)


def _sqlite(path: Path, rows: list[dict[str, str]]) -> None:
    database = sqlite3.connect(path / "plain.sqlite", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL").fetchone()
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE ledger (id INTEGER PRIMARY KEY, row TEXT)")
    for _ in range(ROWS // BATCH):
        database.execute("BEGIN")
        database.executemany("INSERT INTO ledger (row) VALUES (?)", [(json.dumps(row),) for row in rows])
        database.execute("COMMIT")
    database.close()
