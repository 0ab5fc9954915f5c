"""Claims by hand: they carry the passage, stand until taken back, and replace what they correct."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.case import Case
from headwater.case.claiming import Draft
from headwater.case.texts import StoredTexts
from headwater.errors import NotFound, UsageError
from headwater.model import Claim, ClaimStatus, Relation
from headwater.store.records import from_table

WORDS = "the Free Coast Movement"


def draft(case: Case, **changes: object) -> Draft:
    document = case.document_id("news.md")
    start = case.text(document).index(WORDS)
    made = Draft(document, start, start + len(WORDS), Relation.FUNDS, "Ruritania", "Free Coast Movement", "Dora Lind")
    return replace(made, **changes)  # type: ignore[arg-type]


def claims(case: Case) -> dict[str, Claim]:
    return {one.id: one for one in from_table(Claim, case.claims)}


def test_a_claim_by_hand_quotes_the_text_and_is_resolved(built: Case) -> None:
    made = built.claim(draft(built, amount=2e6, currency="EUR", start="2016-09"))
    assert made.quote == WORDS
    assert made.extractor == "person:Dora Lind"
    built.build(workers=1)
    found = claims(built)[made.id]
    assert found.status is ClaimStatus.ACCEPTED
    assert found.subject_entity
    assert found.object_entity
    assert (found.amount, found.currency, found.start) == (2e6, "EUR", "2016-09")
    assert made.id in {id for link in built.rows("links") for id in link["claims"]}


def test_the_judgement_that_accepts_it_stands_beside_it(built: Case) -> None:
    before = built.folder.ledger.head
    made = built.claim(draft(built))
    rows = list(built.folder.ledger.rows())
    assert [row["kind"] for row in rows[-2:]] == ["claim", "judgement"]
    assert rows[-2]["judgement"] == rows[-1]["id"]
    assert rows[-1]["target"] == made.id
    assert built.folder.ledger.head != before


def test_a_correction_rejects_what_it_corrects_and_undo_brings_it_back(built: Case) -> None:
    wrong = next(one for one in claims(built).values() if one.relation is Relation.FUNDS)
    mine = draft(
        built, start_char=wrong.start_char, end_char=wrong.end_char, document=wrong.document,
        subject=wrong.subject, object="Open Harbour", instead_of=wrong.id,
    )  # fmt: skip
    made = built.claim(mine)
    built.recompute()
    assert claims(built)[wrong.id].status is ClaimStatus.REJECTED
    assert claims(built)[made.id].subject_mention == wrong.subject_mention
    accept = next(row["judgement"] for row in built.folder.ledger.rows("claim"))
    assert len(built.undo(accept, who="Dora Lind")) == 2
    built.recompute()
    assert made.id not in claims(built)
    assert claims(built)[wrong.id].status is wrong.status


def test_a_correction_of_a_date_alone_replaces_the_claim(built: Case) -> None:
    wrong = next(one for one in claims(built).values() if one.relation is Relation.FUNDS)
    mine = draft(
        built, document=wrong.document, start_char=wrong.start_char, end_char=wrong.end_char,
        subject=wrong.subject, object=wrong.object, start="2015", instead_of=wrong.id,
    )  # fmt: skip
    made = built.claim(mine)
    assert made.id == wrong.id
    built.recompute()
    assert len(built.claims) == len({*built.claims.column("id").to_pylist()})
    assert (claims(built)[made.id].start, claims(built)[made.id].status) == ("2015", ClaimStatus.ACCEPTED)
    built.undo(next(row["judgement"] for row in built.folder.ledger.rows("claim")), who="Dora Lind")
    built.recompute()
    assert claims(built)[made.id] == wrong


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"who": " "}, "name of the person"),
        ({"end_char": 10**6}, "outside the text"),
        ({"start_char": -1}, "outside the text"),
        ({"start_char": 5, "end_char": 5}, "outside the text"),
        ({"subject": "", "object": " "}, "subject or an object"),
        ({"subject": "x" * 501}, "too long"),
        ({"start": "yesterday"}, "no date"),
        ({"start": "2017", "end": "2016-05"}, "before it starts"),
        ({"amount": float("nan")}, "no amount"),
        ({"amount": -1.0}, "no amount"),
        ({"currency": "euro"}, "no currency"),
    ],
)
def test_what_does_not_fit_is_refused_and_leaves_no_trace(built: Case, changes: dict[str, object], words: str) -> None:
    before = built.folder.ledger.head
    with pytest.raises(UsageError, match=words):
        built.claim(draft(built, **changes))
    assert built.folder.ledger.head == before


def test_an_unknown_document_or_claim_is_told(built: Case) -> None:
    with pytest.raises(NotFound):
        built.claim(draft(built, document="f" * 64))
    with pytest.raises(NotFound):
        built.claim(draft(built, instead_of="c-none"))


def test_the_page_is_that_of_the_passage(built: Case) -> None:
    text = StoredTexts(built.folder).text(built.document_id("news.md"))
    assert built.claim(draft(built)).page == text.page_of(0)
