"""Case endings of declared names."""

from __future__ import annotations

import pytest

from headwater.resolve.inflection import inflected_form
from headwater.resolve.kinds import Kind


@pytest.mark.parametrize(
    ("form", "name", "kind", "language", "fits"),
    [
        ("движением свободного берега", "движение свободного берега", Kind.ORGANISED, "ru", True),
        ("движения свободного берега", "движение свободного берега", Kind.ORGANISED, "ru", True),
        ("свободному берегу", "свободный берег", Kind.ORGANISED, "ru", True),
        ("вільного берега", "вільний берег", Kind.ORGANISED, "uk", True),
        ("александром волиным", "александр волин", Kind.PERSON, "ru", True),
        ("александра волина", "александр волин", Kind.PERSON, "ru", False),
        ("свободное море", "свободный берег", Kind.ORGANISED, "ru", False),
        ("свободный", "свободный берег", Kind.ORGANISED, "ru", False),
        ("wolnego brzegu", "wolny brzeg", Kind.ORGANISED, "pl", True),
        ("wolnego brzegu", "wolny brzeg", Kind.ORGANISED, "en", False),
        ("free coasts", "free coast", Kind.ORGANISED, "en", False),
    ],
)
def test_inflected(form: str, name: str, kind: Kind, language: str, fits: bool) -> None:
    assert inflected_form(form, name, kind, language) is fits
