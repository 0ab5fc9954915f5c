"""A document: its text, its pages, its tables; deep links; a claim made of a passage."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.ingest.files import pdf
from tests.web.client import TOKEN, Client
from tests.web.conftest import HOSTILE

from headwater.case import Case, Given
from headwater.model import Box, Document, DocumentText, Page
from headwater.web import app
from headwater.web.marking import Passage
from headwater.web.sheets import page_at, sheet

LINES = (
    "Anna Berg is the president of the Free Coast Movement.",
    "Anna Berg met Karl Lund in May 2020.",
    "The Free Coast Movement rented an office from the Harbour Institute.",
)
TABLE = "payer,payee,amount,currency,date\n<b>Harbour</b> Institute,Free Coast Movement,40000,EUR,2019-03-02\n"


@pytest.fixture(scope="session")
def papers_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case with a PDF of two pages and a table; not to be written to."""
    case = Case.create(
        tmp_path_factory.mktemp("papers") / "case", "Did it?", sponsors=["Ruritania"], movements=["Free Coast Movement"]
    )
    first = [(72.0, 700.0 - 20 * place, 12.0, line) for place, line in enumerate(LINES)]
    data = pdf([first, [(72, 700, 12, "Anna Berg is the chairwoman of the Harbour Institute.")]])
    case.take("report.pdf", data, Given(publisher="Coast Herald", published="2020-06", letter="C"))
    case.take("payments.csv", TABLE.encode())
    case.build(workers=1)
    return case.folder.path


@pytest.fixture
def papers(papers_once: Path, tmp_path: Path) -> Iterator[Client]:
    client = Client(app(Case(shutil.copytree(papers_once, tmp_path / "case")), TOKEN)).enter()
    yield client
    client.app.state.desk.close()


def id_of(client: Client, path: str) -> str:
    rows = client.get("/documents.json").json["rows"]
    return str(next(row["id"] for row in rows if row["path"] == path))


@pytest.mark.slow
def test_a_page_is_shown_as_it_looks_with_frames_round_its_claims(papers: Client) -> None:
    document = id_of(papers, "report.pdf")
    page = papers.get(f"/documents/{document}?view=page")
    claims = papers.get(f"/documents/{document}.json?view=page").json["claims"]
    assert claims
    tree = page.tree
    image = tree.xpath("//*[local-name()='image']")[0]
    assert image.get("href") == f"/documents/{document}/pages/1.png"
    assert {one.get("data-claims") for one in tree.xpath("//*[@class='frame proposed']")} == {c["id"] for c in claims}
    picture = papers.get(image.get("href"))
    assert picture.status == 200
    assert picture.headers["content-type"] == "image/png"
    assert picture.body.startswith(b"\x89PNG")


@pytest.mark.slow
def test_there_is_no_picture_of_what_is_no_page(papers: Client) -> None:
    document, table = id_of(papers, "report.pdf"), id_of(papers, "payments.csv")
    for path in (
        f"{document}/pages/3.png",
        f"{document}/pages/0.png",
        f"{document}/pages/x.png",
        f"{table}/pages/1.png",
    ):
        assert papers.get(f"/documents/{path}").status == 404


def test_a_table_is_shown_as_a_table(papers: Client) -> None:
    document = id_of(papers, "payments.csv")
    tree = papers.get(f"/documents/{document}?view=tables").tree
    assert [cell.text_content() for cell in tree.xpath("//table[@class='sheet-table']//th")][:2] == ["payer", "payee"]
    assert tree.xpath("//table[@class='sheet-table']//td")[0].text_content() == "<b>Harbour</b> Institute"


def test_a_deep_link_leads_to_the_claim_wherever_it_stands(papers: Client) -> None:
    document = id_of(papers, "report.pdf")
    last = papers.get(f"/documents/{document}.json").json["claims"][-1]
    told = papers.get(f"/documents/{document}.json?view=page&claim={last['id']}").json
    assert told["page"] == last["page"] == 2
    tree = papers.get(f"/documents/{document}?claim={last['id']}").tree
    assert tree.xpath(f"//li[@id='about-{last['id']}'][contains(@class, 'current')]")
    assert tree.xpath(f"//*[@id='{last['id']}']")


def test_where_a_claim_is_told_its_page_leads_to_the_picture_with_its_frame(papers: Client) -> None:
    document = id_of(papers, "report.pdf")
    claim = papers.get(f"/documents/{document}.json").json["claims"][-1]
    (link,) = papers.get(f"/claims/{claim['id']}").tree.xpath("//a[text()='page 2']/@href")
    tree = papers.get(link).tree
    assert tree.xpath("//*[local-name()='image']/@href") == [f"/documents/{document}/pages/2.png"]
    assert tree.xpath("//*[contains(@class, 'frame') and contains(@class, 'current')]/@data-claims")[0] == claim["id"]
    assert link.endswith(f"#{claim['id']}")
    assert tree.xpath(f"//*[@id='{claim['id']}'][contains(@class, 'frame')]")


def test_claims_are_stepped_through_by_links(papers: Client) -> None:
    document = id_of(papers, "report.pdf")
    ids = [one["id"] for one in papers.get(f"/documents/{document}.json").json["claims"]]
    address, seen = f"/documents/{document}", []
    while found := papers.get(address).tree.xpath("//a[@aria-keyshortcuts='j']/@href"):
        address = found[0].partition("#")[0]
        seen.append(papers.get(address.replace(document, f"{document}.json", 1)).json["claim"])
    assert seen == ids


