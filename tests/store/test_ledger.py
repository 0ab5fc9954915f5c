from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.errors import Damaged, HeadwaterError, UsageError
from headwater.store.batches import FIRST
from headwater.store.folder import CaseFolder
from headwater.store.ledger import KINDS, Ledger
from headwater.store.lock import WriteLock

Rows = list[dict[str, Any]]
VALUES = st.one_of(st.text(max_size=20), st.integers(-(2**53), 2**53), st.booleans(), st.none())
ROW = st.builds(
    lambda kind, rest: {**rest, "kind": kind},
    st.sampled_from(sorted(KINDS)),
    st.dictionaries(st.text(max_size=8), VALUES, max_size=3),
)
HISTORY = st.lists(st.lists(ROW, min_size=1, max_size=4), min_size=1, max_size=6)


@contextmanager
def ledger(roll_bytes: int = 1 << 20) -> Iterator[Ledger]:
    with tempfile.TemporaryDirectory() as name:
        yield open_ledger(Path(name), roll_bytes)


def open_ledger(folder: Path, roll_bytes: int = 1 << 20) -> Ledger:
    return Ledger(folder / "ledger", WriteLock(folder / ".lock"), roll_bytes)


def again(one: Ledger) -> Ledger:
    return open_ledger(one.files()[0].parent.parent) if one.files() else one


def flat(history: list[Rows]) -> Rows:
    return [row for batch in history for row in batch]


@settings(deadline=None, max_examples=25)
@given(HISTORY, st.sampled_from([1, 200, 1 << 20]))
def test_rows_come_back_in_order(history: list[Rows], roll_bytes: int) -> None:
    with ledger(roll_bytes) as one:
        for number, batch in enumerate(history, 1):
            assert one.append(batch) == number
        assert list(one.rows()) == flat(history) == list(again(one).rows())
        assert list(one.verify()) == []
        assert one.head == again(one).head != FIRST
        assert list(one.rows("note")) == [row for row in flat(history) if row["kind"] == "note"]


def test_the_file_format_is_the_documented_one() -> None:
    with ledger() as one:
        one.append([{"text": "a", "kind": "note"}, {"kind": "grade"}])
        one.append([{"kind": "note"}])
        lines = one.files()[0].read_bytes().splitlines(keepends=True)
    first, second = json.loads(lines[2]), json.loads(lines[4])
    assert first == {"commit": 1, "n": 2, "prev": "0" * 64, "sha": _sha("0" * 64, lines[0] + lines[1])}
    assert second == {"commit": 2, "n": 1, "prev": first["sha"], "sha": _sha(first["sha"], lines[3])}


def _sha(prev: str, rows: bytes) -> str:
    return hashlib.sha256(prev.encode() + rows).hexdigest()


@settings(deadline=None, max_examples=40)
@given(HISTORY, st.data())
def test_any_prefix_opens_and_holds_what_was_committed(history: list[Rows], data: st.DataObject) -> None:
    with ledger() as one:
        ends = []
        for batch in history:
            one.append(batch)
            ends.append(one.files()[0].stat().st_size)
        path = one.files()[0]
        cut = data.draw(st.integers(0, ends[-1]))
        torn = path.read_bytes()[max((end for end in ends if end <= cut), default=0) : cut]
        os.truncate(path, cut)
        kept = flat(history[: sum(end <= cut for end in ends)])
        reader = again(one)
        assert list(reader.rows()) == kept
        assert list(reader.verify()) == []
        assert path.stat().st_size == cut, "a reader must not touch the file"
        reader.append([{"kind": "note", "after": True}])
        assert list(again(one).rows()) == [*kept, {"kind": "note", "after": True}]
        assert [file.read_bytes() for file in path.parent.glob("*.torn")] == ([torn] if torn else [])


@settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(HISTORY, st.sampled_from([150, 1 << 20]), st.data())
def test_any_changed_byte_is_named(history: list[Rows], roll_bytes: int, data: st.DataObject) -> None:
    with ledger(roll_bytes) as one:
        for batch in history:
            one.append(batch)
        path = data.draw(st.sampled_from(one.files()))
        content = bytearray(path.read_bytes())
        place = data.draw(st.integers(0, len(content) - 1))
        byte = data.draw(st.integers(0, 255).filter(lambda value: value != content[place]))
        content[place] = byte
        path.write_bytes(content)
        (problem,) = again(one).verify()
        assert problem.startswith(f"ledger/{path.name}: line")
        with pytest.raises(Damaged, match=path.name):
            list(again(one).rows())
        with pytest.raises(Damaged, match=path.name):
            again(one).append([{"kind": "note"}])
        assert path.read_bytes() == content, "damage must be left as it is found"


def test_the_damaged_line_is_named() -> None:
    with ledger() as one:
        one.append([{"kind": "note", "n": n} for n in range(5)])
        one.append([{"kind": "note"}])
        path = one.files()[0]
        path.write_bytes(path.read_bytes().replace(b'"n":3', b'"n"=3'))
        assert list(again(one).verify()) == [
            "ledger/000001.jsonl: line 4 is damaged: it is neither a row nor a commit line"
        ]
        path.write_bytes(path.read_bytes().replace(b'"n"=3', b'"n":7'))
        assert list(again(one).verify()) == [
            "ledger/000001.jsonl: lines 1 to 6 do not match the hash in their commit line"
        ]


