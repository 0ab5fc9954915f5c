"""Which sentences may speak."""

from __future__ import annotations

import pytest

from headwater.extract.passages import passages
from headwater.model import Block, BlockKind, Document, DocumentText


def cut(text: str, blocks: tuple[Block, ...] = (), language: str = "") -> list[tuple[str, str, bool]]:
    document = DocumentText(Document("d", "d.txt", language=language), text, blocks)
    return [(text[p.start : p.end], p.language, p.speaks) for p in passages(document)]


def test_each_paragraph_has_its_own_language() -> None:
    russian, ukrainian = "Фонд оплатил форум в мае этого года.", "Фонд оплатив цей форум і з’їзд у травні."
    text = f"The fund paid for the forum in May.\n\n{russian}\n\n{ukrainian}"
    assert [language for _, language, _ in cut(text)] == ["en", "ru", "uk"]


@pytest.mark.parametrize("text", ["Anna Berg", "Campaign Launched Today | THEWIRE", "Share this"])
def test_a_short_line_without_a_stop_is_a_title(text: str) -> None:
    found = {sentence: speaks for sentence, _, speaks in cut(f"It rained all day.\n\n{text}\n\nIt snowed all night.")}
    assert found[text] is False
    assert found["It snowed all night."] is True


def test_furniture_is_left_out_and_captions_are_silent() -> None:
    text = "Log in. A caption here. The story."
    blocks = (
        Block(BlockKind.FURNITURE, 0, 7),
        Block(BlockKind.CAPTION, 8, 23),
        Block(BlockKind.PARAGRAPH, 24, len(text)),
    )
    assert [(sentence, speaks) for sentence, _, speaks in cut(text, blocks)] == [
        ("A caption here.", False),
        ("The story.", True),
    ]


def test_a_short_english_sentence_stays_english_in_a_document_of_another_language() -> None:
    text = "Anna Berg leads the Free Coast Movement."
    assert cut(text, language="de")[0][1] == "en"
    assert cut("Anna Berg lebt in Wien.", language="de")[0][1] == "de"


def test_short_english_with_many_names_is_english() -> None:
    assert cut("Anna Berg met Tom Okoro in Oslo.")[0][1] == "en"


def test_three_languages_in_a_paragraph_are_told_apart_by_their_letters() -> None:
    text = (
        "The Harbour Foundation funds Green Dawn in the old town. Фонд «Гавань» выделил движению деньги в мае. "
        "It has done so since 2012, says the mayor."
    )
    document = DocumentText(Document("d", "a.txt"), text)
    assert [passage.language for passage in passages(document)] == ["en", "ru", "en"]
