"""Every page: it shows, its twins hold the same, and what documents say stays text."""

from __future__ import annotations

import csv
import io
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pyarrow as pa
import pytest
from tests.web.client import TOKEN, Answer, Client
from tests.web.conftest import HOSTILE, TURNED

from headwater.case import Case
from headwater.web import app
from headwater.web.pages import LOOKS
from headwater.web.rows import claim_rows

FOREIGN = "//script[text() or not(starts-with(@src, '/static/'))]"  # any script but a file of ours
NO_TABLE = {"/add", "/question", "/build", "/claims/{claim}", "/report"}


def first(reader: Client, page: str, **fits: Any) -> str:
    rows = reader.get(f"{page}.json").json["rows"]
    return str(next(row["id"] for row in rows if all(row[name] == value for name, value in fits.items())))


def address_of(reader: Client, pattern: str) -> str:
    parts = {"document": "/documents", "claim": "/claims", "entity": "/entities", "link": "/links"}
    for name, page in parts.items():
        if f"{{{name}}}" in pattern:
            return pattern.replace(f"{{{name}}}", first(reader, page))
    return pattern


@pytest.mark.parametrize("pattern", LOOKS)
def test_every_page_shows_and_has_its_twins(reader: Client, pattern: str) -> None:
    address = address_of(reader, pattern)
    page = reader.get(address)
    assert page.status == 200, page.text
    assert page.headers["content-type"].startswith("text/html")
    assert isinstance(reader.get(f"{address}.json").json, dict)
    table = reader.get(f"{address}.csv")
    assert table.status == (404 if pattern in NO_TABLE else 200)
    if table.status == 200:
        widths = {len(row) for row in csv.reader(io.StringIO(table.text))}
        assert len(widths) <= 1


@pytest.mark.parametrize("pattern", LOOKS)
def test_every_page_is_well_built(reader: Client, pattern: str) -> None:
    page = reader.get(address_of(reader, pattern))
    tree = page.tree
    assert tree.get("lang") == "en"
    assert len(tree.xpath("//main")) == len(tree.xpath("//h1")) == 1
    levels = [int(heading.tag[1]) for heading in tree.xpath("//h1|//h2|//h3|//h4")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels)), levels
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert not tree.xpath(f"{FOREIGN}|//style|//@style|//*[starts-with(name(@*), 'on')]")
    assert not tree.xpath("//iframe[not(@sandbox) or not(starts-with(@src, '/dossier'))]")
    assert not tree.xpath("//table[not(caption)]")
    assert not tree.xpath("//th[not(@scope)]")
    assert tree.xpath("//a[@class='skip']/@href") == ["#main"]
    labelled = set(tree.xpath("//label/@for"))
    fields = tree.xpath("//input[@type!='hidden' or not(@type)]|//select|//textarea")
    assert all(field.get("id") in labelled for field in fields)


@pytest.mark.parametrize("pattern", LOOKS)
def test_links_lead_somewhere(reader: Client, pattern: str) -> None:
    tree = reader.get(address_of(reader, pattern)).tree
    for target in sorted({link for link in tree.xpath("//a/@href") if link.startswith("/")})[:60]:
        assert reader.get(target.partition("#")[0]).status == 200, target


def all_pages(reader: Client) -> list[Answer]:
    found = [reader.get(address_of(reader, pattern)) for pattern in LOOKS]
    for page in ("documents", "claims", "entities", "links"):
        found += [reader.get(f"/{page}/{row['id']}") for row in reader.get(f"/{page}.json").json["rows"]]
    return found


def test_hostile_text_is_shown_as_text(reader: Client) -> None:
    pages = [*all_pages(reader), reader.get(f"/search?q={quote(HOSTILE)}"), reader.get(f"/claims?q={quote(HOSTILE)}")]
    assert sum("&lt;script&gt;" in page.text for page in pages) >= 6
    for page in pages:
        assert page.status == 200
        tree = page.tree
        assert not tree.xpath(f"{FOREIGN}|//img[not(starts-with(@src, '/documents/'))]")
        assert not tree.xpath("//a[starts-with(@href, 'javascript:')]")


def test_addresses_of_documents_are_links_only_for_the_web(reader: Client) -> None:
    safe = reader.get(f"/documents/{first(reader, '/documents', url='https://herald.example/1')}").tree
    link = safe.xpath("//a[@href='https://herald.example/1']")[0]
    assert {"noopener", "noreferrer"} <= set(link.get("rel").split())
    other = reader.get(f"/documents/{first(reader, '/documents', url='javascript:alert(3)')}")
    assert "javascript:alert(3)" in other.text
    assert not other.tree.xpath("//a[contains(@href, 'javascript')]")


def test_text_that_turns_its_direction_is_isolated(reader: Client) -> None:
    tree = reader.get("/documents").tree
    holders = [node for node in tree.iter() if node.text and TURNED in node.text]
    assert holders
    assert all(node.tag == "bdi" for node in holders)


def test_formulas_are_neutralised_in_csv(writer: Client) -> None:
    claim = first(writer, "/claims")
    writer.post("/judge", {"claim": claim, "verdict": "accept", "who": "=cmd|' /C calc'!A0"})
    table = writer.get("/log.csv").text
    assert "'=cmd" in table
    assert ",=cmd" not in table


