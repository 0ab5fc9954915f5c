"""Pronouns, descriptions, short names and acronyms; a doubtful one stays empty."""

from __future__ import annotations

import pytest
from tests.extract.reading import find, read

from headwater.model import Mention, Relation


def mention_of(text: str, words: str) -> Mention:
    return next(m for m in reversed(read(text).mentions) if m.text == words)


def antecedent(text: str, words: str) -> str:
    mentions = {m.id: m for m in read(text).mentions}
    found = mention_of(text, words)
    return mentions[found.antecedent].name if found.antecedent else ""


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Anna Berg spoke. Berg left.", "Berg", "Anna Berg"),
        ("The Free Vestland Unity Campaign met. Free Vestland left.", "Free Vestland", "Free Vestland Unity Campaign"),
        ("Free Vestland met. The Free Vestland Unity Campaign left.", "Free Vestland Unity Campaign", "Free Vestland"),
        ("The Anti-Noise Movement (ANM) met. The ANM left.", "ANM", "Anti-Noise Movement"),
        ("Anna Berg spoke. She attended the Coastal Forum.", "She", "Anna Berg"),
        ("The Free Coast Movement met. The Harbour Fund funds the movement.", "the movement", "Free Coast Movement"),
        ("The Coastal Forum began. Anna Berg attended the forum.", "the forum", "Coastal Forum"),
        ("Green Dawn opened an office in Oslo. It is unclear who owns the office.", "the office", "office"),
    ],
)
def test_what_refers_back(text: str, words: str, name: str) -> None:
    assert antecedent(text, words) == name


def test_a_surname_that_two_people_share_stays_empty() -> None:
    assert antecedent("Anna Berg met Carl Berg. Berg left.", "Berg") == ""


def test_a_description_of_another_kind_stays_empty() -> None:
    reading = read("The Harbour Foundation met in Oslo. Norway funds the campaign.")
    assert not find(reading, Relation.FUNDS, "Norway", "Harbour Foundation")


def test_an_object_is_not_its_own_subject() -> None:
    reading = read("Green Dawn met. The Harbour Foundation funds the group.")
    assert find(reading, Relation.FUNDS, "Harbour Foundation", "Green Dawn")


def test_he_is_whom_the_text_is_about() -> None:
    text = "Tom Okoro is an activist. He voted for Carl Sand. In May 2016 he attended the Coastal Forum."
    (claim,) = find(read(text), Relation.ATTENDS)
    assert claim.subject == "Tom Okoro"
    assert claim.confidence <= 0.7
