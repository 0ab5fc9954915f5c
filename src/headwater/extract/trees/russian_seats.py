"""Where Russian texts seat a body: "штаб-квартира фонда находится в Осло", "фонд из Осло", "Фонд «Гавань» (Осло)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from headwater.extract.drafts import Draft
from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.grammar import words as listed
from headwater.extract.russian.nouns import BODY_NOUNS
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import base
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.model import Relation, Schema

_ACTS = listed("находиться располагаться расположить разместиться быть размещаться базироваться")
_BODIES = frozenset({Schema.ORGANIZATION, Schema.COMPANY})


def seats(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every seat."""
    for place, word in enumerate(scene.tree.words):
        lemma = word.lemma.lower()
        if lemma == "штаб-квартира":
            yield from _headquarters(scene, lexicon, place)
        elif lemma in BODY_NOUNS and word.upos in ("NOUN", "PROPN"):
            yield from _from(scene, lexicon, place)
    yield from _bracketed(scene, lexicon)


def _headquarters(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    owners = [
        child
        for child in scene.children(place, "nmod", "det")
        if scene.clauses.case(child) == ":gen" or scene.tree.words[child].lemma.lower() in lexicon.grammar.whose
    ]
    case = scene.clauses.case(place)
    head = scene.tree.words[place].head
    if case in ("с", "со") and head != ROOT:
        owners = [head]
    below = [child for child in scene.children(place, "nmod", "obl") if scene.clauses.case(child) in ("в", "во", "на")]
    clause = scene.clauses.by_place.get(head) if head != ROOT else None
    if not below and clause is not None and clause.lemma in _ACTS:
        below = [at for role in ("in", "at") for at in clause.nouns(role)]
    for body in scene.ends(owners, c.BODIES):
        for where in _towns(scene, below):
            yield statement(scene, lexicon, Relation.BASED_IN, (body, where), place, "tree:seat", 0.9)


def _towns(scene: Scene, places: list[int]) -> list[End]:
    return [end for end in scene.ends(places, c.PLACES) if end.schema is Schema.ADDRESS][:1]


def _from(scene: Scene, lexicon: Lexicon, place: int) -> Iterator[Draft]:
    """ "фонд «Гавань» из Осло", "институт в Осло": where the noun itself is tied to a place."""
    if not any(at in scene.names for at in (place, *scene.children(place, "appos", "flat"))):
        return
    below = [child for child in scene.children(place, "nmod") if scene.clauses.case(child) in ("из", "в", "во")]
    for body in scene.ends([place], _BODIES):
        for where in _towns(scene, below):
            between = scene.sentence.text[body.end : where.start].strip(' »”")')
            if where.start > body.start and between in ("в", "во", "из"):
                yield statement(scene, lexicon, Relation.BASED_IN, (body, where), place, "tree:seat:of", 0.85)


def _bracketed(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """ "Фонд «Гавань» (Осло)": a town in brackets right behind a body."""
    names, words = scene.sentence.marks.names, scene.tree.words
    for first, second in pairwise(names):
        between = scene.sentence.text[first.end : second.start].strip()
        behind = scene.sentence.text[second.end : second.end + 1]
        one, other = scene.sentence.cast.at(first), scene.sentence.cast.at(second)
        if between not in ("(", "» (") or behind not in (")", ",") or other.schema is not Schema.ADDRESS:
            continue
        if one.schema not in _BODIES or first not in scene.heads or second not in scene.heads:
            continue
        body, where = scene.end(scene.heads[first], _BODIES), scene.end(scene.heads[second], c.PLACES)
        place = scene.heads[second]
        if body is not None and where is not None and base(words[place].deprel) != "conj":
            yield statement(scene, lexicon, Relation.BASED_IN, (body, where), place, "tree:seat", 0.86)
