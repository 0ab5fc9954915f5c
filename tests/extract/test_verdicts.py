"""Verdicts, with the charge in the value."""

from __future__ import annotations

from tests.extract.reading import find, read

from headwater.model import Relation


def test_both_verdicts_of_one_sentence() -> None:
    text = "A jury found members of the Red River Party guilty of conspiracy and acquitted them of acting as agents."
    claims = find(read(text), Relation.PARTY_TO_A_CASE)
    assert [claim.subject for claim in claims] == ["members of the Red River Party"] * 2
    assert [claim.value for claim in claims] == ["guilty of conspiracy", "acquitted of acting as agents"]


def test_pleas_and_findings_in_the_passive() -> None:
    (plea,) = find(read("Anna Berg pleaded not guilty to fraud on Monday."), Relation.PARTY_TO_A_CASE, "Anna Berg")
    assert plea.value.startswith("not guilty")
    (found,) = find(read("Tom Okoro was found guilty of fraud."), Relation.PARTY_TO_A_CASE, "Tom Okoro")
    assert found.value == "guilty of fraud"


def test_finding_a_thing_is_no_verdict() -> None:
    assert not find(read("The police found Anna Berg in Oslo."), Relation.PARTY_TO_A_CASE)


def test_an_acquittal_goes_on_from_the_conviction_before() -> None:
    text = (
        "A jury found members of the Red Party guilty of conspiracy on September 12, 2024. It acquitted them of spying."
    )
    values = [claim.value for claim in find(read(text), Relation.PARTY_TO_A_CASE)]
    assert values == ["guilty of conspiracy", "acquitted of spying"]


def test_a_person_by_name_before_guilty() -> None:
    claims = find(read("A court found Anna Berg guilty of fraud and cleared her of spying."), Relation.PARTY_TO_A_CASE)
    assert [(claim.subject, claim.value) for claim in claims] == [
        ("Anna Berg", "guilty of fraud"), ("Anna Berg", "acquitted of spying"),
    ]  # fmt: skip
