"""Text of documents cannot make the dossier say in its own voice what only a quotation may, nor block it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.dossier.sample import Names, sample, sha

from headwater.dossier import Dossier, compose, lint
from headwater.dossier.html import render as html
from headwater.dossier.index import build
from headwater.dossier.markdown import render as markdown
from headwater.dossier.numbering import sentences
from headwater.dossier.spans import cell, given, marked, name, quoted, sentence
from headwater.dossier.tree import Kind, Paragraph, Role, Section, Sentence, Span
from headwater.model import Claim, Relation

LOADED = (
    "Kremlin agent Viktor Danek",
    "puppet of the Kremlin",
    "the Kremlin-funded committee",
    "a front for others",
    "x” – paid by the Kremlin – “y",
)


def blocking(dossier: Dossier, *more: Sentence) -> set[str]:
    extra = Section("extra", "Extra", (Paragraph(more),))
    return {one.rule for one in lint(replace(dossier, sections=(*dossier.sections, extra))) if one.blocks}


@pytest.mark.parametrize("words", LOADED)
@pytest.mark.parametrize("field", ["broker", "foundation", "forum", "leader", "fund", "case", "state", "movement"])
def test_a_loaded_name_is_printed_as_a_quotation_and_blocks_nothing(field: str, words: str) -> None:
    dossier = compose(sample(replace(Names(), **{field: words})).input)
    assert blocking(dossier) == set()
    for told in sentences((dossier.front, dossier.sections)):
        for span in told.spans:
            assert span.role is not Role.PLAIN or words not in span.text
            assert words not in span.text or span.text.startswith("“") or span.role is Role.QUOTE


@pytest.mark.parametrize("words", LOADED)
def test_a_loaded_title_publisher_or_value_blocks_nothing(words: str) -> None:
    def loaded_value(claim: Claim) -> Claim:
        return replace(claim, value=words, attribution=claim.attribution or words)

    case = sample(change=loaded_value)
    answers = []
    for one in case.input.answers:
        documents = tuple(replace(doc, title=words, publisher=words) for doc in one.documents)
        answers.append(replace(one, documents=documents, notes=(f"{words} was set aside",)))
    found = blocking(compose(replace(case.input, answers=tuple(answers))))
    assert found == set()


@pytest.mark.parametrize("words", LOADED)
def test_a_reader_sees_the_marks(words: str) -> None:
    dossier = compose(sample(replace(Names(), broker=words)).input)
    printed = marked(words)
    assert printed[0] + printed[-1] == "“”"
    assert not {"“", "”"} & set(printed[1:-1])
    assert printed in markdown(dossier)
    assert "x” – paid" not in html(dossier).split('id="passages"')[0]


def test_a_quotation_that_closes_early_stays_one_quotation() -> None:
    told = sentence((name("A"), " wrote: ", quoted("it is so” It is proven. “and so on")))
    assert told.text == "A wrote: “it is so’ It is proven. ‘and so on”."


@pytest.mark.parametrize("role", [Role.NAME, Role.GIVEN])
def test_a_loaded_name_without_marks_is_refused(role: Role) -> None:
    told = Sentence((Span("a puppet of the Kremlin", role), Span(" met B.")), Kind.NOTE)
    assert "banned word" in blocking(compose(sample().input), told)


def test_a_name_that_only_looks_loaded_stays_as_it_is() -> None:
    assert marked("Foreign Agents Registration Act") == "Foreign Agents Registration Act"
    assert marked("National Front") == "National Front"
    assert cell(given("a plain reason")).text == "a plain reason"


def test_questions_and_notes_of_other_rooms_have_their_names_set_apart() -> None:
    index = build(sample(replace(Names(), foundation="puppet of the Kremlin")).last)
    told = index.named("Did puppet of the Kremlin fund the Free Coast Movement?")
    assert [span.text for span in told if span.role is Role.NAME] == ["“puppet of the Kremlin”", "Free Coast Movement"]


def test_the_very_voice_of_a_statement_owes_no_reply() -> None:
    """Who tells of having received something is not asked to reply to it."""

    def told_by_leader(claim: Claim) -> Claim:
        own = claim.document == sha("ledger") and claim.relation is Relation.PROVIDES
        return replace(claim, attribution="Anna Berg", attribution_entity="e-leader") if own else claim

    owed = [one.text for one in lint(compose(sample(change=told_by_leader).input)) if one.rule == "no reply"]
    before = [one.text for one in lint(compose(sample().input)) if one.rule == "no reply"]
    assert len(owed) <= len(before)
