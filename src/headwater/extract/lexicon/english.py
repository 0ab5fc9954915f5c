"""English verbs of support: money, goods and services, events, direction, ownership."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.model import Relation

SUPPORT: Final = (
    Cue(
        ("fund", "finance", "bankroll", "sponsor", "subsidise", "subsidize", "underwrite"),
        Relation.FUNDS,
        value="for",
        examples=(
            Example(
                "The Harbour Foundation funds the Free Coast Movement.", "Harbour Foundation | Free Coast Movement"
            ),
            Example(
                "The Free Coast Movement was financed by the Vestland Bank in 2014.",
                "Vestland Bank | Free Coast Movement",
            ),
        ),
    ),
    Cue(
        ("donate", "contribute", "transfer", "wire", "remit", "disburse", "send", "channel", "dispense", "distribute"),
        Relation.FUNDS,
        object="to",
        needs="money",
        value="for",
        examples=(
            Example(
                "The Harbour Foundation donated $2 million to the Free Coast Movement.",
                "Harbour Foundation | Free Coast Movement",
            ),
            Example("In May Vestland Bank transferred 40,000 euros to Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("give", "grant", "award", "pay", "lend", "allocate", "allot"),
        Relation.FUNDS,
        object="to|for",
        needs="money",
        value="for",
        examples=(
            Example(
                "The Harbour Foundation gave the Free Coast Movement $2 million.",
                "Harbour Foundation | Free Coast Movement",
            ),
            Example(
                "The Ministry of Culture awarded a grant of 3 million euros to Green Dawn.",
                "Ministry of Culture | Green Dawn",
            ),
        ),
    ),
    Cue(
        ("receive", "get", "obtain", "accept", "win", "secure", "take"),
        Relation.FUNDS,
        subject="from",
        object="subject",
        needs="money",
        passive="never",
        value="for",
        examples=(
            Example(
                "The Free Coast Movement received $2 million from the Harbour Foundation.",
                "Harbour Foundation | Free Coast Movement",
            ),
            Example("Green Dawn got a grant from the Ministry of Culture in 2015.", "Ministry of Culture | Green Dawn"),
        ),
    ),
    Cue(
        ("pay",),
        Relation.FUNDS,
        object="for",
        object_kinds=c.EVENTS | c.BODIES,
        value="for",
        sure=0.9,
        examples=(
            Example("Vestland Bank paid for the Coastal Forum.", "Vestland Bank | Coastal Forum"),
            Example(
                "The Harbour Foundation had paid for the Lantern Congress.", "Harbour Foundation | Lantern Congress"
            ),
        ),
    ),
    Cue(
        ("pay",),
        Relation.FUNDS,
        subject="by",
        object="subject",
        object_kinds=c.ACTORS,
        passive="same",
        value="for",
        sure=0.85,
        examples=(
            Example("Anna Berg was paid by Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Green Dawn had been paid by the Harbour Foundation.", "Harbour Foundation | Green Dawn"),
        ),
    ),
    Cue(
        ("provide", "supply", "furnish", "lend", "give", "lease", "rent", "donate"),
        Relation.PROVIDES,
        object="to|with",
        value="object",
        needs="goods",
        sure=0.9,
        examples=(
            Example(
                "The Harbour Foundation provided an office to the Free Coast Movement.",
                "Harbour Foundation | Free Coast Movement",
            ),
            Example("The Ministry of Culture lent a hall to Green Dawn.", "Ministry of Culture | Green Dawn"),
        ),
    ),
    Cue(
        ("provide", "supply", "furnish"),
        Relation.PROVIDES,
        object="object",
        value="with",
        needs="with",
        sure=0.9,
        examples=(
            Example(
                "The Harbour Foundation provided the Free Coast Movement with an office.",
                "Harbour Foundation | Free Coast Movement",
            ),
            Example("Vestland Bank supplied Green Dawn with printers.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("aid", "assist", "help"),
        Relation.PROVIDES,
        sure=0.85,
        examples=(
            Example(
                "The Harbour Foundation aided the Free Coast Movement.", "Harbour Foundation | Free Coast Movement"
            ),
            Example("Green Dawn was assisted by Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("host", "co-host", "hold"),
        Relation.HOSTS,
        object_kinds=c.EVENTS,
        examples=(
            Example("The Free Coast Movement hosted the Coastal Forum in Oslo.", "Free Coast Movement | Coastal Forum"),
            Example("The Lantern Congress was held by Green Dawn.", "Green Dawn | Lantern Congress"),
        ),
    ),
    Cue(
        ("organise", "organize", "co-organise", "co-organize", "convene", "stage", "arrange"),
        Relation.ORGANISES,
        object_kinds=c.EVENTS,
        examples=(
            Example("The Free Coast Movement organised the Coastal Forum.", "Free Coast Movement | Coastal Forum"),
            Example("The Lantern Congress was convened by Green Dawn.", "Green Dawn | Lantern Congress"),
        ),
    ),
    Cue(
        ("attend", "join", "visit"),
        Relation.ATTENDS,
        object_kinds=c.EVENTS,
        examples=(
            Example("Anna Berg attended the Coastal Forum in Oslo.", "Anna Berg | Coastal Forum"),
            Example("The Lantern Congress was attended by Tom Okoro.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("participate", "take"),
        Relation.ATTENDS,
        object="in",
        object_kinds=c.EVENTS,
        passive="never",
        examples=(
            Example("Anna Berg participated in the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Green Dawn took part in the Lantern Congress.", "Green Dawn | Lantern Congress"),
        ),
    ),
    Cue(
        ("speak", "appear", "talk"),
        Relation.SPEAKS_AT,
        object="at",
        object_kinds=c.EVENTS,
        subject_kinds=c.PEOPLE,
        passive="never",
        examples=(
            Example("Anna Berg spoke at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("In 2016 Tom Okoro had spoken at the Lantern Congress.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("address",),
        Relation.SPEAKS_AT,
        object_kinds=c.EVENTS,
        subject_kinds=c.PEOPLE,
        examples=(
            Example("Anna Berg addressed the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("The Lantern Congress was addressed by Tom Okoro.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    Cue(
        ("direct", "steer", "orchestrate"),
        Relation.DIRECTS,
        examples=(
            Example(
                "The Harbour Foundation directed the Free Coast Movement.", "Harbour Foundation | Free Coast Movement"
            ),
            Example("Green Dawn is directed by the Ministry of Culture.", "Ministry of Culture | Green Dawn"),
        ),
    ),
    Cue(
        ("task", "instruct", "order"),
        Relation.TASKS,
        sure=0.9,
        examples=(
            Example("The Ministry of Culture tasked Anna Berg with the campaign.", "Ministry of Culture | Anna Berg"),
            Example("Tom Okoro was instructed by Vestland Bank.", "Vestland Bank | Tom Okoro"),
        ),
    ),
    Cue(
        ("supervise", "oversee"),
        Relation.SUPERVISES,
        examples=(
            Example("The Ministry of Culture supervised Anna Berg.", "Ministry of Culture | Anna Berg"),
            Example("Green Dawn was overseen by the Harbour Foundation.", "Harbour Foundation | Green Dawn"),
        ),
    ),
    Cue(
        ("control",),
        Relation.CONTROLS,
        object_kinds=c.BODIES | c.PEOPLE,
        examples=(
            Example("Vestland Bank controls Green Dawn.", "Vestland Bank | Green Dawn"),
            Example(
                "The Free Coast Movement is controlled by the Harbour Foundation.",
                "Harbour Foundation | Free Coast Movement",
            ),
        ),
    ),
    Cue(
        ("own", "co-own"),
        Relation.OWNS,
        object_kinds=c.OWNABLE,
        examples=(
            Example("Vestland Bank owns Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Northlight Radio is owned by the Harbour Foundation.", "Harbour Foundation | Northlight Radio"),
        ),
    ),
    Cue(
        ("buy", "acquire", "purchase"),
        Relation.OWNS,
        object_kinds=c.OWNABLE,
        sure=0.85,
        examples=(
            Example("Vestland Bank bought Northlight Radio in 2012.", "Vestland Bank | Northlight Radio"),
            Example(
                "Northlight Radio was acquired by the Harbour Foundation.", "Harbour Foundation | Northlight Radio"
            ),
        ),
    ),
)
"""Verbs of the channels money, in-kind, event and direction."""

MEDIA: Final = (
    Cue(
        ("promote", "publicise", "publicize", "advertise"),
        Relation.PROMOTES,
        examples=(
            Example("Northlight Radio promoted the Free Coast Movement.", "Northlight Radio | Free Coast Movement"),
            Example("Green Dawn was promoted by Northlight Radio in 2016.", "Northlight Radio | Green Dawn"),
        ),
    ),
    Cue(
        ("cover", "feature", "interview"),
        Relation.COVERS,
        sure=0.85,
        examples=(
            Example("Northlight Radio covered the Coastal Forum.", "Northlight Radio | Coastal Forum"),
            Example("Anna Berg was interviewed by Northlight Radio.", "Northlight Radio | Anna Berg"),
        ),
    ),
    Cue(
        ("amplify", "retweet", "repost"),
        Relation.AMPLIFIES,
        examples=(
            Example("@northlight amplified #FREECOAST.", "@northlight | #FREECOAST"),
            Example("#FREECOAST was amplified by Northlight Radio.", "Northlight Radio | #FREECOAST"),
        ),
    ),
    Cue(
        ("endorse", "back"),
        Relation.ENDORSES,
        examples=(
            Example("The Harbour Party endorsed the Free Coast Movement.", "Harbour Party | Free Coast Movement"),
            Example("Green Dawn is backed by the Harbour Party.", "Harbour Party | Green Dawn"),
        ),
    ),
    Cue(
        ("support", "praise", "hail", "champion"),
        Relation.STATES_SUPPORT_FOR,
        sure=0.85,
        examples=(
            Example("Anna Berg supports the Free Coast Movement.", "Anna Berg | Free Coast Movement"),
            Example("The Coastal Forum was praised by Tom Okoro.", "Tom Okoro | Coastal Forum"),
        ),
    ),
    Cue(
        ("express", "voice", "declare", "state"),
        Relation.STATES_SUPPORT_FOR,
        object="for",
        needs="support",
        passive="never",
        sure=0.9,
        examples=(
            Example("Anna Berg voiced support for the Free Coast Movement.", "Anna Berg | Free Coast Movement"),
            Example("The Harbour Party declared its support for Green Dawn.", "Harbour Party | Green Dawn"),
        ),
    ),
)
"""Verbs of the channels media and political."""
