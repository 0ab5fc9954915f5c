"""A flipped byte in any file is named; tables that are deleted come back as the same bytes; a copy is a case."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from headwater.case import Case

pytestmark = pytest.mark.slow
NOT_CHECKED = ("runs.jsonl", "index.sqlite", ".lock", "lock")  # a journal, a search index, a lock: all made again


def hashes(case: Case) -> dict[str, str]:
    """Hash of every derived table, by its path."""
    tables = case.folder.path / "tables"
    return {
        str(path.relative_to(tables)): sha256(path.read_bytes()).hexdigest()
        for path in sorted(tables.rglob("*.parquet"))
    }


def test_a_flipped_byte_in_any_file_is_named(built: Case) -> None:
    assert list(built.verify()) == []
    root = built.folder.path
    kinds: dict[str, Path] = {}
    for path in sorted(root.rglob("*")):
        if path.is_file() and path.stat().st_size and not path.name.startswith(NOT_CHECKED):
            kinds.setdefault(f"{path.relative_to(root).parts[0]} {path.suffix}", path)
    assert {kind.split()[0] for kind in kinds} >= {"blobs", "ledger", "tables", "CURRENT", "case.toml"}
    for kind, path in kinds.items():
        if path.name == "case.toml":
            continue  # the one file that is edited by hand: any change that can be read is a change
        whole, mode = path.read_bytes(), path.stat().st_mode
        path.chmod(0o600)
        for place in {0, len(whole) // 2, len(whole) - 1}:
            path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
            assert list(Case(root).verify()), (kind, place)
        path.write_bytes(whole)
        path.chmod(mode)
    assert list(Case(root).verify()) == []


def test_deleted_tables_come_back_as_the_same_bytes(built: Case) -> None:
    before = hashes(built)
    assert before
    shutil.rmtree(built.folder.path / "tables")
    (built.folder.path / "CURRENT").unlink()
    for path in built.folder.path.glob("index.sqlite*"):
        path.unlink()
    again = Case(built.folder.path)
    again.build(workers=1)
    assert hashes(again) == before
    assert list(again.verify()) == []


def test_a_copied_case_is_a_case(built: Case, tmp_path: Path) -> None:
    shutil.copytree(built.folder.path, tmp_path / "copy")
    copy = Case(tmp_path / "copy")
    assert list(copy.verify()) == []
    assert copy.claims.equals(built.claims)
    assert copy.folder.ledger.head == built.folder.ledger.head
