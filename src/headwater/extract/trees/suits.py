"""Which kinds of thing a role can join."""

from __future__ import annotations

from headwater.extract.lexicon import cues as c
from headwater.extract.sentence import End
from headwater.model import Relation, Schema

_JOINED = frozenset({Relation.PART_OF, Relation.SUCCESSOR_OF, Relation.AFFILIATED_WITH})
_ACTS = frozenset({Relation.FUNDS, Relation.OWNS, Relation.FOUNDED})
_MEMBERS = frozenset({Schema.ORGANIZATION, Schema.COMPANY})


def suits(relation: Relation, subject: End, object_: End) -> bool:
    """True where the two ends are of kinds that the relation can join."""
    placed = relation in (Relation.CITIZEN_OF, Relation.LIVES_IN)
    if placed != (object_.schema is Schema.ADDRESS):
        return False
    if relation in _JOINED and (relation is not Relation.AFFILIATED_WITH or subject.schema not in c.PEOPLE):
        return subject.schema in c.BODIES and object_.schema in c.BODIES
    if relation is Relation.MEMBER_OF and subject.schema in _MEMBERS and object_.schema in c.BODIES:
        return True
    if relation in _ACTS:
        return subject.schema in c.ACTORS
    if relation is Relation.REPRESENTS:
        return subject.schema in c.PEOPLE
    if relation is Relation.AFFILIATED_WITH:
        return subject.schema in c.PEOPLE and object_.schema in c.PEOPLE | c.BODIES
    person, body = (object_, subject) if relation is Relation.EMPLOYS else (subject, object_)
    if relation is Relation.EMPLOYS and subject.schema is Schema.PERSON and object_.schema is Schema.PERSON:
        return True
    return person.schema in c.PEOPLE and (placed or body.schema in c.BODIES)
