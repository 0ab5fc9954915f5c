"""Organisations whose names say the same in two languages."""

from __future__ import annotations

import pytest

from headwater.model import Entity, Schema
from headwater.resolve.proposals import proposals, quick
from headwater.resolve.translation import concepts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anti-Globalization Movement of Norway", "Антиглобалистское движение Норвегии"),
        ("Anti-Globalization Movement of Norway", "Antyglobalistyczny Ruch Norwegia"),
        ("National Charity Fund", "Национальный благотворительный фонд"),
        ("National Charity Fund", "Narodowy Fundusz Dobroczynny"),
        ("Free Coast Movement", "Движение Свободный Берег"),
        ("Ministry of Culture of Poland", "Министерство культуры Польши"),
    ],
)
def test_the_same_words_in_two_languages(one: str, other: str) -> None:
    assert concepts(one) == concepts(other) != frozenset()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Free Coast Fund", "Движение Свободный Берег"),
        ("Ministry of Culture of Poland", "Министерство культуры Норвегии"),
        ("National Charity Fund", "Международный благотворительный фонд"),
    ],
)
def test_other_words(one: str, other: str) -> None:
    assert concepts(one) != concepts(other)


@pytest.mark.parametrize("name", ["", "Fund", "Berg Ltd", "Zembla Quark Frobnitz", "x" * 10_000])
def test_what_the_dictionary_does_not_know_is_not_compared(name: str) -> None:
    assert concepts(name) == frozenset()


def test_a_translation_is_a_candidate_for_a_person() -> None:
    two = [
        Entity("e1", Schema.ORGANIZATION, name, (name,), (f"m{n}",), (f"d{n}",))
        for n, name in enumerate(("Free Coast Movement", "Движение Свободный Берег"))
    ]
    two = [
        Entity(f"e{n}", one.schema, one.caption, one.names, one.mentions, one.documents) for n, one in enumerate(two)
    ]
    (found,) = proposals(two, comparison=quick)
    assert (found.why, found.score) == ("the same words in two languages", 0.70)
