"""CSV, TSV, workbooks, JSON, JSON lines and FollowTheMoney."""

from __future__ import annotations

import datetime
import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ingest.files import CONTENT_TYPES, assert_holds, pieces, read_file, zip_of

from headwater.ingest import Limits
from headwater.ingest.readers.jsonl import FTM
from headwater.model import BlockKind, DocumentStatus


def workbook(**sheets: list[list[Any]]) -> bytes:
    """An XLSX by hand; days are numbers in the style of a date."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    listed = "".join(f'<sheet name="{n}" sheetId="{i}" r:id="r{i}"/>' for i, n in enumerate(sheets, 1))
    related = "".join(
        f'<Relationship Id="r{i}" Type="{office}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i, _ in enumerate(sheets, 1)
    )
    members: dict[str, bytes | str] = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}">{related}<Relationship Id="s" '
        f'Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/>'
        "</cellXfs></styleSheet>",
    }
    for number, rows in enumerate(sheets.values(), 1):
        body = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
        members[f"xl/worksheets/sheet{number}.xml"] = (
            f'<worksheet xmlns="{main}"><sheetData>{body}</sheetData></worksheet>'
        )
    return zip_of(members)


def cell(value: Any) -> str:
    if isinstance(value, datetime.date):
        return f'<c s="1"><v>{(value - datetime.date(1899, 12, 30)).days}</v></c>'
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'
    return "<c/>" if value is None else f"<c><v>{value}</v></c>"


@pytest.mark.parametrize(("mark", "name"), [(",", "a.csv"), (";", "a.csv"), ("\t", "a.tsv"), ("|", "a"), ("\t", "a")])
def test_delimiters(mark: str, name: str) -> None:
    rows = [["name", "amount"], ["Anna Berg", "12"], ["Karl Holm", "13"]]
    intake = read_file("\r\n".join(mark.join(row) for row in rows).encode(), name)
    assert_holds(intake)
    assert intake.tables[0].header == ("name", "amount")
    assert intake.tables[0].rows == (("Anna Berg", "12"), ("Karl Holm", "13"))
    assert pieces(intake, BlockKind.TABLE) == ["name: Anna Berg; amount: 12", "name: Karl Holm; amount: 13"]


def test_quoted_cells_keep_what_they_hold() -> None:
    intake = read_file(b'name,note\n"Berg, Anna","two\nlines; and ""quotes"""\n', "a.csv")
    assert intake.tables[0].rows == (("Berg, Anna", 'two\nlines; and "quotes"'),)
    assert pieces(intake) == ['name: Berg, Anna; note: two lines; and "quotes"']


def test_a_table_without_a_header_gets_numbers() -> None:
    assert read_file(b"1,2\n3,4\n", "a.csv").tables[0].header == ("column 1", "column 2")


def test_prose_with_commas_is_not_a_table() -> None:
    text = b"Anna Berg, the chair, said so.\n\nKarl Holm, who was there, denied it, twice, in the end.\n"
    assert read_file(text, "a").document.media_type == "text/plain"


@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=4), min_size=1, max_size=6))
@settings(deadline=None)
def test_any_rows_give_blocks_that_hold(rows: list[list[str]]) -> None:
    import csv

    out = io.StringIO()
    csv.writer(out).writerows(rows)
    assert_holds(read_file(out.getvalue().encode("utf-8", "replace"), "a.csv"))


def test_a_workbook_with_two_sheets() -> None:
    data = workbook(
        Money=[["name", "amount", "day"], ["Anna Berg", 12.0, datetime.date(2017, 2, 4)], ["Karl Holm", 1.5, None]],
        Votes=[["name", "votes"], ["Anna Berg", 3]],
    )
    intake = read_file(data, "a.xlsx")
    assert_holds(intake)
    assert [table.name for table in intake.tables] == ["Money", "Votes"]
    assert intake.tables[0].rows == (("Anna Berg", "12", "2017-02-04"), ("Karl Holm", "1.5", ""))
    assert pieces(intake) == [
        "Money", "name: Anna Berg; amount: 12; day: 2017-02-04", "name: Karl Holm; amount: 1.5",
        "Votes", "name: Anna Berg; votes: 3",
    ]  # fmt: skip


def test_damaged_and_oversized_workbooks() -> None:
    data = workbook(A=[["a", "b"]] * 50)
    assert "rows = 10" in read_file(data, "a.xlsx", Limits(rows=10)).document.reason
    assert "columns = 1" in read_file(data, "a.xlsx", Limits(columns=1)).document.reason
    assert read_file(data[: len(data) // 2], "a.xlsx").document.status is DocumentStatus.FAILED


def test_a_long_cell_is_cut_and_noted() -> None:
    intake = read_file(b"name,note\nAnna," + b"x" * 50 + b"\n", "a.csv", Limits(cell_characters=10))
    assert intake.tables[0].rows == (("Anna", "x" * 10),)
    assert intake.document.notes == ("1 cells cut at cell_characters = 10",)


def test_json_lists_and_lines() -> None:
    expected = (("1", '{"c":2}'), ("x", ""))
    for data, name in (
        (b'[{"a":1,"b":{"c":2}},{"a":"x"}]', "a.json"),
        (b'{"a":1,"b":{"c":2}}\n{"a":"x"}\n', "a.jsonl"),
    ):
        table = read_file(data, name).tables[0]
        assert (table.header, table.rows) == (("a", "b"), expected)


def test_lists_inside_an_object_are_tables() -> None:
    intake = read_file(b'{"meta": 1, "people": [{"name": "Anna Berg"}], "votes": [{"n": 3}]}', "a.json")
    assert [table.name for table in intake.tables] == ["people", "votes"]


def test_an_article_as_json_is_read_as_text() -> None:
    body = "The movement was founded in the capital. " * 8
    data = f'{{"title": "Who paid", "url": "https://a.example/", "date": "2017-02-04", "text": "{body}\\n{body}"}}'
    intake = read_file(data.encode(), "a.json")
    assert (intake.document.title, intake.document.published) == ("Who paid", "2017-02-04")
    assert pieces(intake, BlockKind.PARAGRAPH) == [body.strip()] * 2


def test_followthemoney_entities_are_kept() -> None:
    lines = (
        b'{"id":"a","schema":"Person","properties":{"name":["Anna Berg"],"country":["zz"]}}\n'
        b'{"id":"b","schema":"Company","properties":{"name":["Coast Ltd"]}}\n'
    )
    intake = read_file(lines, "a.ftm.json")
    assert intake.document.media_type == FTM
    assert intake.tables[0].rows[0][:2] == ("a", "Person")
    assert intake.tables[0].rows[0][2].encode() == lines.split(b"\n")[0]
    assert pieces(intake)[0] == "Person; name: Anna Berg; country: zz"


def test_the_bad_line_is_named() -> None:
    assert read_file(b'{"a":1}\n\n{"b":\n', "a.jsonl").document.reason.startswith("damaged JSON: line 3")


def test_nesting_does_no_harm() -> None:
    for data in (b"[" * 100_000, b'{"a":' * 900 + b"1" + b"}" * 900, b'[{"a":"\\ud800"}]'):
        assert_holds(read_file(data, "a.json"))
