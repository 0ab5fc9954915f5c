"""English verbs, phrases and nouns of bodies that begin, end, belong, change hands and take people in."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema

_ORGANISED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})
_NAMED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY})

CUES: Final = (
    Cue(
        ("dissolve", "disband", "abolish", "liquidate", "wind up", "wound up", "shut down", "close down", "strike off",
         "outlaw", "deregister", "suppress", "scrap"),
        Relation.ENDED,
        subject="object",
        object="",
        subject_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("The court dissolved Green Dawn.", "Green Dawn |"),
            Example("The Harbour League was wound up by decree.", "Harbour League |"),
        ),
    ),
    Cue(
        ("fold", "disband", "collapse", "disintegrate", "dissolve", "fold up", "shut down", "close down", "go under"),
        Relation.ENDED,
        object="",
        subject_kinds=_ORGANISED,
        passive="never",
        needs="alone",
        sure=0.86,
        examples=(
            Example("Green Dawn folded after the vote.", "Green Dawn |"),
            Example("The Harbour League disbanded in 2018.", "Harbour League |"),
        ),
    ),
    Cue(
        ("consist", "make up", "compose", "comprise"),
        Relation.MEMBER_OF,
        subject="of|by",
        object="subject",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        passive="any",
        sure=0.88,
        examples=(
            Example("The Harbour Council consists of Anna Berg and Tom Okoro.", "Anna Berg | Harbour Council"),
            Example("The Harbour Council is composed of Anna Berg and Tom Okoro.", "Tom Okoro | Harbour Council"),
        ),
    ),
    Cue(
        ("consist", "make up", "compose", "comprise"),
        Relation.PART_OF,
        subject="of|by",
        object="subject",
        subject_kinds=_NAMED,
        object_kinds=_ORGANISED,
        passive="any",
        sure=0.88,
        examples=(
            Example("The Harbour Bloc consists of Green Dawn and the Lantern Party.", "Green Dawn | Harbour Bloc"),
            Example("The Harbour Bloc is made up of Green Dawn and the Lantern Party.", "Lantern Party | Harbour Bloc"),
        ),
    ),
    Cue(
        ("expel", "eject", "oust", "exclude", "evict", "kick out", "throw out", "suspend", "purge"),
        Relation.MEMBER_OF,
        subject="object",
        object="from",
        subject_kinds=c.PEOPLE,
        object_kinds=_ORGANISED,
        sure=0.88,
        examples=(
            Example("Anna Berg was expelled from Green Dawn in 2015.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro was ousted from the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Cue(
        ("resign", "retire", "withdraw", "break away", "walk out", "step down", "stand down", "bow out", "split"),
        Relation.MEMBER_OF,
        object="from|of",
        subject_kinds=c.PEOPLE,
        object_kinds=_NAMED,
        passive="never",
        sure=0.86,
        examples=(
            Example("Anna Berg resigned from Green Dawn yesterday.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro stepped down from the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    Cue(
        ("admit", "co-opt", "coopt", "appoint", "name", "nominate", "elect", "recruit", "welcome", "induct", "accept"),
        Relation.MEMBER_OF,
        subject="object",
        object="to|into|onto|on",
        subject_kinds=c.PEOPLE | c.BODIES,
        object_kinds=_NAMED,
        sure=0.86,
        examples=(
            Example("Anna Berg was co-opted onto the Harbour Council.", "Anna Berg | Harbour Council"),
            Example("The Senate appointed Tom Okoro to the Harbour Commission.", "Tom Okoro | Harbour Commission"),
        ),
    ),
    Cue(
        ("fire", "sack", "dismiss", "lay off", "poach", "headhunt", "terminate", "second"),
        Relation.EMPLOYS,
        subject_kinds=_ORGANISED,
        object_kinds=c.PEOPLE,
        sure=0.84,
        examples=(
            Example("Vestland Bank sacked Anna Berg in 2012.", "Vestland Bank | Anna Berg"),
            Example("Tom Okoro was fired by Northlight Radio.", "Northlight Radio | Tom Okoro"),
        ),
    ),
    Cue(
        ("sell", "sell off", "offload", "divest", "dispose", "auction off"),
        Relation.OWNS,
        object="object|of",
        subject_kinds=c.ACTORS,
        object_kinds=_NAMED | c.SITES,
        passive="never",
        sure=0.84,
        examples=(
            Example("Vestland Bank sold Northlight Radio to Anna Berg.", "Vestland Bank | Northlight Radio"),
            Example("Anna Berg sold off Green Dawn in 2012.", "Anna Berg | Green Dawn"),
        ),
    ),
    Cue(
        ("buy", "acquire", "purchase", "take over"),
        Relation.OWNS,
        subject="from",
        object="object",
        subject_kinds=c.ACTORS,
        object_kinds=_NAMED | c.SITES,
        sure=0.84,
        examples=(
            Example("Anna Berg bought Northlight Radio from Vestland Bank.", "Vestland Bank | Northlight Radio"),
            Example("Northlight Radio was acquired from Vestland Bank in 2012.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    Cue(
        ("vest", "register"),
        Relation.OWNS,
        subject="in",
        object="subject",
        subject_kinds=_NAMED | c.PEOPLE,
        object_kinds=c.SITES | _NAMED,
        passive="same",
        sure=0.8,
        examples=(
            Example("Northlight Radio is vested in Vestland Bank.", "Vestland Bank | Northlight Radio"),
            Example("The building is vested in the Harbour Trust.", "Harbour Trust | building"),
        ),
    ),
    Cue(
        ("register", "title", "deed"),
        Relation.OWNS,
        subject="to",
        object="subject",
        subject_kinds=c.ACTORS,
        object_kinds=c.SITES | _NAMED,
        passive="same",
        sure=0.86,
        examples=(
            Example("Northlight Radio is registered to Vestland Bank.", "Vestland Bank | Northlight Radio"),
            Example("The building is registered to Anna Berg.", "Anna Berg | building"),
        ),
    ),
    Cue(
        ("grow", "grow out", "emerge", "evolve", "spring", "descend", "arise", "originate"),
        Relation.SUCCESSOR_OF,
        object="of|from|out of|out",
        subject_kinds=_ORGANISED,
        object_kinds=_NAMED,
        passive="never",
        sure=0.86,
        examples=(
            Example("Green Dawn grew out of the Harbour League.", "Green Dawn | Harbour League"),
            Example("The Lantern Party emerged from the Harbour League.", "Lantern Party | Harbour League"),
        ),
    ),
    Cue(
        ("evolve", "morph", "turn", "transform", "develop", "mutate", "merge", "reorganise", "reorganize", "convert",
         "amalgamate"),
        Relation.SUCCESSOR_OF,
        subject="into",
        object="subject",
        subject_kinds=_NAMED,
        object_kinds=_NAMED,
        passive="any",
        sure=0.86,
        examples=(
            Example("The Harbour League evolved into Green Dawn.", "Green Dawn | Harbour League"),
            Example("The Harbour League was merged into the Lantern Party.", "Lantern Party | Harbour League"),
        ),
    ),
    Cue(
        ("absorb", "swallow", "swallow up", "supersede", "succeed", "replace", "supplant"),
        Relation.SUCCESSOR_OF,
        subject_kinds=_NAMED,
        object_kinds=_NAMED,
        sure=0.86,
        examples=(
            Example("Green Dawn absorbed the Harbour League in 2012.", "Green Dawn | Harbour League"),
            Example("The Harbour League was superseded by Green Dawn.", "Green Dawn | Harbour League"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

_ORGANS: Final = words(
    "board council committee presidium executive panel directorate secretariat leadership senate cabinet bureau "
    "politburo jury bench commission management faculty staff list roll ranks"
)
PHRASES: Final = (
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
