"""Parties to a case told by nouns, and what is no case."""

from __future__ import annotations

import pytest
from tests.extract.trees.reading import ends

from headwater.extract import extractor
from headwater.model import Document, DocumentText, Relation

PARTIES = {
    "Vestland Bank lost its libel suit against Anna Berg.": {"Vestland Bank", "Anna Berg"},
    "The crown dropped the charges against Tom Okoro in 2014.": {"Tom Okoro"},
    "Sanctions were imposed on Vestland Bank in May.": {"Vestland Bank"},
    "Anna Berg's trial opens in March.": {"Anna Berg"},
    "The court held Vestland Bank in contempt.": {"Vestland Bank"},
    "The Treasury added Vestland Bank to the sanctions list.": {"Vestland Bank"},
    "Anna Berg faces extradition.": {"Anna Berg"},
    "Tom Okoro got six years.": {"Tom Okoro"},
    "The accused, Anna Berg and Tom Okoro, smiled.": {"Anna Berg", "Tom Okoro"},
    "Those convicted include Anna Berg and Tom Okoro.": {"Anna Berg", "Tom Okoro"},
}
NONE = (
    "Green Dawn made a strong case for Vestland Bank.",
    "The party Green Dawn met in Oslo.",
    "Anna Berg got years of support from Vestland Bank.",
    "Anna Berg took action on the budget of Green Dawn.",
)


@pytest.mark.parametrize("text", PARTIES)
def test_parties_are_read(text: str) -> None:
    assert {subject for subject, _ in ends(text, Relation.PARTY_TO_A_CASE)} == PARTIES[text]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_case_is_left(text: str) -> None:
    assert not ends(text, Relation.PARTY_TO_A_CASE)


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Green Dawn is not among those charged.", "negated"),
        ("Green Dawn is among those charged.", "affirmed"),
        ("Anna Berg is not one of those indicted.", "negated"),
        ("Anna Berg is one of the men convicted.", "affirmed"),
    ],
)
def test_who_is_and_who_is_not_among_those_charged(text: str, polarity: str) -> None:
    document = DocumentText(Document("d" * 64, "a.txt", language="en"), text)
    claims = extractor("headwater").extract(document).claims
    named = [one for one in claims if one.subject in ("Green Dawn", "Anna Berg")]
    found = [one for one in named if one.relation is Relation.PARTY_TO_A_CASE]
    assert [one.polarity.value for one in found] == [polarity]
    assert {one.hedge.value for one in found} == {"none"}
