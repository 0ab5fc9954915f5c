"""Findings become a dossier: sections are written, then sentences and passages are numbered in reading order."""

from __future__ import annotations

from headwater.dossier.cards import cards
from headwater.dossier.findings import DossierInput, Findings
from headwater.dossier.front import front
from headwater.dossier.index import Index, build
from headwater.dossier.numbering import cited, sentences, with_ids
from headwater.dossier.propositions import Group, Proposition, propositions
from headwater.dossier.sections.chains import chains
from headwater.dossier.sections.changes import changes, log
from headwater.dossier.sections.disputes import disputes
from headwater.dossier.sections.explanations import explanations
from headwater.dossier.sections.hangs import hangs
from headwater.dossier.sections.known import known
from headwater.dossier.sections.lists import lists
from headwater.dossier.sections.method import method
from headwater.dossier.sections.people import people
from headwater.dossier.sections.proceedings import proceedings
from headwater.dossier.sections.registers import documents, sources
from headwater.dossier.sections.timeline import timeline
from headwater.dossier.tree import Dossier, Kind, Section
from headwater.errors import UsageError


def compose(source: DossierInput | Findings) -> Dossier:
    """Write the dossier.

    Args:
        source: the answers in order of their day, or a single one.

    Raises:
        UsageError: no answer was given.
    """
    made = DossierInput((source,)) if isinstance(source, Findings) else source
    if not made.answers:
        raise UsageError("a dossier needs at least one answer", remedy="build the case first")
    indexes = tuple(build(findings) for findings in made.answers)
    found = propositions(indexes[-1])
    body = _sections(made, indexes, found)
    waiting = sum(one.group is Group.WAITING for one in found)
    owed = tuple(one for one in sentences(body) if one.kind is Kind.WARNING)
    opening, numbered = with_ids((front(made, indexes, owed, waiting), body))
    return Dossier(opening, numbered, cards(cited((opening, numbered)), indexes[-1]), made)


def _sections(made: DossierInput, indexes: tuple[Index, ...], found: tuple[Proposition, ...]) -> tuple[Section, ...]:
    last = indexes[-1]
    return (
        *known(found, last),
        chains(indexes),
        hangs(last),
        explanations(last),
        timeline(found, last),
        people(last),
        *lists(last),
        disputes(last),
        proceedings(last),
        sources(last),
        documents(last),
        *((changes(made, last),) if len(made.answers) > 1 else ()),
        method(last),
        log(made),
    )
