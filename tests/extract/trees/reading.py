"""Short cut of the tests of the grammar of trees: what one text yields."""

from __future__ import annotations

from headwater.extract import extractor
from headwater.model import Claim, Document, DocumentText, Relation


def claims(text: str, *relations: Relation) -> list[Claim]:
    """Claims of these relations, or all."""
    document = DocumentText(Document("d", "example.txt", published="2020-01-01", language="en"), text)
    found = extractor("headwater").extract(document).claims
    return [claim for claim in found if not relations or claim.relation in relations]


def ends(text: str, *relations: Relation) -> set[tuple[str, str]]:
    """Their two ends."""
    return {(claim.subject, claim.object) for claim in claims(text, *relations)}
