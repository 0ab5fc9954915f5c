from __future__ import annotations

from pathlib import Path

import pytest
from tests.fetch.stand_in import StandIn, page, standing_in

from headwater.case import Case
from headwater.case.adding import Given
from headwater.case.fetching import Order, fetch

PAGE = page(b"<html><title>T</title><p>Anna Berg leads the Free Coast Movement.", ETag="x")


def test_a_page_is_taken_in_with_its_capture(tmp_path: Path) -> None:
    case = Case.create(tmp_path / "case", "Did it?")
    with standing_in(StandIn({"/news/a": PAGE, "/gone": page(b"", status="410 Gone")})) as one:
        order = Order(Given(publisher="The Paper"), network=one.network)
        taken, gone = fetch(case.folder, ["http://a.example/news/a", "http://a.example/gone"], order)
    assert (taken.path, taken.reason) == ("a.example/a.html", "")
    assert "answered 410" in gone.reason
    capture, row = case.folder.ledger.rows()
    assert (capture["url"], capture["publisher"]) == ("http://a.example/news/a", "The Paper")
    assert case.folder.blobs.read(taken.document).startswith(b"<html>")
    record = case.folder.blobs.read(row["warc"])
    assert record.startswith(b"WARC/1.1\r\nWARC-Type: warcinfo")
    assert record.count(b"WARC/1.1\r\n") == 3
    assert PAGE in record
    assert row["headers"]["etag"] == "x"
    assert list(case.verify()) == []
    case.folder.blobs.path(row["warc"]).unlink()
    assert [problem.what for problem in case.verify()] == ["missing: warc of http://a.example/news/a"]


@pytest.mark.parametrize("url", ["http://localhost/", "http://127.0.0.1:1/", "http://[::1]/", "http://0x7f.1/"])
def test_this_machine_is_not_fetched(url: str, tmp_path: Path) -> None:
    case = Case.create(tmp_path / "case", "Did it?")
    (refused,) = fetch(case.folder, [url], Order())
    assert "only public addresses" in refused.reason
    assert list(case.folder.ledger.rows()) == []
