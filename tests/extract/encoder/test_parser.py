"""The encoder as a parser: whole trees with true offsets for any text."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.errors import HeadwaterError
from headwater.extract.encoder import Encoder, encoder
from headwater.extract.encoder.model import Model
from headwater.extract.encoder.windows import LONGEST, windows
from headwater.extract.syntax import ROOT, Tree

SENTENCE = "Anna Berg, who founded the Free Coast Movement in Geneva, didn't pay Acme Inc. for the offices."


def parse(text: str) -> Tree:
    return encoder().parse(text, [(0, len(text))], "en")[0]


def assert_whole(tree: Tree, text: str) -> None:
    assert [text[word.start : word.end] for word in tree.words] == [word.text for word in tree.words]
    assert sum(word.head == ROOT for word in tree.words) == min(1, len(tree.words))
    if tree.words:
        assert len(tree.subtree(tree.root)) == len(tree.words)
    for word in tree.words:
        assert 0 <= word.sure <= 1
        assert 0 <= word.entity_sure <= 1
        assert (word.head == ROOT) == (word.deprel == "root")


def test_a_sentence_is_read() -> None:
    tree = parse(SENTENCE)
    by_text = {word.text: word for word in tree.words}
    assert_whole(tree, SENTENCE)
    assert tree.words[tree.root].lemma == "pay"
    assert by_text["founded"].deprel == "acl:relcl"
    assert tree.words[by_text["founded"].head].entity.endswith("-PER")
    assert by_text["Movement"].entity == "I-ORG"
    assert by_text["Geneva"].entity == "B-LOC"
    assert by_text["n't"].lemma == "not"
    assert by_text["Movement"].deprel == "obj"


def test_offsets_are_those_of_the_document() -> None:
    text = "First.\r\n\r\n" + SENTENCE
    tree = encoder().parse(text, [(10, len(text))], "en")[0]
    assert text[tree.words[0].start : tree.words[0].end] == "Anna"
    assert (tree.start, tree.end) == (10, len(text))


def test_a_denied_event_is_less_factual_than_a_plain_one() -> None:
    plain = next(word for word in parse("The bank paid the group.").words if word.upos == "VERB")
    denied = next(word for word in parse("The bank did not pay the group.").words if word.upos == "VERB")
    assert plain.factual is not None
    assert denied.factual is not None
    assert plain.factual > denied.factual


def test_nothing_gives_nothing() -> None:
    assert encoder().parse("", [], "en") == []
    assert encoder().parse("  \n", [(0, 3), (1, 1)], "en") == [Tree(0, 3, "en", ()), Tree(1, 1, "en", ())]


def test_the_same_text_gives_the_same_trees() -> None:
    assert Encoder().parse(SENTENCE, [(0, 50), (51, 90)], "en") == encoder().parse(SENTENCE, [(0, 50), (51, 90)], "en")


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=40), max_size=4))
def test_any_text_gives_whole_trees(parts: list[str]) -> None:
    text = "".join(parts)
    bounds, start = [], 0
    for part in parts:
        bounds.append((start, start + len(part)))
        start += len(part)
    trees = encoder().parse(text, bounds, "en")
    assert [(tree.start, tree.end) for tree in trees] == bounds
    for tree in trees:
        assert_whole(tree, text)


@pytest.mark.parametrize(
    "text",
    [
        "cafe\u0301 inde\u00adpendence \u05d0\u05b8\u05d1 \u202eabc\u202c 👩\u200d👩\u200d👧 \u0640\u0301",
        "ONE DAY THE BANK PAID. " * 20,
        "word " * 700,
        "x" * 5000,
        "\u0000\ufffd\u200b \u0085 \u2028",
    ],
)
def test_ugly_text(text: str) -> None:
    assert_whole(parse(text), text)


def test_windows_hold_every_word_once() -> None:
    words = [((7,) * (1 + place % 5), 1) for place in range(500)]
    cut = windows(words, ["," if place % 9 == 0 else "a" for place in range(500)])
    assert [first for first, _ in cut] == list(np.cumsum([0, *[len(coded.words) for _, coded in cut]])[:-1])
    assert [word for _, coded in cut for word in coded.words] == words
    assert max(coded.pieces for _, coded in cut) <= LONGEST


def test_a_missing_network_is_one_clear_line(tmp_path) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(HeadwaterError, match=r"tables\.json.*install Headwater anew"):
        Model(tmp_path)
