"""English verbs of seats, cases, papers and lodging that only a tree tells from their other uses."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.model import Relation, Schema

_PARTIES: Final = c.ACTORS | frozenset({Schema.PROJECT})

CUES: Final = (
    Cue(
        ("administer", "seat", "incorporate", "domicile", "situate", "house"),
        Relation.BASED_IN,
        object="in|at",
        subject_kinds=c.BODIES,
        object_kinds=c.PLACES,
        passive="same",
        sure=0.9,
        examples=(
            Example("The Harbour Fund is administered in Guernsey.", "Harbour Fund | Guernsey"),
            Example("Green Dawn was incorporated in Cyprus.", "Green Dawn | Cyprus"),
        ),
    ),
    Cue(
        ("fine", "penalise", "penalize", "sue", "jail", "imprison", "blacklist", "extradite",
         "prosecute"),
        Relation.PARTY_TO_A_CASE,
        subject="object",
        object="",
        subject_kinds=_PARTIES,
        value="for|over|on",
        sure=0.9,
        examples=(
            Example("The Electoral Office fined Green Dawn 7,000 euros.", "Green Dawn |"),
            Example("Anna Berg was jailed in Oslo.", "Anna Berg |"),
        ),
    ),
    Cue(
        ("reside", "settle", "move", "relocate", "emigrate", "flee"),
        Relation.LIVES_IN,
        object="in|to",
        subject_kinds=c.PEOPLE,
        object_kinds=c.PLACES,
        passive="never",
        sure=0.88,
        examples=(
            Example("Anna Berg resides in Oslo.", "Anna Berg | Oslo"),
            Example("Tom Okoro moved to Oslo in 2014.", "Tom Okoro | Oslo"),
        ),
    ),
    Cue(
        ("endorse", "back", "support", "welcome"),
        Relation.ENDORSES,
        object_kinds=c.PAPERS | frozenset({Schema.PROJECT}),
        sure=0.85,
        examples=(
            Example("The Harbour Party endorsed the Treaty of Oslo.", "Harbour Party | Treaty of Oslo"),
            Example("Anna Berg backs the Treaty of Oslo.", "Anna Berg | Treaty of Oslo"),
        ),
    ),
    Cue(
        ("pay",),
        Relation.FUNDS,
        object_kinds=c.ACTORS,
        passive="never",
        sure=0.85,
        examples=(
            Example("Vestland Bank paid Anna Berg.", "Vestland Bank | Anna Berg"),
            Example("Vestland Bank paid Green Dawn.", "Vestland Bank | Green Dawn"),
        ),
    ),
)  # fmt: skip
"""Uses of verbs; every example is a test."""
