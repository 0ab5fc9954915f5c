"""The settled numbers of the method."""

from __future__ import annotations

from headwater.model import Directness, Interest, Letter, Tier


def test_letters_and_factors_are_those_of_the_method() -> None:
    assert [letter.reliability for letter in Letter] == [0.95, 0.85, 0.70, 0.45, 0.20, 0.0]
    assert [direct.factor for direct in Directness] == [1.0, 1.0, 0.85, 0.65, 0.40]
    assert [interest.factor for interest in Interest] == [1.0, 1.0, 0.40]


def test_only_allegations_allege() -> None:
    assert [tier.alleges for tier in Tier] == [False, False, True, True]
