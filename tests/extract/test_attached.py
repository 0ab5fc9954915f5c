"""People joined to a body by small words, and the author of a document."""

from __future__ import annotations

import pytest
from tests.extract.reading import find, read

from headwater.model import Directness, Relation, Stance


def test_a_person_of_a_movement_is_one_of_its_people() -> None:
    assert find(read("Nils Ford of the Northern Movement spoke."), Relation.MEMBER_OF, "Nils Ford", "Northern Movement")
    assert not find(read("Nils Ford of the Northern Times wrote it."), Relation.MEMBER_OF)


def test_its_leader_leads_what_the_sentence_before_was_about() -> None:
    reading = read("The Harbour League met in Oslo. Its leader, Anna Berg, spoke for an hour.")
    (claim,) = find(reading, Relation.LEADS, "Anna Berg", "Harbour League")
    assert claim.confidence < 0.9


def test_i_is_the_person_who_publishes() -> None:
    (claim,) = find(read("Viktor Sand never directed me.", publisher="Anna Berg"), Relation.DIRECTS, "Viktor Sand")
    assert (claim.object, claim.stance, claim.directness) == ("Anna Berg", Stance.DENIES, Directness.FIRST_HAND)


@pytest.mark.parametrize("publisher", ["", "www.example.org", "The Daily Coast and other papers"])
def test_i_is_nobody_where_the_publisher_is_no_person(publisher: str) -> None:
    assert not find(read("Viktor Sand never directed me.", publisher=publisher), Relation.DIRECTS)


def test_i_inside_a_quotation_is_not_the_publisher() -> None:
    assert not find(read("“Viktor Sand directed me,” said Tom Okoro.", publisher="Anna Berg"), Relation.DIRECTS)


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Green Dawn held the Voices of Valleys conference in Oslo. Anna Berg spoke at the conference.", True),
        (
            "The Voices of Valleys conference and the Seas of Peace conference met. Berg spoke at the conference.",
            0,
        ),
    ],
)
def test_the_one_event_of_its_kind_is_meant_by_its_noun(text: str, sure: bool) -> None:
    claims = find(read(text), Relation.SPEAKS_AT, "", "Voices of Valleys" if sure else "")
    assert any(claim.confidence >= 0.9 for claim in claims) is bool(sure)


def test_the_government_of_a_place_is_one_end() -> None:
    assert find(read("Green Dawn is owned by the government of Kenya."), Relation.OWNS, "government of Kenya")


def test_an_event_without_a_name_is_pinned_by_day_and_place() -> None:
    text = "Permit records show that Anna Berg organised the demonstration at the State Capitol on 14 February 2018."
    (claim,) = find(read(text), Relation.ORGANISES, "Anna Berg", "demonstration")
    assert claim.confidence >= 0.9
    assert (claim.place, claim.start, claim.directness) == ("State Capitol", "2018-02-14", Directness.RECORD)


def test_questions_claim_nothing() -> None:
    assert not read("Is Green Dawn funded by Vestland Bank?").claims


def test_directing_what_a_body_does_is_directing_it() -> None:
    (claim,) = find(read("Anna Berg does not direct the policy of Green Dawn."), Relation.DIRECTS, "Anna Berg")
    assert (claim.object, claim.stance) == ("Green Dawn", Stance.DENIES)


def test_a_member_of_the_board_and_a_funded_body() -> None:
    assert find(
        read("Anna Berg is a member of the board of Green Dawn."), Relation.MEMBER_OF, "Anna Berg", "Green Dawn"
    )
    reading = read("The Harbour League, which is Kenya-funded, met in Oslo.")
    assert find(reading, Relation.FUNDS, "Kenya", "Harbour League")


def test_the_source_of_a_citation_is_not_what_it_speaks_of() -> None:
    reading = read("According to Chirper, the accounts belong to the Harbour Research Agency.")
    (claim,) = find(reading, Relation.OWNS, "Harbour Research Agency", "accounts")
    assert claim.attribution == "Chirper"
    assert not find(reading, Relation.PART_OF)


@pytest.mark.parametrize(
    ("text", "relation", "subject", "object_"),
    [
        ("The Sea Institute is a club based in Oslo.", "based in", "Sea Institute", "Oslo"),
        ("The post was bought by Green Media, a subsidiary of Green Group.", "part of", "Green Media", "Green Group"),
        (
            "Radio Northlight is old. The station is owned by Vestland Bank.",
            "owns",
            "Vestland Bank",
            "Radio Northlight",
        ),
        ("Its head, Ruth Adler, lives in Oslo.", "lives in", "Ruth Adler", "Oslo"),
        ("Anna Berg was paid by Vestland Bank.", "funds", "Vestland Bank", "Anna Berg"),
        ("The Sea Party met. The party's spokesman Peter Holm left.", "represents", "Peter Holm", "Sea Party"),
        ("Anna Berg was convicted. Her lawyer, Eva Kunz, left.", "represents", "Eva Kunz", "Anna Berg"),
    ],
)
def test_small_words_that_join(text: str, relation: str, subject: str, object_: str) -> None:
    assert find(read(text), Relation(relation), subject, object_)
