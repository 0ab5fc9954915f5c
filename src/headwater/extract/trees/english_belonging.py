"""English verbs of bodies that begin, end, belong, change hands and take people in."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.model import Relation, Schema

_ORGANISED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})
_NAMED: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY})

CUES: Final = (
    Cue(
        ("dissolve", "disband", "abolish", "liquidate", "wind up", "wound up", "shut down", "close down", "strike off",
         "outlaw", "deregister", "suppress", "scrap", "close", "shut", "padlock", "dismantle", "disestablish"),
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
        ("found", "establish", "create", "set up", "incorporate", "form", "constitute", "charter"),
        Relation.FORMED,
        object="",
        subject_kinds=_NAMED,
        passive="same",
        needs="agentless",
        sure=0.84,
        examples=(
            Example("Green Dawn was formed after the vote.", "Green Dawn |"),
            Example("The Harbour League was set up in Oslo.", "Harbour League |"),
        ),
    ),
    Cue(
        ("sit",),
        Relation.MEMBER_OF,
        object="for",
        subject_kinds=c.PEOPLE,
        object_kinds=_NAMED,
        passive="never",
        needs="alone",
        sure=0.84,
        examples=(
            Example("Anna Berg sat for the Harbour Party.", "Anna Berg | Harbour Party"),
            Example("Tom Okoro sits in the diet for the Lantern Party.", "Tom Okoro | Lantern Party"),
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

PHRASES: Final = ()
