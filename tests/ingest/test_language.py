from __future__ import annotations

import pytest
from tests.ingest.files import read_file

from headwater.ingest.language import of_text, script

TEXTS = {
    "en": "The movement was founded in the capital, and its chair has led it since then, the newspaper reported.",
    "ru": "Движение было основано в столице, и с тех пор его возглавляет председатель, сообщила газета.",
    "uk": "Рух було засновано у столиці, і відтоді його очолює голова, повідомила газета, яка це дослідила.",
    "de": "Die Bewegung wurde in der Hauptstadt gegründet, und seither leitet sie ihr Vorsitzender, so die Zeitung.",
    "fr": "Le mouvement a été fondé dans la capitale, et son président le dirige depuis, selon le journal du matin.",
    "es": "El movimiento fue fundado en la capital, y desde entonces lo dirige su presidente, informó el periódico.",
    "zh": "该运动在首都成立,此后一直由其主席领导,据报纸报道,该办公室由一个基金会支付。",
    "ja": "この運動は首都で設立され、それ以来その議長が率いていると新聞が報じた。",
    "ar": "تأسست الحركة في العاصمة، ومنذ ذلك الحين يقودها رئيسها، حسبما ذكرت الصحيفة في تقرير لها هذا الصباح.",
    "el": "Το κίνημα ιδρύθηκε στην πρωτεύουσα και έκτοτε το διευθύνει ο πρόεδρός του, ανέφερε η εφημερίδα.",
}


@pytest.mark.parametrize("code", sorted(TEXTS))
def test_main_language(code: str) -> None:
    assert of_text(TEXTS[code]) == code


def test_too_short_to_tell() -> None:
    assert of_text("Anna Berg") == ""


def test_scripts() -> None:
    assert script("Anna Berg") == "LATIN"
    assert script("Анна Berg Иванова") == "CYRILLIC"
    assert script("123") == ""


def test_short_blocks_go_with_their_document_unless_the_script_differs() -> None:
    text = f"{TEXTS['en'] * 3}\n\nAnna Berg\n\n{TEXTS['ru']}\n\nΑθήνα\n"
    intake = read_file(text.encode())
    assert intake.document.language == "en"
    assert [block.language for block in intake.blocks] == ["en", "en", "ru", "el"]


def test_a_text_of_two_scripts_has_the_language_of_the_longer_part() -> None:
    intake = read_file(f"{TEXTS['en']}\n\nAnna Berg\n\n{TEXTS['ru'] * 2}\n".encode())
    assert intake.document.language == "ru"
    assert [block.language for block in intake.blocks] == ["en", "ru", "ru"]
