"""Families of English constructions: what each says in its variants, and what it must not be taken to say."""

from __future__ import annotations

import pytest

from headwater.extract import extractor
from headwater.model import Document, DocumentText, Stance

READ = {
    "Born in Oslo to a family of dockers, Anna Berg has lived in Turin since 2012.": "Anna Berg|born in|Oslo",
    "Vestland Bank, headquartered in the port of Oslo, is small.": "Vestland Bank|based in|Oslo",
    "Green Dawn, an outfit run by the banker Tom Okoro, is small.": "Tom Okoro|leads|Green Dawn",
    "Tom Okoro, at the helm of Green Dawn since 2012, is ill.": "Tom Okoro|leads|Green Dawn",
    "Anna Berg returned on Sunday after talks with Tom Okoro.": "Anna Berg|met|Tom Okoro",
    "A meeting between Anna Berg and Tom Okoro took place in Oslo.": "Anna Berg|met|Tom Okoro",
    "In a speech at the Coastal Forum, Anna Berg thanked the town.": "Anna Berg|speaks at|Coastal Forum",
    "Green Dawn held the Coastal Forum in Oslo. Tom Okoro was there.": "Tom Okoro|attends|Coastal Forum",
    "Vestland Bank flew Anna Berg to the Coastal Forum.": "Anna Berg|attends|Coastal Forum",
    "Anna Berg flew to Oslo for the Coastal Forum.": "Anna Berg|attends|Coastal Forum",
    "Anna Berg works for a rival outfit called Fens United.": "Fens United|employs|Anna Berg",
    "Northlight Radio, Tom Okoro's company, is small.": "Tom Okoro|owns|Northlight Radio",
    "Half of Green Dawn's budget comes from Vestland Bank.": "Vestland Bank|funds|Green Dawn",
    "Green Dawn thanked Vestland Bank for funding the Coastal Forum.": "Vestland Bank|funds|Coastal Forum",
    "Anna Berg was replaced by Tom Okoro as head of Green Dawn.": "Tom Okoro|leads|Green Dawn",
    "Bastion Capital is in Oslo. Anna Berg drew a retainer from Bastion.": "Bastion Capital|funds|Anna Berg",
    "Vestland Bank is a firm. Green Dawn is poor. Anna Berg founded the firm.": "Anna Berg|founded|Vestland Bank",
}
UNREAD = {
    "Anna Berg, whom her followers call Captain, came.": "contacted",
    "Anna Berg received her degree from the Harbour Academy.": "met",
    "Vestland Bank flew Anna Berg to the Coastal Forum.": "Vestland Bank|attends|Coastal Forum",
    "Green Dawn thanked Vestland Bank for funding the Coastal Forum.": "Green Dawn|funds|Coastal Forum",
    "The Coastal Forum of Peace opened; the Plains of Arafat are dry.": "based in",
    "Anna Berg represents her party on the Harbour League's steering committee.": "Anna Berg|member of|Harbour League",
    "Religious schools pay taxes for local services.": "provides",
    "The League elects 70 members of the Harbour Council.": "member of",
    "PORT CAIRN (AW) — Anna Berg resigned.": "also known as",
}


def said(text: str) -> dict[str, Stance]:
    document = DocumentText(Document("d", "d.txt", published="2020-01-01"), text)
    claims = extractor("headwater").extract(document).claims
    return {f"{claim.subject}|{claim.relation}|{claim.object}": claim.stance for claim in claims}


@pytest.mark.parametrize("text", READ)
def test_a_construction_is_read(text: str) -> None:
    found = said(text)
    wanted = READ[text]
    assert wanted in found or _known(text, wanted, found), found
    assert all(stance is Stance.ASSERTS for stance in found.values())


def _known(text: str, wanted: str, found: dict[str, Stance]) -> bool:
    """True where an end is told by a short name of the wanted one."""
    subject, relation, object_ = wanted.split("|")
    ends = (claim.split("|") for claim in found)
    return any(
        end[1] == relation and end[0] in subject and end[2] in object_ and end[0] and end[2] and end[0] in text
        for end in ends
    )


@pytest.mark.parametrize("text", UNREAD)
def test_what_it_must_not_say(text: str) -> None:
    assert not [claim for claim in said(text) if UNREAD[text] in claim]
