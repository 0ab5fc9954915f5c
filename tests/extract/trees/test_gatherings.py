"""Who was at an event, who spoke, whose it was, who met and rang whom; and what only looks like it."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.model import Claim, Document, DocumentText, Polarity, Relation


def read(text: str) -> tuple[Claim, ...]:
    document = DocumentText(Document("d", "example.txt", published="2020-01-01"), text)
    return extractor("headwater").extract(document).claims


def pairs(text: str, relation: Relation) -> set[tuple[str, str]]:
    return {(claim.subject, claim.object) for claim in read(text) if claim.relation is relation}


@pytest.mark.parametrize(
    ("text", "people", "event"),
    [
        ("At the closing gala, Anna Berg sang the anthem.", {"Anna Berg"}, "closing gala"),
        ("Anna Berg left the banquet early.", {"Anna Berg"}, "banquet"),
        ("Tom Okoro walked out of the Coastal Forum.", {"Tom Okoro"}, "Coastal Forum"),
        ("Anna Berg sat in on the negotiations.", {"Anna Berg"}, "negotiations"),
        ("Anna Berg and Tom Okoro were at the Coastal Forum.", {"Anna Berg", "Tom Okoro"}, "Coastal Forum"),
        ("At the banquet were Anna Berg and Tom Okoro.", {"Anna Berg", "Tom Okoro"}, "banquet"),
        ("Among those present at the banquet were Anna Berg and Tom Okoro.", {"Anna Berg", "Tom Okoro"}, "banquet"),
        ("Anna Berg went to the Coastal Forum together with Tom Okoro.", {"Anna Berg", "Tom Okoro"}, "Coastal Forum"),
        ("Anna Berg rode at the head of the Lantern March.", {"Anna Berg"}, "Lantern March"),
        ("The exhibition opened in the presence of Anna Berg.", {"Anna Berg"}, "exhibition"),
    ],
)
def test_who_was_there(text: str, people: set[str], event: str) -> None:
    assert {one for one, other in pairs(text, Relation.ATTENDS) if other == event} == people


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg laughed at the Coastal Forum.",
        "Anna Berg invited Tom Okoro at the request of the Coastal Forum.",
        "Anna Berg left the bank and joined the ministry.",
        "Green Dawn organised the Coastal Forum at the Lantern Hall.",
        "Anna Berg presides at the head of Green Dawn.",
        "Anna Berg ate at dinner.",
    ],
)
def test_who_was_not(text: str) -> None:
    assert not pairs(text, Relation.ATTENDS)


@pytest.mark.parametrize(
    "text",
    [
        "Anna Berg boycotted the Coastal Forum.",
        "Anna Berg skipped the Coastal Forum.",
        "Anna Berg stayed away from the Coastal Forum.",
        "Green Dawn had no part in the Coastal Forum.",
        "None of this is new: Anna Berg never attended the Coastal Forum.",
    ],
)
def test_absence_is_a_denial(text: str) -> None:
    found = [claim for claim in read(text) if claim.relation is Relation.ATTENDS]
    assert found
    assert all(claim.polarity is Polarity.NEGATED for claim in found)


@pytest.mark.parametrize(
    ("text", "relation", "ends"),
    [
        ("The Coastal Forum opened with a keynote from Tom Okoro.", Relation.SPEAKS_AT, ("Tom Okoro", "Coastal Forum")),
        ("Green Dawn was behind the Lantern March.", Relation.ORGANISES, ("Green Dawn", "Lantern March")),
        ("The Coastal Forum was the work of Green Dawn.", Relation.ORGANISES, ("Green Dawn", "Coastal Forum")),
        (
            "The Coastal Forum took place under the auspices of Green Dawn.",
            Relation.ORGANISES,
            ("Green Dawn", "Coastal Forum"),
        ),
        ("Anna Berg and Tom Okoro embraced in Oslo.", Relation.MET, ("Anna Berg", "Tom Okoro")),
        ("Anna Berg and Tom Okoro were photographed together in Oslo.", Relation.MET, ("Anna Berg", "Tom Okoro")),
        ("Anna Berg met the trade minister in Oslo.", Relation.MET, ("Anna Berg", "trade minister")),
        ("Anna Berg met the investigating magistrate in Oslo.", Relation.MET, ("Anna Berg", "magistrate")),
        ("Green Dawn hosted the last round of talks in Oslo.", Relation.HOSTS, ("Green Dawn", "talks")),
    ],
)
def test_other_ties_to_events_and_people(text: str, relation: Relation, ends: tuple[str, str]) -> None:
    assert ends in pairs(text, relation)


@pytest.mark.parametrize(
    "text",
    [
        'Anna Berg called Tom Okoro "a fool".',
        "Anna Berg called Tom Okoro a fool.",
        "Anna Berg wrote Green Dawn a cheque.",
        "Anna Berg reports to Tom Okoro.",
    ],
)
def test_names_and_cheques_are_no_contact(text: str) -> None:
    assert not pairs(text, Relation.CONTACTED)


@pytest.mark.parametrize("whom", ["reporters", "a man", "the press", "people"])
def test_there_are_people_who_are_nobody_to_meet(whom: str) -> None:
    assert not pairs(f"Anna Berg met {whom} in Oslo.", Relation.MET)
