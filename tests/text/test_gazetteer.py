"""Places, peoples and telling words, in any form that a text writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.gazetteer import fold, gazetteer


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Norway", "country"),
        ("NORWAY", "country"),
        ("Nairobi", "capital"),
        ("Москве", "capital"),
        ("России", "country"),
        ("Росії", "country"),
        ("Rosji", "country"),
        ("Warszawie", "capital"),
        ("Deutschland", "country"),
        ("Côte d’Ivoire", "country"),
        ("White House", "seat"),
        ("Élysée", "seat"),
        ("U.S.", "country"),
        ("Ruritania", ""),
        ("Марина", ""),
    ],
)
def test_places_are_known_in_every_case_and_language(words: str, kind: str) -> None:
    assert gazetteer().place(words) == kind


def test_every_state_has_a_capital_or_none_on_purpose_and_a_people() -> None:
    lists = gazetteer()
    assert sum(kind == "capital" for kind in lists.places.values()) > 190
    for people in ("Kenyan", "Norwegians", "Peruvian", "Ukrainians", "Russians", "Japanese", "Texans", "Poles"):
        assert lists.is_demonym(people), people
    assert not lists.is_demonym("Berg")


@pytest.mark.parametrize(
    ("word", "kind"),
    [("Movement", "organization"), ("parties", "organization"), ("фонда", "organization"), ("Ministry", "public"),
     ("GmbH", "company"), ("conferences", "event"), ("конференции", "event"), ("Berg", "")],
)  # fmt: skip
def test_words_tell_kinds(word: str, kind: str) -> None:
    assert gazetteer().kind(word) == kind


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_any_words_can_be_looked_up(text: str) -> None:
    lists = gazetteer()
    assert isinstance(lists.place(text), str)
    assert isinstance(lists.kind(text), str)
