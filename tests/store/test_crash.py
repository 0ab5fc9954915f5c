"""A writer is killed at random moments: what it acknowledged is there, and the case verifies."""

from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest

from headwater.store.folder import CaseFolder
from headwater.store.verify import verify

WRITER = """
import sys
import pyarrow as pa
import pyarrow.parquet
from headwater.store.folder import CaseFolder
from headwater.store.passages import Passage

folder, n = CaseFolder(sys.argv[1]), int(sys.argv[2])
print("ready", flush=True)
while True:
    with folder.lock():
        sha = folder.blobs.put(b"%d" % n * 5000)
        folder.ledger.append([{"kind": "capture", "document": sha, "n": n, "text": "x" * 3000}] * 2)
        folder.tables.write("extract", f"d{n}", {"claims": pa.table({"n": [n]})})
        folder.index.update(sha, [Passage(sha, 0, 5, f"number{n}")])
    print(n, sha, flush=True)
    n += 1
"""


@pytest.mark.slow
def test_a_killed_writer_loses_nothing_that_it_acknowledged(folder: CaseFolder) -> None:
    rng = random.Random(7)
    acknowledged: list[tuple[int, str]] = []
    for turn in range(12):
        start = turn * 10_000
        command = [sys.executable, "-c", WRITER, str(folder.path), str(start)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            assert writer.stdout.readline() == "ready\n"
            lines = [writer.stdout.readline() for _ in range(rng.randint(0, 5))]
            time.sleep(rng.uniform(0.0, 0.03))
            writer.kill()
            lines += writer.stdout.read().splitlines()
        acknowledged += [(int(n), sha) for n, sha in map(str.split, lines)]
        check(CaseFolder(folder.path), acknowledged)
    assert len(acknowledged) > 12
    with folder.lock():
        assert not list(folder.path.rglob(".tmp-*"))


def check(folder: CaseFolder, acknowledged: list[tuple[int, str]]) -> None:
    assert list(verify(folder)) == []
    rows = list(folder.ledger.rows())
    assert len(rows) % 2 == 0, "batches are whole or absent"
    assert {(row["n"], row["document"]) for row in rows} >= set(acknowledged)
    for n, sha in acknowledged:
        assert folder.blobs.read(sha) == b"%d" % n * 5000
    if acknowledged:
        (current,) = folder.tables.read("extract", "claims").column("n").to_pylist()
        assert current >= max(acknowledged)[0]
        assert folder.index.search(f"number{acknowledged[-1][0]}")
