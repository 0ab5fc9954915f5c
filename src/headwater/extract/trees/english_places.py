"""English verbs that tell where somebody lives or was born and where a body is."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema

_ORGANISED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})

CUES: Final = (
    Cue(
        ("headquarter", "operate", "sit", "house", "reside", "quarter", "establish", "found", "charter"),
        Relation.BASED_IN,
        object="in|from|out of|out",
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
        ("edit", "manage", "run", "put together", "host", "write", "print", "produce", "control", "administer",
         "direct", "appear", "broadcast", "publish", "incorporate", "domicile", "maintain", "assemble"),
        Relation.BASED_IN,
        object="in|from|out of|out",
        subject_kinds=_ORGANISED | frozenset({Schema.DOCUMENT, Schema.USER_ACCOUNT}),
        object_kinds=c.PLACES,
        passive="same",
        sure=0.8,
        examples=(
            Example("Northlight Radio is run from Oslo.", "Northlight Radio | Oslo"),
            Example("Northlight Radio, edited in Oslo, is small.", "Northlight Radio | Oslo"),
        ),
    ),
    Cue(
        ("run", "publish", "edit", "operate", "broadcast", "manage", "produce", "direct"),
        Relation.BASED_IN,
        subject="object",
        object="from|out of|out",
        subject_kinds=_ORGANISED | frozenset({Schema.DOCUMENT}),
        object_kinds=c.PLACES,
        sure=0.82,
        examples=(
            Example("Anna Berg runs Green Dawn from Oslo.", "Green Dawn | Oslo"),
            Example("Tom Okoro publishes Northlight Radio out of Nairobi.", "Northlight Radio | Nairobi"),
        ),
    ),
    Cue(
        ("naturalise", "naturalize"),
        Relation.CITIZEN_OF,
        object="in",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PLACES,
        passive="any",
        sure=0.82,
        examples=(
            Example("Anna Berg was naturalised in Norway in 2011.", "Anna Berg | Norway"),
            Example("Tom Okoro was naturalized in Kenya.", "Tom Okoro | Kenya"),
        ),
    ),
    Cue(
        ("hide", "shelter", "hole up", "bring up", "raise", "camp", "resettle", "install", "nest", "house",
         "base", "live"),
        Relation.LIVES_IN,
        object="in",
        subject_kinds=frozenset({Schema.PERSON}),
        object_kinds=c.PLACES,
        passive="any",
        sure=0.78,
        needs="alone",
        examples=(
            Example("Anna Berg was brought up in Oslo.", "Anna Berg | Oslo"),
            Example("Tom Okoro is hiding in Kenya.", "Tom Okoro | Kenya"),
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
        words("office headquarters headquarter seat base bureau secretariat newsroom studio press branch chapter "
              "registered-office address premises warehouse outpost hub workshop home"),
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
        ("have", "keep", "own", "rent", "share", "occupy", "buy", "maintain", "inhabit", "give", "list"),
        words("home house flat apartment villa residence address bungalow cottage dacha mansion penthouse room rooms"),
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

STATES: Final = (
    State(
        words("resident inhabitant denizen householder"),
        Relation.LIVES_IN,
        before=("", "as"),
        behind=("of", "in"),
        bearer_kinds=c.PEOPLE,
        other_kinds=c.PLACES,
        sure=0.88,
        examples=(
            Example("Anna Berg is a resident of Oslo.", "Anna Berg | Oslo"),
            Example("Tom Okoro, a longtime resident of Nairobi, is ill.", "Tom Okoro | Nairobi"),
        ),
    ),
    State(
        words("exile hiding retirement"),
        Relation.LIVES_IN,
        before=("in",),
        behind=("in", "near"),
        bearer_kinds=c.PEOPLE,
        other_kinds=c.PLACES,
        sure=0.84,
        examples=(
            Example("Anna Berg is in exile in Oslo.", "Anna Berg | Oslo"),
            Example("Tom Okoro lives in exile in Nairobi.", "Tom Okoro | Nairobi"),
        ),
    ),
    State(
        words("address home residence domicile"),
        Relation.LIVES_IN,
        before=("with",),
        behind=("in", "at", "near", "outside"),
        bearer_kinds=frozenset({Schema.PERSON}),
        other_kinds=c.PLACES,
        sure=0.84,
        examples=(
            Example("Anna Berg, with a home in Oslo, is ill.", "Anna Berg | Oslo"),
            Example("Tom Okoro, with an address in Nairobi, is ill.", "Tom Okoro | Nairobi"),
        ),
    ),
)  # fmt: skip
"""States; every example is a test."""
