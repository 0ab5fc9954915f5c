"""English verbs of support in words, press and broadcasting that the rules do not have."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.model import Relation, Schema

_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})
_PRAISE: Final = words("praise support favour favor defence defense honour honor")

CUES: Final = (
    Cue(
        ("plug", "tout", "talk up", "glorify", "popularise", "popularize", "market", "hype", "trumpet", "boost", "push",
         "celebrate", "spotlight", "showcase"),
        Relation.PROMOTES,
        sure=0.86,
        examples=(
            Example("Northlight Radio touted Green Dawn.", "Northlight Radio | Green Dawn"),
            Example("Green Dawn was showcased by Northlight Radio in 2016.", "Northlight Radio | Green Dawn"),
        ),
    ),
    Cue(
        ("campaign", "agitate", "propagandise", "cheer", "root", "advocate"),
        Relation.PROMOTES,
        object="for",
        subject_kinds=_BODIES,
        passive="never",
        sure=0.86,
        examples=(
            Example("Northlight Radio campaigned for Green Dawn.", "Northlight Radio | Green Dawn"),
            Example("Northlight Radio has campaigned for the Harbour Party.", "Northlight Radio | Harbour Party"),
        ),
    ),
    Cue(
        ("report",),
        Relation.COVERS,
        object="on|about|from",
        subject_kinds=_BODIES,
        object_kinds=c.EVENTS | c.ACTORS,
        passive="never",
        sure=0.82,
        examples=(
            Example("Northlight Radio reported on the Coastal Forum.", "Northlight Radio | Coastal Forum"),
            Example("Northlight Radio reported from the Lantern Congress.", "Northlight Radio | Lantern Congress"),
        ),
    ),
    Cue(
        ("profile", "live-stream", "livestream", "televise", "chronicle"),
        Relation.COVERS,
        subject_kinds=_BODIES,
        sure=0.84,
        examples=(
            Example("Northlight Radio had profiled Anna Berg.", "Northlight Radio | Anna Berg"),
            Example("The Coastal Forum was live-streamed by Northlight Radio.", "Northlight Radio | Coastal Forum"),
        ),
    ),
    Cue(
        ("rally", "line up", "come out", "speak out", "unite", "swing"),
        Relation.ENDORSES,
        object="behind|for|in favour of|in favor of|in support of|with",
        subject_kinds=_BODIES,
        passive="never",
        sure=0.8,
        examples=(
            Example("The Harbour Party rallied behind Green Dawn.", "Harbour Party | Green Dawn"),
            Example("The Harbour Party came out for Green Dawn.", "Harbour Party | Green Dawn"),
        ),
    ),
    Cue(
        ("applaud", "commend", "defend", "admire", "welcome", "salute"),
        Relation.STATES_SUPPORT_FOR,
        subject_kinds=c.ACTORS,
        object_kinds=c.ACTORS | c.EVENTS,
        sure=0.8,
        examples=(
            Example("Anna Berg applauded the Free Coast Movement.", "Anna Berg | Free Coast Movement"),
            Example("Green Dawn was saluted by the Harbour Party.", "Harbour Party | Green Dawn"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("throw", "put", "lend"),
        words("weight support name backing"),
        Relation.ENDORSES,
        object="behind|to",
        sure=0.88,
        examples=(
            Example("The Harbour Party threw its weight behind Green Dawn.", "Harbour Party | Green Dawn"),
            Example("The Harbour Party lent its support to Green Dawn.", "Harbour Party | Green Dawn"),
        ),
    ),
    Phrase(
        ("urge", "call", "ask", "tell", "instruct"),
        words("vote support"),
        Relation.ENDORSES,
        object="for|of",
        at="for",
        sure=0.84,
        examples=(
            Example("The Harbour Party called for support for Green Dawn.", "Harbour Party | Green Dawn"),
            Example("The Harbour League called for support of Green Dawn.", "Harbour League | Green Dawn"),
        ),
    ),
    Phrase(
        ("publish", "broadcast", "air", "run", "print", "carry", "devote", "post", "produce", "make", "show", "screen",
         "shoot", "release"),
        words("interview report article story profile feature documentary programme program piece page series "
              "editorial column episode video clip film podcast headline show segment portrait hour issue post"),
        Relation.COVERS,
        object="with|about|on|of|to",
        subject_kinds=_BODIES,
        object_kinds=c.ACTORS | c.EVENTS,
        sure=0.86,
        examples=(
            Example("Northlight Radio devoted a series to Anna Berg.", "Northlight Radio | Anna Berg"),
            Example("Northlight Radio made a documentary about Green Dawn.", "Northlight Radio | Green Dawn"),
        ),
    ),
    Phrase(
        ("publish", "run", "print", "carry", "write", "broadcast", "air", "post"),
        _PRAISE,
        Relation.PROMOTES,
        object="of",
        at="in",
        sure=0.86,
        examples=(
            Example("Northlight Radio has published reports in praise of Green Dawn.", "Northlight Radio | Green Dawn"),
            Example("Northlight Radio ran articles in support of Green Dawn.", "Northlight Radio | Green Dawn"),
        ),
    ),
    Phrase(
        ("give", "offer", "hand", "grant"),
        words("airtime platform show column slot megaphone voice publicity coverage programme program stage"),
        Relation.PROMOTES,
        object="to",
        object_kinds=c.ACTORS,
        sure=0.86,
        examples=(
            Example("Northlight Radio gave Anna Berg a weekly show.", "Northlight Radio | Anna Berg"),
            Example("Northlight Radio offers a platform to Green Dawn.", "Northlight Radio | Green Dawn"),
        ),
    ),
    Phrase(
        ("sing", "repeat", "echo", "spread", "parrot", "share", "circulate", "relay", "recycle"),
        words("praise praises message messages slogan line talking-point post posts claim propaganda hashtag video"),
        Relation.PROMOTES,
        object="of|owner|by",
        sure=0.82,
        examples=(
            Example("Northlight Radio sings the praises of Green Dawn.", "Northlight Radio | Green Dawn"),
            Example("Northlight Radio spreads the slogans of Green Dawn.", "Northlight Radio | Green Dawn"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""
