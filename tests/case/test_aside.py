"""Answers that a process beside the program works out are those that the program would give itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pytest

from headwater.case import Case
from headwater.case.aside import LINKS, MOVED, TRACED, Wish, Worker
from headwater.case.supposing import Without, suppose
from headwater.model import Assessment, Link, Verdict
from headwater.store.records import from_table
from headwater.trace import Change


@pytest.fixture
def steps() -> list[str]:
    return []


@pytest.fixture
def worker(built: Case, steps: list[str]) -> Worker:
    return Worker(built, steps.append)


def test_links_and_what_was_traced_are_those_of_the_case(built: Case, worker: Worker) -> None:
    answer = built.answer("2018-01-01")
    links = from_table(Link, worker.tables(Wish(LINKS, "2018-01-01"))["links"])
    traced = from_table(Assessment, worker.tables(Wish(TRACED, "2018-01-01"))["assessments"])
    assert links == list(answer.weighing.links)
    assert traced == list(answer.tracing.assessments)


def test_what_is_left_out_changes_the_answer_as_supposing_does(built: Case, worker: Worker) -> None:
    answer = built.answer("2018-01-01")
    claim = next(item.claim for link in answer.weighing.links for item in link.items)
    without = Without(claims=frozenset({claim}))
    wish = Wish(LINKS, "2018-01-01", leaving=without.plain)
    assert from_table(Link, worker.tables(wish)["links"]) == list(suppose(answer, without).weighing.links)
    assert wish.without == without


def test_what_moved_is_told_between_two_days(built: Case, worker: Worker) -> None:
    moved = from_table(Change, worker.tables(Wish(MOVED, "2018-01-01", since="2016-01-01"))["changes"])
    assert all((one.earlier, one.later) == ("2016-01-01", "2018-01-01") for one in moved)


def test_evidence_is_read_once_and_again_after_a_verdict(built: Case, worker: Worker, steps: list[str]) -> None:
    worker.tables(Wish(TRACED, "2018-01-01"))
    worker.tables(Wish(TRACED, "2018-01-01"))
    assert steps == ["reading the evidence", "weighing it", "looking for chains"]
    claim = built.claims.column("id")[0].as_py()
    built.judge(Verdict.REJECT, claim, who="Anna Berg")
    worker.tables(Wish(LINKS, "2018-01-01"))
    assert steps[3:] == ["reading the evidence", "weighing it"]


def test_few_days_are_kept(worker: Worker, steps: list[str]) -> None:
    for year in range(2011, 2016):
        worker.tables(Wish(LINKS, f"{year}-01-01"))
    del steps[:]
    worker.tables(Wish(LINKS, "2015-01-01"))
    assert steps == []
    worker.tables(Wish(LINKS, "2011-01-01"))
    assert steps == ["weighing it"]


@pytest.mark.slow
def test_the_process_answers_line_by_line_and_ends_with_its_input(built: Case, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "headwater.case.aside", str(built.folder.path), str(tmp_path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    ) as it:
        assert it.stdin and it.stdout
        for name, wish in {"good": Wish(LINKS, "2018-01-01"), "bad": Wish(TRACED, "no day")}.items():
            it.stdin.write(wish.line(name))
            it.stdin.flush()
            said = [json.loads(it.stdout.readline())]
            while "step" in said[-1]:
                said.append(json.loads(it.stdout.readline()))
            assert {one["name"] for one in said} == {name}
            assert ("done" in said[-1]) is (name == "good")
        it.stdin.close()
        it.wait(20)
    assert pa.ipc.open_file(str(tmp_path / "good" / "links.arrow")).read_all().num_rows
