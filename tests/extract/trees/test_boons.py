"""Gifts told by nouns and idioms: what is read, and what is not."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.model import Document, DocumentText, Family


def given(text: str) -> set[str]:
    """Gifts of a text of its own."""
    found = extractor("headwater").extract(DocumentText(Document("d", "sentence.txt", language="en"), text, ())).claims
    gifts = [claim for claim in found if claim.relation.family in (Family.FUNDS, Family.PROVIDES)]
    return {"|".join((claim.subject, claim.relation.value, claim.object)) for claim in gifts}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Green Dawn has a tractor on loan from Vestland Bank.", "Vestland Bank|provides|Green Dawn"),
        ("The Harbour Party would not exist but for the largesse of Anna Berg.", "Anna Berg|funds|Harbour Party"),
        ("Vestland Bank lets Green Dawn use its hall on Thursdays.", "Vestland Bank|provides|Green Dawn"),
        ("The hall was built with money from Vestland Bank.", "Vestland Bank|funds|hall"),
        ("Green Dawn's new roof was a present from Vestland Bank.", "Vestland Bank|provides|Green Dawn"),
        ("Green Dawn has an office, courtesy of Vestland Bank.", "Vestland Bank|provides|Green Dawn"),
        ("Vestland Bank put a lorry at Green Dawn's disposal.", "Vestland Bank|provides|Green Dawn"),
        ("Vestland Bank opened its doors to Green Dawn.", "Vestland Bank|provides|Green Dawn"),
        ("Anna Berg travelled to Oslo at the expense of Vestland Bank.", "Vestland Bank|funds|Anna Berg"),
    ],
)
def test_idioms_are_read(text: str, expected: str) -> None:
    """Each idiom states a gift between its ends."""
    assert expected in given(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg bought the house with money from the sale of Northlight Radio.",
        "Vestland Bank let Green Dawn down.",
        "Vestland Bank opened a branch in Oslo.",
        "Anna Berg is a present danger to Green Dawn.",
    ],
)
def test_what_is_no_gift_is_not_read(text: str) -> None:
    """Words alike that give nothing state nothing."""
    assert given(text) == set()
