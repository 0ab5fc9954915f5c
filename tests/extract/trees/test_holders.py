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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vestland Bank, Green Dawn's parent company, is small.", "Vestland Bank|owns|Green Dawn"),
        ("Green Dawn's parent company is Vestland Bank.", "Vestland Bank|owns|Green Dawn"),
        ("Green Dawn was founded with Anna Berg as its president.", "Anna Berg|leads|Green Dawn"),
        ("Green Dawn has had two presidents, Anna Berg and Tom Okoro.", "Tom Okoro|leads|Green Dawn"),
        ("Anna Berg, who was until June the head of Green Dawn, is ill.", "Anna Berg|leads|Green Dawn"),
        ("Anna Berg was made chair of Green Dawn.", "Anna Berg|chairs|Green Dawn"),
        ("Anna Berg has replaced Tom Okoro at the head of Green Dawn.", "Tom Okoro|leads|Green Dawn"),
    ],
)
def test_kin_and_company_are_read(text: str, expected: str) -> None:
    assert expected in _said(text)


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("Vestland Bank, Green Dawn's parent company, is small.", "Green Dawn|owns|Vestland Bank"),
        ("Anna Berg has been named to the advisory board of Green Dawn.", "advisory board"),
        ("The shop was shut down for the night by Anna Berg.", "Anna Berg|ended"),
    ],
)
def test_no_other_end_is_made(text: str, forbidden: str) -> None:
    assert not any(forbidden in claim for claim in _said(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Green Dawn, whose president Anna Berg wrote it a letter, is ill.", "Anna Berg|leads|Green Dawn"),
        ("3. Anna Berg, journalist, resident in Oslo, chief editor of Green Dawn.", "Anna Berg|leads|Green Dawn"),
        (
            "Anna Berg is a trustee of Green Dawn, an adviser to Vestland Bank and a poet.",
            "Anna Berg|member of|Vestland Bank"),
        ("The office was opened by Anna Berg, Green Dawn's director for the coast.", "Anna Berg|leads|Green Dawn"),
    ],
)  # fmt: skip
def test_the_right_body_is_joined(text: str, expected: str) -> None:
    assert expected in _said(text)


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("Apologies came from the Dean of Harbour College, Anna Berg and the mayor.", "Anna Berg|leads"),
        ("Anna Berg left the paper to Tom Okoro.", "member of"),
        ("Anna Berg, an old friend of Tom Okoro, is ill.", "affiliated"),
        ("Anna Berg, the wife of Tom Okoro, is ill.", "affiliated"),
    ],
)
def test_nothing_is_read_from_lists_and_kin(text: str, forbidden: str) -> None:
    assert not any(forbidden in claim for claim in _said(text))


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("The Harbour League was set up in a hotel in Oslo by Anna Berg.", "Harbour League|formed|"),
        ("Anna Berg sold a share of the cake in Oslo.", "owns"),
        ("Anna Berg's interest in Green Dawn was scholarly.", "owns"),
        ("Anna Berg sat for an examination.", "member of"),
    ],
)
def test_other_uses_state_nothing(text: str, forbidden: str) -> None:
    assert not any(forbidden in claim for claim in _said(text))


@pytest.mark.parametrize("words", ["a lawyer from Zenda", "the lawyer in Zenda", "an envoy from the Harbour League"])
def test_where_a_lawyer_comes_from_is_not_whom_they_speak_for(words: str) -> None:
    assert not {one for one in _said(f"The club was founded by Tom Okoro, {words}.") if "|represents|" in one}
    assert _said("Tom Okoro, the lawyer for the Harbour League, said no.") == {"Tom Okoro|represents|Harbour League"}


def test_a_role_behind_joined_names_is_of_the_last_one() -> None:
    text = "Carl Sand and Anna Berg, convener of the Harbour League, are expected to attend."
    assert "Anna Berg|leads|Harbour League" in _said(text)
    assert not {one for one in _said(text) if one.startswith("Carl Sand|leads")}
