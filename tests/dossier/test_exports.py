"""Markdown, JSON, CSV and FollowTheMoney say what the dossier says."""

from __future__ import annotations

import csv as stdlib_csv
import io
import json as stdlib_json
import zipfile
from pathlib import Path

import pytest
from tests.dossier.sample import Names, sample, sha

from headwater.dossier import FORMATS, Dossier, compose, write
from headwater.dossier.csv import cell
from headwater.dossier.ftm import Files
from headwater.dossier.ftm import render as ftm
from headwater.dossier.markdown import escape
from headwater.errors import UsageError


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return compose(sample().input)


@pytest.fixture(scope="module")
def money(dossier: Dossier) -> Files:
    return ftm(dossier)


def rows(data: bytes) -> list[dict[str, object]]:
    return [stdlib_json.loads(line) for line in data.splitlines()]


@pytest.mark.parametrize(
    "format",
    [pytest.param(one, marks=pytest.mark.slow) if one == "ftm" else one for one in FORMATS if one != "csv"],
)
def test_every_format_is_written_and_is_the_same_twice(dossier: Dossier, tmp_path: Path, format: str) -> None:
    first = write(dossier, tmp_path / "one" / f"out.{format}", format)
    second = write(dossier, tmp_path / "two" / f"out.{format}", format)
    assert first
    assert [one.read_bytes() for one in first] == [one.read_bytes() for one in second]
    assert all(one.stat().st_size for one in first)


def test_an_unknown_format_is_refused(dossier: Dossier, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no format"):
        write(dossier, tmp_path / "x", "docx")


def test_json_holds_sentences_passages_and_nouns(dossier: Dossier, tmp_path: Path) -> None:
    (path,) = write(dossier, tmp_path / "d.json", "json")
    data = stdlib_json.loads(path.read_bytes())
    last = data["days"][-1]
    texts = sample().last.texts
    for claim in last["claims"]:
        assert texts[claim["document"]][claim["start_char"] : claim["end_char"]] == claim["quote"]
    assert {"F", "R", "lo", "hi", "C", "claims", "roots", "status"} <= set(last["links"][0])
    assert {"channel", "words", "confidence", "chain", "load_bearing", "cut_sets"} <= set(last["assessments"][0])
    assert len(data["passages"]) == len(dossier.cards)


def test_csv_folder_and_zip_hold_the_same(dossier: Dossier, tmp_path: Path) -> None:
    files = write(dossier, tmp_path / "tables", "csv")
    (archive,) = write(dossier, tmp_path / "tables.zip", "csv")
    with zipfile.ZipFile(archive) as packed:
        assert {one.name: one.read_bytes() for one in files} == {name: packed.read(name) for name in packed.namelist()}
    claims = list(stdlib_csv.DictReader(io.StringIO((tmp_path / "tables" / "claims.csv").read_text("utf-8"))))
    assert len(claims) == 22


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1", "  =1", "\u3000=1"]
)
def test_formulas_are_neutralised(text: str) -> None:
    assert str(cell(text)).startswith("'")


def test_numbers_stay_numbers() -> None:
    assert cell(-3.5) == -3.5
    assert cell("plain") == "plain"


def test_markdown_escapes_markup_and_isolates_directions() -> None:
    assert escape("<b>*x*</b> [a](b)") == r"\<b\>\*x\*\</b\> \[a\](b)"
    made = escape("a\u202eb")
    assert made.startswith("\u2068")
    assert made.endswith("\u202c\u2069")
    assert escape("one\n# two") == r"one \# two"


def test_markdown_links_resolve(dossier: Dossier, tmp_path: Path) -> None:
    (path,) = write(dossier, tmp_path / "d.md", "md")
    text = path.read_text("utf-8")
    for card in dossier.cards:
        assert f'<a id="p{card.number}"></a>' in text
        assert f"(#p{card.number})" in text


def test_ftm_values_survive_validation(money: Files) -> None:
    """What ``ftm validate`` does: every property is read again and cleaned; nothing may fall away."""
    from followthemoney.entity import ValueEntity

    entities = rows(money.entities)
    for data in entities:
        again = ValueEntity.from_dict(dict(data), cleaned=False)
        assert {key: sorted(values) for key, values in again.properties.items()} == data["properties"]
        again.schema.validate(again.to_dict())  # type: ignore[arg-type]
    assert {"Person", "Organization", "Payment", "Directorship", "CourtCaseParty", "Document", "Event"} <= {
        one["schema"] for one in entities
    }


def test_ftm_references_resolve(money: Files) -> None:
    from followthemoney import model

    entities = {one["id"]: one for one in rows(money.entities)}
    for one in entities.values():
        schema = model.get(str(one["schema"]))
        assert schema is not None
        for prop, values in one["properties"].items():  # type: ignore[attr-defined]
            if schema.properties[prop].type.name == "entity":
                assert set(values) <= set(entities), (one["caption"], prop)


def test_evidence_is_keyed_by_statement_and_quotes_the_text(money: Files) -> None:
    statements = {one["id"]: one for one in rows(money.statements)}
    texts = sample().last.texts
    evidence = rows(money.evidence)
    asserting = [one for one in evidence if one["stance"] == "asserts"]
    assert asserting
    for one in evidence:
        assert texts[str(one["document"])][one["start_char"] : one["end_char"]] == one["quote"]  # type: ignore[index]
    for one in asserting:
        statement = statements[one["statement"]]
        assert statement["dataset"] == f"doc_{str(one['document'])[:20]}"
    assert {"denies", "no-knowledge"} <= {one["stance"] for one in evidence}


def test_denied_and_open_links_are_not_stated_as_facts(money: Files) -> None:
    captions = {one["caption"] for one in rows(money.entities)}
    assert "Friendship Foundation directs Free Coast Movement" not in captions
    dropped = rows(money.dropped)
    assert any(one["value"] == "Friendship Foundation directs Free Coast Movement" for one in dropped)
    assert any(one["value"] == "2009/" for one in dropped)


def test_allegations_say_so_on_the_wire(money: Files) -> None:
    payment = next(one for one in rows(money.entities) if one["caption"] == "Viktor Danek funds Free Coast Movement")
    assert "untested" in payment["properties"]["description"][0]  # type: ignore[index]
    assert payment["properties"]["amount"] == ["500"]  # type: ignore[index]


def test_a_hostile_name_does_not_break_the_lines() -> None:
    made = ftm(compose(sample(Names(broker='x\u2028"\n<y>')).input))
    assert len(rows(made.entities)) > 20
    assert sha("times") in {one["id"] for one in rows(made.entities)}
