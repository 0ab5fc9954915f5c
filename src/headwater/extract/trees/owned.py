"""Things that a possessive gives to somebody: "Berg's company, Green Dawn", "the bank's newspaper Northlight"."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_OWNERS = c.ACTORS
_NAMED = c.BODIES | c.SITES


def owned(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every named thing that somebody is said to have."""
    for place, word in enumerate(scene.tree.words):
        if word.upos != "NOUN" or word.lemma.lower() not in lexicon.belongings:
            continue
        owners = [child for child in scene.children(place, "nmod") if scene.tree.words[child].deprel == "nmod:poss"]
        things = [child for child in scene.children(place, "appos", "flat") if child in scene.names]
        for owner in scene.ends(owners, _OWNERS, acting=True):
            for thing in scene.ends(things, _NAMED, body=True):
                if owner.text != thing.text:
                    pattern = f"tree:apposition:{scene.lemma(place)}"
                    yield statement(scene, lexicon, Relation.OWNS, (owner, thing), place, pattern, 0.86)
