from headwater.extract.syntax import ROOT, Tree, Word


def _tree(heads: list[int]) -> Tree:
    words = tuple(Word(n, n + 1, "x", "x", "X", head, "dep") for n, head in enumerate(heads))
    return Tree(0, len(heads), "en", words)


def test_children_and_root_follow_the_heads() -> None:
    tree = _tree([1, ROOT, 1, 2])
    assert tree.root == 1
    assert tree.children == ((), (0, 2), (3,), ())
    assert tree.subtree(2) == (2, 3)


def test_a_cycle_ends_the_subtree_and_not_the_program() -> None:
    assert _tree([1, 0]).subtree(0) == (0, 1)


def test_an_empty_sentence_has_no_root() -> None:
    assert _tree([]).root == ROOT
