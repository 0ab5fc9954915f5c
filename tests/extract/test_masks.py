"""Names are put out of the parser's sight and back into the tree."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from headwater.extract.masks import parsed
from headwater.extract.syntax import ROOT, Tree, Word
from headwater.model import Schema
from headwater.text.names import NameSpan, find_names
from headwater.text.tokens import tokens


class Flat:
    """A parser that keeps what it was shown; every word hangs from the first."""

    name = "flat"
    languages = frozenset({"en"})

    def __init__(self) -> None:
        self.shown = ""

    def parse(self, text: str, sentences: Sequence[tuple[int, int]], language: str) -> list[Tree]:
        self.shown = text
        trees = []
        for start, end in sentences:
            spans = [(token.start, token.end) for token in tokens(text, start, end)]
            rows = [
                Word(first, last, text[first:last], text[first:last].lower(), "X", 0 if at else ROOT, "dep")
                for at, (first, last) in enumerate(spans)
            ]
            trees.append(Tree(start, end, language, tuple(rows)))
        return trees


def parse(text: str) -> tuple[str, Tree]:
    parser = Flat()
    trees = parsed(parser, text, [(0, len(text))], find_names(text), "en")
    return parser.shown, trees[0]


def test_states_and_movements_look_alike() -> None:
    shown = {parse(f"{a} paid the {m} in May.")[0] for a in ("Russia", "France") for m in _MOVEMENTS}
    assert len(shown) == 1


_MOVEMENTS = ("Free Coast Movement", "Northern Dawn Alliance")


def test_a_name_that_no_list_tells_is_shown() -> None:
    assert "Nelbrix" in parse("Nelbrix paid the Free Coast Movement.")[0]


_PARTS = ("Russia", "Free Coast Movement", "paid", "the", "in", "Oslo", ",", "Anna Berg")


@given(st.lists(st.sampled_from(_PARTS), min_size=1))
def test_words_come_back_at_their_places(parts: list[str]) -> None:
    text = " ".join(parts)
    tree = parse(text)[1]
    assert [word.text for word in tree.words] == [text[word.start : word.end] for word in tree.words]
    assert "".join(word.text for word in tree.words) == text.replace(" ", "")


def test_a_place_of_two_words_stays_two_words() -> None:
    name = NameSpan(0, 11, "New Zealand", Schema.ADDRESS)
    tree = parsed(Flat(), "New Zealand paid.", [(0, 17)], [name], "en")[0]
    assert [word.text for word in tree.words][:2] == ["New", "Zealand"]


def test_a_block_of_sentences_in_the_middle_is_shown_alone() -> None:
    text = "Before. Russia paid the Free Coast Movement. France met Anna Berg. After."
    spans = [(8, 44), (45, 66)]
    names = [name for start, end in spans for name in find_names(text, start, end)]
    parser = Flat()
    trees = parsed(parser, text, spans, names, "en")
    assert [text[tree.start : tree.end] for tree in trees] == [text[start:end] for start, end in spans]
    assert "Before" not in parser.shown
    assert "After" not in parser.shown
    for tree in trees:
        assert [word.text for word in tree.words] == [text[word.start : word.end] for word in tree.words]


def test_people_in_capitals_or_with_a_number_are_shown_as_people() -> None:
    text = "ANNA BERG-OSSING paid Co-Conspirator 2."
    names = [
        NameSpan(0, 16, "ANNA BERG-OSSING", Schema.PERSON),
        NameSpan(22, 38, "Co-Conspirator 2", Schema.PERSON),
    ]
    parser = Flat()
    (tree,) = parsed(parser, text, [(0, len(text))], names, "en")
    assert parser.shown == "Anna Berg paid Mary Miller."
    assert [text[word.start : word.end] for word in tree.words] == [word.text for word in tree.words]
    assert "BERG-OSSING" in [word.text for word in tree.words]
