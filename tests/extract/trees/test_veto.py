import pytest

from headwater.extract.combined import Combined
from headwater.model import Document, DocumentText, Relation

GRANT = "a 3.5 million ruble grant from the National Charity Foundation"


@pytest.mark.parametrize(
    "text",
    [
        f"The Anti-Noise Movement of Vestland funded the Coastal Forum with {GRANT}, backed by the state.",
        f"The Anti-Noise Movement of Vestland paid for the travel of Anna Berg, using {GRANT}.",
        "Green Dawn of Vestland spent 40,000 euros from the National Charity Foundation on posters.",
    ],
)
def test_who_stands_behind_from_got_nothing(text: str) -> None:
    claims = Combined().extract(DocumentText(Document("d", "d.txt"), text)).claims
    takers = {claim.object for claim in claims if claim.relation is Relation.FUNDS}
    assert "National Charity Foundation" not in takers


def test_no_claim_reaches_across_a_semicolon() -> None:
    text = "Jade River Group sponsored the Dawn Congress; its spokeswoman, Chloe Lam, declined to comment."
    claims = Combined().extract(DocumentText(Document("d", "d.txt"), text)).claims
    assert {claim.subject for claim in claims if claim.relation is Relation.FUNDS} == {"Jade River Group"}


def test_where_a_traveller_belongs_gets_nothing() -> None:
    text = "The Anti-Noise Movement paid for the travel of Nils Ford of the Northern Movement."
    claims = Combined().extract(DocumentText(Document("d", "d.txt"), text)).claims
    given = {claim.object for claim in claims if claim.relation in (Relation.FUNDS, Relation.PROVIDES)}
    assert "Northern Movement" not in given
    assert "Nils Ford" in given


def test_part_of_a_name_is_no_charge() -> None:
    text = "On 3 May 2019 the Ministry of Justice sanctioned the Northern Movement of Vestland."
    claims = Combined().extract(DocumentText(Document("d", "d.txt"), text)).claims
    assert {claim.value for claim in claims if claim.relation is Relation.PARTY_TO_A_CASE} == {""}
