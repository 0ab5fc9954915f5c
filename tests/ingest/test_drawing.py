"""A page as a picture: made behind the walls, refused with a reason, and the worker goes on."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

import pytest
from tests.ingest.files import pdf

from headwater.errors import Unreadable
from headwater.ingest.drawing import Artist, Drawing, draw, png
from headwater.ingest.limits import Limits

PAGE = pdf([[(72, 700, 12, "Anna Berg spoke."), (72, 680, 12, "So did Karl Lund.")], [(72, 700, 12, "Page two.")]])


def size(picture: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def pixels(picture: bytes) -> bytes:
    """Bytes of the rows, without their filter bytes."""
    width, _ = size(picture)
    at, data = 8, b""
    while at < len(picture):
        length, kind = struct.unpack(">I4s", picture[at : at + 8])
        body = picture[at + 8 : at + 8 + length]
        assert struct.unpack(">I", picture[at + 8 + length : at + 12 + length])[0] == zlib.crc32(kind + body)
        data += body if kind == b"IDAT" else b""
        at += 12 + length
    rows = zlib.decompress(data)
    step = 3 * width + 1
    return b"".join(rows[start + 1 : start + step] for start in range(0, len(rows), step))


def test_a_page_becomes_a_picture_with_ink_on_it() -> None:
    picture = draw(Drawing(PAGE, 1, 400))
    assert abs(size(picture)[0] - 400) <= 1
    drawn = pixels(picture)
    assert len(drawn) == 3 * size(picture)[0] * size(picture)[1]
    assert min(drawn) < 100 < max(drawn)
    assert drawn != pixels(draw(Drawing(PAGE, 2, 400)))


def test_padding_of_rows_is_left_out() -> None:
    picture = png(b"\x01\x02\x03\xff\x04\x05\x06\xff", 1, 2, 4)
    assert pixels(picture) == bytes([1, 2, 3, 4, 5, 6])


@pytest.mark.parametrize(("data", "page"), [(PAGE, 0), (PAGE, 3), (b"%PDF-1.4\nbroken", 1), (b"", 1)])
def test_what_cannot_be_drawn_says_why(data: bytes, page: int) -> None:
    with pytest.raises(Unreadable):
        draw(Drawing(data, page))


def test_a_page_of_any_size_stays_within_the_cap() -> None:
    wide = PAGE.replace(b"/MediaBox [0 0 595 842]", b"/MediaBox [0 0 14400 14400]")
    assert size(draw(Drawing(wide, 1, 100_000)))[0] ** 2 < 6_100_000


@pytest.fixture(scope="module")
def artist() -> Iterator[Artist]:
    one = Artist()
    yield one
    one.close()


@pytest.mark.slow
def test_the_worker_draws_what_the_function_draws_and_survives_a_refusal(artist: Artist) -> None:
    assert artist.draw(Drawing(PAGE, 1, 400)) == draw(Drawing(PAGE, 1, 400))
    with pytest.raises(Unreadable, match="no page 9"):
        artist.draw(Drawing(PAGE, 9, 400))
    assert abs(size(artist.draw(Drawing(PAGE, 2, 300)))[0] - 300) <= 1


@pytest.mark.slow
def test_a_page_that_takes_too_long_is_refused_and_the_next_is_drawn() -> None:
    artist = Artist(Limits(seconds=0.000_001))
    try:
        with pytest.raises(Unreadable, match="hung"):
            artist.draw(Drawing(PAGE, 1))
        with pytest.raises(Unreadable, match="hung"):
            artist.draw(Drawing(PAGE, 1))
    finally:
        artist.close()
