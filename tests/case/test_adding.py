"""Taking files in."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.case import Case, Given, walking
from headwater.case.captures import holdings
from headwater.errors import NotACase, NotFound, UsageError


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return Case.create(tmp_path / "case", "Did Ruritania support the Free Coast Movement?")


def test_a_folder_is_taken_in_whole_and_in_order(case: Case, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    for name in ("b.txt", "a.txt", "deep/c.txt", ".hidden"):
        (folder / name).write_text(name)
    results = list(case.add([folder]))
    assert [Path(result.path).name for result in results] == ["a.txt", "b.txt", "c.txt"]
    assert [case.folder.blobs.read(result.document) for result in results] == [b"a.txt", b"b.txt", b"deep/c.txt"]


def test_the_same_bytes_again_are_known_and_may_say_more(case: Case, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("x")
    assert not next(iter(case.add([file]))).known
    assert next(iter(case.add([file], Given(publisher="The Paper")))).known
    held = holdings(case.folder.ledger.rows("capture"))
    assert [one.publisher for one in held.captures] == ["The Paper"]


def test_what_cannot_be_read_is_named_and_kept(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    good, locked = tmp_path / "good.txt", tmp_path / "locked.txt"
    for path in (good, locked):
        path.write_text("x")
    read = walking.bytes_of

    def refuse(path: Path) -> bytes:
        if path == locked:
            raise PermissionError(13, "Permission denied")
        return read(path)

    monkeypatch.setattr(walking, "bytes_of", refuse)
    assert [bool(result.reason) for result in case.add([locked, good])] == [True, False]
    assert holdings(case.folder.ledger.rows("capture")).refusals[0].path == str(locked)
    assert list(case.verify()) == []


def test_a_mistyped_name_is_told_and_not_kept(case: Case, tmp_path: Path) -> None:
    (result,) = case.add([tmp_path / "nowhere.txt"])
    assert "no such file" in result.reason
    assert holdings(case.folder.ledger.rows("capture")).refusals == ()


def test_the_case_itself_is_never_taken_in(case: Case, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert [Path(result.path).name for result in case.add([tmp_path])] == ["a.txt"]


@pytest.mark.parametrize("given", [Given(published="soon"), Given(letter="G")])
def test_a_date_that_is_none_and_a_letter_outside_a_to_f_are_refused(case: Case, given: Given) -> None:
    with pytest.raises(UsageError):
        list(case.add([], given))


def test_there_must_be_a_case(tmp_path: Path) -> None:
    with pytest.raises(NotACase, match="no case"):
        Case(tmp_path).add([tmp_path])


def test_bytes_are_taken_in_under_a_name_and_never_as_a_path(tmp_path: Path) -> None:
    case = Case.create(tmp_path / "case", "Did Ruritania support the Free Coast Movement?")
    added = case.take("../../etc\\./notes.txt", b"Anna Berg spoke.", Given(publisher="Herald", letter="B"))
    assert added.path == "etc/notes.txt"
    assert not added.known
    assert case.folder.blobs.read(added.document) == b"Anna Berg spoke."
    assert case.take("again.txt", b"Anna Berg spoke.").known
    with pytest.raises(UsageError, match="no name"):
        case.take("../", b"x")
    with pytest.raises(UsageError, match="no grade"):
        case.take("x", b"x", Given(letter="Z"))


def test_what_is_said_of_a_document_later_wins_and_the_rest_stays(tmp_path: Path) -> None:
    case = Case.create(tmp_path / "case", "Did Ruritania support the Free Coast Movement?")
    id = case.take("notes.txt", b"Anna Berg spoke.", Given(publisher="Herald", published="2016")).document
    case.describe(id, Given(published="2017-02", url="https://herald.example/1"))
    case.build(workers=1)
    row = case.documents.to_pylist()[0]
    assert (row["publisher"], row["published"], row["url"]) == ("Herald", "2017-02", "https://herald.example/1")
    assert row["path"] == "notes.txt"
    with pytest.raises(NotFound):
        case.describe("f" * 64, Given(url="https://herald.example/1"))
