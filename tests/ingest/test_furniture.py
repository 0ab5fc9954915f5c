from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.ingest.furniture import Line, classify, is_furniture
from headwater.model import BlockKind

PROSE = "The movement was founded in the capital in 2015, and its chair Anna Berg has led it since then."
MORE = "Its office was paid for by a foundation, a newspaper reported, and nobody denied it at the time."


def kinds(*lines: str) -> list[str]:
    return [kind.value for kind in classify([Line(line) for line in lines])]


@pytest.mark.parametrize(
    "line",
    [
        "Leave a Reply",
        "Leave a Reply Cancel reply",
        "Share this:",
        "Share on Facebook",
        "3 Comments",
        "Log Out / Change )",
        "Schreibe einen Kommentar",
        "Laisser un commentaire",
        "Deja un comentario",
        "Оставить комментарий",
        "发表评论",
        "Поделиться",
        "Partager sur Twitter",
        "Teilen",
        "We use cookies to improve your experience.",
        "Connecting to %s",
        "Skip to content",
        "Required fields are marked *",
        "Subscribe to our newsletter",
        "اشترك الآن",
        "コメントを残す",
        "© 2017 The Free Coast Post. All rights reserved.",
    ],
)
def test_lines_of_forms_and_menus(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        PROSE,
        "He was asked to leave a reply with the ministry.",
        "The foundation shared this with reporters.",
        "Comments by the minister were denied by the embassy in the capital.",
        "The register of lobbyists lists him.",
        "Print runs were paid by the party.",
        "Search warrants were issued for two offices.",
        "About 300 people attended.",
        "Home ownership was the aim of the fund.",
        "Subscribers paid 3,000 roubles each to the movement.",
    ],
)
def test_sentences_are_not_furniture(line: str) -> None:
    assert not is_furniture(line)


def test_a_comment_form_ends_the_text_with_all_that_readers_wrote() -> None:
    found = kinds(PROSE, "Leave a comment", "I know for a fact that the ministry paid Anna Berg two million for it.")
    assert found == ["paragraph", "furniture", "furniture"]


def test_a_heading_about_comments_does_not_end_it() -> None:
    assert kinds(PROSE, "Comments", MORE)[2] == "paragraph"
    assert kinds(PROSE, "2 comments", "Joe says a thing that is long enough to be read as a sentence.", "Reply") == [
        "paragraph", "furniture", "furniture", "furniture",
    ]  # fmt: skip


def test_a_form_before_any_sentence_does_not_swallow_the_text() -> None:
    assert kinds("Leave a Reply", PROSE, MORE)[1:] == ["paragraph", "paragraph"]


def test_what_stands_among_buttons_at_the_edges_goes_with_them() -> None:
    found = kinds("Menu", "Ruritania News", "Search", PROSE, MORE, "Share this:", "Free Coast Weekly", "Twitter")
    assert found == ["furniture"] * 3 + ["paragraph"] * 2 + ["furniture"] * 3


def test_captions_headings_and_lists() -> None:
    found = kinds(
        "The money of the coast", PROSE, "Anna Berg", MORE, "A march in the rain | COAST POST", MORE,
        "Photo: Karl Holm / Coast Press", MORE, "Who paid", MORE, "1.) The first of the reasons", "- another",
    )  # fmt: skip
    assert found == [
        "heading", "paragraph", "caption", "paragraph", "caption", "paragraph",
        "caption", "paragraph", "heading", "paragraph", "list item", "list item",
    ]  # fmt: skip


def test_a_signature_at_the_end_stays() -> None:
    assert kinds(PROSE, MORE, "Karl Holm") == ["paragraph", "paragraph", "paragraph"]


@given(st.lists(st.text(st.characters(exclude_characters="\n"), min_size=1)))
def test_every_line_gets_a_kind(lines: list[str]) -> None:
    found = classify([Line(line) for line in lines])
    assert len(found) == len(lines)
    assert all(isinstance(kind, BlockKind) for kind in found)
