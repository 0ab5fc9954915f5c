"""English verbs that tell where somebody lives or was born and where a body is."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.model import Relation, Schema

_ORGANISED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})

CUES: Final = (
    Cue(
        ("headquarter", "operate", "sit", "house", "reside", "quarter", "establish", "found", "charter"),
        Relation.BASED_IN,
        object="in|from|out of",
        subject_kinds=_ORGANISED,
        object_kinds=c.PLACES,
        passive="any",
        sure=0.82,
        needs="alone",
        examples=(
            Example("Green Dawn operates from Oslo.", "Green Dawn | Oslo"),
            Example("The Harbour Fund is housed in Guernsey.", "Harbour Fund | Guernsey"),
        ),
    ),
    Cue(
        ("exile", "domicile", "dwell", "stay", "grow up", "remain", "retire", "flee", "lodge"),
        Relation.LIVES_IN,
        object="in|to",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PLACES,
        passive="any",
        sure=0.8,
        examples=(
            Example("Anna Berg fled to Oslo in 2014.", "Anna Berg | Oslo"),
            Example("Tom Okoro is domiciled in Kenya.", "Tom Okoro | Kenya"),
        ),
    ),
    Cue(
        ("hail", "come"),
        Relation.BORN_IN,
        object="from",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PLACES,
        passive="never",
        sure=0.8,
        needs="hails",
        examples=(
            Example("Anna Berg hails from Oslo.", "Anna Berg | Oslo"),
            Example("Tom Okoro hails from Kenya.", "Tom Okoro | Kenya"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("have", "keep", "own", "rent", "buy", "maintain", "set up"),
        words("office headquarters headquarter seat base bureau secretariat"),
        Relation.BASED_IN,
        object="in|outside|near",
        subject_kinds=_ORGANISED,
        object_kinds=c.PLACES,
        sure=0.84,
        examples=(
            Example("Green Dawn has its headquarters in Oslo.", "Green Dawn | Oslo"),
            Example("The Harbour Fund keeps an office in Guernsey.", "Harbour Fund | Guernsey"),
        ),
    ),
    Phrase(
        ("have", "keep", "own", "rent"),
        words("home house flat apartment villa residence"),
        Relation.LIVES_IN,
        object="in|outside|near",
        subject_kinds=frozenset({Schema.PERSON}),
        object_kinds=c.PLACES,
        sure=0.82,
        examples=(
            Example("Anna Berg keeps a flat in Oslo.", "Anna Berg | Oslo"),
            Example("Tom Okoro rents a house in Nairobi.", "Tom Okoro | Nairobi"),
        ),
    ),
    Phrase(
        ("divide", "split", "spend", "share"),
        words("time year life winter summer"),
        Relation.LIVES_IN,
        object="between|in",
        subject_kinds=frozenset({Schema.PERSON}),
        object_kinds=c.PLACES,
        sure=0.84,
        examples=(
            Example("Anna Berg divides her time between Oslo and Nairobi.", "Anna Berg | Oslo"),
            Example("Tom Okoro splits his time between Oslo and Nairobi.", "Tom Okoro | Nairobi"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""
