from __future__ import annotations

import pytest
from tests.ingest.files import assert_holds, pdf, pieces, read_file, scanned_pdf

from headwater.ingest import Limits
from headwater.model import BlockKind, DocumentStatus

FIRST = (
    (50.0, 780.0, 20.0, "Who paid"),
    (50.0, 740.0, 11.0, "The movement of the Free Coast received money from a foun-"),
    (50.0, 726.0, 11.0, "dation in the capital, said Anna Berg on Monday, and the Anglo-"),
    (50.0, 712.0, 11.0, "Coast bank kept it."),
    (50.0, 690.0, 11.0, "A second paragraph begins after a gap, and it goes on until"),
    (50.0, 676.0, 11.0, "it ends here."),
    (50.0, 650.0, 11.0, "- a point of a list"),
    (300.0, 30.0, 9.0, "1"),
)


def test_paragraphs_hyphens_headings_and_page_numbers() -> None:
    intake = read_file(pdf([FIRST, [(50.0, 780.0, 11.0, "Page two.")]]), "a.pdf")
    assert_holds(intake)
    assert pieces(intake) == [
        "Who paid",
        "The movement of the Free Coast received money from a foundation in the capital, said Anna Berg on Monday, "
        "and the Anglo-Coast bank kept it.",
        "A second paragraph begins after a gap, and it goes on until it ends here.",
        "- a point of a list",
        "1",
        "Page two.",
    ]
    kinds = [block.kind for block in intake.blocks]
    assert kinds[0] is BlockKind.HEADING
    assert kinds[3:5] == [BlockKind.LIST_ITEM, BlockKind.FURNITURE]
    assert intake.document.title == "Who paid"


def test_every_offset_has_its_page_and_every_line_its_box() -> None:
    intake = read_file(pdf([FIRST, [], [(50.0, 780.0, 11.0, "Page three.")]]), "a.pdf")
    assert intake.document.pages == 3
    assert [page.number for page in intake.pages] == [1, 2, 3]
    assert intake.pages[0].start_char == 0
    assert intake.pages[-1].end_char == len(intake.text)
    assert all(a.end_char == b.start_char for a, b in zip(intake.pages, intake.pages[1:], strict=False))
    assert intake.document_text.page_of(intake.text.index("Page three")) == 3
    assert intake.document.notes == ("pages without text: 2",)
    lines = [intake.text[box.start_char : box.end_char] for box in intake.boxes]
    assert lines[1] == "The movement of the Free Coast received money from a foun"
    assert lines[2].startswith("dation in the capital")
    box = intake.boxes[1]
    assert (box.page, round(box.x0)) == (1, 50)
    assert 735 < box.y0 < 745 < box.y1 < 755


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [(50.0, 780.0 - 14 * row, 11.0, f"left {row} of the coast") for row in range(4)]
    right = [(320.0, 780.0 - 14 * row, 11.0, f"right {row} of the capital") for row in range(4)]
    text = read_file(pdf([[*left, *right]]), "a.pdf").text
    assert "left 0 of the coast left 1 of the coast" in text
    assert text.index("left 3") < text.index("right 0")


def test_running_heads_are_furniture() -> None:
    pages = [
        [
            (50.0, 820.0, 9.0, f"Coast Report 2016, {page}"),
            (50.0, 700.0, 11.0, f"What {word} says of it."),
        ]
        for page, word in enumerate(("Anna", "Karl", "the chair", "nobody"), 1)
    ]
    intake = read_file(pdf(pages), "a.pdf")
    assert len(pieces(intake, BlockKind.FURNITURE)) == 4
    assert len(pieces(intake, BlockKind.PARAGRAPH)) == 4


def test_info_gives_the_title_and_no_date_of_publication() -> None:
    info = "/Title (The Report) /CreationDate (D:20170204100000+01'00')"
    document = read_file(pdf([FIRST], info), "a.pdf").document
    assert (document.title, document.published) == ("The Report", "")
    assert read_file(pdf([FIRST], "/Title (Microsoft Word - x.doc)"), "a.pdf").document.title == "Who paid"


ENCRYPTED = f" /Encrypt << /Filter /Standard /V 1 /R 2 /O ({'a' * 32}) /U ({'b' * 32}) /P -4 >> /ID [(a)(b)]"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (scanned_pdf(), "PDF without a text layer: needs OCR"),
        (pdf([FIRST], trailer=ENCRYPTED), "encrypted PDF"),
        (b"%PDF-1.7\nnothing of the kind", "damaged PDF"),
    ],
)
def test_reasons(data: bytes, reason: str) -> None:
    document = read_file(data, "a.pdf").document
    assert document.status is DocumentStatus.FAILED
    assert document.reason.startswith(reason)


def test_a_cap_on_pages_is_named() -> None:
    assert "pages = 1" in read_file(pdf([FIRST, FIRST]), "a.pdf", Limits(pages=1)).document.reason


def test_a_page_without_anything_is_empty() -> None:
    assert read_file(pdf([[]]), "a.pdf").document.status is DocumentStatus.EMPTY
