"""Rows of tables become claims where the heads of the columns tell what the cells are."""

from __future__ import annotations

from headwater.extract import extractor
from headwater.model import Block, BlockKind, Claim, Document, DocumentText


def _claims(*lines: str) -> list[Claim]:
    text, blocks = "", []
    for line in lines:
        start = len(text) + bool(text)
        text = f"{text}\n{line}" if text else line
        blocks.append(Block(BlockKind.TABLE, start, start + len(line)))
    document = DocumentText(Document(id="d" * 64, path="a.html", language="en"), text, tuple(blocks))
    claims = list(extractor("rules").extract(document).claims)
    assert all(text[claim.start_char : claim.end_char] == claim.quote for claim in claims)
    return claims


def test_gifts_with_sum_and_day() -> None:
    (one, two) = _claims(
        "Donor | Recipient | Amount (£) | Date",
        "Vestland Bank | Free Coast Movement | 5,000 | 3 May 2019",
        "Harbour Trading Ltd | Anna Berg | £700 | 4 May 2019",
    )
    assert (one.subject, one.relation.value, one.object) == ("Vestland Bank", "funds", "Free Coast Movement")
    assert (one.amount, one.currency, one.start) == (5000, "GBP", "2019-05-03")
    assert (two.subject, two.object, two.amount) == ("Harbour Trading Ltd", "Anna Berg", 700)


def test_people_with_their_posts() -> None:
    found = _claims(
        "Name | Position | Organisation", "Anna Berg | Chair | Harbour League", "Tom Okoro | Guest | Sea Fund"
    )
    assert [(c.subject, c.relation.value, c.object) for c in found] == [("Anna Berg", "chairs", "Harbour League")]


def test_a_row_that_lacks_a_cell_and_a_table_without_heads_say_nothing() -> None:
    assert not _claims("Donor | Recipient | Amount", "Vestland Bank | 5,000")
    assert not _claims("Vestland Bank | Free Coast Movement", "Harbour Trading Ltd | Anna Berg")


def test_rows_of_a_file_that_is_a_table_tell_their_heads_themselves() -> None:
    (one, two) = _claims(
        "date: 2018-03-09; payer: Vestland Bank; payee: Anna Berg; amount: 2,100,000; currency: RUB; purpose: hall",
        "date: 2018-05-02; payer: Sea Fund; payee: Harbour Trading Ltd; amount: 90000; currency: CRN; purpose: a: b",
    )
    assert (one.subject, one.relation.value, one.object) == ("Vestland Bank", "funds", "Anna Berg")
    assert (one.amount, one.currency, one.start) == (2_100_000, "RUB", "2018-03-09")
    assert (two.object, two.amount, two.currency) == ("Harbour Trading Ltd", 90_000, "XXX")


def test_who_writes_to_whom_is_no_payment() -> None:
    assert not _claims("date: 2018-03-09; from: Vestland Bank; to: Anna Berg; subject: hall")
    assert not _claims("From | To | Date", "Vestland Bank | Anna Berg | 3 May 2019")


def test_two_columns_are_labels_and_values() -> None:
    found = _claims(
        "Company name | Harbour Trading Ltd", "Registered office | 7 Canal Walk, Oslo", "Director | Anna Berg"
    )
    assert {(c.subject, c.relation.value, c.object) for c in found} == {
        ("Harbour Trading Ltd", "based in", "Oslo"),
        ("Anna Berg", "leads", "Harbour Trading Ltd"),
    }
