"""Whom pronouns and short descriptions of a parsed sentence mean; a doubtful one stays open."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.extract.gender import gender
from headwater.model import Claim, Document, DocumentText, Relation


def told(text: str, relation: Relation) -> set[tuple[str, str]]:
    found = extractor("headwater").extract(DocumentText(Document("d" * 64, "text.txt", published="2018-06-01"), text))
    names = {mention.id: mention for mention in found.mentions}

    def first(name: str, mention: str) -> str:
        while mention in names and names[mention].antecedent in names:
            mention = names[mention].antecedent
            name = names[mention].name
        return name

    def ends(claim: Claim) -> tuple[str, str]:
        return first(claim.subject, claim.subject_mention), first(claim.object, claim.object_mention)

    return {ends(claim) for claim in found.claims if claim.relation is relation}


@pytest.mark.parametrize(
    ("text", "relation", "ends"),
    [
        # the subject of the sentence before comes before what else stands there
        (
            "The Harbour Fund opened an office in Oslo with the Coastal Bank. It funded the Free Coast Movement.",
            Relation.FUNDS,
            ("Harbour Fund", "Free Coast Movement"),
        ),
        # gender tells
        (
            "Anna Berg met Tom Okoro in Oslo. He founded the Harbour Fund.",
            Relation.FOUNDED,
            ("Tom Okoro", "Harbour Fund"),
        ),
        (
            "Tom Okoro met Anna Berg in Oslo. She founded the Harbour Fund.",
            Relation.FOUNDED,
            ("Anna Berg", "Harbour Fund"),
        ),
        # whose it is: the subject behind an opening phrase, the first of two that "and" joins
        (
            "Carl Sand spoke. In a letter from his lawyer Viktor Moss, Tom Okoro praised Oslo.",
            Relation.REPRESENTS,
            ("Viktor Moss", "Tom Okoro"),
        ),
        ("The Harbour Fund met. Its director, Anna Berg, left.", Relation.LEADS, ("Anna Berg", "Harbour Fund")),
        # nobody utters of himself what he calls "he" between quotation marks
        (
            "Carl Sand was in Oslo. “He founded the Harbour Fund,” Tom Okoro said.",
            Relation.FOUNDED,
            ("Carl Sand", "Harbour Fund"),
        ),
    ],
)
def test_whom_a_pronoun_means(text: str, relation: Relation, ends: tuple[str, str]) -> None:
    assert ends in told(text, relation)


@pytest.mark.parametrize(
    ("text", "relation", "ends"),
    [
        # two men, neither ahead of the other
        (
            "Tom Okoro and Carl Sand came to Oslo. He founded the Harbour Fund.",
            Relation.FOUNDED,
            ("Tom Okoro", "Harbour Fund"),
        ),
        # a thing is spoken of, and no body
        ("Anna Berg read the letter. It was funded by Norway.", Relation.FUNDS, ("Norway", "Anna Berg")),
        # what a clause tells of cannot stand in it
        (
            "The Coast Trust left. The Harbour Fund was paid by Berg Shipping, in which it owns shares.",
            Relation.OWNS,
            ("Berg Shipping", "Berg Shipping"),
        ),
        # an empty "it"
        ("The Harbour Fund met. It is clear that Anna Berg left Oslo.", Relation.LEADS, ("Anna Berg", "Harbour Fund")),
    ],
)
def test_whom_it_does_not_mean(text: str, relation: Relation, ends: tuple[str, str]) -> None:
    assert ends not in told(text, relation)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        # a name that ends in the noun, whatever other name holds it
        (
            "The Munster Coast Trust met in Cork. The Lantern Trust Bank opened. Norway funds the Trust.",
            ("Norway", "Munster Coast Trust"),
        ),
        (
            "The Society for Friendship with the North met. Norway funds the Society.",
            ("Norway", "Society for Friendship with the North"),
        ),
        # a noun for the same kind of body
        ("The Harbour Fund met in Oslo. Berg Shipping Ltd left. Norway funds the charity.", ("Norway", "Harbour Fund")),
        ("Green Dawn is a party in Oslo. The Coastal Bank left. Norway funds the party.", ("Norway", "Green Dawn")),
        # set apart by a comma
        (
            "The Federation of Coastal Clubs met. The federation, based in Oslo, funded Green Dawn.",
            ("Federation of Coastal Clubs", "Green Dawn"),
        ),
    ],
)
def test_which_body_a_description_means(text: str, ends: tuple[str, str]) -> None:
    assert ends in told(text, Relation.FUNDS)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("The Coastal Bank opened in Oslo. Norway funds the party.", "Coastal Bank"),
        ("The Harbour Fund opened in Oslo. Norway funds the government.", "Harbour Fund"),
        ("The Council of Free Churches met. Norway funds the council of Green Dawn.", "Council of Free Churches"),
        ("OSLO (AW) — Norway funds the movement.", "AW"),
        ("The Lantern Trust Bank opened in Oslo. Norway funds the trust.", "Lantern Trust Bank"),
    ],
)
def test_which_body_a_description_does_not_mean(text: str, wrong: str) -> None:
    assert wrong not in {taker for _, taker in told(text, Relation.FUNDS)}


@pytest.mark.parametrize(
    ("text", "relation", "ends"),
    [
        (
            "Anna Berg and Tom Okoro came to Oslo. They founded the Harbour Fund.",
            Relation.FOUNDED,
            {("Anna Berg", "Harbour Fund"), ("Tom Okoro", "Harbour Fund")},
        ),
        (
            "Anna Berg met Tom Okoro in Oslo. Both attended the Coastal Forum.",
            Relation.ATTENDS,
            {("Anna Berg", "Coastal Forum"), ("Tom Okoro", "Coastal Forum")},
        ),
        (
            "His deputy, Tom Okoro, left Carl Sand. In March the two of them attended the Coastal Forum.",
            Relation.ATTENDS,
            {("Carl Sand", "Coastal Forum"), ("Tom Okoro", "Coastal Forum")},
        ),
        ("Anna Berg, Tom Okoro and Carl Sand left. Both attended the Coastal Forum.", Relation.ATTENDS, set()),
        ("The Harbour Fund met. They founded Green Dawn.", Relation.FOUNDED, {("Harbour Fund", "Green Dawn")}),
    ],
)
def test_each_of_several_is_an_end(text: str, relation: Relation, ends: set[tuple[str, str]]) -> None:
    assert told(text, relation) == ends


@pytest.mark.parametrize(
    ("text", "relation", "ends"),
    [
        (
            "Anna Berg founded Green Dawn, a party in Oslo. In 2014 Norway paid her party 40,000 euros.",
            Relation.FUNDS,
            {("Norway", "Green Dawn")},
        ),
        (
            'Gregor Tait heads the Highland Party. "We received money from Norway," Tait said.',
            Relation.FUNDS,
            {("Norway", "Highland Party")},
        ),
        ('Gregor Tait spoke. "We received money from Norway," Tait said.', Relation.FUNDS, set()),
        (
            'Anna Berg spoke. "I attended the Coastal Forum," she said.',
            Relation.ATTENDS,
            {("Anna Berg", "Coastal Forum")},
        ),
    ],
)
def test_what_is_theirs_and_who_speaks(text: str, relation: Relation, ends: set[tuple[str, str]]) -> None:
    assert told(text, relation) == ends


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg founded the Harbour Fund. Norway funds her party.",  # a fund is no party
        "Anna Berg founded Green Dawn and the Coast League. Norway funds her party.",  # one of two
    ],
)
def test_what_may_be_one_of_several_is_not_chosen(text: str) -> None:
    assert not {taker for _, taker in told(text, Relation.FUNDS)} & {"Harbour Fund", "Green Dawn", "Coast League"}


@pytest.mark.parametrize(("name", "told_"), [("Justine Payet", "f"), ("Odile Carrère", "f"), ("Marion Sand", "")])
def test_given_names_of_women(name: str, told_: str) -> None:
    assert gender(name) == told_
