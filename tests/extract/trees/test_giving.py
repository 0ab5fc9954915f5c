"""Who gives whom what: every use of a verb in the lexicon reads its examples, and what is no gift is none."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.extract.lexicon.cues import Example
from headwater.extract.trees.english_giving import GIFTS
from headwater.model import Claim, Document, DocumentText, Family, Polarity, Relation

CASES = [(gift.relation, example) for gift in GIFTS for example in gift.examples]
GIVEN = (Family.FUNDS, Family.PROVIDES)


def claims(text: str) -> list[Claim]:
    """Claims of gifts in a text of its own."""
    document = Document("d", "sentence.txt", language="en")
    found = extractor("headwater").extract(DocumentText(document, text, ())).claims
    return [claim for claim in found if claim.relation.family in GIVEN]


@pytest.mark.parametrize(("relation", "example"), CASES, ids=lambda case: getattr(case, "text", ""))
def test_reads_the_examples(relation: Relation, example: Example) -> None:
    """Each use states its relation between the ends that its example names."""
    subject, _, object_ = (part.strip() for part in example.ends.partition("|"))
    found = {(claim.relation, claim.subject, claim.object) for claim in claims(example.text)}
    assert (relation, subject, object_) in found


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg left the paper for Vestland Bank.",
        "Anna Berg paid a visit to Vestland Bank.",
        "Anna Berg paid tribute to Green Dawn.",
        "Anna Berg won the support of the crowd in Oslo.",
        "Anna Berg gave Green Dawn an interview.",
        "Anna Berg raised her hand and gave Tom Okoro a smile.",
        "Anna Berg and Tom Okoro shared a flat in Oslo.",
        "Vestland Bank bought the team in 2014.",
        "The Coastal Forum cost 40,000 euros and lasted three days.",
    ],
)
def test_reads_no_gift_where_none_is_given(text: str) -> None:
    """Fixed phrases, purchases and sums that nobody gives state nothing."""
    assert claims(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Vestland Bank gave Green Dawn no money.",
        "Vestland Bank gives nothing to Green Dawn.",
        "At no point did Vestland Bank pay Green Dawn a salary.",
        "Vestland Bank never lent Green Dawn a hall.",
        "Green Dawn received not a cent from Vestland Bank.",
    ],
)
def test_keeps_denials(text: str) -> None:
    """What was not given is never read as given."""
    assert all(claim.polarity is Polarity.NEGATED for claim in claims(text))


def test_leaves_out_whom_it_was_not() -> None:
    """ "not by A but by B": B alone."""
    found = claims("Green Dawn was paid not by Vestland Bank but by the Harbour Fund.")
    assert "Vestland Bank" not in {claim.subject for claim in found}


def test_takes_a_sum_without_a_currency_for_one_of_no_currency() -> None:
    """A large bare number that is given is a sum whose currency is not said."""
    found = claims("Vestland Bank handed Green Dawn 300,000.")
    assert [(claim.amount, claim.currency) for claim in found] == [(300_000, "XXX")]


def test_reads_whose_money_is_carried() -> None:
    """The carrier gives nothing of his own."""
    found = claims("Tom Okoro brought Green Dawn 40,000 euros from Vestland Bank.")
    assert ("Vestland Bank", "Green Dawn") in {(claim.subject, claim.object) for claim in found}


def test_what_somebody_is_caused_to_pay_is_paid_by_them() -> None:
    """ "X caused Y to pay Z": Y pays, plainly."""
    found = claims("Anna Berg caused Vestland Bank to wire 40,000 euros to Green Dawn.")
    assert [(claim.subject, claim.object, claim.hedge.value) for claim in found] == [
        ("Vestland Bank", "Green Dawn", "none")
    ]
