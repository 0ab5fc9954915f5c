"""A claim by hand from the command line: the same claim as the page makes, in the ledger, undone like one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.case import Case
from headwater.cli.app import call
from headwater.errors import Exit
from headwater.model import ClaimStatus

TEXT = "A letter of May 2016.\n\nThe Ruritanian ministry sent\nforty thousand euros to the Free Coast Movement.\n"
QUOTE = "The Ruritanian ministry sent forty thousand euros to the Free Coast Movement."
ENDS = ("--subject", "Ruritanian ministry", "--object", "Free Coast Movement")
SAID = ("--relation", "funds", *ENDS, "--who", "Anna Berg")
SUM = ("--amount", "40,000", "--currency", "eur")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with one letter, read."""
    base = tmp_path_factory.mktemp("claiming")
    case = Case.create(base / "case", "Did Ruritania support the Free Coast Movement?")
    (base / "letter.txt").write_text(TEXT, encoding="utf-8")
    list(case.add([base / "letter.txt"]))
    case.build(workers=1, only="ingest")
    return case.folder.path


@pytest.fixture
def case(built: Path) -> Iterator[Path]:
    """The same; what a test claims is taken back after it."""
    yield built
    opened = Case(built)
    for judgement in [row["judgement"] for row in opened.folder.ledger.rows("claim")]:
        opened.undo(judgement, who="the test")


def claims(case: Path) -> list[dict[str, object]]:
    return list(Case(case).folder.ledger.rows("claim"))


@pytest.mark.parametrize(
    "passage",
    [
        ("--quote", QUOTE),
        ("--first", "The Ruritanian ministry", "--last", "Coast Movement."),
        ("--span", str(TEXT.index("The R")), str(len(TEXT) - 1)),
    ],
)
def test_a_passage_is_told_by_its_words_or_its_place(
    case: Path, passage: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    code = call(["claim", str(case), "letter.txt", *SAID, *passage, *SUM, "--json"])
    told = capsys.readouterr()
    assert code == Exit.OK, told.err
    row = json.loads(told.out)
    text = Case(case).text("letter.txt")
    assert text[row["start_char"] : row["end_char"]] == row["quote"]
    assert row["quote"].split() == QUOTE.split()
    assert (row["amount"], row["currency"], row["extractor"]) == (40_000, "EUR", "person:Anna Berg")
    assert row["status"] == "accepted"


def test_the_id_alone_is_printed_and_the_way_back_is_told(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["claim", str(case), "letter.txt", *SAID, "--quote", QUOTE, "--negated"]) == Exit.OK
    told = capsys.readouterr()
    (id,) = told.out.splitlines()
    assert claims(case)[-1]["id"] == id
    assert claims(case)[-1]["polarity"] == "negated"
    judgement = told.err.rpartition("--undo ")[2].strip().strip("`")
    assert call(["review", str(case), "--who", "Anna Berg", "--undo", judgement]) == Exit.OK
    assert not any(one.id == id for one in Case(case).decided.claims)


def test_a_correction_rejects_and_undo_takes_both_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    case = Case.create(tmp_path / "case", "Did Ruritania support the Free Coast Movement?")
    sentence = "Anna Berg is the chairwoman of the Free Coast Movement."
    (tmp_path / "letter.txt").write_text(f"{sentence}\n", encoding="utf-8")
    list(case.add([tmp_path / "letter.txt"]))
    case.build(workers=1)
    (wrong, *_) = case.claims.column("id").to_pylist()
    more = ("--quote", sentence, "--instead-of", wrong)
    assert call(["claim", str(case.folder.path), "letter.txt", *SAID, *more]) == Exit.OK
    judgement = capsys.readouterr().err.rpartition("--undo ")[2].strip().strip("`")
    case.build(workers=1, only="resolve")
    status = dict(zip(*(case.claims.column(name).to_pylist() for name in ("id", "status")), strict=True))
    assert status[wrong] == ClaimStatus.REJECTED
    assert call(["review", str(case.folder.path), "--undo", judgement]) == Exit.OK
    case.build(workers=1, only="resolve")
    status = dict(zip(*(case.claims.column(name).to_pylist() for name in ("id", "status")), strict=True))
    assert status[wrong] != ClaimStatus.REJECTED


@pytest.mark.parametrize(
    ("options", "word"),
    [
        ((), "no passage"),
        (("--quote", "words that are not there"), "do not stand"),
        (("--first", "t", "--last", "x"), "more than once"),
        (("--span", "5", "5"), "outside"),
        (("--quote", QUOTE, "--start", "May"), "date"),
        (("--quote", QUOTE, "--amount", "much"), "amount"),
        (("--quote", QUOTE, "--hedge", "maybe"), "maybe"),
    ],
)
def test_what_does_not_fit_is_told_in_a_line_and_claims_nothing(
    case: Path, options: tuple[str, ...], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = len(claims(case))
    assert call(["claim", str(case), "letter.txt", *SAID, *options]) == Exit.USAGE
    told = capsys.readouterr()
    assert word in told.err
    assert not told.out
    assert len(claims(case)) == before


def test_a_document_that_is_not_there_is_told(case: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(["claim", str(case), "another.txt", *SAID, "--quote", QUOTE]) != Exit.OK
    assert "another.txt" in capsys.readouterr().err
