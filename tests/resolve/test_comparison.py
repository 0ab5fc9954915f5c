"""Comparison of names; those that load the matcher are slow."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from headwater.errors import Unreadable
from headwater.model import Schema
from headwater.resolve.comparison import CAP, Likeness, compare
from headwater.resolve.rows import compare_rows
from headwater.resolve.scripts import mixed_words, skeleton

PERSON, COMPANY = Schema.PERSON, Schema.COMPANY


def test_equal_and_empty_names_need_no_matcher() -> None:
    code = (
        "import sys; from headwater.model import Schema; from headwater.resolve import compare;"
        "assert compare('Anna Berg', 'ANNA BERG', Schema.PERSON).verdict == 'same';"
        "assert compare('', 'Anna Berg', Schema.PERSON).verdict == 'different';"
        "assert 'nomenklatura' not in sys.modules and 'followthemoney' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_resolving_loads_no_matcher() -> None:
    code = (
        "import sys; from headwater.model import *; from headwater.resolve import resolve;"
        "resolve([], [], CaseFile('', Question('', ('A',), ('B',))), []);"
        "heavy = {'nomenklatura', 'followthemoney', 'rigour', 'icu', 'pyarrow', 'duckdb'};"
        "assert not heavy & sys.modules.keys(), heavy & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_one_word_is_too_little_to_tell() -> None:
    found = compare("Berg", "Berg", PERSON)
    assert found.verdict is Likeness.REVIEW
    assert "too little" in found.why


def test_mixed_scripts_are_flagged() -> None:
    disguised = "\u0410nna Berg"  # a Cyrillic A
    assert mixed_words(disguised) == ["\u0410nna"]
    found = compare(disguised, disguised, PERSON)
    assert found.verdict is Likeness.REVIEW
    assert "mixes scripts" in found.why


@pytest.mark.parametrize("names", ["Yulia Юлия Julija", "Evgeny Евгений Yevgenii", "Щукин Shchukin", "Fedor Фёдор"])
def test_romanisations_share_a_skeleton(names: str) -> None:
    assert len(set(skeleton(names))) == 1


@pytest.mark.parametrize("names", ["Anna Anja", "Mario Marie", "Orlov Orlova", "Север Сервер"])
def test_other_names_keep_their_own(names: str) -> None:
    assert len(set(skeleton(names))) == 2


@pytest.mark.slow
@pytest.mark.parametrize(
    ("left", "right", "schema", "verdict"),
    [
        ("Yuliya Orlova", "Юлия Орлова", PERSON, Likeness.SAME),
        ("Anna Berg", "Berg, Anna", PERSON, Likeness.SAME),
        ("Anna Berg", "Dr. Anna Berg", PERSON, Likeness.SAME),
        ("Александр Орлов", "Александра Орлова", PERSON, Likeness.DIFFERENT),
        ("Robert Harrow", "Roberta Harrow", PERSON, Likeness.DIFFERENT),
        ("Dmitry Ivanovich Sokolin", "Дмитрий Соколин", PERSON, Likeness.REVIEW),
        ("Tom Stone", "Tim Stone", PERSON, Likeness.DIFFERENT),
        ("Berg Trading Ltd", "Berg Trading", COMPANY, Likeness.SAME),
        ("Berg Trading GmbH", "Berg Trading LLC", COMPANY, Likeness.REVIEW),
        ("Berg Trading 1 Ltd", "Berg Trading 2 Ltd", COMPANY, Likeness.DIFFERENT),
        ("North Dock", "Fog Hill", Schema.ADDRESS, Likeness.DIFFERENT),
    ],
)
def test_verdicts(left: str, right: str, schema: Schema, verdict: Likeness) -> None:
    found = compare(left, right, schema)
    assert found.verdict is verdict, found
    assert 0 <= found.score <= 1 and found.why


@pytest.mark.slow
def test_ten_thousand_characters_are_capped() -> None:
    found = compare("Anna " * 2_000, "Tom " * 2_500, PERSON)
    assert f"first {CAP} characters" in found.why


@pytest.mark.slow
def test_rows_name_every_broken_line_and_lose_none(tmp_path: Path) -> None:
    file = tmp_path / "names.csv"
    file.write_bytes(
        b"\xef\xbb\xbfleft,right,schema\n"
        b"Anna Berg,Anna Berg,Person\n"
        b'"Anna,Berg,Person\n'
        b"only one\n"
        b"A\xff,B,Person\n"
        b"Anna Berg,Tom Stone,Ghost\n"
        b"\n"
        b",Anna Berg,Person\n"
        b"Anna Berg,Ivan Orlov,person\n"
    )
    rows = list(compare_rows(file))
    assert [row.line for row in rows] == [2, 3, 4, 5, 6, 8, 9]
    assert [bool(row.problem) for row in rows] == [False, True, True, True, True, False, False]
    assert [row.comparison.verdict.value for row in rows if row.comparison] == ["same", "different", "different"]


@pytest.mark.parametrize("content", [b"", b"one,two\nA,B\n"])
def test_a_file_without_columns_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "names.csv"
    file.write_bytes(content)
    with pytest.raises(Unreadable, match="line 1"):
        list(compare_rows(file))
    with pytest.raises(Unreadable, match=r"none\.csv"):
        list(compare_rows(tmp_path / "none.csv"))


def _measure() -> ModuleType:
    path = Path(__file__).parents[2] / "evals" / "identity" / "measure.py"
    spec = importlib.util.spec_from_file_location("identity_measure", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_floors_of_name_comparison_hold() -> None:
    measure = _measure()
    found = measure.levels(measure.scored())
    for level, floor in measure.floors().items():
        assert found[level].precision >= floor["precision"], level
        assert found[level].recall >= floor["recall"], level
