"""From files to an answer, and what redoing costs."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pytest

import headwater
from headwater.case import Case
from headwater.errors import NotACase, NotFound, UsageError
from headwater.model import ClaimStatus, Verdict


def test_every_quote_stands_at_its_offset(built_once: Case) -> None:
    rows = list(built_once.rows("claims"))
    assert rows
    for row in rows:
        if row["document"]:
            assert built_once.text(row["document"])[row["start_char"] : row["end_char"]] == row["quote"]


def test_the_claims_of_the_texts_are_found(built_once: Case) -> None:
    found = {(row["subject"], row["relation"], row["object"], row["stance"]) for row in built_once.rows("claims")}
    assert ("Anna Berg", "chairs", "Free Coast Movement", "asserts") in found
    assert ("Ruritania", "funds", "Free Coast Movement", "denies") in found


def test_a_second_build_redoes_nothing(built: Case) -> None:
    report = built.build()
    assert all(run.fresh for run in report.stages)
    assert built.stale() == []


def test_a_new_document_is_the_only_one_read(built: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from headwater.case import parallel

    read: list[int] = []
    monkeypatch.setattr("headwater.case.readings.extract_all", _counting(parallel.extract_all, read))
    (tmp_path / "more.txt").write_text("Boris Kovač leads the Open Harbour Society.")
    list(built.add([tmp_path / "more.txt"]))
    assert built.stale()
    built.build(workers=1)
    assert read == [1]
    assert any(row["subject"] == "Boris Kovač" for row in built.rows("claims"))


def _counting(extract: Callable[..., Any], read: list[int]) -> Callable[..., Any]:
    def counted(texts: Any, count: int, *more: Any) -> Any:
        read.append(count)
        return extract(texts, count, *more)

    return counted


def test_deleted_tables_come_back_to_the_same_bytes(built: Case) -> None:
    def hashes() -> dict[str, str]:
        found = {}
        for stage in built.folder.tables.current():
            generation = built.folder.tables.generation(stage)
            assert generation is not None
            found.update({f"{stage}/{name}": info.sha256 for name, info in generation.chunks.items()})
        return found

    before = hashes()
    shutil.rmtree(built.folder.path / "tables")
    (built.folder.path / "CURRENT").unlink()
    (built.folder.path / "index.sqlite").unlink()
    built.build(workers=1)
    assert hashes() == before
    assert list(built.verify()) == []


def test_a_judgement_changes_the_claim_and_can_be_taken_back(built: Case) -> None:
    claim = next(row["id"] for row in built.rows("claims") if row["relation"] == "chairs")

    def status() -> str:
        built.build(workers=1)
        return next(str(row["status"]) for row in built.rows("claims") if row["id"] == claim)

    judgement = built.judge(Verdict.REJECT, claim, who="An editor", reason="misread")
    assert status() == ClaimStatus.REJECTED
    built.judge(Verdict.UNDO, judgement.id, who="An editor")
    assert status() == ClaimStatus.PROPOSED


def test_a_judgement_needs_a_person_and_a_pair_two_ends(built: Case) -> None:
    with pytest.raises(UsageError, match="name of a person"):
        built.judge(Verdict.ACCEPT, "c-1", who=" ")
    with pytest.raises(UsageError, match="two things"):
        built.judge(Verdict.SAME, "e-1", who="An editor", other="e-1")


def test_an_earlier_day_knows_less(built_once: Case) -> None:
    assert len(list(built_once.rows("documents", as_of="2016-12-31"))) == 1
    assert not any(row["stance"] == "denies" for row in built_once.rows("claims", as_of="2016-12-31"))
    assert list(built_once.rows("claims", as_of="2010-01-01")) == []


def test_what_nobody_asserts_is_not_assessed(built_once: Case) -> None:
    rows = list(built_once.rows("assessment"))
    assert len(rows) == 6
    for row in rows:
        assert not row["assessed"]
        assert row["words"] == "NOT ASSESSED"
        assert row["lo"] == row["hi"] == row["C"] == 0


def test_arrow_tables_go_to_pandas_polars_and_duckdb(built_once: Case) -> None:
    opened = headwater.open(built_once.folder.path)
    claims = opened.claims
    assert len(pd.DataFrame.from_arrow(claims)) == claims.num_rows
    assert pl.DataFrame(claims).height == claims.num_rows
    assert duckdb.sql("SELECT count(*) FROM claims").fetchall() == [(claims.num_rows,)]
    assert opened.entities.num_rows and opened.links.num_rows
    assert opened.assessments.column("words").to_pylist() == ["NOT ASSESSED"] * 6


def test_sql_and_search_find_the_same_passage(built_once: Case) -> None:
    hit = next(iter(built_once.search("chairwoman")))
    assert "chairwoman" in hit["text"]
    found = built_once.sql("SELECT document FROM claims WHERE relation = 'chairs'").column("document").to_pylist()
    assert hit["document"] in found


def test_a_document_has_several_names(built_once: Case) -> None:
    row = next(built_once.rows("documents"))
    for name in (row["id"], row["id"][:10], row["path"], Path(row["path"]).name):
        assert built_once.document_id(name) == row["id"]
    with pytest.raises(NotFound, match="no document"):
        built_once.document_id("nothing.txt")


def test_an_empty_case_builds_and_answers(tmp_path: Path) -> None:
    case = Case.create(tmp_path / "case", "Did Ruritania support the Free Coast Movement?")
    report = case.build()
    assert (report.documents, report.claims, report.skipped) == (0, 0, ())
    assert case.report(tmp_path / "out.html").paths
    assert list(case.verify()) == []


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(built: Case, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7 and then nothing")
    list(built.add([tmp_path / "broken.pdf"]))
    report = built.build(workers=1)
    assert [Path(document.path).name for document in report.skipped] == ["broken.pdf"]
    assert report.skipped[0].reason
    assert report.documents == 3
    assert any(row["status"] == "failed" for row in built.rows("documents"))


def test_open_needs_a_case(tmp_path: Path) -> None:
    with pytest.raises(NotACase):
        headwater.open(tmp_path)


@pytest.mark.slow
def test_a_build_killed_at_any_moment_loses_nothing(tmp_path: Path) -> None:
    from tests.case.conftest import make

    case = make(tmp_path)
    inbox = tmp_path / "many"
    inbox.mkdir()
    for number in range(40):
        (inbox / f"{number}.txt").write_text(f"Anna Berg leads the Free Coast Movement.\n\nThis is page {number}.")
    list(case.add([inbox]))
    command = [sys.executable, "-m", "headwater.main", "build", str(case.folder.path)]
    for wait in (0.4, 0.9, 1.5, 2.2):
        process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
        )
        time.sleep(wait)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        assert list(case.verify()) == []
    report = case.build(workers=1)
    assert report.documents == 42
    assert list(case.verify()) == []
    assert sum(1 for row in case.rows("claims") if row["relation"] == "leads") >= 40


def test_a_comment_form_is_not_printed_around_a_quote(built: Case, tmp_path: Path) -> None:
    page = "<html><body><article><p>Anna Berg leads the Open Harbour Society.</p></article>" + (
        "<form><h3>Leave a Reply</h3><p>Troll says that Ruritania funds everybody</p></form></body></html>"
    )
    (tmp_path / "page.html").write_text(page)
    list(built.add([tmp_path / "page.html"]))
    built.build(workers=1)
    (path,) = built.report(tmp_path / "out.md", "md").paths
    assert "Open Harbour Society" in path.read_text()
    assert "Troll" not in path.read_text()


def test_search_finds_only_what_was_known_by_the_day(built_once: Case) -> None:
    assert list(built_once.search("denied", as_of="2017-12-31"))
    assert list(built_once.search("denied", as_of="2016-12-31")) == []
