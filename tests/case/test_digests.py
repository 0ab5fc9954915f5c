"""Digests tell apart what differs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.case.digests import code_digest, digest_all, digest_of


@given(st.lists(st.text()), st.lists(st.text()))
def test_different_parts_have_different_digests(left: list[str], right: list[str]) -> None:
    assert (digest_all(left) == digest_all(right)) == (left == right)


def test_parts_do_not_run_into_one_another() -> None:
    assert digest_of("ab", "c") != digest_of("a", "bc")


def test_code_of_different_rooms_differs_and_is_stable() -> None:
    assert code_digest("model") == code_digest("model")
    assert code_digest("model") != code_digest("model", "text")
