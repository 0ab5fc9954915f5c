"""What differs between languages in the grammar of clauses: small closed lists, given by each lexicon."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from headwater.extract.syntax import Word


def _never(word: Word) -> bool:
    del word
    return False


@dataclass(frozen=True)
class Grammar:
    """Closed lists of one language; lemmas in lower case.

    Attributes:
        cases: true where bare cases tell roles (``:ins``, ``:dat``); `roles` maps them to the roles of cues.
        roles: case or preposition → role of a `Cue` ("by" for an agent, "to" for a receiver).
        receiver: role of an indirect object.
        passive_participle: true for a bare participle that is passive ("funded", not "funding").
        participles: adjectives to be read as predicates ("based").
        asking: verbs whose object does what the infinitive says ("asked Berg to fund").
    """

    language: str
    negations: frozenset[str] = frozenset()
    modals: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    infinitives: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    participles: frozenset[str] = frozenset()
    cases: bool = False
    roles: Mapping[str, str] = field(default_factory=dict)
    receiver: str = "to"
    passive_participle: Callable[[Word], bool] = _never
