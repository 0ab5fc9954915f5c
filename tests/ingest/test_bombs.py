"""Bombs: each is refused by a named cap, or read at no great cost, and none gets out of its worker."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from tests.ingest.bombs import BOMBS, Bomb, linked_tar, nested_zip, sparse_sheet
from tests.ingest.files import capture, read_file

from headwater.errors import TooBig
from headwater.ingest import Limits
from headwater.ingest.process import Worker
from headwater.ingest.tagscan import check_source
from headwater.ingest.wire import Job
from headwater.model import DocumentStatus

LIMITS = Limits(seconds=120.0, cpu_seconds=25)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    one = Worker(LIMITS)
    yield one
    one.kill()


@pytest.mark.slow
@pytest.mark.parametrize("bomb", BOMBS, ids=lambda bomb: bomb.name)
def test_a_bomb_is_refused_by_name_and_its_worker_lives(bomb: Bomb, worker: Worker) -> None:
    data = bomb.make()
    document = worker.read(Job(data, capture(data, bomb.name))).document
    assert bomb.cap in document.reason
    if bomb.cap:
        assert document.status is DocumentStatus.FAILED


def test_the_bombs_are_many_and_small() -> None:
    assert len(BOMBS) >= 50
    assert len(sparse_sheet()) < 2_000


def test_links_and_devices_are_named_and_never_followed() -> None:
    intake = read_file(linked_tar(), "a.tar")
    assert [(part.name, part.data) for part in intake.children] == [("real.txt", b"Hello")]
    assert all(f"{name}: a link or a device" in intake.document.reason for name in ("soft", "hard", "device", "pipe"))


def test_archives_in_archives_end_at_the_depth() -> None:
    name, data, count = "a.zip", nested_zip(), 0
    while (intake := read_file(data, name)).children:
        (part,) = intake.children
        name, data, count = f"{name}!/{part.name}", part.data, count + 1
    assert count == 6
    assert "depth = 5" in intake.document.reason


@pytest.mark.parametrize(
    "page",
    [
        "<p " + "a " * 5000 + ">",
        "<p ' " + "a " * 5000 + ">",
        "<!-- <p a=\" --><p " + "a " * 5000 + ">",
        "<script>if (a<b) x = \"<p a='\"</script><p " + "a " * 5000 + ">",
        "<p x=\">\" " + "a " * 5000,
        "<p " + "/a" * 5000 + ">",
        "<b>" * 3000,
    ],
)  # fmt: skip
def test_costly_markup_is_seen_before_it_is_parsed(page: str) -> None:
    with pytest.raises(TooBig, match="html_"):
        check_source(page, Limits())


@pytest.mark.parametrize(
    "page",
    [
        "<p>" * 100_000 + "<li>" * 100_000,
        "<i>a</i>" * 100_000,
        '<div data-x="' + "a=1 " * 50_000 + '">',
        "<script>" + "a<b c d " * 50_000 + "</script>",
        "<!--" + "<p a " * 50_000 + "-->",
        "a < b " * 50_000,
    ],
)  # fmt: skip
def test_ordinary_markup_passes_in_one_pass(page: str) -> None:
    began = time.process_time()
    check_source(page, Limits())
    assert time.process_time() - began < 3
