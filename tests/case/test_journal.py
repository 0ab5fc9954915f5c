"""Runs are written down, and what changed between two of them can be told."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.case import Case, Given
from headwater.case.journal import differences, moved, note, runs
from headwater.model import Verdict

CASE_FILE = """
title = "Free Coast"

[question]
text = "Did Ruritania support the Free Coast Movement?"
sponsors = ["Ruritania"]
movements = ["Free Coast Movement"]

[[entity]]
name = "Ruritania"
schema = "PublicBody"
aliases = ["Ruritanian government"]

[[entity]]
name = "Free Coast Movement"
schema = "Organization"

[[source]]
name = "Coast Herald"
kind = "news"
letter = "B"
"""


@pytest.fixture
def case(tmp_path: Path) -> Case:
    case = Case(tmp_path / "case")
    case.folder.create(CASE_FILE)
    add(case, tmp_path, "one.txt", "Anna Berg is the president of the Free Coast Movement.")
    case.build(workers=1)
    return case


def add(case: Case, base: Path, name: str, text: str) -> None:
    path = base / name
    path.write_text(text + "\n", encoding="utf-8")
    list(case.add([path], Given(publisher="Coast Herald", published="2019-04-02")))


def test_a_build_is_one_line_and_a_build_that_changes_nothing_is_none(case: Case) -> None:
    (run,) = runs(case.folder)
    assert run.counts["documents"] == 1
    assert dict(run.stages) == case.folder.tables.current()
    assert {one["words"] for one in run.words} == {"NOT ASSESSED"}
    case.build(workers=1)
    assert len(runs(case.folder)) == 1


def test_what_came_and_which_word_moved(case: Case, tmp_path: Path) -> None:
    add(case, tmp_path, "two.txt", "The Ruritanian government paid 40,000 euros to the Free Coast Movement in 2018.")
    case.build(workers=1)
    before, after = runs(case.folder)
    found = {one.what: one for one in differences(case.folder, before, after)}
    assert [len(found["documents"].came), len(found["documents"].went)] == [1, 0]
    assert found["claims"].came
    assert found["links"].came
    assert {one["channel"] for one in moved(before, after)} == {"money"}
    assert moved(after, after) == []
    assert all(one.told and not one.came for one in differences(case.folder, after, after))


def test_a_verdict_is_told_as_a_change(case: Case) -> None:
    claim = next(iter(case.rows("claims")))["id"]
    case.judge(Verdict.REJECT, claim, who="Anna Berg")
    assert case.recompute()
    before, after = runs(case.folder)
    found = {one.what: one for one in differences(case.folder, before, after)}
    assert found["claims"].changed == (claim,)


def test_older_tables_that_are_gone_are_said_to_be_gone(case: Case, tmp_path: Path) -> None:
    for number in range(3):
        add(case, tmp_path, f"more-{number}.txt", f"Karl Lund joined the Free Coast Movement in {2011 + number}.")
        case.build(workers=1)
    every = runs(case.folder)
    assert not all(one.told for one in differences(case.folder, every[0], every[-1]))
    assert all(one.told for one in differences(case.folder, every[-2], every[-1]))


def test_a_broken_line_is_passed_over(case: Case) -> None:
    path = case.folder.path / "tables" / "runs.jsonl"
    path.write_bytes(b"{broken\n" + path.read_bytes() + b'{"when": 1}\n')
    assert len(runs(case.folder)) == 1
    path.unlink()
    assert runs(case.folder) == []
    note(case.folder)
    assert len(runs(case.folder)) == 1
