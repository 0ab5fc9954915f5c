"""English nouns for those who give, and for what one is who has been given."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon.cues import SUPPORTED, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.states import State
from headwater.model import Relation

_ANY_ROLE: Final = words(
    "giver contributor subscriber underwriter guarantor purse wallet subsidiser subsidizer grantor moneybags "
    "almoner maecenas cash-cow meal-ticket"
)
STATES: Final = (
    State(
        _ANY_ROLE,
        Relation.FUNDS,
        behind=("of", "to", "for", "'s"),
        other_kinds=SUPPORTED,
        sure=0.88,
        examples=(
            Example("Vestland Bank has long been the purse of Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg is the wallet of Green Dawn.", "Anna Berg | Green Dawn"),
        ),
    ),
    State(
        words("guest"),
        Relation.PROVIDES,
        behind=("of",),
        turned=True,
        sure=0.8,
        examples=(
            Example("Anna Berg was a guest of Vestland Bank in Oslo.", "Vestland Bank | Anna Berg"),
            Example("Anna Berg travelled as a guest of Vestland Bank.", "Vestland Bank | Anna Berg"),
        ),
    ),
    State(
        words("landlord landlady supplier quartermaster provider"),
        Relation.PROVIDES,
        behind=("of", "to", "'s"),
        other_kinds=SUPPORTED,
        sure=0.84,
        examples=(
            Example("Anna Berg is the landlord of Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Anna Berg is Green Dawn's landlady.", "Anna Berg | Green Dawn"),
        ),
    ),
)
"""Nouns for those who give, and for what one is who has been given."""
