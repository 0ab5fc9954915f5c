"""Workers: order kept, and a hostile file costs only itself."""

from __future__ import annotations

import socket
import time
from dataclasses import replace
from pathlib import Path

import orjson
import pytest
from tests.ingest.files import capture, read_file

from headwater.ingest import Intake, Limits, Part, sandbox, wire
from headwater.ingest.worker import Job, read_many
from headwater.model import Block, BlockKind, Box, DocumentStatus, Page, Table

MOCKS = Path(__file__).with_name("mocks.py")
QUICK = Limits(seconds=3.0, memory_bytes=1 << 30)


def job(data: bytes, path: str = "a.txt", mock: str = "") -> Job:
    return Job(data, capture(data, path), f"{MOCKS}:{mock}" if mock else "", bool(mock))


def run(*jobs: Job, limits: Limits = QUICK, workers: int = 1) -> list[Intake]:
    return list(read_many(jobs, workers, limits))


@pytest.mark.slow
def test_order_is_kept_and_the_answer_is_that_of_read() -> None:
    jobs = [
        job(f"Anna Berg said number {number}.".encode() * (1 + number % 7), f"{number}.txt") for number in range(60)
    ]
    found = run(*jobs, workers=2)
    assert [intake.document.path for intake in found] == [f"{number}.txt" for number in range(60)]
    assert found[5] == read_file(jobs[5].data, "5.txt")


@pytest.mark.slow
def test_a_crash_a_hang_and_a_hog_cost_only_themselves() -> None:
    good = job(b"Anna Berg said so.")
    found = run(
        good, job(b"x", mock="crashes"), good, job(b"x", mock="hangs"), good, job(b"x", mock="eats"), good,
        job(b"x", mock="leaves"), good,
        limits=replace(QUICK, seconds=8.0),
    )  # fmt: skip
    assert [intake.document.status for intake in found[::2]] == [DocumentStatus.READ] * 5
    assert [intake.document.reason for intake in found[1::2]] == [
        "reader crashed (SIGSEGV)",
        "reader hung: no answer within the cap seconds = 8",
        "reader ran out of memory",
        "reader crashed (exit 3)",
    ]


@pytest.mark.slow
def test_processor_time_is_capped() -> None:
    (found,) = run(job(b"x", mock="spins"), limits=replace(QUICK, cpu_seconds=1, seconds=20.0))
    assert found.document.reason == "reader hung: over the cap cpu_seconds = 1"


@pytest.mark.slow
def test_a_flood_a_lie_and_a_swollen_answer_cost_only_themselves() -> None:
    good = job(b"Anna Berg said so.")
    limits = replace(QUICK, seconds=20.0, answer_bytes=1 << 20)
    found = run(
        good, job(b"x", mock="floods"), good, job(b"x", mock="swells"), good, job(b"x", mock="lies"), good,
        limits=limits,
    )  # fmt: skip
    assert [intake.document.status for intake in found[::2]] == [DocumentStatus.READ] * 4
    reasons = [intake.document.reason for intake in found[1::2]]
    assert "cap answer_bytes = 1,048,576" in reasons[0]
    assert reasons[1] == "what was read is over the cap answer_bytes = 1,048,576"
    assert reasons[2] == "reader gave a malformed answer: a block stands outside the text"


@pytest.mark.slow
@pytest.mark.skipif(bool(sandbox.missing()), reason="this kernel has not both walls")
def test_a_reader_can_do_nothing_but_compute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("A_SECRET", "x")
    target = tmp_path / "mine"
    target.write_text("x")
    with socket.create_server(("127.0.0.1", 0)) as server:
        where = f"{target}:{server.getsockname()[1]}".encode()
        tried, saw = run(job(where, mock="tries"), job(b"", mock="looks_round"), limits=replace(QUICK, seconds=20.0))
    outcomes = dict(piece.split(": ") for piece in tried.text.split("; "))
    assert len(outcomes) == 24
    assert {name: said for name, said in outcomes.items() if "refused" not in said} == {}
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]
    assert saw.text.startswith("environment")
    assert "A_SECRET" not in saw.text
    assert "PATH" not in saw.text


@pytest.mark.slow
def test_noise_on_standard_output_is_not_an_answer() -> None:
    (found,) = run(job(b"Anna Berg said so.", mock="chats"))
    assert found.text == "Anna Berg said so."


@pytest.mark.slow
def test_closing_early_ends_the_workers() -> None:
    stream = read_many((job(f"Text {number}.".encode()) for number in range(10_000)), 2, QUICK)
    assert next(stream).text == "Text 0."
    began = time.monotonic()
    stream.close()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 5


def test_a_mock_needs_its_permission() -> None:
    header, blob = _frame_parts(wire.pack_job(Job(b"x", capture(b"x"), "file.py:hangs"), Limits()))
    found = wire.unpack_job(header, blob).job
    assert isinstance(found, Job)
    assert found.mock == ""


def _frame_parts(frame: bytes) -> tuple[bytes, bytes]:
    header, _ = wire.HEAD.unpack_from(frame)
    start = wire.HEAD.size
    return frame[start : start + header], frame[start + header :]


def test_an_intake_survives_the_wire() -> None:
    plain = read_file(b"Anna Berg said so.")
    full = replace(
        plain,
        blocks=(Block(BlockKind.QUOTE, 0, 4, 1, "en"),),
        pages=(Page(1, 0, 18, 595.0, 842.0),),
        boxes=(Box(1, 0, 4, 1.5, 2.5, 3.5, 4.5),),
        tables=(Table("t", ("a", "b"), (("1", "2"),)),),
        children=(Part("x", b"\x00\xff"), Part("y", b"")),
    )
    header, blob = _frame_parts(wire.pack_answer(full))
    assert wire.unpack_answer(header, blob, capture(b"Anna Berg said so.")) == full


@pytest.mark.parametrize(
    "change",
    [
        {"blocks": [["quote", 0, 999, 0, "en"]]},
        {"blocks": [["no such kind", 0, 1, 0, "en"]]},
        {"children": [["x", 5]]},
        {"text": 5},
    ],
)
def test_a_malformed_answer_is_refused(change: dict[str, object]) -> None:
    header, blob = _frame_parts(wire.pack_answer(read_file(b"Anna Berg said so.")))
    forged = orjson.dumps(orjson.loads(header) | change)
    with pytest.raises((ValueError, TypeError)):
        wire.unpack_answer(forged, blob, capture(b"x"))


def test_an_answer_cannot_change_the_capture() -> None:
    header, blob = _frame_parts(wire.pack_answer(read_file(b"Anna Berg said so.")))
    told = orjson.loads(header)
    told["document"] |= {"id": "0" * 64, "path": "/etc/passwd", "letter": "A", "characters": 7}
    taken = wire.unpack_answer(orjson.dumps(told), blob, capture(b"Anna Berg said so.", "a.txt")).document
    assert (taken.path, taken.letter, taken.characters) == ("a.txt", "", 18)
    assert taken.id == capture(b"Anna Berg said so.").document
