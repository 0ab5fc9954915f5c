"""Folders made by an enemy: every file is taken in or named with why, nothing hangs, nothing outside is read."""

from __future__ import annotations

import os
import socket
import stat
import sys
from pathlib import Path

import pytest

from headwater.case import Case
from headwater.case.adding import Added
from headwater.model import Verdict

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="names and nodes of Linux")
TEXT = b"Anna Berg leads the Free Coast Movement.\n"
ODD = (
    b"line\nend.txt", b"tab\there.txt", b"\xe2\x80\xaetxt.exe", "حركة.txt".encode(), b"bad\xff\xfeutf.txt",
    b"-rf.txt", b"a" * 251 + b".txt", b"..txt", b" .txt", b"$(reboot).txt", b"'\"<script>.txt", b"a!b.zip!",
    b"C:\\x.txt", b"%2e%2e", "e\u0301.txt".encode(), "é.txt".encode(), b"CON", b"\x1b[31mred.txt", b"=cmd.txt",
)  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case.create(tmp_path / "case", "Did Ruritania support the Free Coast Movement?", sponsors=["Ruritania"])


def added(case: Case, inbox: Path) -> tuple[list[Added], list[Added]]:
    """What was taken in, and what was not."""
    results = list(case.add([inbox]))
    return [one for one in results if one.document], [one for one in results if not one.document]


def test_odd_names_are_taken_in(case: Case, tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    for number, name in enumerate(ODD):
        (inbox / os.fsdecode(name)).write_bytes(TEXT + str(number).encode())
    taken, left = added(case, inbox)
    hidden = sum(name.startswith(b".") for name in ODD)
    assert (len(taken), left) == (len(ODD) - hidden, [])
    assert all("\udcff" not in one.path for one in taken)
    assert list(case.verify()) == []


def test_what_is_no_file_is_named_and_does_not_hang(case: Case, tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    os.mkfifo(inbox / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(inbox / "door.txt"))
        (inbox / "zero.txt").symlink_to("/dev/zero")
        (inbox / "loop.txt").symlink_to(inbox / "loop.txt")
        (inbox / "up").symlink_to(inbox)
        (inbox / "nowhere.txt").symlink_to(inbox / "gone")
        (inbox / "good.txt").write_bytes(TEXT)
        taken, left = added(case, inbox)
    assert [Path(one.path).name for one in taken] == ["good.txt"]
    assert {Path(one.path).name for one in left} == {
        "pipe.txt", "door.txt", "zero.txt", "loop.txt", "up", "nowhere.txt",
    }  # fmt: skip
    assert all(one.reason for one in left)


def test_a_link_inside_a_folder_reads_no_other_file(case: Case, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("a key of the person at this machine")
    inbox = tmp_path / "in"
    inbox.mkdir()
    (inbox / "notes.txt").symlink_to(secret)
    taken, (left,) = added(case, inbox)
    assert taken == []
    assert "link" in left.reason
    (by_name,) = case.add([inbox / "notes.txt"])
    assert by_name.document


def test_a_sparse_file_of_a_terabyte_is_named(case: Case, tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    with (inbox / "huge.txt").open("wb") as file:
        file.truncate(1 << 40)
    taken, (left,) = added(case, inbox)
    assert taken == []
    assert "1024 MiB" in left.reason


def test_folders_deeper_than_a_program_can_call_itself(case: Case, tmp_path: Path) -> None:
    inbox, depth = tmp_path / "in", sys.getrecursionlimit() + 200
    inbox.mkdir()
    here = Path.cwd()
    try:
        os.chdir(inbox)
        for _ in range(depth):
            Path("d").mkdir()
            os.chdir("d")
        Path("deep.txt").write_bytes(TEXT)
        taken, left = added(case, inbox)
        Path("deep.txt").unlink()
        for _ in range(depth):  # what cleans up behind tests cannot call itself as often either
            os.chdir("..")
            Path("d").rmdir()
    finally:
        os.chdir(here)
    assert ([Path(one.path).name for one in taken], left) == (["deep.txt"], [])


@pytest.mark.skipif(sys.platform == "linux" and os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_named(case: Case, tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    (inbox / "shut").mkdir(parents=True)
    (inbox / "no.txt").write_bytes(TEXT)
    (inbox / "no.txt").chmod(0)
    (inbox / "shut").chmod(0)
    _, left = added(case, inbox)
    assert len(left) == 2


def test_only_the_owner_may_look_and_nothing_is_written_outside(case: Case, tmp_path: Path) -> None:
    inbox = tmp_path / "in"
    inbox.mkdir()
    (inbox / "good.txt").write_bytes(TEXT)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if case.folder.path not in path.parents}
    os.umask(umask := os.umask(0))
    os.umask(0)
    try:
        added(case, inbox)
        case.build(workers=1)
        case.judge(Verdict.ACCEPT, case.claims.to_pylist()[0]["id"], who="tester")
        list(case.search("Anna"))
        case.sql("SELECT count(*) FROM claims")
        case.pack(tmp_path / "packed")
        case.report(tmp_path / "out" / "d.html", "html", draft=True)
    finally:
        os.umask(umask)
    modes = {path: stat.S_IMODE(path.stat().st_mode) for path in [case.folder.path, *case.folder.path.rglob("*")]}
    assert {path: oct(mode) for path, mode in modes.items() if mode & 0o077} == {}
    assert stat.S_IMODE((tmp_path / "packed").stat().st_mode) == 0o600
    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if case.folder.path not in path.parents}
    ours = {tmp_path / "packed", tmp_path / "out", tmp_path / "out" / "d.html"}
    assert after.keys() - before.keys() == ours
    changed = {path for path in before if before[path] != after[path] and path != case.folder.path}
    assert changed == set()
