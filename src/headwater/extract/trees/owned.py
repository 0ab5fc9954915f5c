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
        if lemma in _STAKES and word.upos == "NOUN":
            yield from _held(scene, lexicon, place)
        if word.upos != "NOUN" or relation is None:
            continue
        beside = {scene.lemma(child) for child in scene.children(place, "compound", "amod")}
        if beside & _KIN:
            yield from _kin(scene, lexicon, place, Relation.AFFILIATED_WITH if "sister" in beside else Relation.OWNS)
            continue
        owners = scene.owners(place)
        things = _things(scene, place)
        kinds = _OWNERS if relation is Relation.OWNS else _PEOPLE
        for owner in scene.ends(owners, kinds, acting=relation is Relation.OWNS):
            for thing in scene.ends(things, _NAMED, body=True):
                if owner.text != thing.text:
                    pattern = f"tree:apposition:{scene.lemma(place)}"
                    yield statement(scene, lexicon, relation, (owner, thing), place, pattern, 0.86)


_STAKES = frozenset(["stake", "shareholding", "holding", "share"])


def _held(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "Ann Po's stake in the Bank"."""
    below = [at for at in scene.children(place, "nmod") if scene.clauses.case(at) == "in"]
    for owner in scene.ends(scene.owners(place) if below else [], _OWNERS):
        for thing in scene.ends(scene.clauses.joined(below), _GROUPED | c.SITES, body=True):
            if owner.text != thing.text:
                yield statement(scene, lexicon, Relation.OWNS, (owner, thing), place, "tree:apposition:stake", 0.88)


_KIN = frozenset(["parent", "holding", "mother", "sister"])
_GROUPED = c.BODIES - {Schema.PROJECT, Schema.THING}


def _kin(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> Iterator[Draft]:
    """ "Green Dawn's parent company, Vestland Bank": the bank owns; "its sister company": the two are of one house."""
    below = [at for at in scene.children(place, "nmod") if scene.clauses.case(at) in ("of", "to")]
    owned_ = scene.owners(place) or scene.clauses.joined(below)
    named = _things(scene, place) or _copular(scene, place)
    for parent in scene.ends(named, _GROUPED | c.PEOPLE, body=True):
        for child in scene.ends(owned_, _GROUPED, body=True):
            if parent.text != child.text:
                pattern = f"tree:apposition:{scene.lemma(place)}"
                yield statement(scene, lexicon, relation, (parent, child), place, pattern, 0.9)


def _copular(scene: Scene, place: int) -> list[int]:
    """What the noun is said to be, or what is said to be it."""
    head = scene.tree.words[place].head
    if scene.children(place, "cop"):
        return scene.children(place, "nsubj")
    said = head in scene.names and scene.tree.bases[place] == "nsubj" and scene.children(head, "cop")
    return [head] if said else []


def _things(scene: Scene, place: int) -> list[int]:
    """The name of the thing: in apposition, behind it, or before its comma."""
    found = [child for child in scene.children(place, "appos", "flat") if child in scene.names]
    behind, before = scene.renamed(place), scene.explained(place)
    return found or ([behind] if behind != ROOT else [before] if before != ROOT else [])
