"""Terms that a document defines stand for their names; what two bear stands for nobody."""

from __future__ import annotations

import pytest
from tests.extract.reading import find, read

from headwater.model import Relation


@pytest.mark.parametrize(
    ("text", "relation", "subject", "object_"),
    [
        (
            'Harbour Trading Ltd (the "Company") is old. In 2019 the Company paid £5,000 to the Free Coast Movement.',
            Relation.FUNDS, "Harbour Trading Ltd", "Free Coast Movement",
        ),
        (
            "The first defendant, Anna Berg, was ill. The first defendant founded the Free Coast Movement.",
            Relation.FOUNDED, "Anna Berg", "Free Coast Movement",
        ),
        (
            "Defendant ANNA BERG was ill. The DEFENDANT founded the Free Coast Movement.",
            Relation.FOUNDED, "ANNA BERG", "Free Coast Movement",
        ),
        (
            "Anna Berg, the second defendant, was ill. The second defendant founded the Free Coast Movement.",
            Relation.FOUNDED, "Anna Berg", "Free Coast Movement",
        ),
    ],
)  # fmt: skip
def test_a_defined_term_is_its_name(text: str, relation: Relation, subject: str, object_: str) -> None:
    assert find(read(text), relation, subject, object_)


def test_a_term_of_two_is_nobody() -> None:
    text = "The defendant, Anna Berg, met the defendant, Tom Okoro. The defendant founded the Free Coast Movement."
    found = find(read(text), Relation.FOUNDED, "", "Free Coast Movement")
    assert not [claim for claim in found if claim.subject in ("Anna Berg", "Tom Okoro")]
