"""What is found not to be, cleared, unproven or only offered is never read as a fact."""

from __future__ import annotations

import pytest
from tests.extract.reading import read

from headwater.model import Hedge, Relation, Stance

LEAD = "Anders Brekke leads Free Norland. Viktor Salin chairs the Culture Fund.\n\n"


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("The Audit Office found no payment from the Culture Fund to Free Norland.", Stance.SEARCHED_NOT_FOUND),
        ("There was no payment from the Culture Fund to Free Norland.", Stance.DENIES),
        ("The report clears the Culture Fund of funding Free Norland.", Stance.DENIES),
        ("Anders Brekke rejected claims that the Culture Fund funded Free Norland.", Stance.DENIES),
        ("Nobody has shown that the Culture Fund funded Free Norland.", Stance.NO_KNOWLEDGE),
        ("It has not been proven that the Culture Fund funded Free Norland.", Stance.NO_KNOWLEDGE),
    ],
)
def test_the_stance_is_never_that_of_an_assertion(sentence: str, stance: Stance) -> None:
    found = [claim for claim in read(LEAD + sentence).claims if claim.relation is Relation.FUNDS]
    assert [claim.stance for claim in found] == [stance]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Culture Fund offered Free Norland 8,000 euros.",
        "The Culture Fund promised Free Norland a grant of 8,000 euros.",
        "Did the Culture Fund pay Free Norland 8,000 euros?",
        "If the Culture Fund had funded Free Norland, the auditors would have seen it.",
    ],
)
def test_an_offer_a_promise_a_question_and_a_condition_are_no_payment(sentence: str) -> None:
    found = [claim for claim in read(LEAD + sentence).claims if claim.relation is Relation.FUNDS]
    assert all(claim.hedge is Hedge.UNCERTAIN and claim.confidence < 0.9 for claim in found)
