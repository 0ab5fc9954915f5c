from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.ingest.normalise import normalise, one_line


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a\r\nb\rc\u2028d\x0ce", "a\nb\nc\nd\ne"),
        ("Anna\u00a0Berg\u2009said\u3000so", "Anna Berg said so"),
        ("Ru\u00adri\u200bta\ufeffnia", "Ruritania"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("o\ufb03ce of \ufb01nance", "office of finance"),
        ("a\x00b\x07c", "abc"),
        ("line  \nnext\t\n", "line\nnext\n"),
        ("\ud800x", "\ufffdx"),
        ("ab\u200dc", "abc"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_rules(raw: str, clean: str) -> None:
    assert normalise(raw)[0] == clean


def test_what_hides_text_is_noted() -> None:
    text, notes = normalise("abc\u202edef\u202c and\x00 \U000e0041tag")
    assert text == "abcdef and tag"
    assert notes == (
        "2 bidirectional controls taken out",
        "1 invisible tag characters taken out",
        "1 control characters taken out",
    )


@given(st.text(st.characters() | st.sampled_from("\u200c\u200d\u00ad\u0301\u202e\r\n\t \ufb01\ufe0f👩")))
def test_normalised_text_is_a_fixed_point(text: str) -> None:
    once = normalise(text)[0]
    assert normalise(once) == (once, ())
    assert once.encode("utf-8").decode("utf-8") == once


@given(st.text())
def test_one_line_has_no_white_space_to_lose(text: str) -> None:
    line = one_line(text)
    assert line == " ".join(line.split(" ")).strip()
    assert "\n" not in line
    assert "  " not in line
