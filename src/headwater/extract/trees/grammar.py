"""What differs between languages in the grammar of clauses: small closed lists, given by each lexicon."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from headwater.extract.sentence import End, Sentence
from headwater.extract.syntax import Tree, Word
from headwater.model import Schema

Refers = Callable[[Sentence, Tree, int, frozenset[Schema]], End | None]
"""What a noun or pronoun without a name stands for."""


def _own_lemma(word: Word) -> str:
    return word.lemma.lower()


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
    passive_participle: Callable[[Word], bool] = _never
    lemma: Callable[[Word], str] = _own_lemma