def test_sectors_that_never_reached_the_disk_count_as_torn() -> None:
    with ledger() as one:
        one.append([{"kind": "note", "n": 1}])
        path, end = one.files()[0], one.files()[0].stat().st_size
        one.append([{"kind": "note", "text": "x" * 3000}])
        content = bytearray(path.read_bytes())
        content[512:1536] = bytes(1024)
        path.write_bytes(content)
        assert list(again(one).rows()) == [{"kind": "note", "n": 1}]
        again(one).append([{"kind": "note", "n": 2}])
        assert [row["n"] for row in again(one).rows()] == [1, 2]
        (torn,) = path.parent.glob("*.torn")
        assert torn.read_bytes() == content[end:]


def test_several_torn_ends_keep_their_own_names() -> None:
    with ledger() as one:
        for n in range(3):
            one.append([{"kind": "note", "n": n}])
            with one.files()[0].open("ab") as file:
                file.write(b'{"kind":"note","half": %d' % n)
        one = again(one)
        one.recover()
        one.recover()
        torn = sorted(one.files()[0].parent.glob("*.torn"))
        assert [file.read_bytes()[-1:] for file in torn] == [b"0", b"1", b"2"]
        assert [row["n"] for row in one.rows()] == [0, 1, 2]


def test_a_missing_file_is_named() -> None:
    with ledger(1) as one:
        for _ in range(3):
            one.append([{"kind": "note"}])
        one.files()[1].unlink()
        assert list(one.verify()) == ["ledger/000002.jsonl: this file of the ledger is missing"]
        with pytest.raises(Damaged):
            again(one).append([{"kind": "note"}])


def test_an_older_file_that_ends_torn_is_damage() -> None:
    with ledger(1) as one:
        one.append([{"kind": "note"}])
        one.append([{"kind": "note"}])
        with one.files()[0].open("ab") as file:
            file.write(b'{"kind":')
        assert "lack the commit line" in next(again(one).verify()) or "damaged" in next(again(one).verify())


def test_two_handles_build_on_one_another(folder: CaseFolder) -> None:
    other = CaseFolder(folder.path)
    for n in range(4):
        (folder if n % 2 else other).ledger.append([{"kind": "note", "n": n}])
    assert [row["n"] for row in folder.ledger.rows()] == [0, 1, 2, 3]
    assert folder.ledger.head == other.ledger.head


@pytest.mark.parametrize(
    "row", [{}, {"kind": "rumour"}, {"kind": "note", "x": object()}, {"kind": "note", "x": "\ud800"}]
)
def test_what_is_no_row_is_refused_and_nothing_is_written(folder: CaseFolder, row: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        folder.ledger.append([{"kind": "note"}, row])
    assert list(folder.ledger.rows()) == []
    assert folder.ledger.append([]) == 0


def test_a_full_disk_loses_nothing(folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.ledger.append([{"kind": "note", "n": 1}])
    write = os.write
    with monkeypatch.context() as patch:
        patch.setattr("os.write", lambda handle, data: write(handle, data[:10]))
        with pytest.raises(HeadwaterError, match="only part"):
            folder.ledger.append([{"kind": "note", "n": 2}])
    assert folder.ledger.append([{"kind": "note", "n": 3}]) == 2
    assert [row["n"] for row in folder.ledger.rows()] == [1, 3]
    assert list(folder.ledger.verify()) == []


def test_a_reader_goes_on_while_rows_are_added(folder: CaseFolder) -> None:
    folder.ledger.append([{"kind": "note", "n": 1}])
    folder.ledger.append([{"kind": "note", "n": 2}])
    rows = CaseFolder(folder.path).ledger.rows()
    assert next(rows)["n"] == 1
    folder.ledger.append([{"kind": "note", "n": 3}])
    assert [row["n"] for row in rows][:1] == [2]


def test_one_write_and_one_sync_before_it_is_acknowledged(folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.ledger.append([{"kind": "note"}])
    path, calls = folder.ledger.files()[0], []
    write = os.write

    def record_write(handle: int, data: bytes) -> int:
        calls.append(f"write {data.count(b'commit')}")
        return write(handle, data)

    def record_sync(handle: int) -> None:
        assert os.fstat(handle).st_size == path.stat().st_size
        calls.append("sync")

    monkeypatch.setattr("os.write", record_write)
    monkeypatch.setattr("os.fdatasync", record_sync)
    folder.ledger.append([{"kind": "note"}, {"kind": "grade"}])
    assert calls == ["write 1", "sync"]


def test_a_new_file_is_made_durable_in_its_folder(folder: CaseFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[str] = []
    monkeypatch.setattr("os.fsync", lambda handle: synced.append(str(Path(f"/proc/self/fd/{handle}").readlink())))
    folder.ledger.append([{"kind": "note"}])
    assert str((folder.path / "ledger").resolve()) in synced


@pytest.mark.slow
@pytest.mark.parametrize("roll_bytes", [1, 1 << 20])
def test_every_single_byte_counts(roll_bytes: int) -> None:
    with ledger(roll_bytes) as one:
        one.append([{"kind": "note", "n": 1}, {"kind": "note", "n": 2}])
        one.append([{"kind": "grade"}])
        for path in one.files():
            sound = path.read_bytes()
            for place, byte in enumerate(sound):
                for other in {0, 10, 32, 34, byte ^ 1, byte ^ 0x80} - {byte}:
                    path.write_bytes(sound[:place] + bytes([other]) + sound[place + 1 :])
                    assert len(list(again(one).verify())) == 1, (path.name, place, other)
            path.write_bytes(sound)
        assert list(again(one).verify()) == []
