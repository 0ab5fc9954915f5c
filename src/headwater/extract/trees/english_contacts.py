"""English verbs and phrases of meeting people and of writing, ringing and speaking to them."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.model import Relation

_LETTER: Final = words(
    "letter message email e-mail text note telegram fax cable memo memorandum dispatch despatch postcard call "
    "phone-call telephone-call missive communication "
    "wire reply questionnaire petition invitation appeal request voicemail report "
    "warning reminder parcel package"
)

CUES: Final = (
    Cue(
        ("bump", "run"),
        Relation.MET,
        object="into",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PEOPLE,
        passive="never",
        sure=0.88,
        examples=(
            Example("Anna Berg bumped into Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro ran into Anna Berg in Oslo.", "Tom Okoro | Anna Berg"),
        ),
    ),
    Cue(
        ("embrace", "kiss", "hug", "befriend", "entertain", "wine and dine", "buttonhole", "greet", "debrief",
         "collar", "accost", "shepherd"),
        Relation.MET,
        subject_kinds=c.PEOPLE,
        object_kinds=c.PEOPLE,
        sure=0.85,
        examples=(
            Example("Anna Berg embraced Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro was entertained by Anna Berg in Oslo.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Cue(
        ("sit", "stand", "pose", "walk", "dance", "seat", "sup", "hobnob", "rub shoulders", "socialise", "socialize",
         "parley", "powwow", "golf", "holiday", "closet", "stroll", "speak", "talk", "converse", "drink", "eat",
         "breakfast", "hunt", "sail", "mix", "embrace", "confer", "consult", "meet up", "catch up"),
        Relation.MET,
        object="with|beside|alongside|next to|opposite|among",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PEOPLE,
        passive="any",
        sure=0.84,
        examples=(
            Example("Anna Berg stood beside Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Anna Berg danced with Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Cue(
        ("call",),
        Relation.MET,
        object="on",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PEOPLE,
        passive="never",
        needs="alone",
        sure=0.8,
        examples=(
            Example("Anna Berg called on Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro called on Anna Berg in Oslo.", "Tom Okoro | Anna Berg"),
        ),
    ),
    Cue(
        ("alert", "notify", "petition", "summon", "brief", "lobby", "contact", "inform", "buttonhole", "badger",
         "telegraph", "telex", "skype", "whatsapp", "dm", "tip off", "ring", "page", "e-mail", "consult", "reach"),
        Relation.CONTACTED,
        subject_kinds=c.ACTORS,
        object_kinds=c.ACTORS,
        sure=0.85,
        examples=(
            Example("Anna Berg alerted Vestland Bank in May 2011.", "Anna Berg | Vestland Bank"),
            Example("Green Dawn was lobbied by Tom Okoro.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Cue(
        ("appeal", "complain", "reply", "reach out", "turn", "apply", "write", "cable", "wire", "fax"),
        Relation.CONTACTED,
        object="to",
        subject_kinds=c.ACTORS,
        object_kinds=c.ACTORS,
        passive="never",
        needs="alone",
        sure=0.82,
        examples=(
            Example("Anna Berg appealed to Tom Okoro in May 2011.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro reached out to Anna Berg.", "Tom Okoro | Anna Berg"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("pay", "make"),
        words("visit call"),
        Relation.MET,
        object="on|to|upon",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PEOPLE,
        sure=0.84,
        examples=(
            Example("Anna Berg paid a visit to Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro paid a courtesy call on Anna Berg.", "Tom Okoro | Anna Berg"),
        ),
    ),
    Phrase(
        ("send", "write", "address", "dispatch", "despatch", "leave", "make", "fax", "forward", "submit", "place",
         "mail", "post"),
        _LETTER,
        Relation.CONTACTED,
        object="to|for",
        object_kinds=c.ACTORS,
        sure=0.86,
        examples=(
            Example("Anna Berg addressed a petition to Vestland Bank.", "Anna Berg | Vestland Bank"),
            Example("Anna Berg left a message for Tom Okoro.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Phrase(
        ("receive", "get"),
        _LETTER,
        Relation.CONTACTED,
        subject="from",
        object="taker",
        object_kinds=c.ACTORS,
        sure=0.86,
        examples=(
            Example("Anna Berg received a letter from Tom Okoro.", "Tom Okoro | Anna Berg"),
            Example("Green Dawn got an email from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Phrase(
        ("speak", "talk", "converse", "confer"),
        words("telephone phone skype zoom video-link email radio letter"),
        Relation.CONTACTED,
        object="with|to",
        at="by|over|on|via|through",
        object_kinds=c.ACTORS,
        sure=0.86,
        examples=(
            Example("Anna Berg spoke by telephone with Tom Okoro.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro spoke with Anna Berg over the phone.", "Tom Okoro | Anna Berg"),
        ),
    ),
    Phrase(
        ("make", "establish", "have", "maintain"),
        words("contact"),
        Relation.CONTACTED,
        object="with",
        object_kinds=c.ACTORS,
        sure=0.84,
        examples=(
            Example("Anna Berg made contact with Tom Okoro.", "Anna Berg | Tom Okoro"),
            Example("Green Dawn established contact with Vestland Bank.", "Green Dawn | Vestland Bank"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""
