"""What nobody knows becomes an open claim: the relation, the end that is told, and an empty one."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.model import Claim, Document, DocumentText, Hedge, Stance


def _claims(text: str) -> list[Claim]:
    document = Document(id="d" * 64, path="a.txt", language="en", published="2020-05-01")
    return list(extractor("headwater").extract(DocumentText(document, text)).claims)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who paid for the caravan itself is not known.", "|funds|caravan"),
        ("It is unclear who owns the building.", "|owns|building"),
        ("Green Dawn rents an office whose owner nobody will name.", "|owns|office"),
        ("Nobody knows who paid the Free Coast Movement.", "|funds|Free Coast Movement"),
        ("Where the Free Coast Movement gets its money is not known.", "|funds|Free Coast Movement"),
        ("Where the Harbour Trust gets its money remains a mystery.", "|funds|Harbour Trust"),
        (
            "It is unclear how much Vestland Bank spent on the Free Coast Movement.",
            "Vestland Bank|funds|Free Coast Movement",
        ),
        ("The source of the Harbour Trust's money is unknown.", "|funds|Harbour Trust"),
        ("The identity of the Harbour League's donors has not been disclosed.", "|funds|Harbour League"),
        ("Whom the Harbour Trust paid is not clear.", "Harbour Trust|funds|"),
        ("Anna Berg declined to say who founded the Harbour League.", "|founded|Harbour League"),
        ("Auditors were unable to determine who had financed Green Dawn.", "|funds|Green Dawn"),
        ("We could not establish who controls Harbour Ltd.", "|controls|Harbour Ltd"),
    ],
)
def test_an_unknown_end_is_empty(text: str, expected: str) -> None:
    found = {"|".join((c.subject, c.relation.value, c.object)): c for c in _claims(text)}
    assert expected in found
    assert (found[expected].hedge, found[expected].stance) == (Hedge.UNCERTAIN, Stance.NO_KNOWLEDGE)


@pytest.mark.parametrize(
    "text",
    [
        "The man who paid Anna Berg did not say why.",
        "Nobody knows Anna Berg, who owns the Harbour Hotel.",
        "The owner of the villa, Anna Berg, is not known for her manners.",
        "Ion Moravec is the owner of the Harbour Hotel, which is not known abroad.",
    ],
)
def test_no_end_is_emptied_that_the_text_tells(text: str) -> None:
    assert not [c for c in _claims(text) if not c.subject and c.relation.value in ("funds", "owns")]
