"""English words as treebanks count them, at their places, for any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.encoder.tokens import word_spans


def words(text: str) -> list[str]:
    return [text[start:end] for start, end in word_spans(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She didn't pay Anna's rent.", "She did n't pay Anna 's rent ."),
        ("We’ll see; it’s the boys' club", "We ’ll see ; it ’s the boys ' club"),
        ("an AGM-hosted, state-funded event", "an AGM - hosted , state - funded event"),
        ("an anti-war, pro-Union co-founder", "an anti-war , pro-Union co-founder"),
        ("Mr. J. Berg of Acme Inc. left the U.S. for good.", "Mr. J. Berg of Acme Inc. left the U.S. for good ."),
        ("He cannot pay $3.5m or £9,000.50 (32%).", "He can not pay $ 3.5m or £ 9,000.50 ( 32 % ) ."),
        ("from 1992-2002, on 11/28/2000 at 7:30", "from 1992 - 2002 , on 11/28/2000 at 7:30"),
        ("Leave.EU and anna@berg.example", "Leave.EU and anna@berg.example"),
        ("see https://a.example/b?c=d. Then", "see https://a.example/b?c=d . Then"),
        ("glued sentence.The next", "glued sentence . The next"),
        ("O'Toole's wait... what?!", "O'Toole 's wait ... what ?!"),
        ("No. 5 said no. Really", "No. 5 said no . Really"),
        ("#FreeCoast by @anna_berg", "#FreeCoast by @anna_berg"),
        ("and/or", "and / or"),
    ],
)
def test_words_of_english(text: str, expected: str) -> None:
    assert words(text) == expected.split(" ")


def test_soft_hyphens_and_marks_stay_inside_a_word() -> None:
    assert words("inde\u00adpendence cafe\u0301s") == ["inde\u00adpendence", "cafe\u0301s"]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80), st.integers(0, 5))
def test_words_hold_all_but_white_space_in_order(text: str, start: int) -> None:
    start = min(start, len(text))
    spans = word_spans(text, start, len(text))
    last = start
    for first, end in spans:
        assert last <= first < end <= len(text)
        assert not text[last:first].strip()
        assert not any(char.isspace() for char in text[first:end])
        last = end
    assert not text[last:].strip()


@pytest.mark.parametrize("text", ["a" * 20_000, "." * 20_000, "a.b" * 9_000, "n't" * 9_000, "1-" * 9_000, "_" * 20_000])
def test_long_runs_take_no_time(text: str) -> None:
    assert word_spans(text, 0, len(text))
