"""Who is who, and who is not."""

from __future__ import annotations

import pytest
from tests.extract.reading import find, read

from headwater.model import Hedge, Polarity, Relation, Stance


@pytest.mark.parametrize(
    "text",
    [
        "Vestland Political Group 3 appears to be Green Dawn.",
        "Vestland Political Group 3 is believed to be Green Dawn.",
        "Vestland Political Group 3 may be Green Dawn.",
    ],
)
def test_seeming_to_be_is_an_identity_in_doubt(text: str) -> None:
    (claim,) = find(read(text), Relation.SAME_AS, "Vestland Political Group 3", "Green Dawn")
    assert (claim.hedge, claim.stance) == (Hedge.UNCERTAIN, Stance.ASSERTS)


def test_an_unnamed_person_may_seem_to_be_one_with_a_name() -> None:
    (claim,) = find(read("The group's unnamed founder appears to be Anna Berg."), Relation.SAME_AS, "", "Anna Berg")
    assert claim.subject == "unnamed founder"
    assert claim.confidence < 0.9


@pytest.mark.parametrize(
    "text",
    [
        "Another man named Viktor Sand, a developer, is not the Viktor Sand who heads Green Dawn.",
        "The developer Viktor Sand has the same name as Viktor Sand of Green Dawn.",
        "Viktor Sand should not be confused with the baker Viktor Sand.",
    ],
)
def test_namesakes_are_kept_apart_by_their_mentions(text: str) -> None:
    (claim,) = find(read(text), Relation.SAME_AS)
    assert (claim.polarity, claim.stance) == (Polarity.NEGATED, Stance.DENIES)
    assert claim.subject_mention != claim.object_mention


def test_what_a_relative_clause_takes_for_granted_is_not_denied() -> None:
    (claim,) = find(read("He is not the Viktor Sand who heads Green Dawn."), Relation.LEADS)
    assert claim.stance is Stance.ASSERTS


@pytest.mark.parametrize("text", ["Anna Berg is a lawyer.", "The capital is Oslo.", "Berg will be the new Sand."])
def test_a_description_is_no_identity(text: str) -> None:
    assert not find(read(text), Relation.SAME_AS)


def test_another_person_with_the_same_name_is_a_mention_of_that_name() -> None:
    reading = read("Viktor Sand writes code. He is another person than the head of a party who has the same name.")
    (claim,) = find(reading, Relation.SAME_AS, "Viktor Sand", "Viktor Sand")
    assert claim.polarity is Polarity.NEGATED
    assert claim.confidence < 0.9


def test_a_numbered_person_may_be_named() -> None:
    assert find(read("Person 4 is Tom Okoro, two lawyers said."), Relation.SAME_AS, "Person 4", "Tom Okoro")
    assert not find(read("Berg is Tom Okoro."), Relation.SAME_AS)
