"""How the answers were made and what they cannot tell."""

from __future__ import annotations

import re

from headwater.dossier.index import Index
from headwater.dossier.spans import sentence
from headwater.dossier.tree import Paragraph, Section, Sentence
from headwater.dossier.voices import cite

_CLAIM = re.compile(r"\bc-[0-9a-f]{8,}")
_METHOD = """
This is an evidence account, not a probability. It never gives one overall score, and channels are never
combined: what they share makes such a number meaningless.

Every passage is graded by the letter of its source, how directly its voice knows, and whether saying so serves
it. A source without a letter is printed and weighs nothing.

Documents that copy, relay or cite one another share one origin and count as one. Where it could not be decided,
they are taken to depend on one another.

The computed number of a statement (one to six, as in the Admiralty system) comes from independent origins and
contradiction; nobody enters it.

Four readings are kept apart: what records alone carry, what reporting adds, what allegations add, and what
nothing on file rules out.

A chain is as strong as the product of its links. Where a link is asserted by nobody the answer is NOT ASSESSED,
which is not the same as unlikely.

Links of kind context (lives in, met, formed, shares an opinion) are shown and carry no weight.

Likelihood words follow ICD 203: almost no chance, very unlikely, unlikely, roughly even chance, likely, very
likely, almost certain. Confidence is a separate judgement about the evidence, not about the world.

An answer for a day uses only what was published by that day.
"""
_LIMITS = """
Not extracted is not the same as not there: the reader of passages misses things and reads some wrongly. Where
it is unsure the passage waits for a person and carries no weight.

The letters are fixed judgements by people. On public truth-discovery data fixed letters rank no better than a
vote.

On the same data (flight times, 15,984 claims) claims whose lower reading was at least .95 were true in 98.9 %
of cases; all the same, the span from the lower to the upper reading is not a calibrated interval.

A denial is weighed as the statement of an interested party; silence is not weighed at all.

A document that is not in the file had no part in the answer. Who chose the documents chose part of the answer.

Formulas and thresholds are given on the method page of the program's documentation.
"""


def method(index: Index) -> Section:
    """Method and limits."""
    settings = index.findings.casefile.settings
    setting = (
        f"Settings of this case: machine-read claims count from a confidence of {settings.confidence:g}; "
        f"reader “{settings.reader}”; "
        f"{settings.jitter} draws for the stability of a word, seed {settings.seed}."
    )
    return Section(
        "method",
        "Method and limits",
        tuple(Paragraph((sentence((words,)),)) for words in (*_paragraphs(_METHOD), setting)),
        (_listed("limits", "What this cannot tell", _paragraphs(_LIMITS)), *_set_aside(index)),
    )


def _listed(anchor: str, title: str, told: tuple[str, ...]) -> Section:
    return Section(anchor, title, tuple(Paragraph((sentence((words,)),)) for words in told))


def _noted(index: Index, notes: tuple[str, ...]) -> Section:
    return Section("set-aside", "What was set aside", tuple(Paragraph((_note(words, index),)) for words in notes))


def _note(words: str, index: Index) -> Sentence:
    """A note; the id of a claim says nothing to a reader and becomes its passage."""
    claims = [index.claims[one] for one in _CLAIM.findall(words) if one in index.claims]
    made = sentence(index.named(re.sub(r"(?i)\bclaim c-[0-9a-f]{8,}", "a claim", words)))
    return cite(made, claims, index) if claims else made


def _set_aside(index: Index) -> tuple[Section, ...]:
    notes = index.findings.notes
    return (_noted(index, notes),) if notes else ()


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.split("\n\n"))
