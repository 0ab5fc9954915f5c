"""A text that tells namesakes apart."""

from __future__ import annotations

from headwater.extract import extractor
from headwater.model import Document, DocumentText, Relation, Stance


def test_another_person_of_the_same_name_stays_another() -> None:
    text = (
        "Anna Berg works as a software engineer. "
        "She is another person than the head of a political movement who has the same name."
    )
    read = extractor("headwater").extract(DocumentText(Document("d" * 64, "a.txt", language="en"), text))
    (apart,) = [claim for claim in read.claims if claim.relation is Relation.SAME_AS]
    assert apart.stance is Stance.DENIES
    assert (apart.subject, apart.object) == ("Anna Berg", "Anna Berg")
