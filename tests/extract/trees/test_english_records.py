"""Claims in the prose of records: made sentences with the ends that must be read, and some that must not."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.model import Document, DocumentText, Hedge


def _said(text: str, publisher: str = "") -> dict[str, Hedge]:
    document = Document(id="d" * 64, path="a.txt", language="en", published="2020-05-01", publisher=publisher)
    claims = extractor("headwater").extract(DocumentText(document, text)).claims
    return {"|".join((c.subject, c.relation.value, c.object)): c.hedge for c in claims}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hire of the room was paid for by Anna Berg.", "Anna Berg|funds|hire"),
        ("Banners supplied by Vestland Bank were displayed.", "Vestland Bank|provides|Banners"),
        (
            "Vestland Bank wired $26,400 from an account in Oslo to an account controlled by Harbour Holdings LLC.",
            "Vestland Bank|funds|Harbour Holdings LLC",
        ),
        (
            "Vestland Bank transferred 5,000 euros to an account in the name of Anna Berg.",
            "Vestland Bank|funds|Anna Berg",
        ),
        (
            "Vestland Bank paid 640,000 krone into the Harbour League's account.",
            "Vestland Bank|funds|Harbour League",
        ),
        ("Anna Berg wrote checks totaling $9,000 to Tom Okoro.", "Anna Berg|funds|Tom Okoro"),
        ("Anna Berg owns Harbour Works, a consulting firm with offices in Oslo.", "Harbour Works|based in|Oslo"),
        ("Tom Okoro, a Ruritanian national, paid Anna Berg.", "Tom Okoro|citizen of|Ruritanian"),
        ("Harbour Works, a gravel company that belongs to Anna Berg, booked them.", "Anna Berg|owns|Harbour Works"),
        ("The Harbour League, of which Anna Berg is a trustee, is rich.", "Anna Berg|leads|Harbour League"),
        (
            "Office space was made available to the Harbour League without charge by Vestland Bank.",
            "Vestland Bank|provides|Harbour League",
        ),
    ],
)
def test_records_are_read(text: str, expected: str) -> None:
    assert expected in _said(text)
    assert _said(text)[expected] is Hedge.NONE


def test_gifts_in_a_report_of_its_own_went_to_the_body_that_reports() -> None:
    text = "In 2017 we grew. The largest gift, EUR 250,000, was donated by Vestland Bank."
    assert "Vestland Bank|funds|Harbour Heritage Trust" in _said(text, "Harbour Heritage Trust")
    assert not [key for key in _said(text, "Oslo Gazette of Anna Berg") if "|funds|Anna" in key]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Anna Berg owns Harbour Works, a consulting firm with offices in Oslo.", "Anna Berg|based in|Oslo"),
        ("Harbour Works, a gravel company that belongs to Anna Berg, booked them.", "Harbour Works|part of|Anna Berg"),
        ("The mistake was paid for by Anna Berg.", "Anna Berg|funds|mistake"),
    ],
)
def test_nothing_more_is_read(text: str, wrong: str) -> None:
    assert wrong not in _said(text)
