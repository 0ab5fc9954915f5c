"""What the grammar of trees must know of one language: its cues, role nouns, moods and closed lists.

A language has a module of its own beside this one (``english``, ``russian``) that makes a `Lexicon`. Verbs are given as
`Cue`: the roles of the claim's two ends are ``subject``, ``object``, ``by`` (the agent of a passive) or a preposition;
a language of cases maps its bare cases to roles in `Grammar.roles`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache

from headwater.extract.lexicon.cues import Cue
from headwater.extract.trees.clauses import Clause
from headwater.extract.trees.grammar import Grammar
from headwater.extract.trees.modality import Moods
from headwater.extract.trees.phrases import Phrase
from headwater.extract.trees.states import State
from headwater.model import Relation


def _any(clause: Clause, lemmas: frozenset[str]) -> bool:
    del clause, lemmas
    return True


@dataclass(frozen=True)
class Lexicon:
    """One language. Lemmas in lower case.

    Attributes:
        cues: predicates → uses.
        roles: nouns that say what one is to another ("chairman") → relation; the bearer is the subject.
        whole: prepositions or cases behind a role noun that name the other end ("of", ":gen").
        funding, goods, support: nouns for what is given.
        needs: nouns that other uses of verbs need as their object, by the word in `Cue.needs`.
        checks: what other uses need of the clause, by the word in `Cue.needs`; the function gives the lemmas of a role.
        compounds: participles joined to a name ("Oslo-based") → relation.
        staff: role nouns for those whom a person employs ("aide"); press: what makes an officer a spokesman.
        becoming: verbs that give a role ("become", "appoint", "elect").
        bodies: nouns for organisations, in appositions that say where one is.
        light: verbs that with a noun of `funding` mean to fund ("made a payment").
        orders: nouns of what one acts by ("at the direction of").
        expenses: nouns in "at the expense of".
        guests: nouns for those at an event ("among the speakers were").
        giver, taker, inside: prepositions or cases of who gives, who gets, and where a body is.
        asking, unknown: question words; words that say that nobody knows.
        idiom: false where a verb with these objects means something else.
        phrases: verbs that state a relation together with a noun.
        belongings: nouns for what one owns ("company", "newspaper").
        followings: nouns for what somebody has without owning it ("movement") → relation.
        company: nouns for those at an event ("guest", "speaker") → relation.
        states: nouns that, perhaps behind a preposition, say what one is to another.
    """

    grammar: Grammar
    moods: Moods
    cues: Mapping[str, tuple[Cue, ...]]
    roles: Mapping[str, Relation]
    whole: frozenset[str]
    funding: frozenset[str] = frozenset()
    goods: frozenset[str] = frozenset()
    support: frozenset[str] = frozenset()
    needs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    checks: Mapping[str, Callable[[Callable[[str], frozenset[str]]], bool]] = field(default_factory=dict)
    compounds: Mapping[str, Relation] = field(default_factory=dict)
    staff: frozenset[str] = frozenset()
    press: frozenset[str] = frozenset()
    becoming: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    light: frozenset[str] = frozenset()
    orders: frozenset[str] = frozenset()
    expenses: frozenset[str] = frozenset()
    guests: frozenset[str] = frozenset()
    giver: frozenset[str] = frozenset()
    taker: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    idiom: Callable[[Clause, frozenset[str]], bool] = _any
    phrases: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    company: Mapping[str, Relation] = field(default_factory=dict)
    belongings: frozenset[str] = frozenset()
    followings: Mapping[str, Relation] = field(default_factory=dict)
    states: Mapping[str, tuple[State, ...]] = field(default_factory=dict)


@cache
def lexicon(language: str) -> Lexicon | None:
    """The lexicon of a language; None where there is none."""
    if language == "en":
        from headwater.extract.trees.english import ENGLISH

        return ENGLISH
    if language == "ru":
        from headwater.extract.trees.russian import RUSSIAN

        return RUSSIAN
    return None
