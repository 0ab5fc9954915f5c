"""English nouns that, perhaps behind a preposition, say what one is to another."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema

_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})
_LED: Final = _BODIES | c.EVENTS | frozenset({Schema.PROJECT, Schema.THING})

STATES: Final = (
    State(
        words("payroll pay staff employ book employment books"),
        Relation.EMPLOYS,
        before=("on", "in"),
        turned=True,
        bearer_kinds=c.PEOPLE,
        sure=0.9,
        examples=(
            Example("Anna Berg is on the payroll of Vestland Bank.", "Vestland Bank | Anna Berg"),
            Example("Tom Okoro, on the Harbour Party's payroll since 2012, is ill.", "Harbour Party | Tom Okoro"),
        ),
    ),
    State(
        words("helm head top wheel rein forefront"),
        Relation.LEADS,
        before=("at",),
        bearer_kinds=c.PEOPLE,
        other_kinds=_BODIES,
        examples=(
            Example("Anna Berg is at the helm of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro, at the head of the Harbour League since 2012, is ill.", "Tom Okoro | Harbour League"),
        ),
    ),
    State(
        words("charge command"),
        Relation.LEADS,
        before=("in",),
        behind=("of", "at"),
        bearer_kinds=c.PEOPLE,
        other_kinds=_BODIES,
        examples=(
            Example("Anna Berg is in charge of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro has been in charge at the Harbour League since 2012.", "Tom Okoro | Harbour League"),
        ),
    ),
    State(
        words("man woman figure brain brains force mastermind face power driver architect voice engine motor soul"),
        Relation.LEADS,
        behind=("behind", "of"),
        bearer_kinds=c.PEOPLE,
        other_kinds=_LED - {Schema.LEGAL_ENTITY},
        sure=0.86,
        examples=(
            Example("Anna Berg is the man behind Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro, the driving force behind the Harbour League, is ill.", "Tom Okoro | Harbour League"),
        ),
    ),
    State(
        words("leadership chairmanship presidency stewardship directorship"),
        Relation.LEADS,
        before=("under",),
        turned=True,
        bearer_kinds=_BODIES,
        other_kinds=c.PEOPLE,
        examples=(
            Example("Green Dawn has grown under the leadership of Anna Berg.", "Anna Berg | Green Dawn"),
            Example("The Harbour League won under the chairmanship of Tom Okoro.", "Tom Okoro | Harbour League"),
        ),
    ),
    State(
        words("brainchild creation invention handiwork"),
        Relation.FOUNDED,
        turned=True,
        bearer_kinds=_LED,
        sure=0.92,
        examples=(
            Example("Green Dawn is the brainchild of Anna Berg.", "Anna Berg | Green Dawn"),
            Example("The Harbour League, the brainchild of Tom Okoro, is small.", "Tom Okoro | Harbour League"),
        ),
    ),
    State(
        words("property possession"),
        Relation.OWNS,
        turned=True,
        bearer_kinds=c.OWNABLE,
        examples=(
            Example("Northlight Radio is the property of Vestland Bank.", "Vestland Bank | Northlight Radio"),
            Example("Northlight Radio became the property of Vestland Bank.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    State(
        words("hand hands ownership possession"),
        Relation.OWNS,
        before=("in",),
        turned=True,
        bearer_kinds=c.OWNABLE,
        sure=0.86,
        examples=(
            Example("Northlight Radio is in the hands of Vestland Bank.", "Vestland Bank | Northlight Radio"),
            Example("Northlight Radio is now in the possession of Vestland Bank.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    State(
        words("subsidiary"),
        Relation.OWNS,
        turned=True,
        bearer_kinds=_BODIES,
        other_kinds=_BODIES,
        examples=(
            Example("Northlight Radio is a subsidiary of Vestland Bank.", "Vestland Bank | Northlight Radio"),
            Example("Northlight Radio, a subsidiary of Vestland Bank, is small.", "Vestland Bank | Northlight Radio"),
        ),
    ),
    State(
        words("creature puppet instrument tool mouthpiece vassal proxy cat's-paw plaything"),
        Relation.CONTROLS,
        behind=("of", "for", "'s"),
        turned=True,
        sure=0.84,
        examples=(
            Example("Green Dawn is a creature of Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn, a mouthpiece for the Harbour Party, is small.", "Harbour Party | Green Dawn"),
        ),
    ),
    State(
        words("control thumb sway spell heel"),
        Relation.CONTROLS,
        before=("under",),
        turned=True,
        sure=0.9,
        examples=(
            Example("Green Dawn is under the thumb of Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("The Harbour League is under Vestland Bank's control.", "Vestland Bank | Harbour League"),
        ),
    ),
    State(
        words("umbrella roof wing"),
        Relation.PART_OF,
        before=("under",),
        bearer_kinds=_BODIES,
        other_kinds=_BODIES,
        sure=0.84,
        examples=(
            Example("Green Dawn works under the umbrella of the Harbour Party.", "Green Dawn | Harbour Party"),
            Example("The Harbour League operates under the roof of Vestland Bank.", "Harbour League | Vestland Bank"),
        ),
    ),
    State(
        words("auspices aegis patronage"),
        Relation.ORGANISES,
        before=("under",),
        turned=True,
        bearer_kinds=c.EVENTS,
        sure=0.86,
        examples=(
            Example("The Coastal Forum was held under the auspices of Green Dawn.", "Green Dawn | Coastal Forum"),
            Example("The Lantern Congress met under the aegis of Green Dawn.", "Green Dawn | Lantern Congress"),
        ),
    ),
    State(
        words("organiser organizer host convener convenor co-organiser co-organizer organisers organizers hosts"),
        Relation.ORGANISES,
        other_kinds=c.EVENTS,
        examples=(
            Example("Green Dawn is the organiser of the Coastal Forum.", "Green Dawn | Coastal Forum"),
            Example("Anna Berg, the organiser of the Lantern Congress, is ill.", "Anna Berg | Lantern Congress"),
        ),
    ),
    State(
        words("board council committee presidium executive secretariat panel board"),
        Relation.MEMBER_OF,
        before=("on",),
        bearer_kinds=c.PEOPLE,
        other_kinds=_BODIES,
        examples=(
            Example("Anna Berg is on the board of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Tom Okoro is on the council of the Harbour League.", "Tom Okoro | Harbour League"),
        ),
    ),
    State(
        words("speaker panellist panelist lecturer keynote"),
        Relation.SPEAKS_AT,
        behind=("at", "of"),
        bearer_kinds=c.PEOPLE,
        other_kinds=c.EVENTS,
        examples=(
            Example("Anna Berg was the main speaker at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro, a speaker at the Lantern Congress, is ill.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    State(
        words("guest delegate participant attendee visitor observer presence fixture star delegation regular"),
        Relation.ATTENDS,
        behind=("at", "to", "of"),
        other_kinds=c.EVENTS,
        examples=(
            Example("Anna Berg was a guest at the Coastal Forum.", "Anna Berg | Coastal Forum"),
            Example("Tom Okoro, a delegate to the Lantern Congress, is ill.", "Tom Okoro | Lantern Congress"),
        ),
    ),
    State(
        words("native"),
        Relation.BORN_IN,
        bearer_kinds=c.PEOPLE,
        other_kinds=c.PLACES,
        behind=("of", "compound"),
        examples=(
            Example("Anna Berg is a native of Oslo.", "Anna Berg | Oslo"),
            Example("Tom Okoro, a native of Kenya, is ill.", "Tom Okoro | Kenya"),
        ),
    ),
    State(
        words("sanction sanctions indictment investigation"),
        Relation.PARTY_TO_A_CASE,
        before=("under",),
        alone=True,
        sure=0.86,
        examples=(
            Example("Anna Berg is under sanctions in three countries.", "Anna Berg |"),
            Example("Vestland Bank has been under investigation since 2012.", "Vestland Bank |"),
        ),
    ),
    State(
        words("trial remand bail"),
        Relation.PARTY_TO_A_CASE,
        before=("on",),
        alone=True,
        sure=0.86,
        examples=(
            Example("Anna Berg is on trial in Oslo.", "Anna Berg |"),
            Example("Tom Okoro stood on trial in Oslo.", "Tom Okoro |"),
        ),
    ),
    State(
        words("grantee beneficiary"),
        Relation.FUNDS,
        turned=True,
        sure=0.84,
        examples=(
            Example("Green Dawn is a grantee of Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example("Green Dawn, a beneficiary of Vestland Bank, is small.", "Vestland Bank | Green Dawn"),
        ),
    ),
    State(
        words("partner ally twin counterpart associate confidant confidante acolyte "
              "protégé henchman crony lieutenant sidekick"),
        Relation.AFFILIATED_WITH,
        behind=("of", "'s", "to"),
        sure=0.84,
        examples=(
            Example("Tom Okoro, Anna Berg's longtime business partner, is ill.", "Tom Okoro | Anna Berg"),
            Example("Green Dawn is an ally of the Harbour Party.", "Green Dawn | Harbour Party"),
        ),
    ),
)  # fmt: skip
"""States; every example is a test."""
