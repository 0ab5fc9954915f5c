"""Reading any file never raises, and what comes back holds together."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.ingest.files import assert_holds, capture, pieces, read_file

from headwater.ingest import Limits, read
from headwater.model import BlockKind, DocumentStatus

SEED = Path(__file__).parents[2] / ".." / "shared" / "seed" / "article.txt"


NAMES = st.sampled_from(["a.txt", "a.md", "a.html", "a", "a.csv", "a.json", "a.eml", "a.mbox", "a.rtf", "a.xml"])


@given(st.text(), NAMES)
@settings(max_examples=300, deadline=None)
def test_any_text_gives_blocks_that_hold(text: str, name: str) -> None:
    assert_holds(read_file(text.encode("utf-8", "surrogatepass"), name))


@given(
    st.binary(max_size=400),
    NAMES,
    st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"{\\rtf1", b"\x1f\x8b", b"\xd0\xcf\x11\xe0"]),
)
@settings(max_examples=300, deadline=None)
def test_any_bytes_give_a_document(data: bytes, name: str, magic: bytes) -> None:
    intake = read_file(magic + data, name)
    assert_holds(intake)
    assert "\n" not in intake.document.reason
    assert (intake.document.status is DocumentStatus.FAILED) == bool(intake.document.reason)


PIECES = [
    "Anna Berg",
    "e\u0301",
    "👩‍👩‍👧",
    "\u202bשלום\u202c",
    "مرحبا",
    "\r\n",
    "\r",
    "\n\n",
    "co\u00adop",
    "\u200b",
    " ",
    ". ",
    "- ",
    "1.) ",
    "Leave a Reply",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
@settings(max_examples=200, deadline=None)
def test_odd_characters_keep_offsets(parts: list[str]) -> None:
    intake = read_file("".join(parts).encode())
    assert_holds(intake)
    assert "\u00ad" not in intake.text
    assert "\r" not in intake.text
    again = read_file(intake.text.encode())
    assert again.text == intake.text
    assert again.blocks == intake.blocks


def test_what_the_user_says_wins() -> None:
    data = b"---\ntitle: A\npublisher: The Page\ndate: 2017-02-04\nurl: https://a.example/x\n---\nText.\n"
    document = read_file(data, "a.md", publisher="The User", published="2016-12").document
    assert (document.publisher, document.published) == ("The User", "2016-12")
    assert (document.title, document.url) == ("A", "https://a.example/x")


def test_empty_and_unknown_files_say_so() -> None:
    assert read_file(b"").document.status is DocumentStatus.EMPTY
    assert read_file(b" \n \n").document.status is DocumentStatus.EMPTY
    unknown = read_file(b"\x7fELF" + bytes(range(256)), "a.bin").document
    assert unknown.status is DocumentStatus.FAILED
    assert unknown.reason.startswith("no reader for application/x-executable")


def test_a_cap_is_named() -> None:
    data = b"word " * 100
    document = read(data, capture(data), Limits(input_bytes=10)).document
    assert "input_bytes = 10" in document.reason


@pytest.mark.skipif(not SEED.exists(), reason="the seed article is not beside this checkout")
def test_the_seed_ends_before_its_comment_form() -> None:
    intake = read_file(SEED.read_bytes(), "article.txt")
    furniture = pieces(intake, BlockKind.FURNITURE)
    assert furniture[0] == "Leave a Reply"
    assert furniture[-1] == "Connecting to %s"
    assert len(furniture) == 11
    assert intake.document.title == "article"
    assert intake.document.language == "en"
    assert_holds(intake)
