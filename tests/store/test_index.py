from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.errors import Damaged, NotFound
from headwater.store.folder import CaseFolder
from headwater.store.index import Index
from headwater.store.lock import WriteLock
from headwater.store.passages import Passage

PASSAGES = [
    Passage("d1", 100, 150, "The Free Coast Movement got a grant of 3.5 million.", "Money for the coast", 2),
    Passage("d1", 150, 180, "Nobody said why.", "Money for the coast", 2),
    Passage("d2", 0, 60, "Движение «Вольный берег» получило грант. Café olé.", "Грант"),
]


@contextmanager
def index() -> Iterator[Index]:
    with tempfile.TemporaryDirectory() as name:
        yield Index(Path(name) / "index.sqlite", WriteLock(Path(name) / ".lock"))


def found(one: Index, text: str) -> list[tuple[str, int]]:
    return [(hit.document, hit.start_char) for hit in one.search(text)]


def test_a_hit_marks_what_matched() -> None:
    with index() as one:
        one.rebuild(PASSAGES)
        (hit,) = one.search("GRANT coast")
        assert hit.text == PASSAGES[0].text
        assert [hit.text[start:end] for start, end in hit.marks] == ["Coast", "grant"]
        assert (hit.document, hit.start_char, hit.end_char, hit.page) == ("d1", 100, 150, 2)
        assert hit.title == "Money for the coast"
        assert hit.score > 0


def test_case_and_diacritics_do_not_matter() -> None:
    with index() as one:
        one.rebuild(PASSAGES)
        assert found(one, "cafe OLE") == found(one, "вольный") == [("d2", 0)]


def test_phrases_and_titles() -> None:
    with index() as one:
        one.rebuild(PASSAGES)
        assert found(one, '"coast movement"') == [("d1", 100)]
        assert found(one, '"movement coast"') == []
        assert {place for _, place in found(one, "money")} == {100, 150}


def test_anything_may_be_typed() -> None:
    with index() as one:
        one.rebuild(PASSAGES[:1])

        @settings(deadline=None)
        @given(st.text(max_size=30) | st.text('"*^:(){}+-NEAROT ', max_size=30))
        def search(text: str) -> None:
            one.search(text)

        search()


@pytest.mark.parametrize("text", ["coast OR nobody", "title:money", "gra*", "coast NOT grant", "NEAR(coast grant)"])
def test_syntax_is_taken_for_text(text: str) -> None:
    with index() as one:
        one.rebuild(PASSAGES)
        assert found(one, text) == []


def test_the_document_s_own_control_characters_move_no_mark() -> None:
    with index() as one:
        one.update("d", [Passage("d", 0, 9, "\x02\x03a\x00 storm \ud800 b")])
        (hit,) = one.search("storm")
        assert [hit.text[start:end] for start, end in hit.marks] == ["storm"]
        assert hit.marks == ((5, 10),)


def test_update_replaces_and_forget_removes() -> None:
    with index() as one:
        one.rebuild(PASSAGES)
        one.update("d1", [Passage("d1", 0, 5, "storm")], "v2")
        assert found(one, "grant") == []
        assert found(one, "storm") == [("d1", 0)]
        assert one.documents() == {"d1": "v2", "d2": ""}
        one.forget("d1")
        assert found(one, "storm") == []
        assert one.documents() == {"d2": ""}


def test_sync_reads_only_what_is_new() -> None:
    with index() as one:
        asked: list[str] = []

        def passages(document: str) -> list[Passage]:
            asked.append(document)
            return [Passage(document, 0, 5, "storm")]

        assert one.sync({"a": "1", "b": "1"}, passages) == 2
        assert one.sync({"a": "1", "b": "2", "c": "1"}, passages) == 2
        assert one.sync({"c": "1"}, passages) == 0
        assert asked == ["a", "b", "b", "c"]
        assert found(one, "storm") == [("c", 0)]
        assert list(one.check()) == []


def test_no_index_yet(folder: CaseFolder) -> None:
    with pytest.raises(NotFound, match="no full-text index"):
        folder.index.search("x")
    assert folder.index.documents() == {}
    assert list(folder.index.check()) == []


@pytest.mark.parametrize("content", [b"", b"not a database at all, and long enough to be looked at" * 40])
def test_a_spoiled_file_is_named_and_rebuilt(folder: CaseFolder, content: bytes) -> None:
    folder.index.update("d", [Passage("d", 0, 5, "storm")])
    path = folder.path / "index.sqlite"
    for file in folder.path.glob("index.sqlite*"):
        file.unlink()
    path.write_bytes(content)
    assert folder.index.documents() == {}
    with pytest.raises(Damaged, match=r"index\.sqlite"):
        folder.index.search("storm")
    assert [problem.file for problem in folder.index.check()] == ["index.sqlite"]
    assert folder.index.sync({"d": ""}, lambda document: [Passage(document, 0, 5, "storm")]) == 1
    assert found(folder.index, "storm") == [("d", 0)]


def test_a_page_of_zeros_is_rebuilt(folder: CaseFolder) -> None:
    words = [Passage("d", n, n + 1, f"storm number{n} " * 30) for n in range(400)]
    folder.index.update("d", words)
    path = folder.path / "index.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    database.close()
    content = bytearray(path.read_bytes())
    content[4096:] = bytes(len(content) - 4096)
    path.write_bytes(content)
    assert list(folder.index.check())
    assert folder.index.sync({"d": "", "e": ""}, lambda document: [Passage(document, 0, 5, "storm")]) == 2
    assert found(folder.index, "storm") == [("d", 0), ("e", 0)]


def test_another_version_is_started_anew(folder: CaseFolder) -> None:
    folder.index.update("d", [Passage("d", 0, 5, "storm")])
    with sqlite3.connect(folder.path / "index.sqlite") as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(Damaged, match="another version"):
        folder.index.search("storm")
    assert folder.index.sync({"d": ""}, lambda document: [Passage(document, 0, 5, "calm")]) == 1
    assert found(folder.index, "calm") == [("d", 0)]
    assert found(folder.index, "storm") == []


def test_a_failed_update_changes_nothing() -> None:
    with index() as one:
        one.rebuild(PASSAGES)

        def failing() -> Iterator[Passage]:
            yield Passage("d1", 0, 5, "storm")
            raise RuntimeError

        with pytest.raises(RuntimeError):
            one.update("d1", failing())
        assert found(one, "storm") == []
        assert len(found(one, "grant")) == 1
