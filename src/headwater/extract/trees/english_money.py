"""English verbs of money and of help in kind that the rules do not have."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.english_roles import FUNDING, GOODS
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.model import Relation

_INCOME: Final = FUNDING | words(
    "budget income revenue financing finance capital backing salary wage gift aid start-up seed endowment rent "
    "proceeds bulk share half third quarter most lot remainder rest chunk slice percent % majority subsidy advance"
)
_TOOLS: Final = GOODS | words(
    "website site leaflet poster pamphlet banner flag newspaper newsletter brochure app video film clip database logo "
    "bus coach minibus stage tent meal food uniform platform wi-fi phone laptop camera loudspeaker generator truck"
)

CUES: Final = (
    Cue(
        ("funnel", "funnell", "pump", "pour", "plough", "plow", "inject", "sink", "shovel", "steer", "divert", "siphon",
         "filter", "push", "route", "channel", "channell", "move", "put", "invest", "deposit", "plunge", "launder"),
        Relation.FUNDS,
        object="into|to|towards|toward|in",
        needs="money",
        sure=0.9,
        examples=(
            Example("Vestland Bank pumped 40,000 euros into Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Some 2 million euros were put into Green Dawn by Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("prop up", "bail out", "endow", "bribe", "capitalise", "capitalize", "shore up", "seed", "back financially"),
        Relation.FUNDS,
        sure=0.88,
        examples=(
            Example("Vestland Bank propped up Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn was bailed out by Vestland Bank in 2014.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("owe",),
        Relation.FUNDS,
        subject="to",
        object="subject",
        needs="money",
        passive="never",
        sure=0.85,
        examples=(
            Example("Green Dawn owes Vestland Bank 300,000 euros.", "Vestland Bank | Green Dawn"),
            Example("The Harbour Party owed Vestland Bank $40,000.", "Vestland Bank | Harbour Party"),
        ),
    ),
    Cue(
        ("borrow", "earn", "net", "land", "bag", "draw", "collect", "pocket", "raise", "derive", "scrounge", "extract"),
        Relation.FUNDS,
        subject="from",
        object="subject",
        needs="money",
        passive="never",
        sure=0.9,
        examples=(
            Example("Green Dawn borrowed 300,000 euros from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg drew a salary from Vestland Bank.", "Vestland Bank | Anna Berg"),
        ),
    ),
    Cue(
        ("spend", "lavish", "shower", "blow", "splash out", "splurge"),
        Relation.FUNDS,
        object="on",
        needs="money",
        sure=0.85,
        examples=(
            Example("Vestland Bank spent 2 million euros on Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Vestland Bank lavished money on Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("bequeath", "leave", "cough up", "fork out", "shell out", "stump up", "put up", "chip in", "commit", "earmark",
         "set aside", "pledge", "promise", "hand over", "make over", "sign over", "put", "credit", "kick in",
         "throw in", "provide", "raise", "find", "front", "tip", "slip"),
        Relation.FUNDS,
        object="to|for|towards|toward|behind",
        needs="money",
        sure=0.88,
        examples=(
            Example("Vestland Bank put up 40,000 euros for the Coastal Forum.", "Vestland Bank | Coastal Forum"),
            Example("Vestland Bank stumped up 2 million euros for Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("shower", "ply", "reward", "present", "supply", "fund", "provide", "entrust"),
        Relation.FUNDS,
        object="object",
        needs="gift",
        sure=0.88,
        examples=(
            Example("Vestland Bank showered Green Dawn with money.", "Vestland Bank | Green Dawn"),
            Example("Vestland Bank provided Green Dawn with a loan.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Cue(
        ("fly", "ferry", "bus", "chauffeur", "drive", "transport", "fly in", "bus in", "put up", "accommodate",
         "lodge", "shelter", "house", "feed", "equip", "train", "arm", "outfit", "kit out", "coach"),
        Relation.PROVIDES,
        object_kinds=c.ACTORS,
        sure=0.86,
        examples=(
            Example("Vestland Bank flew Anna Berg to Oslo.", "Vestland Bank | Anna Berg"),
            Example("Green Dawn was trained by the Harbour Foundation.", "Harbour Foundation | Green Dawn"),
        ),
    ),
    Cue(
        ("host",),
        Relation.PROVIDES,
        object_kinds=c.ACTORS,
        sure=0.8,
        examples=(
            Example("Vestland Bank hosted Anna Berg in Oslo.", "Vestland Bank | Anna Berg"),
            Example("Green Dawn is hosted by the Harbour Foundation.", "Harbour Foundation | Green Dawn"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("come", "flow", "arrive", "originate", "derive", "stem"),
        _INCOME,
        Relation.FUNDS,
        subject="from",
        object="owner|for|to|of",
        at="subject",
        sure=0.9,
        examples=(
            Example("Most of the money for Green Dawn came from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn's budget comes almost entirely from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Phrase(
        ("depend", "rely", "live", "subsist", "survive", "exist", "run"),
        _INCOME,
        Relation.FUNDS,
        subject="from|of|owner",
        object="patient",
        at="on",
        sure=0.86,
        examples=(
            Example("Green Dawn depends on donations from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn lives on grants from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Phrase(
        ("print", "build", "make", "design", "produce", "rent", "hire", "lease", "book", "charter", "lay on", "procure",
         "buy", "purchase", "order", "deliver", "ship", "send", "find", "secure",
         "bring", "donate", "contribute", "lend", "loan", "offer", "hand over", "give", "set up", "film", "get"),
        _TOOLS,
        Relation.PROVIDES,
        object="for|to",
        object_kinds=c.ACTORS | c.EVENTS,
        sure=0.88,
        examples=(
            Example("Vestland Bank chartered a bus for Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Vestland Bank rented a hall for the Coastal Forum.", "Vestland Bank | Coastal Forum"),
        ),
    ),
    Phrase(
        ("rent", "lease", "borrow", "use", "occupy", "get", "receive", "obtain", "share"),
        GOODS | words("apartment flat villa house floor desk"),
        Relation.PROVIDES,
        subject="from",
        object="taker",
        sure=0.84,
        examples=(
            Example("Green Dawn rents its office from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn borrowed a hall from the Harbour Foundation.", "Harbour Foundation | Green Dawn"),
        ),
    ),
    Phrase(
        ("give", "offer", "provide", "grant", "lend", "extend"),
        words("shelter refuge sanctuary lodging space airtime support help assistance advice training access"),
        Relation.PROVIDES,
        object="to",
        object_kinds=c.ACTORS,
        sure=0.85,
        examples=(
            Example("Vestland Bank gave shelter to Anna Berg.", "Vestland Bank | Anna Berg"),
            Example("The Harbour Foundation offered training to Green Dawn.", "Harbour Foundation | Green Dawn"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""
