"""English verbs of events and of meeting people that the rules do not have."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees import english_contacts, english_gatherings
from headwater.extract.trees.phrases import Phrase
from headwater.model import Relation, Schema

CUES: Final = (
    *english_gatherings.CUES,
    *english_contacts.CUES,
    Cue(
        ("show up", "march", "appear", "surface", "arrive", "perform", "exhibit", "demonstrate", "rally",
         "assemble", "gather", "mingle", "stop by", "drop in", "represent", "protest", "participate", "compete"),
        Relation.ATTENDS,
        object="at|for|in",
        object_kinds=c.EVENTS,
        passive="never",
        sure=0.88,
        examples=(
            Example("Anna Berg showed up at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro marched at the Lantern Rally.", "Tom Okoro | Lantern Rally"),
        ),
    ),
    Cue(
        ("see", "photograph", "spot", "picture", "film", "greet", "welcome", "host", "receive", "introduce", "honour",
         "honor", "applaud", "fete", "present", "seat"),
        Relation.ATTENDS,
        subject="object",
        object="at",
        subject_kinds=c.PEOPLE,
        object_kinds=c.EVENTS,
        sure=0.86,
        examples=(
            Example("Anna Berg was photographed at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro was seen at the Lantern Congress.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("fly", "bring", "send", "dispatch", "drive", "bus", "fly in", "take", "ferry"),
        Relation.ATTENDS,
        subject="object",
        object="to|for",
        object_kinds=c.EVENTS,
        sure=0.84,
        examples=(
            Example("Vestland Bank flew Anna Berg to the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro was sent to the Lantern Congress.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("keynote", "emcee", "moderate", "headline", "open", "close"),
        Relation.SPEAKS_AT,
        object_kinds=c.EVENTS,
        subject_kinds=c.PEOPLE,
        sure=0.84,
        examples=(
            Example("Anna Berg opened the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("The Lantern Congress was opened by Tom Okoro.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("lecture", "preach", "present", "testify", "debate", "perform", "read"),
        Relation.SPEAKS_AT,
        object="at",
        object_kinds=c.EVENTS,
        subject_kinds=c.PEOPLE,
        passive="never",
        sure=0.86,
        examples=(
            Example("Anna Berg lectured at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro testified at the Lantern Congress.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("tell", "assure", "remind"),
        Relation.SPEAKS_AT,
        object="object|to",
        object_kinds=c.EVENTS,
        subject_kinds=c.PEOPLE,
        sure=0.86,
        examples=(
            Example("Anna Berg told the Coastal Forum that the sea was rising.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro told the Lantern Congress that he would resign.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("call",),
        Relation.ORGANISES,
        object_kinds=c.EVENTS,
        needs="calling",
        sure=0.86,
        examples=(
            Example("The Coastal Rally was called by Vestland Bank.", "Vestland Bank | Coastal Rally"),
            Example("The Lantern March was called by Green Dawn.", "Green Dawn | Lantern March"),
        ),
    ),
    Cue(
        ("mount", "throw", "put together", "lay on", "initiate", "co-ordinate", "coordinate", "plan",
         "choreograph", "bring together", "launch"),
        Relation.ORGANISES,
        object_kinds=c.EVENTS,
        sure=0.86,
        examples=(
            Example("Green Dawn mounted the Coastal Forum.", "Green Dawn | Coastal Forum"),
            Example("The Lantern Congress was put together by Green Dawn.", "Green Dawn | Lantern Congress"),
        ),
    ),
    Cue(
        ("dine", "lunch", "sit down", "confer", "shake hands", "negotiate", "breakfast", "huddle", "mingle", "chat"),
        Relation.MET,
        object="with",
        object_kinds=c.ACTORS,
        passive="never",
        sure=0.88,
        examples=(
            Example("Anna Berg dined with Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Anna Berg sat down with Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Cue(
        ("receive", "visit", "greet", "encounter"),
        Relation.MET,
        subject_kinds=c.PEOPLE,
        object_kinds=frozenset({Schema.PERSON}),
        needs="meeting",
        sure=0.8,
        examples=(
            Example("Anna Berg was received by Tom Okoro in Oslo.", "Tom Okoro | Anna Berg"),
            Example("Tom Okoro visited Anna Berg in Oslo.", "Tom Okoro | Anna Berg"),
        ),
    ),
    Cue(
        ("introduce",),
        Relation.MET,
        subject="object",
        object="to",
        object_kinds=c.PEOPLE,
        subject_kinds=c.PEOPLE,
        sure=0.85,
        examples=(
            Example("Anna Berg was introduced to Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Ida Brandt introduced Anna Berg to Tom Okoro.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Cue(
        ("photograph", "picture", "pose", "film", "appear", "see"),
        Relation.MET,
        subject="subject",
        object="with|alongside|beside",
        object_kinds=c.PEOPLE,
        subject_kinds=c.PEOPLE,
        passive="any",
        sure=0.8,
        examples=(
            Example("Anna Berg was photographed with Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Anna Berg posed with Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Cue(
        ("email", "e-mail", "phone", "telephone", "text", "ring", "message", "cable", "fax", "approach",
         "ring up", "call up"),
        Relation.CONTACTED,
        object="object|to",
        subject_kinds=c.ACTORS,
        object_kinds=c.ACTORS,
        sure=0.86,
        examples=(
            Example("Anna Berg emailed Tom Okoro in May 2011.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro telephoned Anna Berg in May 2011.", "Tom Okoro | Anna Berg"),
        ),
    ),
    Cue(
        ("correspond", "communicate", "liaise", "chat"),
        Relation.CONTACTED,
        object="with",
        object_kinds=c.ACTORS,
        passive="never",
        sure=0.86,
        examples=(
            Example("Anna Berg corresponded with Tom Okoro.", "Anna Berg | Tom Okoro"),
            Example("Green Dawn liaised with Vestland Bank.", "Green Dawn | Vestland Bank"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    *english_gatherings.PHRASES,
    *english_contacts.PHRASES,
    Phrase(
        ("have", "hold", "share", "attend", "conduct", "take", "enjoy", "eat", "schedule"),
        words("talk talks meeting dinner lunch breakfast drink coffee conversation discussion negotiation audience tea "
              "supper table consultation encounter"),
        Relation.MET,
        object="with",
        object_kinds=c.ACTORS,
        sure=0.88,
        examples=(
            Example("Anna Berg held talks with Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Anna Berg had dinner with Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Phrase(
        ("shake",),
        words("hand hands"),
        Relation.MET,
        object="owner|with",
        object_kinds=c.PEOPLE,
        sure=0.86,
        examples=(
            Example("Anna Berg shook Tom Okoro's hand in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Anna Berg shook hands with Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Phrase(
        ("make",),
        words("acquaintance"),
        Relation.MET,
        object="of|owner",
        object_kinds=c.PEOPLE,
        sure=0.86,
        examples=(
            Example("Anna Berg made the acquaintance of Tom Okoro in Oslo.", "Anna Berg | Tom Okoro"),
            Example("Tom Okoro made Anna Berg's acquaintance in Oslo.", "Tom Okoro | Anna Berg"),
        ),
    ),
    Phrase(
        ("exchange", "send", "write", "share"),
        words("letter message email e-mail text note telegram greeting"),
        Relation.CONTACTED,
        object="to|with",
        object_kinds=c.ACTORS,
        sure=0.84,
        examples=(
            Example("Anna Berg exchanged letters with Tom Okoro.", "Anna Berg | Tom Okoro"),
            Example("Anna Berg sent a letter to Tom Okoro.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Phrase(
        ("take", "have", "occupy", "book", "man", "staff", "run"),
        words("part stand stall table booth"),
        Relation.ATTENDS,
        object="at|in",
        object_kinds=c.EVENTS,
        sure=0.86,
        examples=(
            Example("Anna Berg had a stall at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro took a table at the Lantern Congress.", "Tom Okoro | Lantern Congress"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""
