"""Per-document stages redo only what is new, and end where a full run ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.case import chunks
from headwater.case.chunks import Entry, PerDocument, Rows, refresh
from headwater.case.digests import digest_of
from headwater.model import Membership
from headwater.store.folder import CaseFolder
from headwater.store.records import from_table

STAGE = PerDocument("read", {"memberships": Membership}, {"memberships": "document"})


def _case(path: Path) -> CaseFolder:
    return CaseFolder(path / "case").create('title = "t"\n')


def _entries(versions: Sequence[int]) -> list[Entry]:
    return [Entry(f"d{number}", digest_of(str(number), str(version))) for number, version in enumerate(versions)]


class Counting:
    """Makes two rows a document and remembers which it was asked for."""

    def __init__(self, entries: list[Entry]) -> None:
        self.entries = entries
        self.asked: list[str] = []

    def __call__(self, positions: Sequence[int]) -> Iterator[Rows]:
        for position in positions:
            entry = self.entries[position]
            self.asked.append(entry.document)
            yield {"memberships": [Membership(f"m{n}", "e", entry.document, entry.key) for n in range(2)]}


def _refresh(folder: CaseFolder, entries: list[Entry]) -> tuple[list[str], list[Membership]]:
    work = Counting(entries)
    refresh(folder.tables, STAGE, entries, work)
    return work.asked, from_table(Membership, folder.tables.read("read", "memberships"))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chunks, "SIZE", 3)
    monkeypatch.setattr(chunks, "_GROUP", 2)


@pytest.mark.usefixtures("small")
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 2), max_size=14), st.lists(st.integers(0, 2), max_size=14))
def test_an_update_asks_for_new_and_changed_documents_only(before: list[int], after: list[int]) -> None:
    after = (after + before)[: max(len(after), len(before))]
    with TemporaryDirectory() as path:
        folder = _case(Path(path))
        _refresh(folder, _entries(before))
        asked, rows = _refresh(folder, _entries(after))
        known = {entry.key for entry in _entries(before)}
        assert asked == [entry.document for entry in _entries(after) if entry.key not in known]
        assert [row.why for row in rows] == [entry.key for entry in _entries(after) for _ in range(2)]


@pytest.mark.usefixtures("small")
def test_an_update_gives_the_bytes_of_a_full_run(tmp_path: Path) -> None:
    grown, whole = _case(tmp_path / "a"), _case(tmp_path / "b")
    for count in (0, 1, 4, 7, 8):
        _refresh(grown, _entries([0] * count))
    _refresh(whole, _entries([0] * 8))
    left, right = grown.tables.generation("read"), whole.tables.generation("read")
    assert left is not None and right is not None
    assert left.digest == right.digest
    assert {n: i.sha256 for n, i in left.chunks.items()} == {n: i.sha256 for n, i in right.chunks.items()}


@pytest.mark.usefixtures("small")
def test_an_interrupted_run_goes_on_where_it_stopped(tmp_path: Path) -> None:
    folder, entries = _case(tmp_path), _entries([0] * 14)
    work = Counting(entries)

    def breaks(positions: Sequence[int]) -> Iterator[Rows]:
        if positions[0] >= 6:
            raise KeyboardInterrupt
        yield from work(positions)

    with pytest.raises(KeyboardInterrupt):
        refresh(folder.tables, STAGE, entries, breaks)
    assert "read" not in folder.tables.current()
    asked, rows = _refresh(folder, entries)
    assert asked == [entry.document for entry in entries[6:]]
    assert len(rows) == 28
    assert set(folder.tables.current()) == {"read"}


@pytest.mark.usefixtures("small")
def test_nothing_new_asks_for_nothing(tmp_path: Path) -> None:
    folder = _case(tmp_path)
    _refresh(folder, _entries([0] * 5))
    assert _refresh(folder, _entries([0] * 5))[0] == []
