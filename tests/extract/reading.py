"""Short cuts of the tests: read a text, look a claim up."""

from __future__ import annotations

from headwater.extract import Extraction, extractor
from headwater.model import Block, Claim, Document, DocumentText, Page, Relation


def read(
    text: str,
    published: str = "2018-06-01",
    blocks: tuple[Block, ...] = (),
    pages: tuple[Page, ...] = (),
    publisher: str = "",
) -> Extraction:
    document = Document("d" * 64, "text.txt", published=published, publisher=publisher)
    return extractor("rules").extract(DocumentText(document, text, blocks, pages))


def find(read_: Extraction, relation: Relation, subject: str = "", object: str = "") -> list[Claim]:
    """Claims of a relation whose ends, followed back to the first mention, bear these names."""
    return [
        claim
        for claim in read_.claims
        if claim.relation is relation
        and _bears(read_, claim.subject, claim.subject_mention, subject)
        and _bears(read_, claim.object, claim.object_mention, object)
    ]


def _bears(read_: Extraction, text: str, mention: str, name: str) -> bool:
    mentions = {one.id: one for one in read_.mentions}
    names = {text}
    while mention in mentions:
        names.add(mentions[mention].name)
        mention = mentions[mention].antecedent
    return not name or name in names


def ends(read_: Extraction) -> list[tuple[Relation, str, str]]:
    return [(claim.relation, claim.subject, claim.object) for claim in read_.claims]
