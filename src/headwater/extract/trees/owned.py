"""Things that a possessive gives to somebody: "Berg's company, Green Dawn", "the bank's newspaper Northlight"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.syntax import ROOT
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema

_OWNERS = c.ACTORS
_NAMED = c.BODIES | c.SITES
_PEOPLE = frozenset({Schema.PERSON})


def owned(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every named thing that somebody is said to have."""
    for place, word in enumerate(scene.tree.words):
        lemma = word.lemma.lower()
        relation = Relation.OWNS if lemma in lexicon.belongings else lexicon.followings.get(lemma)
        if word.upos != "NOUN" or relation is None:
            continue
        owners = scene.owners(place)
        things = _things(scene, place)
        kinds = _OWNERS if relation is Relation.OWNS else _PEOPLE
        for owner in scene.ends(owners, kinds, acting=relation is Relation.OWNS):
            for thing in scene.ends(things, _NAMED, body=True):
                if owner.text != thing.text:
                    pattern = f"tree:apposition:{scene.lemma(place)}"
                    yield statement(scene, lexicon, relation, (owner, thing), place, pattern, 0.86)


def _things(scene: Scene, place: int) -> list[int]:
    """The name of the thing: in apposition, behind it, or before its comma."""
    found = [child for child in scene.children(place, "appos", "flat") if child in scene.names]
    behind, before = scene.renamed(place), scene.explained(place)
    return found or ([behind] if behind != ROOT else [before] if before != ROOT else [])
