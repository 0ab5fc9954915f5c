"""What stands where, and what stands beside it."""

from __future__ import annotations

import pytest
from tests.dossier.sample import EARLY, Names, findings, sample, sha

from headwater.dossier import Dossier, compose
from headwater.dossier.linter import statements
from headwater.dossier.numbering import sentences
from headwater.dossier.tree import Section, Statement
from headwater.model import Relation


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return compose(sample().input)


def section(dossier: Dossier, anchor: str) -> Section:
    return next(one for one in dossier.sections if one.anchor == anchor)


def text(part: object) -> str:
    return " ".join(one.text for one in sentences(part))


def block(dossier: Dossier, anchor: str, words: str) -> Statement:
    return next(one for one in statements((section(dossier, anchor),)) if words in text(one.sentences))


def test_records_with_support_are_established(dossier: Dossier) -> None:
    assert "Viktor Danek has been chair of the Friendship Foundation" in text(section(dossier, "established"))


def test_reports_stand_once_with_who_says_the_same(dossier: Dossier) -> None:
    told = block(dossier, "reported", "National Patronage Fund funded the Friendship Foundation")
    assert [len(one.citations) for one in told.sentences] == [1, 1]
    assert "The same is stated by Coast Wire" in text(told.sentences) or "Coast Wire reported" in text(told.sentences)
    assert "one of two passages confirmed by a person" in told.marks


def test_allegations_stand_apart_with_state_outcome_and_request(dossier: Dossier) -> None:
    told = block(dossier, "alleged", "Viktor Danek directed")
    assert "charged on 29 July 2022, acquitted on 2 March 2024; outcome: acquitted" in text(told.beside)
    assert "Viktor Danek was asked for a reply on 1 August 2022 by the editors; no answer is recorded" in text(
        told.beside
    )


def test_an_earlier_reply_does_not_answer_a_later_charge(dossier: Dossier) -> None:
    told = block(dossier, "alleged", "Anna Berg directed")
    assert "On a related point: Anna Berg denied" in text(told.beside)
    assert "No reply of Anna Berg is on file" in text(told.beside).replace("no reply", "No reply")


def test_denials_and_unknowns_have_their_places(dossier: Dossier) -> None:
    assert "Anna Berg denied on 1 March 2017" in text(section(dossier, "denied"))
    unknown = text(section(dossier, "unknown"))
    assert "it is unclear who owns the office" in unknown
    assert "it is unclear whether Ruritania" in unknown


def test_what_a_person_rejected_is_nowhere_and_what_waits_is_marked(dossier: Dossier) -> None:
    rejected = next(one for one in dossier.source.last.claims if one.status.value == "rejected")
    assert rejected.id not in {claim for card in dossier.cards for claim in card.claims}
    assert "1 in 3 favour it" in text(section(dossier, "waiting"))


def test_context_and_figures_have_their_own_heads(dossier: Dossier) -> None:
    heads = {inner.title for one in dossier.sections for inner in one.sections}
    assert {"Places and dates", "Figures", "People, roles and organisations"} <= heads


def test_rival_dates_stand_side_by_side(dossier: Dossier) -> None:
    told = text(section(dossier, "disputes"))
    assert "September 2014" in told
    assert "2009" in told


def test_documents_published_later_are_not_used() -> None:
    early = compose(findings(EARLY, Names()))
    used = {card.citation.document for card in early.cards}
    assert sha("indictment") not in used
    assert sha("times") in used
    assert "documents left out because they came after" in text(section(early, "documents")).lower()


def test_skipped_files_stand_with_their_reason(dossier: Dossier) -> None:
    assert "the file is encrypted" in text(section(dossier, "documents"))


def test_changes_name_the_item_that_moved_the_word(dossier: Dossier) -> None:
    told = text(section(dossier, "changes"))
    assert "NOT ASSESSED" in told
    assert "Morning Ledger reported on 16 December 2016" in told


def test_open_questions_name_record_and_holder(dossier: Dossier) -> None:
    told = text(section(dossier, "hangs"))
    assert "land register of Strelsau" in told
    assert "Strelsau land office" in told


def test_limits_are_printed(dossier: Dossier) -> None:
    told = text(section(dossier, "method"))
    for words in ("not a probability", "Not extracted is not the same as not there", "no better than a vote", "98.9 %"):
        assert words in told


def test_every_link_that_is_asserted_is_stated_once(dossier: Dossier) -> None:
    shown = [one.link for one in statements(dossier.sections) if one.link]
    assert len(shown) == len(set(shown))
    assert set(shown) == {link.id for link in dossier.source.last.links}
    assert any(link.relation is Relation.FORMED for link in dossier.source.last.links)
