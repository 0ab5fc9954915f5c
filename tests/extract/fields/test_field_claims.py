"""Labelled fields become claims about the entry they stand under, each with its own words as the quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract import extractor
from headwater.model import Claim, Document, DocumentText

NOTICE = """NOTICE OF DESIGNATIONS

INDIVIDUALS

KOVAL, Matvei Rodionovich
Date of birth: 12 April 1971
Place of birth: Tarsk, Ruritania
Nationality: Ruritanian
Position: Chairman, Prosvet Foundation
a.k.a.: "The Librarian"

ENTITIES

PROSVET FOUNDATION
Registered address: 3 Kanalnaya Street, Tarsk
Owner: Harbour Group, Inc. (60%); Anna Berg (40%)
Director: Ion Moravec
Date of birth: 3 May 1980
Nationality: Vestlander
"""


def _claims(text: str) -> list[Claim]:
    document = Document(id="d" * 64, path="a.txt", language="en")
    return list(extractor("rules").extract(DocumentText(document, text)).claims)


def _said(text: str) -> set[tuple[str, str, str]]:
    return {(c.subject, c.relation.value, c.object) for c in _claims(text) if c.pattern.startswith("field:")}


def test_a_notice_is_read_entry_by_entry() -> None:
    koval, fund = "Matvei Rodionovich Koval", "PROSVET FOUNDATION"
    assert _said(NOTICE) == {
        (koval, "born in", "Tarsk"),
        (koval, "citizen of", "Ruritanian"),
        (koval, "chairs", "Prosvet Foundation"),
        (koval, "also known as", "The Librarian"),
        (fund, "based in", "Tarsk"),
        ("Harbour Group, Inc.", "owns", fund),
        ("Anna Berg", "owns", fund),
        ("Ion Moravec", "leads", fund),
        ("Ion Moravec", "citizen of", "Vestlander"),
    }


def test_each_quote_is_the_field_at_its_offset() -> None:
    for claim in _claims(NOTICE):
        assert NOTICE[claim.start_char : claim.end_char] == claim.quote
    assert any(claim.quote == "Place of birth: Tarsk, Ruritania" for claim in _claims(NOTICE))


def test_a_share_is_the_value_of_ownership() -> None:
    assert {c.value for c in _claims(NOTICE) if c.relation.value == "owns"} == {"60%", "40%"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. Anna Berg. Date of birth: 4.8.1967. Place of birth: Perm.", ("Anna Berg", "born in", "Perm")),
        ("BERG, Anna (a.k.a. NUSHA); DOB 4 Aug 1967; POB Perm, Ruritania.", ("Anna Berg", "born in", "Perm")),
        (
            "BERG, Anna, Oslo; POB Perm; nationality Ruritania; Gender Female (individual) [EO1].",
            ("Anna Berg", "citizen of", "Ruritania"),
        ),
        ("Name: Anna Berg\nGeburtsort: Perm", ("Anna Berg", "born in", "Perm")),
        ("Anna Berg\nLugar de nacimiento: Perm", ("Anna Berg", "born in", "Perm")),
        ("Anna Berg\nLieu de naissance : Perm", ("Anna Berg", "born in", "Perm")),
        ("Anna Berg\nMiejsce urodzenia: Perm", ("Anna Berg", "born in", "Perm")),
        ("Анна Берг\nМесто рождения: Пермь", ("Анна Берг", "born in", "Пермь")),
        ("Анна Берг\nМісце народження: Перм", ("Анна Берг", "born in", "Перм")),
        ("Harbour Trust Ltd\nGeschäftsführer: Anna Berg", ("Anna Berg", "leads", "Harbour Trust Ltd")),
        ("Harbour Trust Ltd\nDirectors:\n- Anna Berg\n- Ion Moravec", ("Ion Moravec", "leads", "Harbour Trust Ltd")),
        ("Company name: Green Dawn Ltd\nParent company: Vestland Bank", ("Vestland Bank", "owns", "Green Dawn Ltd")),
        ("Minutes of the meeting of 4 May\nPresent: Anna Berg, Ion Moravec", ("Ion Moravec", "attends", "meeting")),
    ],
)  # fmt: skip
def test_labels_in_several_forms_and_languages(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in _said(text)


def test_a_record_of_a_gift_is_one_claim() -> None:
    text = "Donor: Harbour Trust Ltd\nRecipient: Free Coast Movement\nAmount: £5,000\nDate: 3 May 2019"
    (claim,) = (c for c in _claims(text) if c.relation.value == "funds")
    assert (claim.subject, claim.object) == ("Harbour Trust Ltd", "Free Coast Movement")
    assert (claim.amount, claim.currency, claim.start) == (5000, "GBP", "2019-05-03")


@pytest.mark.parametrize(
    "text",
    [
        "Director: Anna Berg",  # of what?
        "Anna Berg\nThe director: it was he who was blamed.",
        "Contact: Anna Berg\nPhone: 123",
        "Harbour Trust Ltd\nDirector: vacant",
        "Harbour Trust Ltd\nOwner: not known",
        "Harbour Trust Ltd\nPlace of registration: n/a",
    ],
)
def test_nothing_is_read_where_entry_or_value_is_wanting(text: str) -> None:
    assert _said(text) == set()


@given(st.text(alphabet="AbЯ \n:;,.()|-1•й\u0301\r", max_size=120))
def test_any_text_is_survived_and_quotes_stay_true(noise: str) -> None:
    text = f"Anna Berg\n{noise}\nPlace of birth: Perm {noise}"
    for claim in _claims(text):
        assert text[claim.start_char : claim.end_char] == claim.quote


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Okoro, director, Harbour Trust\n\nIt rained.", ("Tom Okoro", "leads", "Harbour Trust")),
        ("Anna Berg, President\nHarbour League", ("Anna Berg", "leads", "Harbour League")),
        (
            "HARBOUR TRUST\nRegistered office: 7 Canal Walk, Oslo\n\nIt rained.\n\nAnna Berg, Chair",
            ("Anna Berg", "chairs", "HARBOUR TRUST"),
        ),
        (
            "Witness: Anna Berg, deputy director, Bureau of Elections",
            ("Anna Berg", "leads", "Bureau of Elections"),
        ),
        ("Harbour GmbH\nSitz: 1010 Wien", ("Harbour GmbH", "based in", "Wien")),
        ("HARBOUR TRUST\nRegistered office: 7 Canal Walk, Oslo", ("HARBOUR TRUST", "based in", "Oslo")),
    ],
)
def test_signatures_and_addresses(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in _said(text)


def test_a_sentence_with_a_comma_is_no_signature() -> None:
    assert not _said("Anna Berg, who led the Harbour League, said that the director of the Sea Fund was there.")


def test_marks_behind_a_nationality_are_none() -> None:
    text = "BERG, Anna; POB Perm; nationality Ruritania (individual) [EO15012]."
    assert {object_ for _, relation, object_ in _said(text) if relation == "citizen of"} == {"Ruritania"}
