"""English of courts and notices: who is charged, wanted, fined, listed, cleared, defended."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema

_PARTIES: Final = c.ACTORS | frozenset({Schema.PROJECT})
_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})

CUES: Final = (
    Cue(
        ("try", "arraign", "impeach", "court-martial", "remand", "subpoena", "pardon", "exonerate", "de-list", "delist",
         "implicate", "outlaw", "proscribe", "re-arrest", "retry", "amnesty", "debar", "deport", "indict", "sue",
         "extradite", "prosecute"),
        Relation.PARTY_TO_A_CASE,
        subject="object",
        object="",
        subject_kinds=_PARTIES,
        value="for|of|on|over|with",
        sure=0.86,
        examples=(
            Example("Anna Berg was tried for fraud in Oslo.", "Anna Berg |"),
            Example("The court exonerated Vestland Bank.", "Vestland Bank |"),
        ),
    ),
    Cue(
        ("accuse",),
        Relation.PARTY_TO_A_CASE,
        subject="object",
        object="",
        subject_kinds=_PARTIES - {Schema.PUBLIC_BODY},
        value="of",
        needs="accused",
        sure=0.82,
        examples=(
            Example("Anna Berg stands accused of fraud.", "Anna Berg |"),
            Example("Vestland Bank is accused of fraud.", "Vestland Bank |"),
        ),
    ),
    Cue(
        ("want", "seek"),
        Relation.PARTY_TO_A_CASE,
        subject="subject",
        object="",
        subject_kinds=c.PEOPLE,
        passive="same",
        value="for|on",
        needs="wanted",
        sure=0.86,
        examples=(
            Example("Anna Berg is wanted in Oslo for fraud.", "Anna Berg |"),
            Example("Tom Okoro, who is wanted by the police, is ill.", "Tom Okoro |"),
        ),
    ),
    Cue(
        ("appear", "act", "speak", "lobby", "plead", "negotiate", "litigate", "intercede", "front", "argue"),
        Relation.REPRESENTS,
        object="for|on behalf of",
        object_kinds=c.ACTORS,
        passive="never",
        sure=0.82,
        needs="speaking",
        examples=(
            Example("Anna Berg appears for Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Vestland Bank has lobbied for the Harbour Party.", "Vestland Bank | Harbour Party"),
        ),
    ),
    Cue(
        ("sue", "prosecute", "countersue", "counter-sue"),
        Relation.PARTY_TO_A_CASE,
        subject="subject",
        object="",
        subject_kinds=_PARTIES,
        value="for|over",
        sure=0.84,
        examples=(
            Example("Anna Berg sued Vestland Bank.", "Anna Berg |"),
            Example("Vestland Bank was sued by Tom Okoro.", "Tom Okoro |"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""

PHRASES: Final = (
    Phrase(
        ("instruct", "retain", "hire", "engage", "brief", "appoint", "get", "have"),
        words("lawyer attorney counsel solicitor barrister silk advocate lobbyist spokesman spokeswoman law-firm"),
        Relation.REPRESENTS,
        subject="object",
        object="taker",
        subject_kinds=c.PEOPLE | _BODIES,
        object_kinds=c.ACTORS,
        sure=0.8,
        examples=(
            Example("Green Dawn hired the lawyer Anna Berg.", "Anna Berg | Green Dawn"),
            Example("Vestland Bank retained the lobbyist Tom Okoro.", "Tom Okoro | Vestland Bank"),
        ),
    ),
)
"""Phrases; every example is a test."""

STATES: Final = (
    State(
        words("lawyer lawyers attorney attorneys counsel solicitor barrister advocate lobbyist agent emissary envoy "
              "spokesman spokeswoman spokesperson spokespeople intermediary middleman mouthpiece negotiator proxy "
              "attaché attache consul ambassador embassy"),
        Relation.REPRESENTS,
        before=("", "as"),
        behind=("for", "of", "to", "'s"),
        bearer_kinds=c.PEOPLE | _BODIES,
        other_kinds=c.ACTORS,
        sure=0.84,
        examples=(
            Example("Anna Berg is counsel to Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Anna Berg, a lobbyist for Vestland Bank, is ill.", "Anna Berg | Vestland Bank"),
        ),
    ),
    State(
        words("client"),
        Relation.REPRESENTS,
        turned=True,
        sure=0.84,
        examples=(
            Example("Anna Berg is a client of Tom Okoro.", "Tom Okoro | Anna Berg"),
            Example("Green Dawn was Tom Okoro's client.", "Tom Okoro | Green Dawn"),
        ),
    ),
    State(
        words("defendant suspect accused appellant respondent plaintiff claimant complainant co-defendant co-accused "
              "co-conspirator indictee petitioner fugitive litigant"),
        Relation.PARTY_TO_A_CASE,
        before=("", "as"),
        alone=True,
        sure=0.84,
        examples=(
            Example("Anna Berg is a defendant in Oslo.", "Anna Berg |"),
            Example("Tom Okoro, a fugitive, is ill.", "Tom Okoro |"),
        ),
    ),
    State(
        words("custody dock"),
        Relation.PARTY_TO_A_CASE,
        before=("in",),
        alone=True,
        sure=0.8,
        examples=(
            Example("Anna Berg is in custody in Oslo.", "Anna Berg |"),
            Example("Tom Okoro was in the dock.", "Tom Okoro |"),
        ),
    ),
)  # fmt: skip
"""States; every example is a test."""
