"""A cue: a verb that states a relation, with the places of its arguments and examples that are tests."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from headwater.model import Relation, Schema

ACTORS: Final = frozenset(
    {Schema.PERSON, Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY, Schema.USER_ACCOUNT}
)
PEOPLE: Final = frozenset({Schema.PERSON, Schema.LEGAL_ENTITY})
BODIES: Final = frozenset(
    {Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY, Schema.PROJECT, Schema.THING}
)
EVENTS: Final = frozenset({Schema.EVENT})
PLACES: Final = frozenset({Schema.ADDRESS})
SITES: Final = frozenset({Schema.REAL_ESTATE})
PAPERS: Final = frozenset({Schema.DOCUMENT})
CASES: Final = frozenset({Schema.COURT_CASE})
SUPPORTED: Final = ACTORS | BODIES | EVENTS | frozenset({Schema.HASHTAG})
OWNABLE: Final = BODIES | SITES
"""Kinds of thing that an argument may be."""


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with what must be read from it: ``subject | object`` (empty for none), and perhaps a value."""

    text: str
    ends: str


@dataclass(frozen=True, slots=True)
class Cue:
    """One use of a verb.

    Attributes:
        lemmas: verbs that are used alike.
        subject: role that holds the claim's subject: ``subject``, ``object`` or a preposition ("from|by").
        object: role that holds the claim's object; empty where the relation needs none.
        value: role whose words become the value.
        passive: ``swap`` – surface subject of the passive is the object; ``same`` – the cue *is* a passive
            ("is based in"); ``never`` – not used in the passive; ``any`` – the roles are the same in both voices.
        needs: ``money`` where the clause must name money or a grant.
        sure: confidence for proper names in a plain clause.
    """

    lemmas: tuple[str, ...]
    relation: Relation
    subject: str = "subject"
    object: str = "object"
    subject_kinds: frozenset[Schema] = ACTORS
    object_kinds: frozenset[Schema] = SUPPORTED
    value: str = ""
    passive: str = "swap"
    needs: str = ""
    sure: float = 0.92
    examples: tuple[Example, ...] = ()
