"""The matcher's own process: what it costs, and what happens when it stops."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from headwater.errors import HeadwaterError, Missing
from headwater.model import Schema
from headwater.resolve.comparison import Comparison, Likeness
from headwater.resolve.worker import Worker

PAIR = ("Anna Berg", "Anna Bergh", Schema.PERSON)
_ANSWER = """
import json, sys
for line in sys.stdin:
    made = [(0.8, "review", left + right) for left, right, schema in json.loads(line)]
    print(json.dumps({"compared": made}), flush=True)
    if %r: break
"""


def _worker(code: str) -> Worker:
    return Worker([sys.executable, "-c", code])


@pytest.fixture
def made() -> Iterator[list[Worker]]:
    workers: list[Worker] = []
    yield workers
    for worker in workers:
        worker.close()


def test_nothing_is_started_before_a_comparison(made: list[Worker]) -> None:
    made.append(worker := _worker(_ANSWER % False))
    assert not worker.running
    assert worker.compare([]) == []
    assert not worker.running
    assert worker.compare([PAIR]) == [Comparison(0.8, Likeness.REVIEW, "Anna BergAnna Bergh")]
    assert worker.running
    worker.close()
    assert not worker.running


def test_answers_come_in_order_and_one_need_not_wait_for_them(made: list[Worker]) -> None:
    made.append(worker := _worker(_ANSWER % False))
    asked = [worker.submit([(str(at), "", Schema.PERSON)] * 500) for at in range(20)]
    assert [answer.result()[-1].why for answer in asked] == [str(at) for at in range(20)]


def test_one_that_ended_by_itself_is_started_again(made: list[Worker]) -> None:
    made.append(worker := _worker(_ANSWER % True))
    assert [worker.compare([PAIR])[0].score for _ in range(3)] == [0.8, 0.8, 0.8]


def test_one_that_always_stops_is_an_error_and_no_endless_loop(made: list[Worker]) -> None:
    made.append(worker := _worker("raise SystemExit"))
    with pytest.raises(HeadwaterError, match="stopped twice"):
        worker.compare([PAIR])


def test_what_is_missing_is_said(made: list[Worker]) -> None:
    made.append(worker := _worker('print("{\\"missing\\": \\"no ICU\\"}", flush=True); input(); input()'))
    with pytest.raises(Missing, match="no ICU"):
        worker.compare([PAIR])


@pytest.mark.slow
def test_this_process_never_loads_the_matcher() -> None:
    code = (
        "import sys; from headwater.model import Schema; from headwater.resolve import compare;"
        "found = compare('Anna Berg', 'Anna Bergh', Schema.PERSON);"
        "assert found.verdict == 'review' and found.score > 0.7, found;"
        "odd = compare('\\ud800 Berg', 'x' * 10_000, Schema.PERSON); assert odd.verdict == 'different', odd;"
        "assert not {'nomenklatura', 'sklearn', 'followthemoney'} & sys.modules.keys()"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
