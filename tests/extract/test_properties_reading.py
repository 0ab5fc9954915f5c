"""What must hold of every reader for every text: offsets, no crash, the same answer twice, no favourite."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.extract import Extraction, Extractor, extractor
from headwater.model import Document, DocumentText

READERS = ("rules", "headwater")

TEXT = (
    "The Ruritanian Ministry of Culture gave the Free Coast Movement (FCM) a grant of 2 million euros in March 2015. "
    "Anna Berg, head of the FCM, denied that Kherovia had funded the “Lanterns of Liberty” congress. "
    "She has lived in Oslo since 2011. It is unclear who owns the building.\r\n\r\n"
    "Движение «Свободный берег», которое возглавляет Виктор Песков, получило 2 млн рублей от Фонда милосердия. "
    "Кто владеет зданием, неизвестно.\n\n"
    "Die Hafen-Stiftung finanziert die Bewegung „Freie Küste“. La Fundación Puerto fundó el Movimiento Costa Libre.\n"
)
# a combining mark, an emoji of several code points, right-to-left runs, a soft hyphen, joiners, line ends, wide letters
ODD = (
    "\u0301",
    "👩‍🚀",
    "\u202eabc\u202c",
    "حركة الساحل",
    "\u00ad",
    "\u200d",
    "\ufeff",
    "\r\n",
    "\u2028",
    "ＡＢ",
    "\x00",
    "ﬁ",
    "\t",
    "𝔉",
)

odd_places = st.lists(st.tuples(st.integers(0, len(TEXT)), st.sampled_from(ODD)), min_size=1, max_size=8)
few = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module", params=["rules", pytest.param("headwater", marks=pytest.mark.slow)])
def reader(request: pytest.FixtureRequest) -> Extractor:
    name: str = request.param
    return extractor(name)


def read(reader: Extractor, text: str) -> Extraction:
    return reader.extract(DocumentText(Document("d" * 64, "text.txt", published="2018-06-01"), text))


def assert_sound(text: str, reading: Extraction) -> None:
    ids = {mention.id for mention in reading.mentions}
    for mention in reading.mentions:
        assert text[mention.start_char : mention.end_char] == mention.text
        assert mention.text.strip()
        assert not mention.antecedent or mention.antecedent in ids
    for claim in reading.claims:
        assert text[claim.start_char : claim.end_char] == claim.quote
        assert claim.quote.strip()
        assert 0 <= claim.confidence <= 1
        assert {claim.subject_mention, claim.object_mention, claim.attribution_mention} - {""} <= ids
    assert len({claim.id for claim in reading.claims}) == len(reading.claims)


def with_odd(places: list[tuple[int, str]]) -> str:
    text = TEXT
    for place, odd in sorted(places, reverse=True):
        text = text[:place] + odd + text[place:]
    return text


@given(odd_places)
@few
def test_offsets_survive_odd_characters_anywhere(reader: Extractor, places: list[tuple[int, str]]) -> None:
    text = with_odd(places)
    assert_sound(text, read(reader, text))


@given(st.text(max_size=200))
@few
def test_any_text_is_read_without_a_crash(reader: Extractor, text: str) -> None:
    assert_sound(text, read(reader, text))


@given(st.integers(0, len(TEXT)), st.integers(0, len(TEXT)))
@few
def test_a_text_cut_anywhere_is_read_without_a_crash(reader: Extractor, one: int, other: int) -> None:
    text = TEXT[min(one, other) : max(one, other)]
    assert_sound(text, read(reader, text))


CHANGES: dict[str, Callable[[str], str]] = {
    "all capitals": str.upper,
    "no capitals": str.lower,
    "glued words": lambda text: text.replace(" the ", "the").replace(" of ", "of"),
    "no full stop": lambda text: text.replace(".", "").replace("\n", " ") * 6,
    "one line": lambda text: " ".join(text.split()),
    "a word a line": lambda text: "\n".join(text.split()),
    "soft hyphens": lambda text: text.replace("e", "e\u00ad"),
    "windows lines": lambda text: text.replace(". ", ".\r\n"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_ugly_texts_are_read_without_a_crash(reader: Extractor, change: str) -> None:
    text = CHANGES[change](TEXT)
    assert_sound(text, read(reader, text))


def test_there_is_something_to_be_sound_about(reader: Extractor) -> None:
    assert len(read(reader, TEXT).claims) >= 4


def test_the_same_text_is_read_the_same_way_twice(reader: Extractor) -> None:
    assert (
        read(reader, TEXT) == read(reader, TEXT) == read(extractor(READERS[READERS.index(_plain_name(reader))]), TEXT)
    )


def _plain_name(reader: Extractor) -> str:
    return next(name for name in READERS if reader.name.startswith(name))


# Pairs of states and of movements that take the same place in a sentence.
STATES = ("Russia", "China", "France", "Ruritania", "Turkey", "Canada", "Kenya", "Iran")
MOVEMENTS = ("Free Coast Movement", "Northern Dawn Alliance", "Yes California Campaign", "Catalan Freedom League")
STORY = (
    "The government of {A} gave the {M} a grant of 2 million euros in March 2015. "
    "Anna Berg, head of the {M}, denied that {B} had funded the congress in Oslo. "
    "The {N} reportedly received money from {A}. {B} owns the building. "
    "Viktor Sand of the {N} attended the Forum of Peoples, which was organised by the {M}. "
    "It is unclear whether {A} controls the {N}. Prosecutors say that {B} directed the {M}."
)


def told(reader: Extractor, states: tuple[str, str], movements: tuple[str, str]) -> list[tuple[object, ...]]:
    """What is claimed, with letters for the names, and every number and grade of it."""
    (a, b), (m, n) = states, movements
    reading = read(reader, STORY.format(A=a, B=b, M=m, N=n))
    letters = {a: "A", b: "B", m: "M", n: "N"}

    def masked(words: str) -> str:
        for name, letter in letters.items():
            words = words.replace(name, letter)
        return words

    return [
        (one.relation, masked(one.subject), masked(one.object), one.hedge, one.polarity, one.stance, one.confidence,
         one.amount, one.currency, one.start, one.end, masked(one.attribution), masked(one.value))
        for one in reading.claims
    ]  # fmt: skip


@given(st.permutations(STATES), st.permutations(MOVEMENTS))
@few
def test_no_state_and_no_movement_is_read_differently(
    reader: Extractor, states: list[str], movements: list[str]
) -> None:
    (a, b), (m, n) = states[:2], movements[:2]
    there, back = told(reader, (a, b), (m, n)), told(reader, (b, a), (n, m))
    assert there == back
    assert len(there) >= 4
