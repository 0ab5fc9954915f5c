"""Sentences that can claim nothing are left to no parser; all others are parsed."""

import pytest

from headwater.extract.promise import promising
from headwater.text.names import find_names
from headwater.text.tokens import tokens


def promises(text: str) -> bool:
    return promising(tokens(text), find_names(text), {"absolutely", "warm"})


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg met Tom Okoro.",
        "He was paid by the bank.",
        "The group received money from abroad.",
        "Nobody knows where the money came from.",
        "It is unclear where that came from.",
        "The chairman was arrested.",
        "Later 40,000 euros were handed over.",
        "They’re paid by friends.",
        "After that Nelbrix paid.",
        "a grant came from abroad",
        "THERE WAS RAIN.",
        "Al-Khatib spoke for twenty minutes.",
        "Odhiambo stayed away because of illness.",
        "“The campaign is paid for by foreigners.”",
    ],
)
def test_a_sentence_that_names_or_means_somebody_is_parsed(text: str) -> None:
    assert promises(text)


@pytest.mark.parametrize(
    "text",
    [
        "The harbour was quiet.",
        "Absolutely.",
        "There will always be weather.",
        "I think it is warm.",
        "Warm is what it is.",
        "",
        "“Why not?”",
    ],
)
def test_a_sentence_without_anybody_is_not(text: str) -> None:
    assert not promises(text)
