"""Reads what one is to another by a noun behind a preposition: "at the helm of the League"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from headwater.extract.drafts import Draft
from headwater.extract.sentence import End
from headwater.extract.syntax import ROOT
from headwater.extract.trees.clauses import base
from headwater.extract.trees.holders import shared_subject
from headwater.extract.trees.lexicons import Lexicon
from headwater.extract.trees.scene import Scene
from headwater.extract.trees.statements import statement
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema


def standing(scene: Scene, lexicon: Lexicon) -> Iterator[Draft]:
    """Drafts of every noun of the lexicon that says what one is to another."""
    for place, word in enumerate(scene.tree.words):
        if word.upos not in ("NOUN", "PROPN", "ADJ") or place in scene.names:
            continue
        for state in lexicon.states.get(scene.lemma(place), ()):
            case = scene.clauses.case(place)
            if case in state.before or (case == "as" and "" in state.before):
                yield from _drafts(scene, lexicon, state, place)


def _drafts(scene: Scene, lexicon: Lexicon, state: State, place: int) -> Iterator[Draft]:
    others: list[End | None] = [None]
    if not state.alone:
        acting = state.turned and Schema.PUBLIC_BODY in state.other_kinds
        body = Schema.ORGANIZATION in state.other_kinds and Schema.PERSON not in state.other_kinds
        others = list(scene.ends(_others(scene, state, place), state.other_kinds, acting, body))
    bearers = scene.ends(_bearers(scene, place), state.bearer_kinds) if others and _sits(scene, state, place) else []
    clause = scene.clauses.by_place.get(scene.tree.words[place].head) if state.alone else None
    if clause is not None and not clause.passive and clause.nouns("object") and scene.clauses.case(place):
        bearers = scene.ends(clause.nouns("object"), state.bearer_kinds)  # "released all three on bail"
    pattern = f"tree:state:{scene.lemma(place)}"
    for bearer, other in product(bearers, others):
        titled = state.alone and 0 <= bearer.start - scene.tree.words[place].end < 2  # "Defendant Anna Berg was …"
        if not titled and (other is None or bearer.text != other.text):
            ends = (other, bearer) if state.turned else (bearer, other)
            value = scene.tree.words[place].text if state.alone else ""
            yield statement(scene, lexicon, state.relation, ends, place, pattern, state.sure, value)


def _sits(scene: Scene, state: State, place: int) -> bool:
    """False for "will represent her party on the committee": only who is or sits on one is of it."""
    head = scene.tree.words[place].head
    clause = scene.clauses.by_place.get(head) if head != ROOT else None
    return state.relation is not Relation.MEMBER_OF or clause is None or clause.lemma in _SITTING


_SITTING = frozenset(["sit", "serve", "stay", "remain", "put", "place", "appoint", "elect"])
_CHANGING = frozenset(["replace", "succeed", "follow", "supplant", "oust", "displace"])
_COPULAR = frozenset(["become", "remain", "be", "call", "consider"])


def _others(scene: Scene, state: State, place: int) -> list[int]:
    """The other end, by its preposition or as an owner."""
    found: list[int] = []
    for child in scene.children(place, "nmod", "obl"):
        owner = scene.tree.words[child].deprel == "nmod:poss"
        if "'s" in state.behind if owner else scene.clauses.case(child) in state.behind:
            found += scene.clauses.joined([child])
    if not found and "'s" in state.behind:
        found = scene.owners(place)
    if not found and "compound" in state.behind:
        found = [child for child in scene.children(place, "compound") if child in scene.names]
    return found


def _bearers(scene: Scene, place: int) -> list[int]:
    """Of whom it is said: a copula's subject, the noun that it stands beside, or the subject of its verb."""
    words = scene.tree.words
    relation, head = base(words[place].deprel), words[place].head
    if scene.children(place, "cop"):
        subjects = scene.children(place, "nsubj")
        fronted = [ch for ch in scene.children(place, "nmod") if ch < place and not scene.clauses.case(ch)]
        return scene.clauses.joined(subjects or fronted[:1])  # a subject without a verb may be taken for a part
    explained = scene.explained(place)
    if explained != ROOT:
        return [explained]
    named = [child for child in scene.children(place, "appos", "flat") if child in scene.names]
    if named:
        return named
    if head == ROOT:
        return scene.children(place, "nsubj")
    if not scene.clauses.case(place) and (listed := shared_subject(scene, place)):
        return listed
    if relation in ("appos", "nmod", "acl", "conj") and head in scene.names:
        return [head]
    if head in scene.names and words[head].head != ROOT and base(words[head].deprel) == "nsubj":
        return [head]
    if scene.clauses.case(place) == "as" and head in scene.clauses.by_place:
        known = scene.clauses.by_place[head]
        return known.nouns("subject") if known.passive else known.nouns("object") or known.nouns("subject")
    bare = not scene.clauses.case(place)
    clause = scene.clauses.around(place)
    if clause is None:
        return _verbless(scene, head, relation)
    if bare and (relation not in ("xcomp", "obj", "obl", "conj") or clause.lemma not in _COPULAR):
        return []
    if relation in ("nmod", "acl") and head not in scene.clauses.by_place:
        return [head] if words[head].upos in ("NOUN", "PROPN") and head not in clause.nouns("object") else []
    changed = clause.nouns("by" if clause.passive else "object") if clause.lemma in _CHANGING else []
    return [*clause.nouns("subject"), *changed]  # "replaced Tom Okoro at the head of the League"


def _verbless(scene: Scene, head: int, relation: str) -> list[int]:
    """Of whom it is said where nothing but a copula or a comma says it: "a person with control of"."""
    if scene.children(head, "cop") and relation in ("obl", "nmod"):
        return scene.children(head, "nsubj")
    explained = scene.explained(head) if relation == "nmod" else ROOT
    return [explained] if explained != ROOT else []
