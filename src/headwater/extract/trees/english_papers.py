"""English verbs of notices, charges, judgments and accounts, with the nouns that they need."""

from __future__ import annotations

from typing import Final

from headwater.extract.lexicon import cues as c
from headwater.extract.lexicon.cues import Cue, Example
from headwater.extract.lexicon.grammar import words
from headwater.extract.trees.phrases import Phrase
from headwater.extract.trees.states import State
from headwater.model import Relation, Schema

_TAKERS: Final = c.SUPPORTED | c.BODIES
_BODIES: Final = frozenset({Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY, Schema.LEGAL_ENTITY})

CUES: Final = (
    Cue(
        ("reimburse", "remunerate", "recompense"),
        Relation.FUNDS,
        sure=0.9,
        examples=(
            Example("Vestland Bank reimbursed Anna Berg for the flight.", "Vestland Bank | Anna Berg"),
            Example("Anna Berg was reimbursed by Vestland Bank.", "Vestland Bank | Anna Berg"),
        ),
    ),
    Cue(
        ("operate",),
        Relation.CONTROLS,
        object_kinds=c.BODIES | c.SITES,
        sure=0.88,
        examples=(
            Example("Anna Berg operates Northlight Radio.", "Anna Berg | Northlight Radio"),
            Example("Northlight Radio is operated by Vestland Bank.", "Vestland Bank | Northlight Radio"),
        ),
    ),
)
PHRASES: Final = (
    Phrase(
        ("hand", "deliver", "pass", "slip", "bring", "carry", "give"),
        words("envelope cash suitcase banknote bundle briefcase"),
        Relation.FUNDS,
        object="to",
        object_kinds=_TAKERS,
        examples=(
            Example("Tom Okoro handed envelopes of cash to Anna Berg.", "Tom Okoro | Anna Berg"),
            Example("Tom Okoro delivered a suitcase of banknotes to Green Dawn.", "Tom Okoro | Green Dawn"),
        ),
    ),
    Phrase(
        ("write", "issue", "cut", "sign", "draw", "make out", "mail", "send"),
        words("check cheque draft wire"),
        Relation.FUNDS,
        object="to",
        object_kinds=_TAKERS,
        examples=(
            Example("Anna Berg wrote checks totaling $9,000 to Green Dawn.", "Anna Berg | Green Dawn"),
            Example("Vestland Bank issued a cheque to Anna Berg.", "Vestland Bank | Anna Berg"),
        ),
    ),
    Phrase(
        ("receive", "get", "draw", "derive", "obtain", "take", "raise"),
        words("budget income revenue turnover endowment upkeep"),
        Relation.FUNDS,
        subject="from",
        object="taker",
        object_kinds=_TAKERS,
        examples=(
            Example("Green Dawn received the bulk of its budget from Vestland Bank.", "Vestland Bank | Green Dawn"),
            Example(
                "The Harbour League draws most of its income from Vestland Bank.", "Vestland Bank | Harbour League"
            ),
        ),
    ),
    Phrase(
        ("give", "issue", "pass", "send", "relay", "transmit"),
        words("instruction direction order command directive"),
        Relation.DIRECTS,
        object="to",
        object_kinds=c.ACTORS,
        examples=(
            Example("Vestland Bank gave directions to Green Dawn.", "Vestland Bank | Green Dawn"),
            Example("Anna Berg issued instructions to Tom Okoro.", "Anna Berg | Tom Okoro"),
        ),
    ),
    Phrase(
        ("hold", "own", "control", "possess"),
        words("capital stock equity share membership shareholding"),
        Relation.OWNS,
        object="of|in",
        object_kinds=c.OWNABLE,
        examples=(
            Example("Anna Berg holds the entire issued share capital of Harbour Ltd.", "Anna Berg | Harbour Ltd"),
            Example("Tom Okoro owned all shares in Harbour Ltd.", "Tom Okoro | Harbour Ltd"),
        ),
    ),
)
STATES: Final = (
    State(
        words("handler minder overseer"),
        Relation.DIRECTS,
        before=("", "as"),
        bearer_kinds=c.PEOPLE,
        other_kinds=c.PEOPLE,
        examples=(
            Example("Anna Berg acted as Tom Okoro's handler.", "Anna Berg | Tom Okoro"),
            Example("Anna Berg was the handler of Tom Okoro.", "Anna Berg | Tom Okoro"),
        ),
    ),
)
