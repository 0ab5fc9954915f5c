from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from tests.ingest.files import zip_of

from headwater.case import Case, readings
from headwater.case.trees import Trees
from headwater.ingest import Limits
from headwater.model import Capture


def capture(document: str, parent: str = "", size: int = 10) -> Capture:
    return Capture(document, document, "2026-01-01T00:00:00Z", size, parent=parent)


def test_everything_counts_to_the_file_that_was_added() -> None:
    trees = Trees([capture("root"), capture("a", "root"), capture("b", "a")], Limits(tree_members=3, tree_bytes=100))
    assert not trees.is_full(capture("b"), 80)
    assert trees.is_full(capture("b"), 81)
    assert not trees.is_full(capture("other"), 100)
    trees.add(capture("c", "b", 1))
    assert trees.is_full(capture("a"), 1)
    assert trees.is_full(capture("root"), 1)


@pytest.mark.slow
def test_archives_that_multiply_end_at_a_cap_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "Limits", lambda: replace(Limits(), tree_members=20))
    inner = [zip_of({f"{n}-{m}.txt": f"Number {n} of {m}." for m in range(6)}) for n in range(6)]
    bomb = tmp_path / "a.zip"
    bomb.write_bytes(zip_of({f"{n}.zip": data for n, data in enumerate(inner)}))
    (tmp_path / "good.txt").write_text("Anna Berg leads the Free Coast Movement.")
    case = Case.create(tmp_path / "case", "Did it?")
    list(case.add([bomb, tmp_path / "good.txt"]))
    case.build(only="ingest", workers=1)
    documents = case.documents.to_pylist()
    assert len(documents) == 22
    assert any("tree_members = 20" in row["reason"] for row in documents)
    assert next(row for row in documents if row["path"].endswith("good.txt"))["status"] == "read"
