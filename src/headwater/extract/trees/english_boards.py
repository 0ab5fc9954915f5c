"""English phrases and nouns of boards, posts, stakes and origins: "stepped down from the presidency of"."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema

_ORGANISED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})
_NAMED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY})

CUES: Final = ()
_ORGANS: Final = words(
    "board council committee presidium executive panel directorate secretariat leadership senate cabinet bureau "
    "politburo jury bench commission management faculty staff list roll ranks"
)
PHRASES: Final = (
    Phrase(
        ("trace", "owe", "date"),
        words("lineage root roots origin descent history ancestry existence beginning"),
        Relation.SUCCESSOR_OF,
        object="to|back to",
        subject_kinds=_ORGANISED,
        object_kinds=_NAMED,
        sure=0.84,
        examples=(
            Example("Green Dawn traces its lineage to the Harbour League.", "Green Dawn | Harbour League"),
            Example("The Lantern Party traces its roots to the Harbour League.", "Lantern Party | Harbour League"),
        ),
    ),
    Phrase(
        ("form", "constitute", "make", "make up"),
        words("part section branch wing arm pillar component unit"),
        Relation.PART_OF,
        object="of",
        subject_kinds=_NAMED,
        object_kinds=_ORGANISED,
        examples=(
            Example("Green Dawn forms part of the Harbour Group.", "Green Dawn | Harbour Group"),
            Example("The Lantern Club forms a section of the Harbour League.", "Lantern Club | Harbour League"),
        ),
    ),
    Phrase(
        ("count", "number", "include", "have", "list", "rank", "reckon"),
        words("member affiliate recruit adherent follower"),
        Relation.MEMBER_OF,
        at="among",
        subject="object",
        object="taker",
        object_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("Green Dawn counts Anna Berg among its members.", "Anna Berg | Green Dawn"),
            Example("The Harbour League includes Tom Okoro among its members.", "Tom Okoro | Harbour League"),
        ),
    ),
    Phrase(
        ("name", "appoint", "elect", "nominate", "co-opt", "admit", "add", "recruit", "promote", "call"),
        _ORGANS,
        Relation.MEMBER_OF,
        at="to|on|onto|into",
        subject="object|patient",
        object="of|owner",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("Anna Berg was appointed to the board of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Voters elected Tom Okoro to the Harbour League's council.", "Tom Okoro | Harbour League"),
        ),
    ),
    Phrase(
        ("resign", "retire", "step down", "stand down", "withdraw", "remove", "expel", "dismiss", "go", "drop"),
        _ORGANS,
        Relation.MEMBER_OF,
        at="from",
        subject="object|patient",
        object="of|owner",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("Anna Berg resigned from the board of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro was removed from the Harbour League's council.", "Tom Okoro | Harbour League"),
        ),
    ),
    Phrase(
        ("step down", "resign", "stand down", "retire", "remove", "oust", "sack", "fire"),
        words("leadership presidency chairmanship helm directorship chair secretaryship"),
        Relation.LEADS,
        at="from|as",
        subject="object|patient",
        object="of|owner",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.9,
        examples=(
            Example("Anna Berg stepped down from the leadership of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro resigned from the presidency of the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Phrase(
        ("win", "share", "lose", "get", "claim", "contest", "vacate", "occupy", "retain", "surrender", "take up"),
        words("leadership presidency chairmanship directorship captaincy governorship secretaryship chancellorship"),
        Relation.LEADS,
        object="of|at|in|owner",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("Anna Berg won the leadership of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro vacated the presidency of the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Phrase(
        ("take", "occupy", "fill", "leave", "vacate", "hold", "assume"),
        words("chair"),
        Relation.CHAIRS,
        object="of|at|owner",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED | c.EVENTS,
        sure=0.88,
        examples=(
            Example("Anna Berg took the chair of the Harbour League.", "Anna Berg | Harbour League"),
            Example("Tom Okoro vacated the chair of the Lantern Club.", "Tom Okoro | Lantern Club"),
        ),
    ),
    Phrase(
        ("hold", "own", "buy", "acquire", "take", "purchase", "retain", "control", "secure", "raise", "increase",
         "keep", "possess", "obtain", "inherit", "sell", "reduce", "transfer", "divest", "have"),
        words("stake share shares shareholding interest holding percent % cent percentage majority half third quarter "
              "rest stock equity minority balance remainder"),
        Relation.OWNS,
        object="in|of",
        subject_kinds=c.ACTORS,
        object_kinds=_NAMED | c.SITES,
        sure=0.88,
        examples=(
            Example("Anna Berg took a 9% stake in Northlight Radio.", "Anna Berg | Northlight Radio"),
            Example("Vestland Bank sold its holding in Northlight Radio.", "Vestland Bank | Northlight Radio"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""

STATES: Final = (
    State(
        words("heir continuation reincarnation inheritor"),
        Relation.SUCCESSOR_OF,
        behind=("of", "to", "'s"),
        bearer_kinds=_ORGANISED,
        other_kinds=_NAMED,
        sure=0.88,
        examples=(
            Example("Green Dawn is the direct heir of the Harbour League.", "Green Dawn | Harbour League"),
            Example("Green Dawn, the heir to the Harbour League, is small.", "Green Dawn | Harbour League"),
        ),
    ),
    State(
        words("predecessor forerunner precursor"),
        Relation.SUCCESSOR_OF,
        behind=("of", "to", "'s"),
        turned=True,
        bearer_kinds=_NAMED,
        other_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("The Harbour League was the forerunner of Green Dawn.", "Green Dawn | Harbour League"),
            Example("The Harbour League, the predecessor of Green Dawn, is gone.", "Green Dawn | Harbour League"),
        ),
    ),
    State(
        words("control"),
        Relation.CONTROLS,
        before=("with",),
        behind=("of", "over"),
        bearer_kinds=c.PEOPLE | _ORGANISED,
        other_kinds=_ORGANISED,
        examples=(
            Example("Anna Berg is a person with significant control of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro, a person with control over Vestland Bank, is ill.", "Tom Okoro | Vestland Bank"),
        ),
    ),
    State(
        words("parent"),
        Relation.OWNS,
        bearer_kinds=_ORGANISED,
        other_kinds=_ORGANISED,
        sure=0.9,
        examples=(
            Example("Vestland Bank is the parent of Northlight Radio.", "Vestland Bank | Northlight Radio"),
            Example("Vestland Bank, the parent of Northlight Radio, is small.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    State(
        words("service hire pay employ employment"),
        Relation.EMPLOYS,
        before=("in",),
        turned=True,
        bearer_kinds=c.PEOPLE,
        sure=0.88,
        examples=(
            Example("Anna Berg was in the service of Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Tom Okoro is in the pay of the Harbour Party.", "Harbour Party | Tom Okoro"),
        ),
    ),
)  # fmt: skip
"""States; every example is a test."""
