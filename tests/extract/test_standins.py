"""Stand-ins: the parser behind sees no name of a place or a body, and the tree lies on the original words."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.extract.standins import StandIns
from headwater.extract.syntax import ROOT, Tree, Word


class Chain:
    """A parser whose every word hangs from the one before; it keeps what it was given."""

    name = "chain/1"
    languages = frozenset({"en"})

    def __init__(self) -> None:
        self.texts: list[str] = []

    def parse(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Tree]:
        self.texts += [text[start:end] for start, end in sentences]
        return [Tree(start, end, language, _chain(text, start, end)) for start, end in sentences]


def _chain(text: str, start: int, end: int) -> tuple[Word, ...]:
    found = re.compile(r"\w+|[^\w\s]").finditer(text, start, end)
    return tuple(
        Word(one.start(), one.end(), one[0], one[0].lower(), "X", place - 1 if place else ROOT, "dep")
        for place, one in enumerate(found)
    )


def seen(text: str) -> str:
    behind = Chain()
    StandIns(behind).parse(text, [(0, len(text))], "en")
    return behind.texts[0]


STORY = "{A} gave the {M} a grant, and {B} denied that {A} funded the {N} in March 2015."


@pytest.mark.parametrize("states", [("Russia", "China"), ("France", "Kenya"), ("Turkey", "Canada")])
def test_the_parser_sees_the_same_words_whatever_the_names(states: tuple[str, str]) -> None:
    one, other = (
        STORY.format(A=a, B=b, M="Free Coast Movement", N="Northern Dawn Alliance") for a, b in (states, states[::-1])
    )
    swapped = STORY.format(A=states[0], B=states[1], M="Catalan Freedom League", N="Free Coast Movement")
    assert seen(one) == seen(other) == seen(swapped)
    assert "Coast" not in seen(one)
    assert not set(states) - {"France"} & set(re.findall(r"\w+", seen(one)))


def test_two_names_stay_two_and_one_stays_one() -> None:
    words = seen(STORY.format(A="Russia", B="China", M="Free Coast Movement", N="Northern Dawn Alliance")).split()
    first, other = words[0], words[words.index("denied") - 1]
    assert first != other
    assert words[words.index("that") + 1] == first


def test_the_tree_lies_on_the_original_words() -> None:
    text = STORY.format(A="Russia", B="China", M="Free Coast Movement", N="Northern Dawn Alliance")
    tree = StandIns(Chain()).parse(text, [(0, len(text))], "en")[0]
    assert [text[word.start : word.end] for word in tree.words] == [word.text for word in tree.words]
    assert [word.text for word in tree.words] == re.findall(r"\w+|[^\w\s]", text)
    assert (tree.start, tree.end) == (0, len(text))
    lemmas = {word.text: word.lemma for word in tree.words}
    assert (lemmas["Coast"], lemmas["gave"]) == ("Coast", "gave")


def test_offsets_hold_for_sentences_inside_a_text() -> None:
    text = "A preface. Russia paid the Free Coast Movement. Then China did."
    spans = [(11, 47), (48, len(text))]
    trees = StandIns(Chain()).parse(text, spans, "en")
    assert [text[tree.words[0].start : tree.words[-1].end] for tree in trees] == [text[a:b] for a, b in spans]


@given(
    st.lists(
        st.sampled_from(
            ["Russia", "Free Coast Movement", "e\u0301", "👩‍🚀", "\u00ad", "U.S.", "’s", "-", "Oslo's", "\r\n", "paid"]
        )
    )
)
@settings(max_examples=60, deadline=None)
def test_any_mixture_keeps_its_words(parts: list[str]) -> None:
    text = " ".join(parts)
    for tree in StandIns(Chain()).parse(text, [(0, len(text))], "en"):
        assert all(text[word.start : word.end] == word.text for word in tree.words)
        assert all(one.end <= other.start for one, other in zip(tree.words, tree.words[1:], strict=False))
