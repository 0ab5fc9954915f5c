"""Refuses a dossier whose sentence outruns its tier: every problem names the rule, the sentence and the remedy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.dossier.index import Index, build
from headwater.dossier.numbering import sentences
from headwater.dossier.spans import loaded
from headwater.dossier.tree import Dossier, Kind, Role, Section, Sentence, Statement
from headwater.model import Citation, Stance
from headwater.weigh.words import banned

_VOICES = re.compile(r"\(untested|\buntested\b|\balleg\w+", re.IGNORECASE)
_DECIMAL = re.compile(r"\d[.,]\d|\d\s*%")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend before publication.

    ``rule`` is a short name; ``where`` the id of the sentence or block; ``blocks`` is false for a warning
    that does not stop the report.
    """

    rule: str
    where: str
    text: str
    remedy: str
    blocks: bool = True

    def __str__(self) -> str:
        return f"{self.rule}: “{self.text}” ({self.where}) — {self.remedy}"


def lint(dossier: Dossier) -> tuple[Problem, ...]:
    """Every problem of a dossier, in reading order."""
    index = build(dossier.source.last)
    found: list[Problem] = []
    for sentence in sentences((dossier.front, dossier.sections)):
        found.extend(_sentence(sentence, index))
    for block in statements(dossier.sections):
        found.extend(_denied(block, index))
        found.extend(_owed(block))
    return tuple({(problem.rule, problem.text): problem for problem in reversed(found)}.values())[::-1]


def statements(sections: tuple[Section, ...]) -> Iterator[Statement]:
    """Every statement of the sections, in reading order."""
    for section in sections:
        yield from (block for block in section.blocks if isinstance(block, Statement))
        yield from statements(section.sections)


def _sentence(sentence: Sentence, index: Index) -> Iterator[Problem]:
    yield from _banned(sentence)
    yield from _borrowed(sentence)
    yield from _uncited(sentence)
    yield from _voice(sentence)
    yield from _misquoted(sentence, index)
    yield from _decimals(sentence)


def _borrowed(sentence: Sentence) -> Iterator[Problem]:
    """Names and words of the case file may hold a banned word only where they are marked as a quotation."""
    for span in sentence.spans:
        if span.role in (Role.NAME, Role.GIVEN) and loaded(span.text):
            yield Problem("banned word", sentence.id, sentence.text, f"set “{span.text}” in quotation marks")


def own_words(sentence: Sentence) -> str:
    """What the dossier itself says: everything but names, quotations and words of the case file."""
    outside = (span.text if span.role in (Role.PLAIN, Role.STRONG) else "…" for span in sentence.spans)
    return "".join(outside)


def _banned(sentence: Sentence) -> Iterator[Problem]:
    for word in banned(own_words(sentence)):
        yield Problem("banned word", sentence.id, sentence.text, f"“{word}” may stand inside a quotation only")


def _uncited(sentence: Sentence) -> Iterator[Problem]:
    if sentence.kind.factual and not sentence.citations:
        yield Problem("no passage", sentence.id, sentence.text, "a sentence about the world needs a passage")


def _voice(sentence: Sentence) -> Iterator[Problem]:
    """An allegation, by its kind or by the tier of its best passage, has to be told as one."""
    by_tier = sentence.kind is Kind.FACT and sentence.tier is not None and sentence.tier.alleges
    if (sentence.kind is Kind.ALLEGATION or by_tier) and not _VOICES.search(own_words(sentence)):
        yield Problem("voice", sentence.id, sentence.text, "say who alleges it and that it is untested")


def _misquoted(sentence: Sentence, index: Index) -> Iterator[Problem]:
    for citation in sentence.citations:
        if not _matches(citation, index):
            yield Problem("quote", sentence.id, citation.quote, "the quote does not stand at its place in the text")
    cited = "\x00".join(citation.quote for citation in sentence.citations)
    for span in sentence.spans:
        if span.role is Role.QUOTE and span.text not in cited:
            yield Problem("quote", sentence.id, span.text, "quoted words have to stand in a cited passage")


def _matches(citation: Citation, index: Index) -> bool:
    text = index.findings.texts.get(citation.document)
    return text is None or text[citation.start_char : citation.end_char] == citation.quote


def _decimals(sentence: Sentence) -> Iterator[Problem]:
    likely = sentence.kind in (Kind.JUDGEMENT, Kind.CONFIDENCE)
    if likely and _DECIMAL.search(own_words(sentence)):
        yield Problem(
            "decimals", sentence.id, sentence.text, "likelihood is told in words, numbers stand in the tables"
        )


def _owed(block: Statement) -> Iterator[Problem]:
    remedy = "record the reply, or the request for one under [[request]] in case.toml"
    for sentence in block.beside:
        if sentence.kind is Kind.WARNING:
            yield Problem("no reply", block.anchor, sentence.text, remedy, blocks=False)


def _denied(block: Statement, index: Index) -> Iterator[Problem]:
    """A denial on file stands beside the statement that it concerns."""
    link = index.links.get(block.link)
    if not link:
        return
    told = (one for one in (*block.sentences, *block.beside) if one.kind is not Kind.NOTE)
    shown = {citation.quote for one in told for citation in one.citations}
    for claim in index.of_link(link):
        if index.stance(claim) is Stance.DENIES and claim.quote not in shown:
            yield Problem("denial", block.anchor, claim.quote, "print the denial that is on file beside the statement")
