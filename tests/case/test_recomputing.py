"""After a verdict: the same tables as a build would make, without reading anything and without holding the case."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.case import Case
from headwater.case import derived as made_by
from headwater.model import Verdict
from headwater.weigh import roots


def tables(case: Case) -> dict[str, bytes]:
    folder = case.folder.path / "tables"
    current = case.folder.tables.current()
    return {
        f"{stage}/{path.name}": path.read_bytes()
        for stage, digest in current.items()
        for path in sorted((folder / stage / digest).glob("*.parquet"))
    }


def judge_one(case: Case) -> None:
    case.judge(Verdict.REJECT, case.claims.column("id").to_pylist()[0], who="Dora Lind")


def test_it_makes_what_a_build_makes(built: Case, tmp_path: Path) -> None:
    import shutil

    judge_one(built)
    other = Case(shutil.copytree(built.folder.path, tmp_path / "other"))
    assert built.recompute()
    other.build(workers=1)
    assert built.stale() == []
    assert tables(built) == tables(other)


def test_a_verdict_moves_the_answer(built: Case) -> None:
    before = len(list(built.rows("links")))
    for claim in built.claims.column("id").to_pylist():
        built.judge(Verdict.REJECT, claim, who="Dora Lind")
    built.recompute()
    assert len(built.links) < before


def test_a_verdict_does_not_search_the_texts_for_roots_again(built: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("roots were searched again")

    judge_one(built)
    monkeypatch.setattr(roots, "find_roots", never)
    assert built.recompute()
    documents = built.documents.column("id").to_pylist()
    built.judge(Verdict.DEPENDENT, documents[0], who="Dora Lind", other=documents[1])
    with pytest.raises(AssertionError, match="searched again"):
        built.recompute()


def test_what_another_process_built_meanwhile_stands(built: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    judge_one(built)
    whole = made_by.Deriving.make

    def slow(self: made_by.Deriving, stage: str, day: str) -> made_by.Content:
        content = whole(self, stage, day)
        if stage == "resolve":
            built.judge(Verdict.UNSURE, built.claims.column("id").to_pylist()[1], who="Dora Lind")
            monkeypatch.setattr(made_by.Deriving, "make", whole)
            Case(built.folder.path).build(workers=1)
        return content

    monkeypatch.setattr(made_by.Deriving, "make", slow)
    assert built.recompute() is False
    assert built.stale() == []


def test_a_case_that_was_never_read_has_nothing_to_recompute(tmp_path: Path) -> None:
    assert Case.create(tmp_path / "case", "Did A support B?").recompute() is False
