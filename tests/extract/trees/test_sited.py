"""Where people and bodies are from, told without a verb; passports; homes."""

from __future__ import annotations

import pytest
from tests.extract.trees.reading import ends

from headwater.model import Relation

SITED = {
    "Anna Berg, 61, of Oslo, was given a medal.": (Relation.LIVES_IN, "Anna Berg", "Oslo"),
    "Tom Okoro (b. Nairobi, 1968) is a painter.": (Relation.BORN_IN, "Tom Okoro", "Nairobi"),
    "Anna Berg holds Norwegian and Kenyan passports.": (Relation.CITIZEN_OF, "Anna Berg", "Kenyan"),
    "A Johannesburg charity, Green Dawn, paid for the flights.": (Relation.BASED_IN, "Green Dawn", "Johannesburg"),
    "Mr Tom Okoro, for Harbour Broadcasting, said no.": (Relation.REPRESENTS, "Tom Okoro", "Harbour Broadcasting"),
    "Anna Berg was arrested at her home in Oslo.": (Relation.LIVES_IN, "Anna Berg", "Oslo"),
    "Green Dawn's headquarters in Oslo were searched.": (Relation.BASED_IN, "Green Dawn", "Oslo"),
}
NOT = (
    "Anna Berg, 61, of no party, was given a medal.",
    "Anna Berg checks passports.",
    "The Greenland party Green Dawn met.",
    "On the wall hung portraits of Berg, of Okoro and of a dog.",
    "Anna Berg mortgaged her house in Oslo.",
    "Anna Berg was on a beach in Crete.",
)


@pytest.mark.parametrize("text", SITED)
def test_places_are_read(text: str) -> None:
    relation, subject, place = SITED[text]
    assert (subject, place) in ends(text, relation)


@pytest.mark.parametrize("text", NOT)
def test_what_is_no_place_is_left(text: str) -> None:
    assert not ends(text, Relation.LIVES_IN, Relation.CITIZEN_OF, Relation.BASED_IN)
