"""A state: what one is to another by a noun, perhaps behind a preposition ("on the payroll of", "the property of")."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from headwater.extract.lexicon.cues import ACTORS, Example
from headwater.model import Relation, Schema


@dataclass(frozen=True, slots=True)
class State:
    """One use of nouns. Lemmas in lower case.

    Attributes:
        nouns: heads of the phrase that says what somebody is.
        before: prepositions that it stands behind; an empty one for none ("is the brainchild of").
        behind: prepositions that the other end stands behind; "'s" for a possessive ("the bank's property").
        turned: true where the other end is the subject of the claim ("the property of the bank": the bank owns).
        alone: true where there is no other end ("under sanctions").
        examples: sentences with the ends that must be read.
    """

    nouns: frozenset[str]
    relation: Relation
    before: tuple[str, ...] = ("",)
    behind: tuple[str, ...] = ("of", "'s")
    turned: bool = False
    alone: bool = False
    bearer_kinds: frozenset[Schema] = ACTORS
    other_kinds: frozenset[Schema] = ACTORS
    sure: float = 0.9
    examples: tuple[Example, ...] = ()


def by_noun(states: Iterable[State]) -> Mapping[str, tuple[State, ...]]:
    """States of each noun."""
    table: dict[str, list[State]] = {}
    for state in states:
        for noun in state.nouns:
            table.setdefault(noun, []).append(state)
    return {noun: tuple(found) for noun, found in table.items()}
