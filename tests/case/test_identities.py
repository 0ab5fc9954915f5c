"""Pairs of entities for a person to judge, and what comes of the judgements."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.case import Case
from headwater.errors import UsageError
from headwater.model import Verdict

TEXTS = {
    "one.md": "Anna Bergström is the chairwoman of the Open Harbour Society. Anna Bergström met Tom Vale in Strelsau.",
    "two.md": "Anna Bergstrom is the treasurer of the Northern Lights Choir. Anna Bergstrom lives in Hentzau.",
}


@pytest.fixture(scope="module")
def namesakes(tmp_path_factory: pytest.TempPathFactory) -> Case:
    path = tmp_path_factory.mktemp("namesakes")
    for name, text in TEXTS.items():
        (path / name).write_text(text, encoding="utf-8")
    case = Case.create(path / "case", "Did Ruritania support the Free Coast Movement?", sponsors=["Ruritania"],
                       movements=["Free Coast Movement"])  # fmt: skip
    list(case.add([path / name for name in TEXTS]))
    case.build(workers=1)
    return case


def _bergs(case: Case) -> list[str]:
    return sorted(row["id"] for row in case.rows("entities") if row["caption"].startswith("Anna Berg"))


def test_a_pair_is_listed_judged_undone_and_listed_again(namesakes: Case) -> None:
    (pair,) = namesakes.identity_pairs()
    assert {pair["left"], pair["right"]} == set(_bergs(namesakes))
    assert (pair["score"], pair["agrees"], pair["conflicts"]) == (1.0, [], [])
    made = namesakes.judge_pair(Verdict.SAME, pair["left"], pair["right"], who="Ann Reader", score=pair["score"])
    (stands,) = namesakes.identity_judgements()
    assert (stands["verdict"], stands["judgement"], stands["score"]) == ("same", made.id, pair["score"])
    namesakes.recompute()
    assert len(_bergs(namesakes)) == 1
    namesakes.undo(made.id, who="Ann Reader")
    namesakes.recompute()
    assert len(_bergs(namesakes)) == 2
    assert len(list(namesakes.identity_pairs())) == 1


def test_what_is_no_judgement_on_a_pair_is_refused(namesakes: Case) -> None:
    with pytest.raises(UsageError, match="no verdict on a pair"):
        namesakes.judge_pair(Verdict.ACCEPT, "e1", "e2", who="Ann Reader")
    with pytest.raises(UsageError, match="two things"):
        namesakes.judge_pair(Verdict.SAME, "e1", "e1", who="Ann Reader")


def test_a_judgement_means_the_same_mentions_after_another_document(namesakes: Case, tmp_path: Path) -> None:
    left, right = _bergs(namesakes)
    made = namesakes.judge_pair(Verdict.SAME, left, right, who="Ann Reader")
    more = tmp_path / "three.md"
    more.write_text("Anna Bergstrom swims. Anna Bergstrom won the race in Zenda.", encoding="utf-8")
    list(namesakes.add([more]))
    namesakes.build(workers=1)
    sizes = sorted(len(row["documents"]) for row in namesakes.rows("entities") if row["caption"].startswith("Anna B"))
    assert sizes == [1, 2]
    namesakes.undo(made.id, who="Ann Reader")
