from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.ingest.decode import decode

RUSSIAN = "Движение за независимость получило помещение в столице, сообщила газета. " * 4


@pytest.mark.parametrize(
    ("data", "declared", "encoding"),
    [
        (RUSSIAN.encode(), "", "utf-8"),
        (b"\xef\xbb\xbf" + RUSSIAN.encode(), "", "utf-8"),
        (RUSSIAN.encode("utf-16"), "", "utf-16"),
        (b"\xfe\xff" + RUSSIAN.encode("utf-16-be"), "", "utf-16"),
        (RUSSIAN.encode("koi8-r"), "KOI8-R", "koi8-r"),
        (RUSSIAN.encode("cp1251"), "windows-1251", "cp1251"),
        (RUSSIAN.encode("cp1251"), "", "cp1251"),
    ],
)
def test_encodings(data: bytes, declared: str, encoding: str) -> None:
    found = decode(data, declared)
    assert (found.text, found.encoding, found.notes) == (RUSSIAN, encoding, ())


def test_a_wrong_declaration_does_not_beat_utf8() -> None:
    assert decode("Übersee".encode(), "iso-8859-1").text == "Übersee"


def test_latin1_is_read_as_browsers_do() -> None:
    assert decode(b"\x93quoted\x94 caf\xe9", "iso-8859-1").text == "“quoted” café"


@pytest.mark.parametrize("declared", ["zip", "rot13", "no-such", "", "idna", "undefined", "base64", "\x00"])
def test_codecs_that_are_no_encodings_are_refused(declared: str) -> None:
    assert "caf" in decode(b"caf\xe9 au lait", declared).text


def test_what_is_lost_is_counted() -> None:
    found = decode(("text " * 300 + "ä" * 300).encode() + b"\xff\xfe broken")
    assert found.encoding == "utf-8"
    assert found.notes == ("2 characters could not be read as utf-8",)


@given(st.binary(), st.text(max_size=10))
def test_never_fails(data: bytes, declared: str) -> None:
    assert isinstance(decode(data, declared).text, str)
