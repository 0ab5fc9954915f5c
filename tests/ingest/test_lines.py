from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from tests.ingest.files import pieces, read_file

from headwater.ingest import lines

WRAPPED = """\
The movement was founded in the capital in 2015, and its chair Anna
Berg has led it since then, as the register of associations of the
province shows in an entry that was last changed in the spring of
2016.

A second paragraph tells of the office that a foundation paid for and
of the two people who ran it.
"""


def test_wrapped_paragraphs_become_lines_without_moving_an_offset() -> None:
    text = lines.unwrap(WRAPPED)
    assert len(text) == len(WRAPPED)
    assert "its chair Anna Berg has led it" in text
    assert text.count("\n\n") == 1


def test_a_list_of_short_lines_stays_a_list_of_lines() -> None:
    text = "Anna Berg\nKarl Holm\nFree Coast Movement\nThe Capital\n"
    assert lines.unwrap(text) == text


@given(st.text())
def test_unwrapping_only_turns_line_ends_into_spaces(text: str) -> None:
    after = lines.unwrap(text)
    assert len(after) == len(text)
    assert all(a == b or (a, b) == ("\n", " ") for a, b in zip(text, after, strict=True))


def test_a_title_is_a_line_that_can_be_one() -> None:
    prose = "The movement was founded in the capital in 2015, and Anna Berg has led it since then."
    assert read_file(f"Who paid the coast\n\n{prose}\n".encode(), "a.txt").document.title == "Who paid the coast"
    assert read_file(f"Who paid the coast\n{prose}\n".encode(), "a.txt").document.title == "Who paid the coast"
    assert read_file(f"{prose}\n\n{prose}\n".encode(), "story-7.txt").document.title == "story-7"


def test_lines_are_blocks() -> None:
    assert pieces(read_file(b"  one two  \n\n\n three\n", "a.txt")) == ["one two", "three"]
