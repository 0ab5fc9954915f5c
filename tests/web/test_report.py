"""The dossier: the same bytes as the export, and written beside the pages where it takes long."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from tests.web.client import Answer, Client

from headwater.case import Case
from headwater.web import desk, waiting
from headwater.web.pages import report
from headwater.web.pages.report import FORMATS
from headwater.web.waiting import Patience, StillWorking


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_is_the_export_byte_for_byte(reader: Client, built: Path, tmp_path: Path, form: str) -> None:
    ending = FORMATS[form][0].replace("csv.zip", "zip")
    (written, *_) = Case(built).report(tmp_path / f"dossier.{ending}", form, draft=True).paths
    assert reader.get(f"/dossier.{form}?draft=1").body == written.read_bytes()


def test_a_day_is_that_of_the_export(reader: Client, built: Path, tmp_path: Path) -> None:
    Case(built).report(tmp_path / "dossier.html", as_of="2019-12-31", draft=True)
    assert reader.get("/dossier?draft=1&as_of=2019-12-31").body == (tmp_path / "dossier.html").read_bytes()


def test_the_page_shows_the_export_itself_and_puts_nothing_on_record(
    reader: Client, built: Path, tmp_path: Path
) -> None:
    before = Case(built).folder.ledger.head
    Case(built).report(tmp_path / "dossier.html", draft=True, as_of="2019-12-31", record=False)
    page = reader.get("/report?draft=1&as_of=2019-12-31")
    (frame,) = page.tree.xpath("//iframe")
    shown = reader.get(frame.get("src"))
    assert shown.body == (tmp_path / "dossier.html").read_bytes()
    assert "allow-same-origin" not in frame.get("sandbox")
    assert "allow-scripts" not in frame.get("sandbox")
    assert "frame-ancestors 'self'" in shown.headers["content-security-policy"]
    assert Case(built).folder.ledger.head == before


def test_what_the_linter_refuses_is_shown_only_when_asked_for(reader: Client) -> None:
    refused = reader.get("/report.json").json["refused"]
    assert bool(reader.get("/report").tree.xpath("//iframe")) is not refused
    assert reader.get("/report?draft=1").tree.xpath("//iframe")


def test_a_large_dossier_is_shown_in_the_page_only_when_asked_for(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report, "_AT_ONCE", 10)
    page = reader.get("/report?draft=1")
    assert not page.tree.xpath("//iframe")
    (link,) = page.tree.xpath("//section[@class='preview']//a/@href")
    assert reader.get(link).tree.xpath("//iframe")


@pytest.fixture
def large(writer: Client, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    """A case that counts as large, whatever its size."""
    monkeypatch.setattr(desk, "LARGE", 0)
    yield writer
    writer.app.state.desk.close()


def waited(client: Client, address: str) -> Answer:
    """The page once it is there."""
    deadline = time.monotonic() + 60
    while (page := client.get(address)).status == 503 and time.monotonic() < deadline:
        time.sleep(0.05)
    return page


@pytest.mark.slow
def test_a_dossier_that_takes_long_is_written_beside_the_pages(large: Client, tmp_path: Path) -> None:
    page = large.get("/report?draft=1")
    assert "being written" in page.text
    assert page.tree.xpath("//meta[@http-equiv='refresh']")
    written = waited(large, "/dossier?draft=1")
    Case(large.app.state.desk.case.folder.path).report(tmp_path / "dossier.html", draft=True, record=False)
    assert written.body == (tmp_path / "dossier.html").read_bytes()
    done = large.get("/report?draft=1")
    assert "being written" not in done.text
    assert not done.tree.xpath("//meta[@http-equiv='refresh']")


@pytest.mark.slow
@pytest.mark.parametrize("query", ["as_of=2019-12-31", "without=document:{document}", "since=2019-12-31"])
def test_an_answer_that_takes_long_is_asked_for_again_and_is_the_same(
    large: Client, reader: Client, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = f"/trace?{query}".replace("{document}", reader.get("/documents.json").json["rows"][0]["id"])
    page = large.get(address)
    assert page.status == 503
    assert page.headers["retry-after"] == "1"
    assert "looks again by itself" in page.text
    assert page.tree.xpath("//meta[@http-equiv='refresh']/@content") == ["1"]
    assert waited(large, address).tree.xpath("//main")
    beside = large.get(address.replace("/trace", "/trace.json")).json
    monkeypatch.setattr(desk, "LARGE", 10**9)
    assert beside == reader.get(address.replace("/trace", "/trace.json")).json


def test_programs_are_told_when_to_ask_again(large: Client) -> None:
    answer = large.get("/links.csv?as_of=2019-12-31")
    assert answer.status == 503
    assert answer.headers["retry-after"] == "1"
    assert "worked out" in answer.json["error"]


def test_an_answer_that_fails_says_so(large: Client) -> None:
    case = large.app.state.desk.case
    large.get("/case")
    stage = case.folder.tables.current()["resolve"]
    for file in (case.folder.path / "tables" / "resolve" / stage).glob("*.parquet"):
        file.chmod(0o600)
        file.write_bytes(b"no table")
    answer = waited(large, "/links.json?as_of=2019-12-31")
    assert answer.status == 500
    assert answer.json["remedy"]


def test_work_that_fails_says_so_and_can_be_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "PATIENCE", 10.0)
    patience = Patience()
    with pytest.raises(ZeroDivisionError):
        patience.soon("one", "dividing", lambda: 1 // 0)
    assert patience.soon("one", "counting", lambda: 5) == 5


def test_a_failure_is_told_to_the_next_who_asks() -> None:
    patience, go = Patience(), threading.Event()

    def work() -> int:
        go.wait(10)
        raise ValueError("it fell")

    with pytest.raises(StillWorking, match="falling"):
        patience.soon("one", "falling", work)
    go.set()
    with pytest.raises(ValueError, match="it fell"):
        for _ in range(1000):
            with suppress(StillWorking):
                patience.soon("one", "falling", work)


def test_looking_at_the_dossier_writes_nothing_into_the_ledger(reader: Client, built: Path) -> None:
    before = Case(built).folder.ledger.head
    assert reader.get("/dossier?draft=1").status == 200
    assert reader.get("/dossier.md?draft=1").status == 200
    assert Case(built).folder.ledger.head == before
