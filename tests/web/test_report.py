"""The dossier: the same bytes as the export, and written beside the pages where it takes long."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from tests.web.client import Client

from headwater.case import Case
from headwater.web.pages import report
from headwater.web.pages.report import FORMATS


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_format_is_the_export_byte_for_byte(reader: Client, built: Path, tmp_path: Path, form: str) -> None:
    ending = FORMATS[form][0].replace("csv.zip", "zip")
    (written, *_) = Case(built).report(tmp_path / f"dossier.{ending}", form, draft=True).paths
    assert reader.get(f"/dossier.{form}?draft=1").body == written.read_bytes()


def test_a_day_is_that_of_the_export(reader: Client, built: Path, tmp_path: Path) -> None:
    Case(built).report(tmp_path / "dossier.html", as_of="2019-12-31", draft=True)
    assert reader.get("/dossier?draft=1&as_of=2019-12-31").body == (tmp_path / "dossier.html").read_bytes()


def test_a_dossier_that_takes_long_is_written_beside_the_pages(writer: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "_LARGE", 0)
    page = writer.get("/report")
    assert "being written" in page.text
    assert page.tree.xpath("//meta[@http-equiv='refresh']")
    deadline = time.monotonic() + 60
    done = page
    while "being written" in done.text and time.monotonic() < deadline:
        time.sleep(0.05)
        done = writer.get("/report")
    assert not writer.get("/report.json").json["writing"]
    assert "being written" not in done.text
    assert not done.tree.xpath("//meta[@http-equiv='refresh']")


def test_a_day_that_takes_long_is_asked_for_again(writer: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from headwater.web import desk, waiting

    monkeypatch.setattr(desk, "_LARGE", 0)
    monkeypatch.setattr(waiting, "PATIENCE", 0.0)
    page = writer.get("/trace?as_of=2019-12-31")
    assert page.status == 503
    assert page.headers["refresh"] == page.headers["retry-after"] == "2"
    assert "worked out" in page.text
    monkeypatch.setattr(waiting, "PATIENCE", 60.0)
    done = writer.get("/trace.json?as_of=2019-12-31")
    assert done.status == 200
    assert done.json["as_of"] == "2019-12-31"


def test_work_that_fails_says_so_and_can_be_asked_for_again() -> None:
    from headwater.web.waiting import Patience

    patience = Patience()
    with pytest.raises(ZeroDivisionError):
        patience.soon("one", lambda: 1 // 0)
    assert patience.soon("one", lambda: 5) == 5


def test_looking_at_the_dossier_writes_nothing_into_the_ledger(reader: Client, built: Path) -> None:
    before = Case(built).folder.ledger.head
    assert reader.get("/dossier?draft=1").status == 200
    assert reader.get("/dossier.md?draft=1").status == 200
    assert Case(built).folder.ledger.head == before
