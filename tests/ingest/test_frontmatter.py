from __future__ import annotations

import datetime

import pytest

from headwater.ingest import frontmatter
from headwater.ingest.intake import Facts
from headwater.ingest.published import partial_date


@pytest.mark.parametrize(
    ("value", "date"),
    [
        ("2016", "2016"), ("2016-09", "2016-09"), ("2016-09-25", "2016-09-25"), ("2016-9-5", "2016-09-05"),
        ("2016-09-25T10:00:00+02:00", "2016-09-25"), ("20160925", "2016-09-25"), ("D:20160925101500Z", "2016-09-25"),
        ("Sun, 25 Sep 2016 10:00:00 +0000", "2016-09-25"), ("25 Sep 2016", "2016-09-25"), (2016, "2016"), (None, ""),
        (datetime.date(2016, 9, 25), "2016-09-25"), ("2016-13", ""), ("2016-02-30", ""), ("soon", ""),
        ("September 25, 2016", "2016-09-25"), ("", ""),
    ],
)  # fmt: skip
def test_partial_dates(value: object, date: str) -> None:
    assert partial_date(value) == date


def test_fields_and_text() -> None:
    facts, text, notes = frontmatter.split(
        "---\nTitle: 'Who paid: a story'\nsource: Coast Post\ndate: 2016-09\nlang: en\nurl: https://a.example/\n---\nText.\n"
    )
    assert (facts.title, facts.publisher, facts.published) == ("Who paid: a story", "Coast Post", "2016-09")
    assert (facts.language, facts.url) == ("en", "https://a.example/")
    assert (text, notes) == ("Text.\n", ())


def test_a_rule_is_not_front_matter() -> None:
    text = "---\nA sentence between rules.\n---\nMore.\n"
    assert frontmatter.split(text) == (Facts(), text, ())


def test_an_alias_bomb_is_left_out_and_noted() -> None:
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"
    facts, text, notes = frontmatter.split(f"---\n{bomb}title: T\n---\nText.\n")
    assert facts.title == ""
    assert text == "Text.\n"
    assert notes == ("front matter left out: YAML aliases are not taken",)


def test_deep_and_tagged_yaml_does_no_harm() -> None:
    for block in ("a: " + "[" * 5000, "a: !!python/object/apply:os.system [ls]", "? ? ? a", "\tb: 1"):
        facts, text, _ = frontmatter.split(f"---\n{block}\n---\nText.\n")
        assert facts == Facts()
        assert text.endswith("Text.\n")
