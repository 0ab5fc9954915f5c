from __future__ import annotations

import shutil

import pyarrow as pa
import pytest

from headwater.errors import NotACase
from headwater.store.folder import CaseFolder
from headwater.store.passages import Passage
from headwater.store.verify import Problem, verify


def fill(folder: CaseFolder) -> str:
    sha = folder.blobs.put(b"one")
    folder.ledger.append([{"kind": "capture", "document": sha, "path": "a.txt"}])
    folder.tables.write("extract", "d1", {"claims": pa.table({"a": [1]})})
    folder.index.update(sha, [Passage(sha, 0, 3, "one")])
    return sha


def test_a_sound_case_has_no_problem(folder: CaseFolder) -> None:
    assert list(verify(folder)) == []
    fill(folder)
    assert list(verify(folder)) == []


def test_everything_that_does_not_fit_is_named_at_once(folder: CaseFolder) -> None:
    sha = fill(folder)
    folder.blobs.path(sha).unlink()
    folder.case_file.write_text("titel = 'x'\n")
    shutil.rmtree(folder.path / "tables" / "extract")
    for path in folder.path.glob("index.sqlite*"):
        path.write_bytes(b"no database" * 100)
    with folder.ledger.files()[0].open("ab") as file:
        file.write(b"damage\n")
    found = list(verify(folder))
    assert [problem.file for problem in found] == [
        "case.toml",
        "ledger/000001.jsonl",
        f"blobs/{sha[:2]}/{sha}",
        "CURRENT",
        "index.sqlite",
    ]
    assert found[2] == Problem(f"blobs/{sha[:2]}/{sha}", "missing: captured as a.txt")


def test_no_case(folder: CaseFolder) -> None:
    with pytest.raises(NotACase):
        list(verify(CaseFolder(folder.path / "blobs")))
