"""Legal forms before a quoted name."""

from __future__ import annotations

import pytest

from headwater.extract.forms import with_forms
from headwater.model import Mention, Schema


def _named(text: str, name: str, schema: Schema = Schema.COMPANY) -> str:
    at = text.index(name)
    (mention,) = with_forms(text, [Mention("m", "d", at, at + len(name), name, schema, name)])
    assert text[mention.start_char : mention.end_char] == mention.text == name
    return mention.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ООО «Северный берег» платит.", "ООО Северный берег"),
        ("Фирма (АО «Северный берег») платит.", "АО Северный берег"),
        ('ТОВ "Северный берег" платит.', "ТОВ Северный берег"),
        ("«Северный берег» платит.", "Северный берег"),
        ("КАКАО «Северный берег» платит.", "Северный берег"),
        ("ООО сообщает: «Северный берег» платит.", "Северный берег"),
    ],
)
def test_the_form_belongs_to_the_name(text: str, name: str) -> None:
    assert _named(text, "Северный берег") == name


def test_people_have_no_legal_form() -> None:
    assert _named("ООО «Анна Берг» платит.", "Анна Берг", Schema.PERSON) == "Анна Берг"
