from __future__ import annotations

from pathlib import Path

import pytest

from headwater.case import Case
from headwater.case.retracting import retract
from headwater.errors import NotFound, UsageError

TEXT = (
    "In May 2016 the Ministry of Trade of Ruritania paid 20,000 dollars to the Free Coast Movement, according to "
    "bank records. Anna Berg leads the Free Coast Movement."
)


@pytest.mark.slow
def test_a_retraction_names_the_sentences_of_every_export_that_cite_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text("The weather in Port Amber was fine in May 2016, and nobody was paid anything.")
    case = Case.create(
        tmp_path / "case", "Did Ruritania support the Free Coast Movement?", sponsors=["Ruritania"],
        movements=["Free Coast Movement"],
    )  # fmt: skip
    document, other = (one.document for one in case.add([tmp_path / "a.txt", tmp_path / "b.txt"]))
    case.build(workers=1)
    case.report(tmp_path / "d.md", "md", draft=True)
    (row,) = case.folder.ledger.rows("export")
    assert row["path"] == "d.md"
    cited = [one for one in row["sentences"] if document in one[2]]
    assert cited
    with pytest.raises(UsageError, match="reason"):
        retract(case.folder, document, " ")
    fallen = retract(case.folder, document, "forged")
    assert [(one.sentence, one.text) for one in fallen] == [(one[0], one[1]) for one in cited]
    assert all(one.export == row["sha256"] for one in fallen)
    with pytest.raises(NotFound):
        retract(case.folder, document, "again")
    assert case.stale()
    case.build(workers=1)
    assert [one["id"] for one in case.documents.to_pylist()] == [other]
    assert list(case.verify()) == []
    list(case.add([tmp_path / "a.txt"]))
    case.build(workers=1)
    assert {one["id"] for one in case.documents.to_pylist()} == {document, other}
