"""Copies: common runs, containment, shared quotations, and which texts are compared at all."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.overlap import (
    RUN,
    candidate_pairs,
    compare,
    containment,
    longest_common_run,
    shared_quotation,
    words_of,
)

WORDS = st.lists(st.sampled_from("abcd"), max_size=24)


def _brute(left: list[str], right: list[str]) -> int:
    best = 0
    for i in range(len(left)):
        for j in range(len(right)):
            sizes = range(1, min(len(left) - i, len(right) - j) + 1)
            best = max([best, *(n for n in sizes if left[i : i + n] == right[j : j + n])])
    return best


@given(WORDS, WORDS)
def test_the_longest_run_is_that_of_exhaustive_search(left: list[str], right: list[str]) -> None:
    run = longest_common_run(left, right)
    assert run.words == _brute(left, right)
    assert left[run.left : run.left + run.words] == right[run.right : run.right + run.words]


@given(WORDS, WORDS)
def test_containment_is_a_share_and_symmetric(left: list[str], right: list[str]) -> None:
    assert 0 <= containment(left, right) <= 1
    assert containment(left, right) == containment(right, left)
    assert containment(left, left) == (1.0 if left else 0.0)


def test_words_are_compared_without_case_marks_and_punctuation() -> None:
    assert words_of("The Bank’s “loan”, paid!") == words_of("the banks loan paid")


def test_a_shared_quotation_does_not_run_across_two() -> None:
    left = "He said “we paid the whole sum at once”. She said “and nobody ever asked us about it”."
    right = "It was “we paid the whole sum at once and nobody ever asked us about it”."
    assert shared_quotation(left, right) == 7
    assert shared_quotation(left, "Nothing is quoted here.") == 0


def _article(seed: int, words: int = 200) -> str:
    draw = random.Random(seed)
    return " ".join(f"w{draw.randrange(5000)}" for _ in range(words))


def test_every_run_of_twelve_words_is_found() -> None:
    for seed in range(40):
        run = " ".join(f"shared{seed}x{i}" for i in range(RUN))
        texts = {
            "a": f"{_article(seed)} {run} {_article(seed + 1000, 77 + seed)}",
            "b": f"{_article(seed + 2000, 31)} {run} {_article(seed + 3000)}",
        }
        assert [(a, b) for a, b, _ in candidate_pairs(texts)] == [("a", "b")]


def test_independent_texts_are_no_pair() -> None:
    assert list(candidate_pairs({str(seed): _article(seed) for seed in range(30)})) == []


def test_a_passage_in_very_many_texts_still_holds_them_together() -> None:
    shared = _article(1, 30)
    texts = {f"{seed:03d}": f"{_article(seed + 10, 60)} {shared}" for seed in range(60)}
    joined = {name: name for name in texts}

    def top(name: str) -> str:
        while joined[name] != name:
            name = joined[name]
        return name

    for one, two, _ in candidate_pairs(texts):
        joined[top(one)] = top(two)
    assert len({top(name) for name in texts}) == 1


def test_the_order_of_the_texts_does_not_matter() -> None:
    texts = {"b": _article(1), "a": _article(1) + " more", "c": _article(2)}
    assert list(candidate_pairs(texts)) == list(candidate_pairs(dict(reversed(texts.items()))))


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_two_texts_compare(left: str, right: str) -> None:
    one, two = compare(left, right), compare(right, left)
    assert (one.run, one.containment, one.quotation) == (two.run, two.containment, two.quotation)


@pytest.mark.parametrize(("left", "right"), [("", ""), ("", "a"), ("a b", "a b")])
def test_short_texts(left: str, right: str) -> None:
    assert compare(left, right).run == min(len(left.split()), len(right.split()))


@given(st.lists(st.sampled_from("abcdefgh"), max_size=60), st.lists(st.sampled_from("abcdefgh"), max_size=60))
def test_the_quick_run_is_found_exactly_where_the_slow_one_is_long_enough(left: list[str], right: list[str]) -> None:
    texts = {"one": " ".join(left), "two": " ".join([*right, *left[5:25]])}
    slow = compare(texts["one"], texts["two"]).run
    quick = max((evidence.run for _, _, evidence in candidate_pairs(texts)), default=0)
    assert (quick >= 12) == (slow >= 12)
    assert quick <= slow
