"""What differs between languages in the grammar of clauses: small closed lists, given by each lexicon."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import Tree, Word
from headwater.model import Schema

if TYPE_CHECKING:
    from headwater.extract.trees.scene import Scene

Refers = Callable[[Sentence, Tree, int, frozenset[Schema]], End | None]
"""What a noun or pronoun without a name stands for."""
StandsFor = Callable[["Scene", int, frozenset[Schema]], End | None]
"""What a pronoun stands for by its place in the tree."""
Several = Callable[["Scene", int, frozenset[Schema]], Sequence[End]]
"""The people that one word stands for."""


def _own_lemma(word: Word) -> str:
    return word.lemma.lower()


def _always(tree: Tree, place: int, name: int) -> bool:
    del tree, place, name
    return True


def _never(word: Word) -> bool:
    del word
    return False


@dataclass(frozen=True)
class Grammar:
    """Closed lists of one language; lemmas in lower case.

    Attributes:
        cases: true where bare cases tell roles (``:ins``, ``:dat``); `roles` maps them to the roles of cues.
        roles: case or preposition → role of a `Cue` ("by" for an agent, "to" for a receiver).
        particled: verbs with their particle ("sit down"), however the parser joins the two.
        receiver: role of an indirect object.
        refers: what a noun or pronoun refers back to, in a language whose phrases the rules do not cut.
        dropped: whom a predicate without a subject is about, in a language that leaves subjects out.
        beside: whether a noun may say what the person named right behind it is ("the lawyer Tom Okoro").
        stands_for: what a pronoun stands for by its place in the tree.
        several: the people that "they" or "both" stands for.
        gatherings: last words of names that a meeting bears and a body too ("congress").
        naming: verbs whose participle gives a name ("called").
        crediting: verbs whose object did what follows ("thanked the bank for funding").
        giving: verbs whose passive participle may keep an object ("awarded 40,000 euros").
        places: nouns for kinds of place ("port", "capital").
        lemma: of a predicate, where the lexicon knows more verbs than the parser.
        passive_participle: true for a bare participle that is passive ("funded", not "funding").
        participles: adjectives to be read as predicates ("based").
        loose: roles that may hang on the object of a verb and mean the verb ("a grant from …").
        aside: prepositions that set a name apart from what is said behind it ("besides").
        towards, away: prepositions that only a taker, only a giver stands behind.
        articles, indefinite: words that open a phrase which explains a name; those that open no new subject.
        asking: verbs whose object does what the infinitive says ("asked Berg to fund").
    """

    language: str
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()
    far: frozenset[str] = frozenset()
    aside: frozenset[str] = frozenset()
    towards: frozenset[str] = frozenset()
    away: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    cases: bool = False
    roles: Mapping[str, str] = field(default_factory=dict)
    particled: frozenset[str] = frozenset()
    receiver: str = "to"
    refers: Refers | None = None
    stands_for: StandsFor | None = None
    several: Several | None = None
    gatherings: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    giving: frozenset[str] = frozenset()
    crediting: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    dropped: Refers | None = None
    beside: Callable[[Tree, int, int], bool] = _always
    passive_participle: Callable[[Word], bool] = _never
    lemma: Callable[[Word], str] = _own_lemma
