"""After a power cut at any moment the case opens, and what was acknowledged is there, byte for byte."""

from __future__ import annotations

import errno
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.store.powercut import Disk, recorded

from headwater.errors import HeadwaterError
from headwater.store.folder import CaseFolder
from headwater.store.verify import verify

Acknowledged = list[tuple[int, list[str]]]  # number of the commit, hashes of its originals
CASE = 'title = "t"\n\n[question]\ntext = "Did it?"\n'


def work(folder: CaseFolder, acknowledged: Acknowledged, rounds: int = 5) -> None:
    """Take batches of files in as `add` does; what returned is acknowledged."""
    for turn in range(rounds):
        with folder.lock():
            with folder.blobs.batch() as put:
                shas = [put(f"{turn} {number} ".encode() * (300 * number + 1)) for number in range(4)]
            rows = [{"kind": "capture", "document": sha, "path": f"{turn}", "text": "x" * 400} for sha in shas]
            commit = folder.ledger.append(rows)
        acknowledged.append((commit, shas))


def check(folder: CaseFolder, acknowledged: Acknowledged) -> None:
    """Nothing that was acknowledged is missing, nothing is damaged, and the next writer can go on."""
    problems = [str(problem) for problem in verify(folder)]
    assert problems == []
    found = [row["document"] for row in folder.ledger.rows()]
    wanted = [sha for _, shas in acknowledged for sha in shas]
    assert found[: len(wanted)] == wanted
    assert len(found) % 4 == 0, "batches are whole or absent"
    for sha in found:
        folder.blobs.read(sha)
    with folder.lock():
        folder.ledger.append([{"kind": "note", "target": "after"}])
    assert list(verify(folder)) == []


def cuts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, each: int) -> Iterator[tuple[Path, Acknowledged]]:
    """States after a cut at every step of the work, ``each`` of them a step."""
    root = tmp_path / "disk"
    folder = CaseFolder(root / "case")
    disk = Disk(root)
    acknowledged: Acknowledged = []
    taken: list[tuple[Path, int]] = []
    rng = random.Random(11)

    def snapshot() -> None:
        if not disk.now.get("case", {}).get("case.toml"):
            return
        for _ in range(each):
            target = tmp_path / f"cut{len(taken):05d}"
            disk.survive(rng, target)
            taken.append((target / "case", len(acknowledged)))

    root.mkdir()
    with monkeypatch.context() as single:
        single.setattr("headwater.store.disk._THREADS", 1)  # the order of steps must be the same every time
        with recorded(disk, monkeypatch):
            folder.create(CASE)
        with recorded(disk, monkeypatch, snapshot):
            work(folder, acknowledged)
    assert len(acknowledged) == 5
    for path, count in taken:
        yield path, acknowledged[:count]
        shutil.rmtree(path.parent)


@pytest.mark.slow
def test_every_state_after_a_cut_opens_with_all_that_was_acknowledged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = 0
    for path, acknowledged in cuts(tmp_path, monkeypatch, 4):
        check(CaseFolder(path), acknowledged)
        states += 1
    assert states > 300


@pytest.mark.slow
@pytest.mark.parametrize("skipped", ["fsync", "fdatasync"])
def test_the_simulator_finds_a_store_that_does_not_sync(
    skipped: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The test above can fail: without one of the two syncs, states come up that lose what was acknowledged."""
    import tests.store.powercut as powercut

    sound = powercut.recorded

    def forgetful(disk: Disk, patch: pytest.MonkeyPatch, every: Callable[[], None] | None = None):  # type: ignore[no-untyped-def]
        return _without(sound(disk, patch, every), skipped)

    monkeypatch.setattr("tests.store.test_powercut.recorded", forgetful)
    lost = 0
    for path, acknowledged in cuts(tmp_path, monkeypatch, 2):
        try:
            check(CaseFolder(path), acknowledged)
        except (AssertionError, HeadwaterError, OSError):
            lost += 1
    assert lost > 0


class _without:  # noqa: N801
    """The recorder, with one system call that does nothing."""

    def __init__(self, inner: object, name: str) -> None:
        self.inner, self.name = inner, name

    def __enter__(self) -> None:
        self.inner.__enter__()  # type: ignore[attr-defined]
        setattr(os, self.name, lambda handle: None)

    def __exit__(self, *told: object) -> object:
        return self.inner.__exit__(*told)  # type: ignore[attr-defined]


def test_a_full_disk_at_any_write_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, failed = os.write, 0
    for allowed in range(40):
        folder = CaseFolder(tmp_path / f"{allowed}").create(CASE)
        acknowledged: Acknowledged = []
        left = allowed

        def full(handle: int, data: bytes) -> int:
            nonlocal left
            left -= 1
            if left >= 0:
                return real(handle, data)
            if left == -1 and len(data) > 10:
                return real(handle, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        with monkeypatch.context() as patch:
            patch.setattr(os, "write", full)
            try:
                work(folder, acknowledged, 3)
            except (HeadwaterError, OSError):
                failed += 1
        check(CaseFolder(folder.path), acknowledged)
    assert 10 < failed < 40
