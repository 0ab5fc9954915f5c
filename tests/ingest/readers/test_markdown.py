from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ingest.files import assert_holds, pieces, read_file

from headwater.ingest.readers.markdown import plain
from headwater.model import BlockKind

TEXT = """\
---
publisher: Coast Post
date: 2017-02-04
---
# Who *paid*

The movement was [founded](https://a.example/x_(y)) in the **capital**,
and `Anna Berg` leads it.[^1]

Setext heading
--------------

- one
- [ ] two
  and more
3. three

> A quote
> of two lines

| Name | Votes |
|------|------:|
| Anna | 12 |

***

![A picture](x.png)

<!-- a comment -->
Last paragraph.

[ref]: https://a.example
"""


def test_blocks_without_marks() -> None:
    intake = read_file(TEXT.encode(), "a.md")
    assert_holds(intake)
    assert [(block.kind.value, intake.text[block.start_char : block.end_char]) for block in intake.blocks] == [
        ("heading", "Who paid"),
        ("paragraph", "The movement was founded in the capital, and Anna Berg leads it.[^1]"),
        ("heading", "Setext heading"),
        ("list item", "one"),
        ("list item", "two and more"),
        ("list item", "three"),
        ("quote", "A quote of two lines"),
        ("table", "Name | Votes"),
        ("table", "Anna | 12"),
        ("paragraph", "A picture"),
        ("paragraph", "Last paragraph."),
    ]
    assert intake.document.title == "Who paid"
    assert intake.document.publisher == "Coast Post"
    assert intake.tables[0].rows == (("Anna", "12"),)


@pytest.mark.parametrize(
    ("marked", "bare"),
    [
        ("a_b_c and snake_case", "a_b_c and snake_case"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("**Anna** *Berg* ~~no~~", "Anna Berg no"),
        ("<b>Anna</b> <https://a.example>", "Anna https://a.example"),
        (r"\*not\* it", "*not* it"),
        ("[text][ref] and [plain]", "text and [plain]"),
    ],
)
def test_inline_marks(marked: str, bare: str) -> None:
    assert plain(marked) == bare


def test_front_matter_is_not_text() -> None:
    assert "publisher" not in read_file(TEXT.encode(), "a.md").text


def test_a_comment_form_at_the_end_is_furniture() -> None:
    text = "# Who\n\nThe movement was founded in the capital, and Anna Berg leads it.\n\nLeave a Reply\n\nName *\n"
    assert pieces(read_file(text.encode(), "a.md"), BlockKind.FURNITURE) == ["Leave a Reply", "Name *"]


@given(
    st.lists(
        st.sampled_from(["# ", "- ", "> ", "|", "---", "\n", "```", "*", "_", "[", "](", ")", "a b ", "1. "]),
        max_size=60,
    )
)
@settings(max_examples=150, deadline=None)
def test_any_marks_give_blocks_that_hold(marks: list[str]) -> None:
    assert_holds(read_file("".join(marks).encode(), "a.md"))
