"""Sentences of web text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.sentences import MAXIMUM, sentences

CASES = [
    ("en", ["Mr. Berg paid.", "He left."]),
    ("en", ["J. K. Rowling wrote it.", "It sold."]),
    ("en", ["The U.S. Department paid.", "It left."]),
    ("en", ["He lives in the U.S.", "The bank paid."]),
    ("en", ["See No. 3 for more.", "It is long."]),
    ("en", ["He said no.", "Then he left."]),
    ("en", ["It paid 3.5 million.", "It left."]),
    ("en", ["He waited...", "She left."]),
    ("en", ["He waited… and left."]),
    ("en", ["“We paid.”", "He left."]),
    ("en", ["“We paid!” he said.", "He left."]),
    ("en", ["Leave.EU won.", "See www.example.org/a.b?c for more."]),
    ("en", ["1.)  The first reason.", "2.)  The second reason."]),
    ("en", ["The Post Inc. paid.", "It left at 5 p.m. on Friday."]),
    ("en", ["It happened in 2016.", "Then it stopped."]),
    ("en", ["Did it pay?", "Yes!", "It did."]),
    ("en", ["It paid.[1]", "It left.[2][3]"]),
    ("en", ["Dr. Anna Berg, Ph.D., paid.", "She left."]),
    ("en", ["It met Gen. Hentzau.", "He left."]),
    ("de", ["Am 20. September kam er.", "Er blieb."]),
    ("de", ["Er kam z.B. aus Bonn.", "Sie blieb."]),
    ("ru", ["Фонд создан в 2012 г. в Москве.", "Он платил."]),
    ("ru", ["И. И. Иванов заплатил 5 тыс. рублей.", "Он ушел."]),
    ("ru", ["Он живет на ул. Мира.", "Она ушла."]),
    ("uk", ["Фонд створено 2012 р. у Києві.", "Він платив."]),
    ("pl", ["Prof. Kowalski zapłacił 5 tys. zł na biuro.", "Wyszedł."]),
    ("es", ["El Sr. Berg pagó.", "Se fue."]),
    ("fr", ["M. Berg a payé.", "Il est parti."]),
    ("zh", ["他付了钱。", "他走了。"]),
]


@pytest.mark.parametrize(
    ("language", "expected"), CASES, ids=lambda value: value[0][:30] if isinstance(value, list) else value
)
def test_splits(language: str, expected: list[str]) -> None:
    text = " ".join(expected)
    assert [span.of(text) for span in sentences(text, 0, len(text), language)] == expected


def test_a_blank_line_and_a_short_line_end_a_sentence() -> None:
    text = "A title without a stop\n\nThe body of it is wrapped over\ntwo lines. It ends\n- an item\n- another"
    found = [span.of(text) for span in sentences(text)]
    assert found == [
        "A title without a stop",
        "The body of it is wrapped over\ntwo lines.",
        "It ends",
        "- an item",
        "- another",
    ]


def test_only_the_given_range_is_split() -> None:
    text = "One here. Two here. Three here."
    assert [span.of(text) for span in sentences(text, 10, 19)] == ["Two here."]


@pytest.mark.parametrize("unit", ["word ", "word, ", "x"])
def test_text_without_a_stop_is_cut_at_a_soft_break(unit: str) -> None:
    text = unit * 5000
    found = sentences(text)
    assert all(0 < len(span) <= MAXIMUM for span in found)
    assert "".join(text.split()) == "".join("".join(span.of(text).split()) for span in found)


@given(st.text(max_size=300), st.sampled_from(["", "en", "de", "ru"]))
def test_nothing_but_white_space_is_lost(text: str, language: str) -> None:
    found = sentences(text, 0, len(text), language)
    assert all(span.of(text).strip() == span.of(text) != "" for span in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert "".join(text.split()) == "".join("".join(span.of(text).split()) for span in found)


@pytest.mark.parametrize(
    ("text", "language", "count"),
    [
        ("Fundusz założył Jan Kowal w Gnieźnie w 1999 r. Fundusz finansuje kongres.", "pl", 2),
        ("W 1999 r. Jan Kowal założył fundusz.", "pl", 1),
        ("Движение было основано весной 2016 г. Его лидер живёт там.", "ru", 2),
    ],
)
def test_the_word_for_year_ends_a_sentence_where_it_did_not_open_it(text: str, language: str, count: int) -> None:
    assert len(sentences(text, 0, None, language)) == count
