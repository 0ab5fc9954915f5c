"""Who holds a role, where role and holder do not stand side by side; and entries of registers."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.model import Document, DocumentText


def _said(text: str) -> set[str]:
    document = Document(id="d" * 64, path="a.txt", language="en", published="2020-05-01")
    claims = extractor("headwater").extract(DocumentText(document, text)).claims
    return {"|".join((c.subject, c.relation.value, c.object)) for c in claims}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna Berg, one of the founders of Green Dawn, is ill.", {"Anna Berg|founded|Green Dawn"}),
        (
            "Anna Berg has succeeded Tom Okoro as head of the Harbour League.",
            {"Anna Berg|leads|Harbour League", "Tom Okoro|leads|Harbour League"},
        ),
        (
            "Tom Okoro was replaced by Anna Berg as chair of the Harbour League.",
            {"Anna Berg|chairs|Harbour League", "Tom Okoro|chairs|Harbour League"},
        ),
        ("Anna Berg's tenure as president of the Harbour League was short.", {"Anna Berg|leads|Harbour League"}),
        (
            "The appointment of Anna Berg as rector of the Harbour Academy was legal.",
            {"Anna Berg|leads|Harbour Academy"},
        ),
        (
            "The Harbour League elected Anna Berg chair and Tom Okoro treasurer.",
            {"Anna Berg|chairs|Harbour League", "Tom Okoro|member of|Harbour League"},
        ),
        ("The Harbour League has a director, Anna Berg, and no members.", {"Anna Berg|leads|Harbour League"}),
        ("Anna Berg, owner of the Lantern Hotel, is ill.", {"Anna Berg|owns|Lantern Hotel"}),
        (
            "Silver Logistics Ltd – director: Anna Berg; shareholders: Tom Okoro (40%), Vestland Bank (60%).",
            {
                "Anna Berg|leads|Silver Logistics Ltd",
                "Tom Okoro|owns|Silver Logistics Ltd",
                "Vestland Bank|owns|Silver Logistics Ltd",
            },
        ),
        (
            "The Harbour League, seat Oslo, president Anna Berg, was struck off the register in 2015.",
            {"Anna Berg|leads|Harbour League"},
        ),
        (
            "Shareholders of Silver Logistics Ltd at year end: Vestland Bank (62%); Tom Okoro 38%.",
            {"Vestland Bank|owns|Silver Logistics Ltd", "Tom Okoro|owns|Silver Logistics Ltd"},
        ),
    ],
)
def test_holders_are_read(text: str, expected: set[str]) -> None:
    assert expected <= _said(text)


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("The Harbour League praised the rise of Anna Berg as head of Green Dawn.", "Anna Berg|leads|Harbour League"),
        ("Silver Logistics Ltd – director: vacant; auditor: N.N.", "|"),
        ("The Harbour League has no director, Anna Berg said.", "Anna Berg|leads|Harbour League"),
        ("The Harbour League wrote to Green Dawn, whose president, Anna Berg, wept.", "Anna Berg|leads|Harbour League"),
    ],
)  # fmt: skip
def test_others_hold_nothing(text: str, forbidden: str) -> None:
    assert not any(forbidden in claim for claim in _said(text))
