"""Orders and advice told by what somebody is told to do; support and orders told by nouns."""

from __future__ import annotations

import pytest
from tests.extract.trees.reading import claims, ends

from headwater.model import Family, Hedge, Relation, Stance

DIRECTED = {
    "Vestland Bank told Anna Berg what to write.": ("Vestland Bank", "Anna Berg"),
    "Vestland Bank told Green Dawn to withdraw its list.": ("Vestland Bank", "Green Dawn"),
    "The instructions from Vestland Bank to Green Dawn were plain.": ("Vestland Bank", "Green Dawn"),
}
FAVOURED = {
    "Anna Berg urged her followers to vote for Green Dawn.": ("Anna Berg", "Green Dawn"),
    "Vestland Bank has asked the ministers to recognise Green Dawn.": ("Vestland Bank", "Green Dawn"),
    "Anna Berg's endorsement of Green Dawn made the front page.": ("Anna Berg", "Green Dawn"),
}
NOBODY = (
    "Vestland Bank told reporters to wait.",
    "Anna Berg told Tom Okoro that the bank was closed.",
    "Anna Berg urged Green Dawn to meet the bank.",
)


@pytest.mark.parametrize("text", DIRECTED)
def test_orders_are_read(text: str) -> None:
    found = {(claim.subject, claim.object) for claim in claims(text) if claim.relation.family is Family.DIRECTS}
    assert DIRECTED[text] in found


@pytest.mark.parametrize("text", FAVOURED)
def test_advice_is_read(text: str) -> None:
    assert FAVOURED[text] in ends(text, Relation.ENDORSES, Relation.STATES_SUPPORT_FOR)


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_no_order_is_left(text: str) -> None:
    assert not ends(text, Relation.TASKS, Relation.ENDORSES, Relation.STATES_SUPPORT_FOR)
    assert not {end for end in ends(text, Relation.DIRECTS) if end[1] in ("Tom Okoro", "reporters")}


def test_a_denied_order_is_denied() -> None:
    found = claims("Green Dawn denies that Vestland Bank told Anna Berg what to write.", Relation.DIRECTS)
    assert [claim.stance for claim in found] == [Stance.DENIES]


def test_a_doubted_order_is_in_doubt() -> None:
    found = claims("Vestland Bank may have told Anna Berg what to write.", Relation.DIRECTS)
    assert [claim.hedge for claim in found] == [Hedge.UNCERTAIN]


DENIALS = {
    "Green Dawn takes no orders from Vestland Bank.": Relation.DIRECTS,
    "Green Dawn is not a front for Vestland Bank.": Relation.CONTROLS,
    "Anna Berg endorsed neither Green Dawn nor the Harbour Party.": Relation.ENDORSES,
    "Anna Berg holds no Norwegian passport.": Relation.CITIZEN_OF,
    "Green Dawn denies being run from Oslo.": Relation.BASED_IN,
    "Anna Berg has not been accused of anything.": Relation.PARTY_TO_A_CASE,
    "Anna Berg rejected claims that she takes her cue from Vestland Bank.": Relation.DIRECTS,
}


@pytest.mark.parametrize("text", DENIALS)
def test_what_is_denied_is_denied(text: str) -> None:
    found = claims(text, DENIALS[text])
    assert found
    assert {claim.stance for claim in found} == {Stance.DENIES}
