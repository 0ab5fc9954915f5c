"""The client against stand-in servers: where it goes, what it refuses, what it keeps."""

from __future__ import annotations

import gzip
import socket
import time

import pytest
from tests.fetch.stand_in import PUBLIC, StandIn, page, standing_in

from headwater.errors import HeadwaterError, TooBig, Unreachable, UsageError
from headwater.fetch import Caps, get

HELLO = page(b"<p>Hello")


def moved(to: str, status: str = "302 Found") -> bytes:
    return page(b"", status=status, Location=to)


def test_a_page_and_what_went_over_the_wire() -> None:
    with standing_in(StandIn({"/a?b=c": HELLO})) as one:
        (found,) = get("http://a.example/a?b=c#d", network=one.network)
    assert (found.status, found.body, found.address) == (200, b"<p>Hello", PUBLIC)
    assert found.received == HELLO
    assert one.asked == [found.sent]
    assert b"Host: a.example\r\n" in found.sent


@pytest.mark.parametrize("address", ["127.0.0.1", "169.254.169.254", "::1", "::ffff:10.0.0.1", "100.64.1.1"])
def test_a_name_that_leads_inside_is_not_called(address: str) -> None:
    with standing_in(StandIn({"/": HELLO}, {"a.example": [PUBLIC, address]})) as one:
        with pytest.raises(UsageError, match="only public addresses"):
            get("http://a.example/", network=one.network)
        assert one.called == []


@pytest.mark.parametrize(
    "to", ["http://inside.example/", "http://127.0.0.1/", "//inside.example/x", "file:///etc/passwd", "http://[::1]/"]
)
def test_a_redirect_is_checked_again(to: str) -> None:
    names: dict[str, list[str] | list[list[str]]] = {
        "inside.example": ["10.0.0.1"], "127.0.0.1": ["127.0.0.1"], "::1": ["::1"],
    }  # fmt: skip
    with standing_in(StandIn({"/": moved(to)}, names)) as one:
        with pytest.raises(UsageError):
            get("http://a.example/", network=one.network)
        assert one.called == [PUBLIC]


def test_a_name_that_changes_its_answer_gains_nothing() -> None:
    with standing_in(StandIn({"/": HELLO}, {"a.example": [[PUBLIC], ["127.0.0.1"]]})) as one:
        get("http://a.example/", network=one.network)
        assert one.called == [PUBLIC]
        assert one.turns == 1


def test_redirects_end() -> None:
    with (
        standing_in(StandIn({"/": moved("/")})) as one,
        pytest.raises(TooBig, match="redirects = 5"),
    ):
        get("http://a.example/", network=one.network)


def test_followed_redirects_are_all_kept() -> None:
    with standing_in(StandIn({"/": moved("b", "301 Moved"), "/b": HELLO})) as one:
        first, last = get("http://a.example/", network=one.network)
    assert (first.status, last.url, last.body) == (301, "http://a.example/b", b"<p>Hello")


def packed(data: bytes, coding: str = "gzip") -> bytes:
    return page(data, Content_Encoding=coding)


BAD: dict[str, tuple[bytes, type[HeadwaterError], str]] = {
    "big": (page(b"x" * 300_000), TooBig, "sent_bytes = 200,000"),
    "bomb": (packed(gzip.compress(b"0" * 80_000_000)), TooBig, "unpacked_bytes"),
    "coding": (packed(b"x", "br"), Unreachable, "not asked for"),
    "damaged": (packed(b"\x1f\x8bxxxx"), Unreachable, "damaged"),
    "gone": (page(b"", status="404 Not Found"), Unreachable, "answered 404"),
    "cut": (page(b"x" * 100)[:-50], Unreachable, "cut short"),
    "nonsense": (b"nonsense\r\n\r\n", Unreachable, "a.example"),
    "nothing": (b"", Unreachable, "a.example"),
    "headers": (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 500 + b"\r\n", Unreachable, "a.example"),
}


@pytest.mark.parametrize("name", BAD)
def test_answers_that_are_refused(name: str) -> None:
    answer, error, what = BAD[name]
    with standing_in(StandIn({"/": answer})) as one, pytest.raises(error, match=what):
        get("http://a.example/", Caps(sent_bytes=200_000, unpacked_bytes=1 << 20), one.network)


def test_a_server_that_dribbles_is_left() -> None:
    def dribble(wire: socket.socket) -> None:
        wire.sendall(b"HTTP/1.1 200 OK\r\n")
        for _ in range(200):
            wire.sendall(b"A")
            time.sleep(0.05)

    began = time.monotonic()
    with standing_in(StandIn({"/": dribble})) as one, pytest.raises(Unreachable, match=r"seconds = 0\.5"):
        get("http://a.example/", Caps(seconds=0.5), one.network)
    assert time.monotonic() - began < 5


def test_a_packed_page_is_unpacked_and_kept_as_it_came() -> None:
    answer = packed(gzip.compress(b"<p>Hello"))
    with standing_in(StandIn({"/": answer})) as one:
        (found,) = get("http://a.example/", network=one.network)
    assert found.body == b"<p>Hello"
    assert found.received == answer
