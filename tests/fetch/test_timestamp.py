from __future__ import annotations

import pytest
from tests.fetch.stand_in import StandIn, page, standing_in

from headwater.errors import Unreachable
from headwater.fetch.timestamp import _der, _imprint, _integer, check, query, stamp

SHA = "ab" * 32


def answer(status: int = 0, sha: str = SHA, nonce: int = 77) -> bytes:
    token = _der(0x30, _imprint(sha) + _integer(nonce) + b"\x04\x82\x01\x00" + bytes(256))
    return _der(0x30, _der(0x30, _integer(status)) + token)


def test_the_question_is_the_documented_one() -> None:
    asked = query(SHA, 300)
    assert asked.hex() == (
        "303d020101" "3031300d060960864801650304020105000420" + SHA + "0202012c" "0101ff"
    )  # fmt: skip


def test_an_answer_is_held_to_its_question() -> None:
    check(answer(), SHA, 77)
    check(answer(1), SHA, 77)
    for bad in (answer(2), answer(sha="cd" * 32), answer(nonce=78), b"", b"\x30", answer()[:20], b"<html>"):
        with pytest.raises(Unreachable):
            check(bad, SHA, 77)


def test_it_is_asked_over_the_same_door() -> None:
    with standing_in(StandIn({"/tsa": page(answer(), "application/timestamp-reply")})) as one:
        assert stamp("http://tsa.example/tsa", SHA, 77, one.network) == answer()
    assert b"application/timestamp-query" in one.asked[0]
