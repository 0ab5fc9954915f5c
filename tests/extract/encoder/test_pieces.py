"""Word pieces and letter cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.encoder.pieces import PER_WORD, UNKNOWN, WordPieces, basic_words, letter_case

PIECES = WordPieces({"un": 1, "##ion": 2, "##i": 3, "u": 4, ".": 5, "s": 6, "cafe": 7})


@pytest.mark.parametrize(
    ("word", "numbers"),
    [
        ("Union", (1, 2)),
        ("U.S.", (4, 5, 6, 5)),
        ("CAFÉ", (7,)),
        ("ca\u00adfe\u0301", (7,)),
        ("xyz", (UNKNOWN,)),
        ("", (UNKNOWN,)),
    ],
)
def test_pieces_of_a_word(word: str, numbers: tuple[int, ...]) -> None:
    assert PIECES.coded(word)[0] == numbers


@pytest.mark.parametrize(
    ("word", "case"),
    [("free", 1), ("Coast", 2), ("I", 2), ("AGM", 3), ("McBerg", 4), ("1,200", 5), ("£", 6), ("ابن", 6), ("A1", 3)],
)
def test_letter_case(word: str, case: int) -> None:
    assert letter_case(word) == case


def test_punctuation_and_han_stand_alone() -> None:
    assert basic_words("a-b孔浣") == ["a", "-", "b", "孔", "浣"]


@given(st.text(max_size=300))
def test_any_word_has_some_pieces_and_not_many(word: str) -> None:
    numbers, case = PIECES.coded(word)
    assert 1 <= len(numbers) <= PER_WORD
    assert 1 <= case <= 6
