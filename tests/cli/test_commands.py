"""The commands as a user types them: data on stdout, one-line errors, exit codes."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from headwater.cli.app import call
from headwater.errors import Exit

RUN = [sys.executable, "-m", "headwater.main"]


def headwater(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*RUN, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    assert call(["init", str(tmp_path / "case"), "--question", "Did Ruritania support the Free Coast Movement?"]) == 0
    return tmp_path / "case"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(
        "Anna Berg leads the Free Coast Movement.\n\nRuritania funded the Free Coast Movement in May 2016.\n"
    )
    return path


def test_help_and_import_load_nothing_heavy() -> None:
    heavy = "duckdb pyarrow spacy nomenklatura followthemoney lxml trafilatura starlette jinja2 pypdfium2"
    code = (
        "import sys, contextlib, io\n"
        "import headwater\n"
        "from headwater.cli.app import call\n"
        "with contextlib.redirect_stdout(io.StringIO()): assert call(['--help']) == 0\n"
        f"print([name for name in {heavy.split()} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.slow
def test_the_whole_way(case: Path, text: Path, tmp_path: Path) -> None:
    added = headwater("add", case, text, "--published", "2016-06-01", "--publisher", "The Example Times", "--json")
    assert added.returncode == Exit.OK
    document = json.loads(added.stdout)["document"]
    assert len(document) == 64
    built = headwater("build", case)
    assert built.returncode == Exit.OK, built.stderr
    assert built.stdout == ""
    shown = headwater("show", case, "claims", "--json")
    claims = [json.loads(line) for line in shown.stdout.splitlines()]
    exact = headwater("show", case, "text", document).stdout
    assert claims
    assert all(exact[claim["start_char"] : claim["end_char"]] == claim["quote"] for claim in claims)
    assert headwater("search", case, "Berg", "--json").stdout.count("\n") == 1
    assert "1" in headwater("sql", case, "SELECT count(*) AS n FROM documents").stdout
    assert headwater("verify", case).returncode == Exit.OK
    for form in ("html", "md", "json", "ftm"):
        out = tmp_path / f"out.{form}"
        done = headwater("report", case, "--out", out, "--format", form)
        assert done.returncode == Exit.OK, done.stderr
        assert out.stat().st_size > 100
    assert headwater("report", case, "--out", tmp_path / "tables", "--format", "csv").returncode == Exit.OK
    assert (tmp_path / "evidence.jsonl").exists()
    assert headwater("pack", case, tmp_path / "case.zip").returncode == Exit.OK
    assert headwater("unpack", tmp_path / "case.zip", tmp_path / "copy").returncode == Exit.OK
    assert headwater("verify", tmp_path / "copy").returncode == Exit.OK


def test_a_missing_file_is_named_and_the_exit_code_tells(
    case: Path, text: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(["add", str(case), str(tmp_path / "nowhere.txt")]) == Exit.UNREADABLE
    assert call(["add", str(case), str(tmp_path / "nowhere.txt"), str(text)]) == Exit.SKIPPED
    assert "skipped" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["show", "{}", "claims"], Exit.UNREADABLE, "no case"),
        (["frobnicate"], Exit.USAGE, "frobnicate"),
        (["opinion", "{}/none.json"], Exit.UNREADABLE, "none.json"),
    ],
)
def test_errors_are_one_line_with_their_code(
    arguments: list[str], code: Exit, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call([argument.format(tmp_path) for argument in arguments]) == code
    captured = capsys.readouterr()
    assert says in captured.err
    assert captured.out == ""
    assert "Traceback" not in captured.err


def test_a_date_that_is_none_is_refused(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["show", str(case), "claims", "--as-of", "yesterday"]) == Exit.USAGE
    assert "--as-of" in capsys.readouterr().err


def test_a_case_that_was_not_built_says_so(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["show", str(case), "claims"]) == Exit.ERROR
    assert "build" in capsys.readouterr().err


def test_init_does_not_overwrite(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["init", str(case), "--question", "Again?"]) == Exit.USAGE
    assert "already" in capsys.readouterr().err


def test_opinion_agrees_with_the_worked_numbers(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    reference = Path(__file__).parents[2] / ".." / "shared" / "reference" / "opinions.json"
    if not reference.is_file():
        pytest.skip("the worked numbers are not beside this checkout")
    assert call(["opinion", str(reference)]) == Exit.OK
    rows = [json.loads(line) for line in capfdbinary.readouterr().out.splitlines()]
    entries = json.loads(reference.read_text())
    assert len(rows) == len(entries) == 40
    for row, entry in zip(rows, entries, strict=True):
        assert row == pytest.approx(entry["expected"], abs=1e-6)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["completion", shell]) == Exit.OK
    assert "_HEADWATER_COMPLETE" in capsys.readouterr().out


def test_doctor_lists_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["doctor"]) == Exit.OK
    assert "SQLite" in capsys.readouterr().out


def test_judgements_by_option_land_in_the_ledger(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = [
        ["--dependent", "d-1", "d-2"],
        ["--independent", "d-1", "d-3"],
        ["--grade", "The Example Times", "b"],
        ["--same", "e-1", "e-2"],
    ]
    for options in made:
        assert call(["review", str(case), "--who", "An editor", *options]) == Exit.OK
    assert capsys.readouterr().err.count("j-") == len(made)
    assert call(["review", str(case), "--who", "An editor", "--grade", "x", "G"]) == Exit.USAGE


def test_no_formula_leaves_by_compare(tmp_path: Path) -> None:
    names = tmp_path / "names.csv"
    names.write_text('left,right,schema\n"=HYPERLINK(""x"")",＝1+1,Organization\n', encoding="utf-8")
    (row,) = csv.DictReader(io.StringIO(headwater("compare", names).stdout))
    assert row["left"].startswith("'=")
    assert row["right"].startswith("'＝")
