"""A phrase: a verb that with certain nouns states a relation ("bore the costs of", "holds a stake in")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.extract.lexicon.cues import ACTORS, SUPPORTED, Example
from headwater.model import Relation, Schema


@dataclass(frozen=True, slots=True)
class Phrase:
    """One phrase. Lemmas in lower case.

    Attributes:
        verbs: predicates; a particle belongs to its verb ("take out").
        nouns: heads of the noun that the verb needs; with ``money`` a sum of money will do as well.
        at: where that noun stands: ``object`` or a preposition ("at the expense of").
        subject, object: where the ends stand: ``subject`` (the agent of a passive), ``patient`` (its subject in any
            voice), ``taker`` (the subject, in the active only), ``owner`` ("the bank's expense"), ``author`` ("by"
            behind the noun), or a preposition of the noun or of the verb. Roles joined by "|" are tried in turn.
        thing: true where the noun itself is the object if no other is named ("paid for the flights").
        examples: sentences with the ends that must be read.
    """

    verbs: tuple[str, ...]
    nouns: frozenset[str]
    relation: Relation
    subject: str = "subject"
    object: str = "of|for|owner"
    at: str = "object"
    money: bool = False
    subject_kinds: frozenset[Schema] = ACTORS
    object_kinds: frozenset[Schema] = SUPPORTED
    thing: bool = False
    sure: float = 0.9
    examples: tuple[Example, ...] = ()


ANY_VERB = "*"
"""Stands for every verb: "… at the expense of the bank"."""


def by_verb(phrases: Iterable[Phrase]) -> Mapping[str, tuple[Phrase, ...]]:
    """Phrases of each verb."""
    table: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        for verb in phrase.verbs:
            table.setdefault(verb, []).append(phrase)
    return {verb: tuple(found) for verb, found in table.items()}
