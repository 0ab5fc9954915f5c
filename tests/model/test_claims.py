"""When a claim counts, and what its id depends on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.model import Claim, ClaimStatus, Mention, Relation, Schema

CLAIM = Claim(
    id=Claim.identify("d", 0, 5, Relation.FUNDS, "A", "B"),
    document="d",
    relation=Relation.FUNDS,
    subject="A",
    object="B",
    quote="A f B",
    start_char=0,
    end_char=5,
    confidence=0.9,
)


@pytest.mark.parametrize(
    ("status", "confidence", "counts"),
    [
        (ClaimStatus.PROPOSED, 0.9, True),
        (ClaimStatus.PROPOSED, 0.89, False),
        (ClaimStatus.ACCEPTED, 0.0, True),
        (ClaimStatus.REJECTED, 1.0, False),
    ],
)
def test_a_claim_counts_when_read_surely_or_accepted(status: ClaimStatus, confidence: float, counts: bool) -> None:
    assert replace(CLAIM, confidence=confidence).with_status(status).counts(0.9) is counts


def test_ids_depend_on_document_span_relation_and_ends_alone() -> None:
    assert Claim.identify("d", 0, 5, Relation.FUNDS, "A", "B") == CLAIM.id
    others = {
        Claim.identify("e", 0, 5, Relation.FUNDS, "A", "B"),
        Claim.identify("d", 1, 5, Relation.FUNDS, "A", "B"),
        Claim.identify("d", 0, 5, Relation.OWNS, "A", "B"),
        Claim.identify("d", 0, 5, Relation.FUNDS, "AB", ""),
    }
    assert CLAIM.id not in others
    assert len(others) == 4


def test_mention_ids_start_with_their_letter() -> None:
    assert Mention.identify("d", 0, 1, Schema.PERSON).startswith("m-")
