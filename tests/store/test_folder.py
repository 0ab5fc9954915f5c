from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pytest

from headwater.errors import Locked, NotACase, UsageError
from headwater.store.folder import CaseFolder
from headwater.store.passages import Passage


def test_create_then_open(folder: CaseFolder) -> None:
    assert CaseFolder(folder.path).open().case_file.read_text().startswith("#")
    assert {path.name for path in folder.path.iterdir()} == {"case.toml", "blobs", "ledger", "tables"}


def test_a_case_is_not_made_twice(folder: CaseFolder) -> None:
    with pytest.raises(UsageError, match="is a case already"):
        folder.create("")


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "x").write_text("")
    with pytest.raises(UsageError, match="is a file"):
        CaseFolder(tmp_path / "x").create("")


def test_no_case_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NotACase, match=r"no case folder.*headwater init"):
        CaseFolder(tmp_path).open()
    with pytest.raises(NotACase, match="does not exist"), CaseFolder(tmp_path / "none").lock():
        pass


def test_everything_is_private(folder: CaseFolder) -> None:
    with folder.lock():
        sha = folder.blobs.put(b"a")
        folder.ledger.append([{"kind": "note"}])
        folder.tables.write("extract", "d1", {"claims": pa.table({"a": [1]})})
        folder.index.update("d", [Passage("d", 0, 1, "a")])
    assert stat.S_IMODE(folder.blobs.path(sha).stat().st_mode) == 0o400
    for path in folder.path.rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert not mode & 0o077, path
        assert mode == 0o700 or not path.is_dir()


def test_lock_clears_up_after_the_dead_and_spares_the_living(folder: CaseFolder) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as gone:
        gone.wait()
    dead = folder.path / f".tmp-{gone.pid}-x"
    alive = folder.path / ".tmp-1-x"
    dead.write_text("")
    alive.write_text("")
    with folder.lock():
        assert not dead.exists()
        assert alive.exists()


def test_readers_are_not_blocked_by_a_writer(folder: CaseFolder) -> None:
    folder.ledger.append([{"kind": "note", "n": 1}])
    other = CaseFolder(folder.path)
    with folder.lock():
        folder.index.update("d", [Passage("d", 0, 5, "storm")])
        assert [row["n"] for row in other.ledger.rows()] == [1]
        assert other.index.search("storm")
        with pytest.raises(Locked), other.lock():
            pass


def test_the_case_file_is_replaced_in_one_step(folder: CaseFolder) -> None:
    folder.write_case_file("title = 'x'\n")
    assert folder.case_file.read_text() == "title = 'x'\n"
