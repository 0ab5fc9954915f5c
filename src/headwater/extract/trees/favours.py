"""Support and orders told by nouns: "the bishop's endorsement of the League", "instructions from the bank to Berg"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon.cues import ACTORS, PAPERS, SUPPORTED
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_NOUNS: Final[Mapping[str, Relation]] = {
    **dict.fromkeys(words("endorsement backing"), Relation.ENDORSES),
    **dict.fromkeys(
        words("support praise admiration sympathy solidarity enthusiasm advocacy"), Relation.STATES_SUPPORT_FOR
    ),
    **dict.fromkeys(words("order instruction command directive"), Relation.DIRECTS),
    **dict.fromkeys(words("control grip hold stranglehold dominance domination domination"), Relation.CONTROLS),
    **dict.fromkeys(words("supervision oversight"), Relation.SUPERVISES),
    **dict.fromkeys(words("coverage portrayal interview profile"), Relation.COVERS),
    **dict.fromkeys(words("promotion glorification"), Relation.PROMOTES),
}
_GIVERS: Final = frozenset(["by", "from"])
_TAKERS: Final[Mapping[Relation, frozenset[str]]] = {
    Relation.ENDORSES: frozenset(["of", "for"]),
    Relation.STATES_SUPPORT_FOR: frozenset(["for", "with", "of"]),
    Relation.DIRECTS: frozenset(["to"]),
    Relation.CONTROLS: frozenset(["of", "over", "on"]),
    Relation.SUPERVISES: frozenset(["of", "over"]),
    Relation.COVERS: frozenset(["of", "with"]),
    Relation.PROMOTES: frozenset(["of"]),
}


def favours(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every such noun with both its parties."""
    for place, word in enumerate(scene.tree.words):
        relation = _NOUNS.get(word.lemma.lower())
        if relation is not None and word.upos == "NOUN" and place not in scene.names:
            yield from _drafts(scene, lexicon, place, relation)


def _drafts(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> Iterator[Draft]:
    hanging = scene.children(place, "nmod", "obl")
    givers = [*scene.owners(place), *(at for at in hanging if scene.clauses.case(at) in _GIVERS)]
    hanging += [at for giver in givers for at in scene.children(giver, "nmod")]  # "from the bank to the League"
    takers = [at for at in hanging if scene.clauses.case(at) in _TAKERS[relation] and at not in givers]
    if not takers or not givers:
        return
    kinds = ACTORS if relation is Relation.DIRECTS else SUPPORTED | PAPERS
    favoured = scene.ends(scene.clauses.joined(takers), kinds)
    givers = [at for at in scene.clauses.joined(givers) if at not in takers]
    for pair in product(scene.ends(givers, ACTORS, acting=True), favoured):
        if pair[0].text != pair[1].text:
            yield statement(scene, lexicon, relation, pair, place, f"tree:favour:{scene.lemma(place)}", 0.86)
