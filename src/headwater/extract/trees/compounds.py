"""Prepositions of several words whose noun hides the party: "on behalf of the League", "on the League's behalf"."""

from __future__ import annotations

from collections.abc import Callable

from headwater.extract.syntax import Tree

_NOUNS = {("on", "behalf"): "on behalf of"}


def behind(tree: Tree, case: Callable[[int], str], child: int, role: str) -> tuple[str, int]:
    """Role and position of the party that an argument is about: itself, or what stands behind such a noun."""
    whole = _NOUNS.get((role, tree.words[child].text.lower()))
    if whole is None:
        return role, child
    inner = [at for at in tree.children[child] if tree.words[at].deprel.partition(":")[0] == "nmod"]
    named = [at for at in inner if case(at) == "of" or tree.words[at].deprel == "nmod:poss"]
    return (whole, named[0]) if named else (role, child)
