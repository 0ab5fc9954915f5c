"""Sentences that say what they rest on, and sentences that only name an outlet."""

from __future__ import annotations

import pytest

from headwater.model import Document, Source, SourceKind
from headwater.weigh.citations import PAPER, Mark, find_marks
from headwater.weigh.outlets import Outlets, address
from headwater.weigh.voices import is_allegation_phrase, is_authority_phrase, is_document_phrase

SOURCES = (
    Source("Harbour Times", SourceKind.NEWS, publishers=("Харбор Таймс", "Гарбор Таймс")),
    Source("RBX", SourceKind.NEWS, publishers=("РБХ",)),
    Source("Rzecznik", SourceKind.NEWS),
    Source("Коммерсант", SourceKind.NEWS),
    Source("Le Littoral", SourceKind.NEWS),
    Source("El Faro", SourceKind.NEWS),
    Source("Life", SourceKind.NEWS),
)
TITLED = Document("t", "t", title="Who paid for the guests of the congress", publisher="RBX")

RESTING = [
    "The group got money, the Harbour Times said on Monday.",
    "In a story published Monday, the Harbour Times revealed the grant.",
    "The Harbour Times' investigation found that money was paid.",
    "Berg told the Harbour Times that she was tired.",
    "“I am tired,” Berg told Life.",
    "A Harbour Times report says the group was paid.",
    "The money, the Harbour Times reports, came from abroad.",
    "Per the Harbour Times, they got cash.",
    "The grant (first reported by RBX) was large.",
    "As RBX has noted, the fund paid.",
    "Sources cited by RBX put the sum at 3 million.",
    "Об этом сообщает РБХ.",
    "Об этом РБХ рассказал источник в фонде.",
    "По данным РБХ, фонд выделил деньги.",
    "Как стало известно «Коммерсанту», фонд заплатил.",
    "Источник «Коммерсанта» подтвердил сумму.",
    "Про це пише Гарбор Таймс.",
    "Wie RBX meldet, zahlte der Fonds.",
    "Der Fonds zahlte, so die Harbour Times.",
    "Das berichtet die Harbour Times.",
    "Medienberichten der Harbour Times zufolge floss Geld.",
    "C'est ce que rapporte Le Littoral.",
    "Selon nos confrères du Littoral, le fonds a payé.",
    "D'après Le Littoral, le fonds a payé.",
    "Así lo publica El Faro.",
    "Según informa El Faro, el fondo pagó.",
    "O tym jako pierwszy napisał Rzecznik.",
    "Jak ustalił „Rzecznik”, fundacja zapłaciła.",
    "Według Rzecznika fundacja zapłaciła.",
    "Secondo quanto scrive Le Littoral, il fondo ha pagato.",
    "Segundo o El Faro, o fundo pagou.",
    "H/t Harbour Times",
    "Source: Harbour Times",
    "Read the full story at the Harbour Times.",
    "Reporting by the Harbour Times shows that the fund paid.",
    "In an interview with RBX, she denied it.",
]

NAMING = [
    "The Harbour Times is based in Port Ansel.",
    "She once worked for the Harbour Times.",
    "The Harbour Times declined to comment.",
    "RBX shares rose three per cent.",
    "Berg sued the Harbour Times for libel.",
    "The march passed the offices of the Harbour Times.",
    "Life in the port is hard, residents say.",
    "Она работала в «Коммерсанте» до 2010 года.",
    "Der Chef von RBX wurde entlassen.",
    "A reporter for the Harbour Times was arrested.",
    "The editor of RBX said he was leaving.",
    "They met the owner of the Harbour Times.",
    "The ad ran in the Harbour Times.",
    "According to Berg, the Harbour Times lied.",
]


def marks(text: str, publisher: str = "A Blog") -> list[Mark]:
    document = Document("x", "x", publisher=publisher)
    return find_marks(document, text, Outlets.of([document, TITLED], SOURCES))


@pytest.mark.parametrize("text", RESTING)
def test_a_text_that_rests_on_an_outlet(text: str) -> None:
    (mark, *_) = (mark for mark in marks(text) if not mark.bare)
    assert mark.outlet in {source.name for source in SOURCES}
    assert mark.quote in " ".join(text.split())


@pytest.mark.parametrize("text", NAMING)
def test_a_text_that_only_names_one(text: str) -> None:
    assert all(mark.bare for mark in marks(text))


def test_its_own_outlet_is_no_citation() -> None:
    assert marks("The Harbour Times reported it.", "harbour times") == []


@pytest.mark.parametrize(
    "text",
    [
        "Court documents say that he paid.",
        "He paid, according to the indictment.",
        "Laut Anklageschrift zahlte er.",
        "Согласно обвинительному заключению, он платил.",
        "Selon l'acte d'accusation, il a payé.",
        "Prosecutors allege that he paid.",
    ],
)
def test_papers_by_their_common_names(text: str) -> None:
    assert [mark.outlet for mark in marks(text)] == [PAPER]


def test_a_note_of_origin_is_declared() -> None:
    assert marks("Originally published by the Harbour Times.")[0].declared
    assert marks("A text.\n\nИсточник: РБХ")[0].declared
    assert not marks("The Harbour Times reported it.")[0].declared


def test_the_title_of_a_document_points_to_it() -> None:
    (mark,) = marks("See “Who paid for the guests of the congress”, which is long.")
    assert mark.document == "t"


def test_addresses() -> None:
    assert address("https://www.Example.org/a/?q=1#x") == address("http://example.org/a") == "example.org/a"


def test_common_names_of_voices() -> None:
    assert is_document_phrase("the indictment")
    assert is_document_phrase("court documents")
    assert not is_document_phrase("Anna Berg")
    assert is_authority_phrase("the Justice Department")
    assert not is_authority_phrase("Anna Berg")
    assert is_allegation_phrase("federal prosecutors")
    assert not is_allegation_phrase("company records")
