"""Bad input to what is about names, as a user gives it: each odd thing named, the rest taken, the exit code told."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from headwater.cli.app import call
from headwater.errors import Exit

TEXT = "Anna Berg is the president of the Open Harbour Society. Anna Berg met Tom Vale."


@pytest.fixture
def case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    return _built(tmp_path, TEXT, capsys)


def _built(base: Path, text: str, capsys: pytest.CaptureFixture[str]) -> Path:
    folder = base / "case"
    question = ["--question", "Did Ruritania support it?", "--sponsor", "Ruritania", "--movement", "Free Coast"]
    assert call(["init", str(folder), *question]) == 0
    with (folder / "case.toml").open("a", encoding="utf-8") as file:
        file.write('\n[settings]\nreader = "rules"\n')
    (base / "a.md").write_text(text, encoding="utf-8")
    assert call(["add", str(folder), str(base / "a.md")]) == 0
    assert call(["build", str(folder), "--workers", "1"]) == 0
    capsys.readouterr()
    return folder


def test_an_alias_file_with_a_loop_and_odd_names(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        "name,alias", "Anna Berg,Berg Anna", "Alone", f"Tom Vale,{'x' * 10_000}", "Ida Stone,,Ida Rock",
        "Ben Frost,\u0410nna Frost", "One,Two", "Two,One", '"open', "\u200b,\u200b",
    ]  # fmt: skip
    path = tmp_path / "names.csv"
    path.write_bytes("\n".join(rows).encode() + b"\n\xff\xfe,x\n")
    assert call(["identity", str(case), "--aliases", str(path)]) == Exit.SKIPPED
    told = capsys.readouterr().err
    for says in (
        "a loop: One → Two → One", "line 3: one name alone", "line 4: a name of 10,000 characters",
        "line 5: an empty name", "“\u0410nna” in “\u0410nna Frost” mixes scripts", "line 9:", "line 11: not UTF-8",
        "4 groups of names",
    ):  # fmt: skip
        assert says in told, (says, told)
    assert call(["build", str(case), "--workers", "1"]) == 0


@pytest.mark.parametrize(
    ("data", "says"), [(b"", "no row has two names"), (b"Alone\n", "line 1: one name alone"), (b"\xff", "not UTF-8")]
)
def test_an_alias_file_that_says_nothing_is_refused(
    case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes, says: str
) -> None:
    path = tmp_path / "names.csv"
    path.write_bytes(data)
    assert call(["identity", str(case), "--aliases", str(path)]) == Exit.UNREADABLE
    assert says in capsys.readouterr().err


def test_a_list_with_broken_lines(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def party(id: str, name: str) -> str:
        return json.dumps({"id": id, "schema": "Person", "properties": {"name": [name]}})

    lines = [party("l-1", "Anna Berg"), "{broken", "[]", party("l-2", ""), party("l-3", "x" * 10_000), "", "null"]
    path = tmp_path / "agents.json"
    path.write_bytes("\n".join(lines).encode() + b"\n\xff\xfe\n")
    assert call(["xref", str(case), str(path), "--json"]) == Exit.SKIPPED
    out, err = capsys.readouterr()
    for line, reason in ((2, "no JSON"), (3, "no JSON object"), (4, "no name"), (7, "no JSON object"), (8, "no JSON")):
        assert f"line {line}: {reason}" in err
    (hit,) = map(json.loads, out.splitlines())
    assert (hit["entry"], hit["status"]) == ("l-1", "not checked by a person")


def test_a_file_that_is_no_list_is_refused(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "agents.json"
    path.write_text("nothing", encoding="utf-8")
    assert call(["xref", str(case), str(path)]) == Exit.UNREADABLE
    assert "no line holds a party; line 1: no JSON" in capsys.readouterr().err
    assert call(["xref", str(case)]) == Exit.USAGE


def test_resolver_lines_that_are_broken(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "pairs.ijson"
    path.write_bytes(b'["e-1", "e-2", "positive", null, null, null]\n{}\n["e-1", "e-1", "positive"]\n\xff\n')
    assert call(["identity", str(case), "--import", str(path)]) == Exit.SKIPPED
    told = capsys.readouterr().err
    assert "1 judgements taken in" in told
    assert all(f"line {line}: " in told for line in (2, 3, 4))


@pytest.mark.slow
def test_odd_pairs_of_names(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        ("Anna Berg", "Anna Berg", "Person", "same"),
        ("", "Anna Berg", "Person", "different"),
        (" ", "\u200b", "Person", "different"),
        ("\u0410nna Berg", "Anna Berg", "Person", "review"),
        ("x" * 10_000, "x" * 10_000, "Company", "review"),
        ("Anna " * 2_000, "Berg", "Person", "different"),
        ("Sea Star", "Sea Star", "Vessel", "same"),
        ("Анна Берг", "Anna Berg", "person", "same"),
        ("\U0001f6a2", "\U0001f6a2", "Thing", "different"),
    ]
    path = tmp_path / "pairs.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("left", "right", "schema"), *(row[:3] for row in rows)])
    with path.open("ab") as file:
        file.write(b'"open,x,Person\nonly\nA,B,Dragon\n\xff,x,Person\n')
    assert call(["compare", str(path)]) == Exit.SKIPPED
    out, err = capsys.readouterr()
    found = list(csv.DictReader(io.StringIO(out)))
    assert [(row["left"][:20], row["verdict"]) for row in found] == [(left[:20], want) for left, _, _, want in rows]
    assert "mixes scripts" in found[3]["why"]
    assert "only the first 200 characters" in found[4]["why"]
    assert all(f"line {line}: " in err for line in range(11, 15))
    assert "unknown schema “Dragon”" in err
    for row in found:
        assert (float(row["score"]) >= 0.7) is (row["verdict"] != "different")


@pytest.mark.slow
def test_ten_thousand_mentions_of_one_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = _built(tmp_path, "Anna Berg waved.\n\n" * 10_000, capsys)
    assert call(["show", str(folder), "entities", "--json"]) == 0
    (entity,) = (json.loads(line) for line in capsys.readouterr().out.splitlines() if "Anna Berg" in line)
    assert len(entity["mentions"]) == 10_000
    assert call(["identity", str(folder), "--json"]) == 0
    assert capsys.readouterr().out == ""