def test_the_document_page_gives_back_the_text_and_marks_each_quote(reader: Client, built: Path) -> None:
    case = Case(built)
    for row in reader.get("/documents.json").json["rows"]:
        tree = reader.get(f"/documents/{row['id']}").tree
        text = tree.xpath("//div[@class='text']")[0]
        for number in text.xpath(".//sup"):
            number.drop_tree()
        assert "".join(text.itertext()).strip("\n") == case.text(row["id"]).strip("\n")
        claims = reader.get(f"/documents/{row['id']}.json").json["claims"]
        assert len(text.xpath(".//span[@class='anchor']")) == len(claims) == row["claims"]
        for claim in claims:
            assert tree.xpath(f"//li[@id='about-{claim['id']}']")
            assert case.text(row["id"])[claim["start_char"] : claim["end_char"]] == claim["quote"]


def test_a_list_says_the_same_in_every_form(reader: Client) -> None:
    data = reader.get("/claims.json").json
    table = list(csv.DictReader(io.StringIO(reader.get("/claims.csv").text)))
    assert [row["id"] for row in data["rows"]] == [row["id"] for row in table]
    assert data["total"] == len(table) == 6 or data["total"] == len(table)


def test_filters_stand_in_the_address_and_narrow_the_list(reader: Client) -> None:
    found = reader.get("/claims.json?relation=leads").json["rows"]
    assert found
    assert {row["relation"] for row in found} == {"leads"}
    assert reader.get("/claims.json?q=ANNA").json["total"] >= 2
    assert reader.get("/claims.json?q=nobody-of-this-name").json["total"] == 0
    assert reader.get("/claims.json?page=999").json["page"] == 1
    assert reader.get("/claims.json?page=-3").status == 200
    assert "relation=leads" in reader.get("/claims?relation=leads").text


def test_a_day_limits_what_is_shown_and_stays_in_the_links(reader: Client) -> None:
    day = "2019-12-31"
    early = reader.get(f"/documents.json?as_of={day}").json
    assert early["total"] == 1
    assert reader.get(f"/case.json?as_of={day}").json["as_of"] == day
    tree = reader.get(f"/case?as_of={day}").tree
    menu = tree.xpath("//header//nav//a/@href")
    assert all(link.endswith(f"as_of={day}") for link in menu)
    before = reader.get("/case.json?as_of=2000-01-01").json["answers"]
    assert {row["words"] for row in before} == {"NOT ASSESSED"}


def test_the_answer_of_the_build_is_that_of_the_library(reader: Client, built: Path) -> None:
    shown = reader.get("/case.json").json["answers"]
    wanted = list(Case(built).rows("assessment"))
    for one, other in zip(shown, wanted, strict=True):
        assert {name: one[name] for name in other} == other


def test_the_dossier_is_the_report(reader: Client, built: Path, tmp_path: Path) -> None:
    Case(built).report(tmp_path / "dossier.html", draft=True)
    assert reader.get("/dossier?draft=1").body == (tmp_path / "dossier.html").read_bytes()


def test_other_formats_of_the_dossier_come_as_files(reader: Client) -> None:
    answer = reader.get("/dossier.md?draft=1")
    assert answer.status == 200
    assert answer.headers["content-disposition"].startswith("attachment")
    assert reader.get("/dossier.exe").status == 404


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nowhere", 404),
        ("/documents/ffffffff", 404),
        ("/claims/c-none", 404),
        ("/entities/e-none", 404),
        ("/links/l-none", 404),
        ("/case?as_of=yesterday", 400),
        ("/links?as_of=2017-13", 400),
    ],
)
def test_failures_are_pages_with_a_remedy_and_have_twins(reader: Client, path: str, status: int) -> None:
    page = reader.get(path)
    assert page.status == status
    assert "<h1>" in page.text
    name, _, query = path.partition("?")
    twin = reader.get(f"{name}.json?{query}")
    assert twin.status == status
    assert twin.json["error"]
    assert twin.json["remedy"]


def test_names_in_failures_are_escaped(reader: Client) -> None:
    page = reader.get(f"/documents/{quote(HOSTILE, safe='')}?as_of={quote(HOSTILE)}")
    assert page.status in (400, 404)
    assert "<script" not in page.text


def test_search_finds_and_marks(reader: Client) -> None:
    data = reader.get("/search.json?q=president").json
    assert len(data["rows"]) == 1
    tree = reader.get("/search?q=president").tree
    assert set(tree.xpath("//mark[@class='hit']/text()")) == {"president"}
    assert reader.get("/search?q=%22%22*(").status == 200


def test_a_case_that_was_not_built_offers_to_build(tmp_path: Path) -> None:
    case = Case.create(tmp_path / "new", "Did Ruritania support the Free Coast Movement?")
    client = Client(app(case, TOKEN)).enter()
    page = client.get("/case")
    assert page.status == 200
    assert page.tree.xpath("//main//a[@href='/add']")
    assert 'action="/build"' not in page.text
    case.take("notes.txt", b"Anna Berg spoke.")
    assert 'action="/build"' in client.get("/case").text
    assert client.get("/claims").status == 404
    assert client.get("/claims.json").json["remedy"]


def test_a_relation_that_needs_no_other_end_shows_none(reader: Client) -> None:
    desk = reader.app.state.desk
    table = desk.snapshot.claims.slice(0, 1)
    (row,) = claim_rows(desk, _with(table, relation="formed", object="", object_entity=""))
    assert row["object_caption"] == ""
    (row,) = claim_rows(desk, _with(table, relation="funds", object="", object_entity=""))
    assert row["object_caption"] == "(unknown)"


def _with(table: pa.Table, **values: str) -> pa.Table:
    for name, value in values.items():
        table = table.set_column(table.column_names.index(name), name, pa.array([value]))
    return table
