from __future__ import annotations

from pathlib import Path

from headwater.case import Case
from headwater.case.adding import Given
from headwater.case.custody import custody
from headwater.cli.app import call
from headwater.model import Verdict


def test_who_put_what_in_when_and_what_stands_for_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Anna Berg leads the Free Coast Movement.")
    case = Case.create(tmp_path / "case", "Did it?")
    (added,) = case.add([tmp_path / "a.txt"], Given(url="https://a.example/"))
    case.judge(Verdict.NOTE, added.document, who="Karl Holm", reason="seen")
    taken, judged, head = custody(case.folder)
    assert (taken["what"], taken["sha256"]) == ("taken in", added.document)
    assert taken["when"] and taken["who"]
    assert taken["detail"].endswith("a.txt; https://a.example/")
    assert (judged["who"], judged["what"]) == ("Karl Holm", "note")
    assert (head["sha256"], head["detail"]) == (case.folder.ledger.head, "2 entries")
    assert call(["custody", str(case.folder.path), "--json"]) == 0
