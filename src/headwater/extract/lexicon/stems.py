"""A verb of a language without a chunker, by the pattern of its written forms."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Example
from headwater.model import Relation, Schema


@dataclass(frozen=True, slots=True)
class Stem:
    """A verb by the pattern of its written forms.

    ``order``: ``active`` – giver before, taker behind; ``passive`` – the other way about; ``receives`` – taker
    before, giver behind one of ``prepositions``; ``gives`` – the taker in the dative; ``pays`` – for a journey or stay.
    """

    language: str
    pattern: re.Pattern[str]
    relation: Relation
    order: str
    subject_kinds: frozenset[Schema]
    object_kinds: frozenset[Schema]
    prepositions: tuple[str, ...] = ()
    example: Example | None = None


def stem(
    language: str,
    pattern: str,
    relation: Relation,
    order: str,
    text: str,
    ends: str,
    prepositions: tuple[str, ...] = (),
) -> Stem:
    """A stem with its example sentence and the ends to be read from it."""
    subject, object_ = KINDS[relation]
    return Stem(
        language,
        re.compile(rf"(?:{pattern})\Z", re.IGNORECASE),
        relation,
        order,
        subject,
        object_,
        prepositions,
        Example(text, ends),
    )


KINDS: Final = {
    Relation.FUNDS: (c.ACTORS, c.SUPPORTED),
    Relation.HOSTS: (c.ACTORS, c.EVENTS),
    Relation.ORGANISES: (c.ACTORS, c.EVENTS),
    Relation.LEADS: (frozenset({Schema.PERSON}), c.BODIES),
    Relation.ATTENDS: (c.ACTORS, c.EVENTS),
    Relation.DIRECTS: (c.ACTORS, c.BODIES),
    Relation.CONTROLS: (c.ACTORS, c.BODIES),
    Relation.LIVES_IN: (frozenset({Schema.PERSON}), c.PLACES),
    Relation.BORN_IN: (frozenset({Schema.PERSON}), c.PLACES),
    Relation.BASED_IN: (c.BODIES, c.PLACES),
    Relation.OWNS: (c.ACTORS, c.OWNABLE),
    Relation.FOUNDED: (c.ACTORS, c.BODIES),
    Relation.PROVIDES: (c.ACTORS, c.SUPPORTED),
}
"""What the two ends of a relation may be."""
