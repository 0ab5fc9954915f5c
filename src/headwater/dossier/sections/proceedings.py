"""Proceedings: state and outcome of each, with the passages that tell of it."""

from __future__ import annotations

from headwater.dossier.cases import claims_of, outcome_words, parties, parts, state_words, untested
from headwater.dossier.index import Index
from headwater.dossier.spans import cell, sentence
from headwater.dossier.tree import Grid, Paragraph, Section, Sentence
from headwater.dossier.voices import cite
from headwater.weigh.proceedings import Proceeding

_LEAD = (
    "A charge or a designation says that something is alleged; it does not show it. "
    "Whoever is charged is presumed innocent until a court has decided, and an acquittal is printed as plainly "
    "as a conviction."
)


def proceedings(index: Index) -> Section:
    """The section with one row a proceeding."""
    found = index.cases
    lead = Paragraph((sentence((_LEAD,)),), "lead")
    if not found:
        return Section("proceedings", "Proceedings", (Paragraph((sentence(("No proceeding is on file",)),)),))
    header = ("Party", "Case", "State", "Outcome")
    grid = Grid("Proceedings on file", header, tuple(_row(part, index) for case in found for part in parts(case)))
    return Section("proceedings", "Proceedings", (lead, grid))


def _row(case: Proceeding, index: Index) -> tuple[Sentence, ...]:
    party, named = parties(case, index)
    return (
        cell(*party),
        cell(*(named or ("–",))),
        cite(cell(state_words(case)), claims_of(case, index), index),
        cell(outcome_words(case), untested(case, claims_of(case, index), index)),
    )
