"""English verbs that state a relation together with a noun."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Example
from headwater.extract.lexicon.english_roles import FUNDING
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import ANY_VERB, Phrase
from headwater.model import Relation, Schema

_COSTS: Final = words(
    "cost expense bill expenditure fee rent tab travel trip journey flight ticket fare stay accommodation lodging "
    "hotel catering invoice debt salary wage"
)
_MONEY: Final = FUNDING | words("salary wage gift aid transfer bribe instalment installment allowance retainer")
_TAKERS: Final = c.SUPPORTED | c.BODIES
_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})

PHRASES: Final = (
    Phrase(
        ("take out", "take", "get", "receive", "obtain", "secure", "accept", "draw", "raise", "pocket", "collect"),
        _MONEY,
        Relation.FUNDS,
        subject="from",
        object="taker",
        money=True,
        examples=(
            Example("Green Dawn took out a loan of 2 million euros from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn gets most of its money from Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Phrase(
        ("make", "give", "extend", "provide", "offer", "send", "grant", "arrange"),
        _MONEY,
        Relation.FUNDS,
        object="to",
        money=True,
        examples=(
            Example("Vestland Bank made a donation of 50,000 euros to Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("A loan of 2 million euros was extended to Green Dawn by Vestland Bank.",
                    "Vestland Bank | Green Dawn"),
        ),
    ),
    Phrase(
        (ANY_VERB,),
        words("expense"),
        Relation.FUNDS,
        subject="owner|of",
        object="patient",
        at="at",
        object_kinds=c.ACTORS,
        sure=0.88,
        examples=(
            Example("Anna Berg travelled to Oslo at the expense of Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Tom Okoro flew to Oslo at the expense of the Harbour Party.", "Harbour Party | Tom Okoro"),
        ),
    ),
    Phrase(
        (ANY_VERB,),
        words("direction control supervision command guidance order"),
        Relation.DIRECTS,
        subject="owner|of",
        object="patient",
        at="under",
        object_kinds=c.ACTORS,
        sure=0.88,
        examples=(
            Example("Anna Berg acted under the direction and control of Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Green Dawn works under the guidance of Vestland Bank.", "Vestland Bank | Green Dawn"),
        ),
    ),
    Phrase(
        ("hold", "own", "have", "control", "acquire", "buy", "purchase", "keep"),
        words("stake share interest majority shareholding percent %"),
        Relation.OWNS,
        object="in|of",
        object_kinds=c.OWNABLE,
        examples=(
            Example("Anna Berg holds a 40 per cent stake in Northlight Radio.", "Anna Berg | Northlight Radio"),
            Example("Vestland Bank bought a majority of the shares in Northlight Radio.",
                    "Vestland Bank | Northlight Radio"),
        ),
    ),
    Phrase(
        ("have", "maintain", "keep", "establish"),
        words("tie link connection relation contact relationship"),
        Relation.AFFILIATED_WITH,
        object="to|with",
        sure=0.85,
        examples=(
            Example("Green Dawn has close ties to the Harbour Party.", "Green Dawn | Harbour Party"),
            Example("Green Dawn maintained links with the Harbour Party.", "Green Dawn | Harbour Party"),
        ),
    ),
    Phrase(
        ("take", "receive", "get", "follow", "accept"),
        words("order instruction direction command"),
        Relation.DIRECTS,
        subject="from|of",
        object="taker",
        object_kinds=c.ACTORS,
        examples=(
            Example("Green Dawn takes its orders from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg received instructions from the Harbour Foundation.", "Harbour Foundation | Anna Berg"),
        ),
    ),
    Phrase(
        ("publish", "broadcast", "air", "run", "print", "carry"),
        words("interview report article story profile feature documentary programme"),
        Relation.COVERS,
        object="with|about",
        sure=0.88,
        examples=(
            Example("Northlight Radio published an interview with Anna Berg.", "Northlight Radio | Anna Berg"),
            Example("Northlight Radio aired a report about Green Dawn.", "Northlight Radio | Green Dawn"),
        ),
    ),
    Phrase(
        ("put", "place"),
        words("disposal"),
        Relation.PROVIDES,
        object="of|owner",
        at="at",
        examples=(
            Example("The Harbour Fund put a hall at the disposal of Green Dawn.", "Harbour Fund | Green Dawn"),
            Example("The Harbour Foundation placed a car at Anna Berg's disposal.", "Harbour Foundation | Anna Berg"),
        ),
    ),
    Phrase(
        ("give", "deliver", "hold", "make"),
        words("speech talk lecture address keynote presentation"),
        Relation.SPEAKS_AT,
        object="at",
        subject_kinds=c.PEOPLE,
        object_kinds=c.EVENTS,
        examples=(
            Example("Anna Berg gave a speech at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("The keynote at the Coastal Forum was delivered by Tom Okoro.", "Tom Okoro | Coastal Forum"),
        ),
    ),
    Phrase(
        ("address", "speak"),
        words("crowd audience participant delegate demonstrator protester guest conference congress rally"),
        Relation.SPEAKS_AT,
        object="at|of",
        subject_kinds=c.PEOPLE,
        object_kinds=c.EVENTS,
        sure=0.85,
        examples=(
            Example("Anna Berg addressed the delegates of the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro addressed the crowd at the Coastal Forum.", "Tom Okoro | Coastal Forum"),
        ),
    ),
    Phrase(
        ("publish", "print", "issue", "release", "circulate", "distribute", "produce"),
        words("report article story poll survey letter statement study magazine newspaper review newsletter book "
              "leaflet manifesto newssheet journal pamphlet"),
        Relation.PUBLISHES,
        object="none",
        thing=True,
        sure=0.85,
        examples=(
            Example("Green Dawn publishes the quarterly review Blue Horizon.", "Green Dawn | Blue Horizon"),
            Example("Vestland Bank published a report.", "Vestland Bank | report"),
        ),
    ),
    Phrase(
        ("chair", "head", "lead", "preside over"),
        words("board presidium management"),
        Relation.CHAIRS,
        object="of|owner",
        subject_kinds=c.PEOPLE,
        object_kinds=_BODIES,
        examples=(
            Example("Anna Berg chairs the board of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro heads the management of the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
)  # fmt: skip
"""Phrases; every example is a test."""
