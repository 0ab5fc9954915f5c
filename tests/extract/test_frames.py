"""Arguments of verbs in chunked sentences."""

from __future__ import annotations

import pytest

from headwater.extract.chunker import chunk
from headwater.extract.chunks import Kind, Marks
from headwater.extract.frames import Frame, frames
from headwater.text.dates import find_dates
from headwater.text.money import find_money
from headwater.text.names import find_names, joined
from headwater.text.tokens import tokens


def framed(text: str) -> dict[str, Frame]:
    marks = Marks(tuple(find_names(text)), tuple(find_dates(text, "2020-01-01")), tuple(find_money(text)))
    chunks = chunk(joined(tokens(text), text), text, marks)
    return {frame.verb.lemma: frame for frame in frames(chunks)}


def words(frame: Frame, role: str) -> list[str]:
    return [" ".join(noun.words) for noun in frame.nouns(role)]


@pytest.mark.parametrize(
    ("text", "verb", "subject", "object_"),
    [
        ("In May Anna Berg hosted the fair.", "host", ["Anna Berg"], ["the fair"]),
        ("The head of the club funds it.", "fund", ["The head"], ["it"]),
        ("Green Dawn, which met in May, funds it.", "fund", ["Green Dawn"], ["it"]),
        ("Green Dawn, a club formed in May, funds it.", "fund", ["Green Dawn"], ["it"]),
        ("Berg hosted the talks and Lind paid the bill.", "pay", ["Lind"], ["the bill"]),
        ("Berg hosted the talks and paid the bill.", "pay", ["Berg"], ["the bill"]),
        ("Berg agreed to fund it.", "fund", ["Berg"], ["it"]),
        ("Berg asked Tom Okoro to fund it.", "fund", ["Tom Okoro"], ["it"]),
        ("Berg is accused of funding it.", "fund", ["Berg"], ["it"]),
        ("Tom Okoro, head of Green Dawn, and Eva Holm left it.", "leave", ["Tom Okoro", "Eva Holm"], ["it"]),
        ("It is unclear who owns the house.", "own", [], ["the house"]),
        ("According to Berg, the club was founded.", "found", ["the club"], []),
        ("He said Berg funded the club.", "fund", ["Berg"], ["the club"]),
        ("She met Berg, Lind and Holm.", "meet", ["She"], ["Berg", "Lind", "Holm"]),
        ("The club gave Berg a car.", "give", ["The club"], ["a car"]),
        ("In order to qualify, the club will have to collect names.", "collect", ["the club"], ["names"]),
    ],
)
def test_subject_and_object(text: str, verb: str, subject: list[str], object_: list[str]) -> None:
    frame = framed(text)[verb]
    assert (words(frame, "subject"), words(frame, "object")) == (subject, object_)


def test_a_passive_keeps_its_agent() -> None:
    frame = framed("The fair was hosted by Berg and Lind in Oslo.")["host"]
    assert frame.verb.passive
    assert words(frame, "by") == ["Berg", "Lind"]
    assert words(frame, "in") == ["Oslo"]


def test_a_plural_noun_is_no_verb() -> None:
    assert "fund" not in framed("The agency dispenses governmental funds to clubs.")


def test_a_participle_before_its_noun_is_no_verb() -> None:
    text = "It is a Kremlin backed entity."
    chunks = chunk(joined(tokens(text), text), text, Marks(tuple(find_names(text)), (), ()))
    assert [c.verb.lemma for c in chunks if c.kind is Kind.VERB and c.verb] == ["be"]


@pytest.mark.parametrize(
    "text", ["", ",", "and and and", "( ( (", "by by to to", "who which that", "to be or not to be"]
)
def test_odd_sequences_are_framed(text: str) -> None:
    framed(text)
