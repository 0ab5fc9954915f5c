"""English verbs and phrases of being, being brought, being sent and speaking at events, and of holding them."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.model import Relation

_SENT: Final = words(
    "delegation delegate deputy representative observer team envoy emissary mission people contingent deputation "
    "member speaker official monitor guest activist squad entry choir athlete volunteer aide"
)
_SPEECH: Final = words(
    "speech talk lecture address keynote presentation remark remarks paper sermon toast eulogy opening welcome "
    "greeting statement tribute oration homily"
)

CUES: Final = (
    Cue(
        ("carry", "deliver", "transport", "ship", "truck", "shuttle", "usher", "escort", "steer", "convey", "chauffeur",
         "whisk", "accompany", "bus in", "fly out", "airlift", "march", "invite along"),
        Relation.ATTENDS,
        subject="object",
        object="to",
        object_kinds=c.EVENTS,
        sure=0.84,
        examples=(
            Example("A coach carried Anna Berg to the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro was whisked to the Lantern Congress.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("bring together", "draw", "attract", "gather", "assemble", "unite", "feature", "pull in", "include",
         "reunite"),
        Relation.ATTENDS,
        subject="object",
        object="subject",
        subject_kinds=c.ACTORS,
        object_kinds=c.EVENTS,
        sure=0.86,
        examples=(
            Example("The Coastal Forum brought together Anna Berg and Tom Okoro.", "Anna Berg | Coastal Forum"),
            Example("The Lantern Congress drew Tom Okoro.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("lead", "head", "front", "join in", "swell", "marshal"),
        Relation.ATTENDS,
        object_kinds=c.EVENTS,
        needs="march",
        sure=0.84,
        examples=(
            Example("Anna Berg led the Lantern March.", "Anna Berg | Lantern March"),
            Example("The Lantern Rally was headed by Tom Okoro.", "Tom Okoro | Lantern Rally"),
        ),
    ),
    Cue(
        ("observe", "monitor"),
        Relation.ATTENDS,
        object_kinds=c.EVENTS,
        needs="vote",
        sure=0.82,
        examples=(
            Example("Anna Berg observed the referendum.", "Anna Berg | referendum"),
            Example("Green Dawn monitored the referendum.", "Green Dawn | referendum"),
        ),
    ),
    Cue(
        ("represent",),
        Relation.ATTENDS,
        object="at",
        object_kinds=c.EVENTS,
        passive="same",
        needs="",
        sure=0.85,
        examples=(
            Example("Green Dawn was represented at the Coastal Forum.", "Green Dawn | Coastal Forum"),
            Example("The Harbour Party was represented at the Lantern Congress by Tom Okoro.",
                    "Harbour Party | Lantern Congress"),
        ),
    ),
    Cue(
        ("represent",),
        Relation.ATTENDS,
        subject="by",
        object="at",
        object_kinds=c.EVENTS,
        passive="same",
        sure=0.85,
        examples=(
            Example("Green Dawn was represented at the Coastal Forum by Anna Berg.", "Anna Berg | Coastal Forum"),
            Example("The Harbour Party was represented at the Lantern Congress by Tom Okoro.",
                    "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("hear", "hear from", "applaud"),
        Relation.SPEAKS_AT,
        subject="object|from",
        object="subject",
        subject_kinds=c.PEOPLE,
        object_kinds=c.EVENTS,
        sure=0.84,
        examples=(
            Example("The Coastal Forum heard Anna Berg.", "Anna Berg | Coastal Forum"),
            Example("The Lantern Congress heard from Tom Okoro.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("speak", "talk", "appear", "testify", "preside"),
        Relation.SPEAKS_AT,
        object="before|over|during",
        object_kinds=c.EVENTS,
        subject_kinds=c.PEOPLE,
        passive="never",
        sure=0.84,
        examples=(
            Example("Anna Berg spoke before the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro testified before the Lantern Congress.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("broker", "mediate", "convoke", "run", "conduct", "devise", "stage-manage", "co-convene",
         "mastermind", "direct", "programme"),
        Relation.ORGANISES,
        object_kinds=c.EVENTS,
        sure=0.84,
        examples=(
            Example("Green Dawn ran the Coastal Forum.", "Green Dawn | Coastal Forum"),
            Example("The Lantern Congress was masterminded by Green Dawn.", "Green Dawn | Lantern Congress"),
        ),
    ),
    Cue(
        ("lay",),
        Relation.ORGANISES,
        object="on",
        object_kinds=c.EVENTS,
        passive="never",
        sure=0.84,
        examples=(
            Example("Green Dawn laid on a concert for Tom Okoro.", "Green Dawn | concert"),
            Example("Vestland Bank laid on a banquet for Anna Berg.", "Vestland Bank | banquet"),
        ),
    ),
    Cue(
        ("give", "throw", "offer", "hold"),
        Relation.HOSTS,
        object_kinds=c.EVENTS,
        needs="feast",
        sure=0.84,
        examples=(
            Example("Vestland Bank gave a dinner for Tom Okoro.", "Vestland Bank | dinner"),
            Example("A reception was given by Green Dawn.", "Green Dawn | reception"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("send", "dispatch", "field", "despatch", "second", "have", "enter"),
        _SENT,
        Relation.ATTENDS,
        object="to|at|in",
        object_kinds=c.EVENTS,
        sure=0.86,
        examples=(
            Example("Green Dawn sent a delegation to the Coastal Forum.", "Green Dawn | Coastal Forum"),
            Example("Vestland Bank fielded a team at the Lantern Congress.", "Vestland Bank | Lantern Congress"),
        ),
    ),
    Phrase(
        ("set", "make", "put in", "put"),
        words("foot appearance debut entrance"),
        Relation.ATTENDS,
        object="at|in|to",
        object_kinds=c.EVENTS,
        sure=0.85,
        examples=(
            Example("Anna Berg made an appearance at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro set foot in the Lantern Congress.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Phrase(
        ("give", "deliver", "hold", "make", "read", "offer", "propose"),
        _SPEECH,
        Relation.SPEAKS_AT,
        object="to|before|in|during|of|owner",
        subject_kinds=c.PEOPLE,
        object_kinds=c.EVENTS,
        sure=0.86,
        examples=(
            Example("Anna Berg gave a speech to the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("The opening address of the Lantern Congress was given by Tom Okoro.",
                    "Tom Okoro | Lantern Congress"),
        ),
    ),
    Phrase(
        ("take", "share", "occupy", "mount", "grab"),
        words("floor stage podium rostrum platform microphone lectern dais panel bill"),
        Relation.SPEAKS_AT,
        object="at|of|during",
        subject_kinds=c.PEOPLE,
        object_kinds=c.EVENTS,
        sure=0.86,
        examples=(
            Example("Anna Berg took the floor at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Anna Berg shared the stage with Tom Okoro at the Coastal Forum.", "Anna Berg | Coastal Forum"),
        ),
    ),
    Phrase(
        ("share",),
        words("stage podium rostrum platform microphone dais panel bill"),
        Relation.SPEAKS_AT,
        subject="with",
        object="at|of|during",
        subject_kinds=c.PEOPLE,
        object_kinds=c.EVENTS,
        sure=0.85,
        examples=(
            Example("Anna Berg shared the stage with Tom Okoro at the Coastal Forum.", "Tom Okoro | Coastal Forum"),
            Example("Tom Okoro shared a panel with Anna Berg at the Coastal Forum.", "Anna Berg | Coastal Forum"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""
