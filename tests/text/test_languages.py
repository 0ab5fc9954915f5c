"""Language and script of a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.languages import language_of, script_of

LONG = {
    "en": "The foundation paid for the conference that was held in the capital last September.",
    "ru": "Фонд оплатил конференцию, которая прошла в столице в сентябре прошлого года.",
    "uk": "Фонд оплатив конференцію, яка відбулася у столиці у вересні минулого року.",
    "pl": "Fundacja zapłaciła za konferencję, która odbyła się w stolicy we wrześniu ubiegłego roku.",
    "de": "Die Stiftung bezahlte die Konferenz, die im vergangenen September in der Hauptstadt stattfand.",
    "es": "La fundación pagó la conferencia que se celebró en la capital en septiembre del año pasado.",
    "fr": "La fondation a payé la conférence qui s'est tenue dans la capitale en septembre dernier.",
}
SHORT = {
    "en": "The bank paid.",
    "uk": "Її банк",
    "ru": "Он был",
    "de": "Das ist nicht",
    "pl": "Nie jest to",
    "el": "Η τράπεζα",
    "ja": "お金",
}


@pytest.mark.parametrize("code", sorted(LONG))
def test_tells_a_sentence(code: str) -> None:
    assert language_of(LONG[code]) == code


@pytest.mark.parametrize("code", sorted(SHORT))
def test_tells_a_few_words_by_little_words_and_letters(code: str) -> None:
    assert language_of(SHORT[code]) == code


@pytest.mark.parametrize("text", ["", "123", "Anna Berg", "— … !"])
def test_is_unsure_rather_than_wrong(text: str) -> None:
    assert language_of(text) == ""


def test_keeps_to_the_languages_asked_for() -> None:
    assert language_of(LONG["uk"], ("en", "ru")) in ("ru", "")
    assert language_of("Η τράπεζα", ("en",)) == ""


@pytest.mark.parametrize(
    ("text", "script"),
    [("bank", "Latin"), ("банк", "Cyrillic"), ("銀行がある", "Kana"), ("银行", "Han"), ("بنك", "Arabic"), ("42", "")],
)
def test_names_the_script(text: str, script: str) -> None:
    assert script_of(text) == script


@given(st.text(max_size=60))
def test_any_text_gives_a_code_or_nothing(text: str) -> None:
    code = language_of(text)
    assert code == "" or (len(code) == 2 and code.islower())
