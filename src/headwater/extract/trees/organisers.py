"""Whose an event is, told without a verb of organising: "was behind the march", "under the auspices of the League"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.clauses import base
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation

_WORK: Final = words("work idea initiative brainchild project undertaking affair doing handiwork creation venture")
_COVER: Final = words("auspices aegis umbrella banner leadership patronage sponsorship")
_ORGANISERS: Final = words("organiser organizer convenor convener co-organiser co-organizer impresario initiator")
_HOSTS: Final = words("host hostess co-host venue")


def organisers(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every event whose organiser or host a noun tells."""
    for place, word in enumerate(scene.tree.words):
        if word.upos not in ("NOUN", "PROPN"):
            continue
        lemma, case = scene.lemma(place), scene.clauses.case(place)
        if case == "behind":
            yield from _behind(scene, lexicon, place)
        if lemma in _COVER and case == "under":
            yield from _under(scene, lexicon, place)
        if place in scene.names:
            continue
        if lemma in _WORK and scene.children(place, "cop"):
            yield from _work_of(scene, lexicon, place)
        if lemma in _ORGANISERS | _HOSTS:
            yield from _titled(scene, lexicon, place, Relation.HOSTS if lemma in _HOSTS else Relation.ORGANISES)


def _behind(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "The League was behind the march"; "Sparrow, the group behind the occupation"."""
    if scene.children(place, "cop"):
        doers = scene.children(place, "nsubj")
    else:
        head = scene.tree.words[place].head
        doers = [head] if head >= 0 and scene.tree.bases[place] in ("nmod", "acl") else []
    yield from _drafts(scene, lexicon, Relation.ORGANISES, doers, [place], place)


def _under(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "The forum took place under the auspices of the League"."""
    doers = [*scene.owners(place), *(at for at in scene.children(place, "nmod") if scene.clauses.case(at) == "of")]
    clause = scene.clauses.around(place)
    if clause is None:
        return
    events = clause.nouns("subject") if clause.passive or not clause.nouns("object") else clause.nouns("object")
    yield from _drafts(scene, lexicon, Relation.ORGANISES, doers, events, place)


def _work_of(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "The conference was the work of the League"."""
    doers = [*scene.owners(place), *(at for at in scene.children(place, "nmod") if scene.clauses.case(at) == "of")]
    yield from _drafts(scene, lexicon, Relation.ORGANISES, doers, scene.children(place, "nsubj"), place)


def _titled(scene: Scene, lexicon: Lexicon, place: int, relation: Relation) -> Iterator[Draft]:
    """ "The organisers of the forum, the League and Blue Ocean"; "the evening's host was Three Pillars"."""
    of = [at for at in scene.children(place, "nmod") if scene.clauses.case(at) in ("of", "to", "for")]
    events = [*scene.owners(place), *of, *scene.children(place, "compound")]
    doers = scene.children(place, "appos")
    word = scene.tree.words[place]
    above = scene.children(word.head, "cop") if word.head >= 0 and base(word.deprel) == "nsubj" else []
    if scene.children(place, "cop"):
        doers = scene.children(place, "nsubj")
    elif above or (base(word.deprel) == "appos" and word.head in scene.names):
        doers = [word.head]
    yield from _drafts(scene, lexicon, relation, doers, events, place)


def _drafts(
    scene: Scene, lexicon: Lexicon, relation: Relation, doers: Iterable[int], events: Iterable[int], at: int
) -> Iterator[Draft]:
    found = scene.ends(list(events), c.EVENTS)
    for one, event in product(scene.ends(scene.clauses.joined(doers), c.ACTORS) if found else [], found[:1]):
        if one.text != event.text:
            yield statement(
                scene, lexicon, relation, (one, event), at, f"tree:organiser:{scene.lemma(at)}", 0.85
            )  # fmt: skip