def test_rejected_claims_are_marked_only_when_asked_for(papers: Client) -> None:
    document = id_of(papers, "report.pdf")
    claim = papers.get(f"/documents/{document}.json").json["claims"][0]["id"]
    papers.post("/judge", {"claim": claim, "verdict": "reject", "who": "Dora Lind"})
    assert not papers.get(f"/documents/{document}").tree.xpath(f"//span[@id='{claim}']")
    assert papers.get(f"/documents/{document}?rejected=1").tree.xpath(f"//span[@id='{claim}']")


def made(document: str, **more: str) -> dict[str, str]:
    said = {"relation": "provides", "subject": "Harbour Institute", "object": "Free Coast Movement", "who": "Dora Lind"}
    return {"document": document, **said, **more}


def claims_by_hand(client: Client, document: str) -> list[dict[str, Any]]:
    client.app.state.desk.recomputer.settle(20)
    rows = client.get(f"/documents/{document}.json").json["claims"]
    return [row for row in rows if row["extractor"] == "person:Dora Lind"]


@pytest.mark.parametrize(
    "passage",
    [
        {"first": "The Free Coast Movement rented", "last": "Harbour\n Institute."},
        {"first": LINES[2]},
        {"quote": LINES[2].replace(" ", "\r\n")},
    ],
)
def test_a_claim_is_made_of_a_passage_told_by_its_words(papers: Client, passage: dict[str, str]) -> None:
    document = id_of(papers, "report.pdf")
    answer = papers.post(
        "/claim", made(document, **passage, start="2020", value="an office", subject_type="Organization")
    )
    assert answer.status == 303, answer.text
    (claim,) = claims_by_hand(papers, document)
    assert claim["quote"].split() == LINES[2].split()
    assert (claim["status"], claim["page"], claim["value"]) == ("accepted", 1, "an office")
    assert f"claim={claim['id']}" in answer.headers["location"]
    assert papers.get(answer.headers["location"].partition("#")[0]).status == 200


def test_offsets_are_taken_where_they_fit_the_quote_and_not_where_they_do_not(papers: Client) -> None:
    document = id_of(papers, "report.pdf")
    text = papers.get(f"/documents/{document}.json").json["text"]
    start = text.index("rented an office")
    papers.post("/claim", made(document, start_char=str(start), end_char=str(start + 16), quote="rented an office"))
    papers.post("/claim", made(document, start_char="0", end_char="9", quote="from the Harbour Institute"))
    assert [one["quote"] for one in claims_by_hand(papers, document)] == [
        "rented an office", "from the Harbour Institute"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "passage",
    [{}, {"first": "never said"}, {"first": "Anna Berg"}, {"first": LINES[0], "last": "never"}, {"quote": HOSTILE}],
)
def test_a_passage_that_cannot_be_found_is_told(papers: Client, passage: dict[str, str]) -> None:
    document, head = id_of(papers, "report.pdf"), papers.get("/log.json").json["head"]
    answer = papers.post("/claim", made(document, **passage))
    assert answer.status == 400
    assert "<script" not in answer.text
    assert papers.get("/log.json").json["head"] == head


def test_what_a_person_claims_is_shown_as_text(papers: Client) -> None:
    document = id_of(papers, "report.pdf")
    said = {"subject": HOSTILE, "value": HOSTILE, "place": HOSTILE, "attribution": HOSTILE, "reason": HOSTILE}
    assert papers.post("/claim", made(document, first=LINES[2], **said)).status == 303
    page = papers.get(f"/documents/{document}")
    assert not page.tree.xpath("//script[text()]|//img")
    assert "&lt;script&gt;" in page.text


def test_the_capture_says_when_by_whom_and_how_reliable(papers: Client) -> None:
    document = id_of(papers, "report.pdf")
    told = papers.get(f"/documents/{document}.json").json
    assert told["captures"][0]["captured"]
    assert told["captures"][0]["by"]
    assert told["document"]["letter"] == "C"
    papers.post("/describe", {"document": document, "url": "https://herald.example/2"})
    assert len(papers.get(f"/documents/{document}.json").json["captures"]) == 2
    assert document in papers.get(f"/documents/{document}").text


def text_of(pages: tuple[Page, ...]) -> DocumentText:
    return DocumentText(Document("d", "d.pdf"), "x" * 40, pages=pages)


def test_a_frame_is_the_share_of_its_line() -> None:
    text = text_of((Page(1, 0, 40, 200.0, 100.0),))
    boxes = [Box(1, 0, 20, 10.0, 80.0, 110.0, 90.0), Box(1, 20, 40, 10.0, 60.0, 110.0, 70.0)]
    passages = [Passage(10, 30, "c-1", 1, "proposed"), Passage(10, 20, "c-2", 2, "accepted")]
    first, second, third = sheet(text, 1, boxes, passages).frames
    assert (first.x, first.y, first.width, first.height) == (60.0, 10.0, 50.0, 10.0)
    assert (second.x, second.y, second.width) == (10.0, 30.0, 50.0)
    assert (first.label, second.label, third.label) == ("1 2", "", "")
    assert [frame.first for frame in (first, second, third)] == [True, False, True]


def test_every_offset_is_on_a_page() -> None:
    text = text_of((Page(1, 0, 10), Page(2, 12, 40)))
    assert [page_at(text, offset) for offset in (0, 9, 10, 11, 12, 39, 99)] == [1, 1, 2, 2, 2, 2, 2]
