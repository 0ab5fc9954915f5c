"""Articles follow the head noun of a name, the same for every state and movement."""

from __future__ import annotations

import pytest

from headwater.dossier.articles import definite, description, indefinite
from headwater.dossier.names import seats
from headwater.model import Schema


@pytest.mark.parametrize(
    "name",
    [
        "National Charity Foundation",
        "Movement for a Free Coast",
        "Ruritanian government",
        "Borduria government",
        "Associated Press",
        "Los Angeles Times",
        "Bank of Borduria",
        "Kremlin",
        "White House",
        "United States",
        "US Department of Justice",
    ],
)
def test_names_with_an_article(name: str) -> None:
    assert definite(name, Schema.ORGANIZATION, seats())


@pytest.mark.parametrize(
    "name",
    [
        "Ruritania",
        "Yes California",
        "The Moscow Times",
        "Political Group 3",
        "Union",
        "Le Monde",
        "Дума",
        "",
        "an office",
    ],
)
def test_names_without_one(name: str) -> None:
    assert not definite(name, Schema.ORGANIZATION, seats())


def test_a_person_never_has_one() -> None:
    assert not definite("Anna Trust", Schema.PERSON)


@pytest.mark.parametrize(
    ("noun", "article"),
    [("embassy", "an "), ("conference", "a "), ("political groups", ""), ("travel", ""), ("the office", ""), ("", "")],
)
def test_descriptions(noun: str, article: str) -> None:
    assert indefinite(noun) == article


def test_what_is_a_description() -> None:
    assert description("research facility")
    assert not description("Anna")
    assert not description("585,407 signatures")
    assert not description("")
