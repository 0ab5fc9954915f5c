"""Long and ugly texts: how far it is, no full stop, glued words, three languages in one paragraph, all capitals."""

from __future__ import annotations

import tracemalloc

import pytest

from headwater.case import parallel
from headwater.case.parallel import extract_all
from headwater.extract import Extraction, Extractor, extractor
from headwater.model import Document, DocumentText

STORY = (
    "The Harbour Foundation gave Green Dawn a grant of 40,000 euros in May 2016. "
    "Anna Berg, the president of Green Dawn, met Boris Kovač in Port Amber. "
)
RUSSIAN = "Фонд «Река» перечислил движению «Свободный берег» 2 млн рублей в мае 2016 года. "
GERMAN = "Die Hafen-Stiftung finanziert die Bewegung „Freie Küste“ mit 40.000 Euro. "


@pytest.fixture(scope="module", params=["rules", pytest.param("headwater", marks=pytest.mark.slow)])
def reader(request: pytest.FixtureRequest) -> Extractor:
    name: str = request.param
    return extractor(name)


def read(reader: Extractor, text: str) -> Extraction:
    found = reader.extract(DocumentText(Document("d" * 64, "text.txt", published="2018-06-01"), text))
    assert all(text[claim.start_char : claim.end_char] == claim.quote for claim in found.claims)
    assert all(text[mention.start_char : mention.end_char] == mention.text for mention in found.mentions)
    return found


def test_a_long_document_tells_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "LONG", 30_000)
    text = STORY * 220
    told: list[tuple[int, int]] = []
    documents = [DocumentText(Document(name, name), words) for name, words in (("a", STORY), ("b", text))]
    short, long = extract_all(documents, 2, "rules", 1, lambda done, whole: told.append((done, whole)))
    assert short.claims
    assert len(long.claims) > 200
    assert {whole for _, whole in told} == {len(text)}
    assert [done for done, _ in told] == sorted({done for done, _ in told})
    assert told[-1][0] > 0.7 * len(text)


@pytest.mark.slow
def test_memory_does_not_grow_faster_than_a_text() -> None:
    def peak(times: int) -> int:
        document = DocumentText(Document("d", "d", language="en"), f"{STORY}The sea was calm that day. " * times)
        tracemalloc.start()
        rules.extract(document)
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    rules = extractor("rules")
    peak(5)
    assert peak(240) < 2.6 * peak(120)


def test_a_text_without_a_full_stop_is_read_in_bounded_pieces(reader: Extractor) -> None:
    found = read(reader, " and then ".join([STORY.replace(".", "")] * 40))
    assert max(len(claim.quote) for claim in found.claims) < 5_000


def test_words_that_were_glued_are_read_without_a_wrong_offset(reader: Extractor) -> None:
    found = read(reader, STORY.replace(" the ", "the").replace(". ", ".") * 3)
    assert any("Green Dawn" in mention.text for mention in found.mentions)


def test_three_languages_in_one_paragraph_are_told_apart(reader: Extractor) -> None:
    found = read(reader, STORY + RUSSIAN + GERMAN)
    assert {mention.language for mention in found.mentions} >= {"en", "ru"}
    assert "EUR" in {claim.currency for claim in found.claims}
    assert any(claim.start_char >= len(STORY) for claim in found.claims)


def test_capitals_alone_claim_no_more_than_small_letters_do(reader: Extractor) -> None:
    loud, plain = read(reader, STORY.upper()), read(reader, STORY)
    assert len(loud.claims) <= len(plain.claims)
