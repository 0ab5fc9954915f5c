"""A citation can be found again in its text, and what is written into files stays harmless."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.dossier.context import AROUND, citation_of
from headwater.dossier.csv import cell
from headwater.dossier.figures.svg import clean, wrap
from headwater.dossier.html import turning
from headwater.dossier.markdown import escape
from headwater.model import Claim, Relation


@given(st.text(max_size=600), st.integers(0, 600), st.integers(0, 600))
def test_prefix_quote_and_suffix_are_one_run_of_the_text(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    claim = Claim("c", "d", Relation.FUNDS, "a", "b", text[start:end], start, end)
    made = citation_of(claim, text)
    assert text[start - len(made.prefix) : end + len(made.suffix)] == made.prefix + made.quote + made.suffix
    assert len(made.prefix) <= AROUND
    assert len(made.suffix) <= AROUND


@given(st.text())
def test_no_cell_begins_a_formula(text: str) -> None:
    assert str(cell(text))[:1] not in set("=+-@\t\r＝＋－＠")


@given(st.text())
def test_markdown_has_no_markup_of_the_text(text: str) -> None:
    made = escape(text)
    assert "\n" not in made
    assert "<" not in made.replace("\\<", "")
    assert "|" not in made.replace("\\|", "")


@given(st.text())
def test_markup_of_figures_is_escaped_and_cannot_turn(text: str) -> None:
    made = clean(text)
    assert "<" not in made
    assert not any(char in made for char in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


@given(st.text(), st.integers(4, 30))
def test_wrapped_lines_fit(text: str, width: int) -> None:
    assert all(len(line) <= width for line in wrap(text, width, 2))


def test_what_turns_the_direction_is_seen() -> None:
    assert turning("a\u202eb")
    assert turning("שלום")
    assert not turning("plain – “text”")
