"""Who can be meant by "she": a title, a given name or an ending tells, and nothing else."""

from __future__ import annotations

import pytest
from tests.extract.reading import find, read

from headwater.extract.gender import gender
from headwater.model import Relation


@pytest.mark.parametrize(
    ("name", "before", "expected"),
    [
        ("Anna Berg", "", "f"),
        ("Tom Okoro", "", "m"),
        ("Berg", "Ms", "f"),
        ("Berg", "Mr", "m"),
        ("Berg", "", ""),
        ("Andrea Berg", "", ""),
        ("Qorvat Zelimkhanova", "", "f"),
        ("Zoltan Berg", "", "m"),
        ("Free Coast Movement", "", ""),
    ],
)
def test_a_name_tells_or_is_left_open(name: str, before: str, expected: str) -> None:
    assert gender(name, before) == expected


def test_she_passes_over_a_man_named_later() -> None:
    text = "Anna Berg spoke to Tom Okoro. She founded the Free Coast Movement."
    assert find(read(text), Relation.FOUNDED, "Anna Berg", "Free Coast Movement")


def test_she_is_nobody_where_only_a_man_was_named() -> None:
    text = "Tom Okoro was there. She founded the Free Coast Movement."
    assert not find(read(text), Relation.FOUNDED, "Tom Okoro", "Free Coast Movement")
