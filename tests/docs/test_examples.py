"""Examples of sql.md, python.md, case-folder.md and start.md run as they stand on the page."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from tests.docs.pages import ROOT, blocks, first_cells, page, run_python, section

import headwater
from headwater.cli.app import call, program
from headwater.store.batches import Place, commit_line

QUERIES = [block.text for block in blocks("sql.md", "sql")]
pytestmark = pytest.mark.slow


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.split("\n")[0][:40])
def test_every_query_runs(desk: Path, query: str) -> None:
    result = headwater.open(desk / "coast").sql(query)
    waiting = "status = 'proposed' AND confidence" in query
    assert result.num_rows > 0 or waiting, "the example shows nothing on the small case"


def test_every_table_is_described(desk: Path) -> None:
    tables = headwater.open(desk / "coast").sql("SELECT view_name FROM duckdb_views() WHERE NOT internal")
    stages = ("ingest_", "extract_", "resolve_", "weigh_", "trace_")
    plain = {name for name in tables.column("view_name").to_pylist() if not name.startswith(stages)}
    rows = section("sql.md", "Tables").splitlines()
    described = {name for row in rows if row.startswith("| `") for name in re.findall(r"`(\w+)`", row.split("|")[1])}
    assert described == plain


def test_python_page_runs(desk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(desk, tmp_path / "desk")
    monkeypatch.chdir(tmp_path / "desk")
    assert run_python("python.md", {"__name__": "python_page"}) >= 10


def test_commit_line_of_the_page_is_the_one_of_the_store() -> None:
    names: dict[str, object] = {}
    run_python("case-folder.md", names)
    rows = names["rows"]
    assert isinstance(rows, bytes)
    assert str(names["line"]).encode() == commit_line(Place(), rows.splitlines(keepends=True))


def test_the_folder_of_the_page_is_the_folder_on_disk(desk: Path) -> None:
    found = {path.name for path in (desk / "coast").iterdir()}
    drawn = page("case-folder.md").split("```")[1]
    for name in found - {".scratch"}:
        assert name in drawn


def test_the_walk_of_the_start_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples" / "calexit", tmp_path / "examples" / "calexit")
    monkeypatch.chdir(tmp_path)
    commands = [line[2:] for block in blocks("start.md", "console") for line in block.text.splitlines()]
    ran = []
    for command in map(shlex.split, commands):
        if command[0] == "cp":
            shutil.copy(command[1], command[2])
        else:
            assert call(command[1:]) == 0, f"headwater {command[1]} failed"
            ran.append(command[1])
    assert ran[:3] == ["init", "add", "build"] and ran[-1] == "report"
    assert (tmp_path / "dossier.html").stat().st_size > 10_000


@pytest.mark.parametrize("name", ["README.md", "docs/start.md", "docs/install.md", "docs/case-folder.md"])
def test_commands_that_pages_name_exist(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:`|\$ |bin/)headwater ([a-z]+)\b", text))
    assert named, f"{name} names no command"
    assert named <= set(program.commands)


def test_stages_of_the_folder_page() -> None:
    from headwater.case import STAGES

    for stage in STAGES:
        assert f"`{stage}`" in page("case-folder.md")
    kinds = first_cells(section("case-folder.md", "Ledger"))
    from headwater.store.ledger import KINDS

    assert set(kinds) - {"kind"} == KINDS
