"""Each refusal of the linter, and that a dossier as composed passes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.dossier.sample import sample

from headwater.dossier import Dossier, compose, lint
from headwater.dossier.numbering import sentences
from headwater.dossier.spans import name, quoted, sentence
from headwater.dossier.tree import Kind, Paragraph, Section, Sentence, Statement
from headwater.model import Citation, Tier


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    return compose(sample().input)


def rules(dossier: Dossier, *more: Sentence) -> set[str]:
    extra = Section("extra", "Extra", (Paragraph(more),))
    return {problem.rule for problem in lint(replace(dossier, sections=(*dossier.sections, extra))) if problem.blocks}


def a_citation(dossier: Dossier) -> Citation:
    return dossier.cards[0].citation


def test_a_dossier_as_composed_passes(dossier: Dossier) -> None:
    assert rules(dossier) == set()


def test_a_person_without_reply_is_flagged_and_does_not_block(dossier: Dossier) -> None:
    owed = [problem for problem in lint(dossier) if problem.rule == "no reply"]
    assert owed
    assert not any(problem.blocks for problem in owed)
    assert all("Viktor Danek" not in problem.text for problem in owed), "a request to him is on record"


@pytest.mark.parametrize("word", ["is an agent of", "is a puppet of", "is a front for"])
def test_banned_words_outside_quotes_are_refused(dossier: Dossier, word: str) -> None:
    assert "banned word" in rules(dossier, sentence((name("A"), f" {word} ", name("B"))))


def test_banned_words_inside_quotes_pass(dossier: Dossier) -> None:
    assert "banned word" not in rules(dossier, sentence((name("A"), " said: ", quoted("he is an agent and a puppet"))))


def test_an_allegation_without_its_voice_is_refused(dossier: Dossier) -> None:
    told = replace(sentence((name("A"), " funded ", name("B")), Kind.ALLEGATION), citations=(a_citation(dossier),))
    assert "voice" in rules(dossier, told)
    disguised = replace(told, kind=Kind.FACT, tier=Tier.OFFICIAL_ALLEGATION)
    assert "voice" in rules(dossier, disguised)


def test_a_fact_without_a_passage_is_refused(dossier: Dossier) -> None:
    assert "no passage" in rules(dossier, sentence(("a record shows it",), Kind.FACT))


def test_a_quote_that_is_not_in_the_text_is_refused(dossier: Dossier) -> None:
    wrong = replace(a_citation(dossier), quote="something that nobody wrote")
    assert "quote" in rules(dossier, replace(sentence(("it is so",), Kind.FACT), citations=(wrong,)))


def test_quoted_words_that_no_cited_passage_holds_are_refused(dossier: Dossier) -> None:
    told = replace(sentence((quoted("words of nobody"),), Kind.FACT), citations=(a_citation(dossier),))
    assert "quote" in rules(dossier, told)


@pytest.mark.parametrize("number", ["0.52", "52 %", "0,52"])
def test_decimals_in_likelihood_prose_are_refused(dossier: Dossier, number: str) -> None:
    assert "decimals" in rules(dossier, sentence((f"support is likely ({number})",), Kind.JUDGEMENT))


def test_a_missing_denial_is_refused(dossier: Dossier) -> None:
    def stripped(section: Section) -> Section:
        blocks = tuple(replace(one, beside=()) if isinstance(one, Statement) else one for one in section.blocks)
        return replace(section, blocks=blocks, sections=tuple(map(stripped, section.sections)))

    bare = replace(dossier, sections=tuple(map(stripped, dossier.sections)))
    assert "denial" in {problem.rule for problem in lint(bare)}


def test_every_factual_sentence_cites(dossier: Dossier) -> None:
    told = [one for one in sentences((dossier.front, dossier.sections)) if one.kind.factual]
    assert len(told) > 20
    assert all(one.citations for one in told)


def test_a_sentence_that_only_denials_are_on_file_leads_to_them(dossier: Dossier) -> None:
    told = [
        one for one in sentences((dossier.front, dossier.sections)) if "no passage on file asserts" in one.text.lower()
    ]
    assert told
    assert all(one.citations for one in told)
