"""What build proposes for case.toml: sponsors and movements of the question, and names of a sponsoring state.

A proposal is written into the file, marked, and said; nothing follows from it that the file does not state.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.case.derived import entities_of
from headwater.model import CaseFile, Schema
from headwater.store import casefile as case_files
from headwater.store.casefile_text import with_names, with_question
from headwater.store.folder import CaseFolder


@dataclass(frozen=True, slots=True)
class Proposal:
    """Lines to say, and the case file where it was changed."""

    notes: tuple[str, ...] = ()
    casefile: CaseFile | None = None


def propose(folder: CaseFolder, casefile: CaseFile) -> Proposal:
    """Propose what the case file leaves out; bodies that may be the sponsor's are named and left to a person."""
    question = _question(folder, casefile)
    casefile = question.casefile or casefile
    names = _names(folder, casefile)
    return Proposal((*question.notes, *names.notes), names.casefile or question.casefile)


def _question(folder: CaseFolder, casefile: CaseFile) -> Proposal:
    from headwater.resolve.question import propose as read_question

    question = casefile.question
    if question.sponsors and question.movements:
        return Proposal()
    found = read_question(question.text, entities_of(folder))
    sponsors, movements = question.sponsors or found.sponsors, question.movements or found.movements
    if (sponsors, movements) == (question.sponsors, question.movements):
        return Proposal(("the question names no sponsor and movement that could be found: add them to case.toml",))
    changed = _rewrite(folder, with_question(_text(folder), sponsors, movements))
    named = f"sponsors {_listed(sponsors)}; movements {_listed(movements)} ({found.why})"
    return Proposal((f"proposed from the question, see case.toml: {named}",), changed)


def _names(folder: CaseFolder, casefile: CaseFile) -> Proposal:
    from headwater.resolve.hints import bodies, hints

    notes: list[str] = []
    changed: CaseFile | None = None
    declared = {entity.name.casefold() for entity in casefile.entities}
    found = hints(entities_of(folder), casefile)
    for sponsor in casefile.question.sponsors:
        captions = [hint.caption for hint in found if hint.sponsor == sponsor]
        if not captions:
            continue
        if sponsor.casefold() in declared:
            notes.append(f"not listed as names of {sponsor}, and so kept apart: {_listed(captions)}")
            continue
        changed = _rewrite(folder, with_names(_text(folder), sponsor, Schema.PUBLIC_BODY, captions))
        notes.append(f"taken for names of {sponsor}, see case.toml: {_listed(captions)}")
    for sponsor in casefile.question.sponsors:
        found_bodies = [hint.caption for hint in bodies(entities_of(folder), casefile) if hint.sponsor == sponsor]
        if found_bodies:
            notes.append(
                f"may be bodies of {sponsor}, which only a [[body]] in case.toml can say: {_listed(found_bodies)}"
            )
    return Proposal(tuple(notes), changed)


def _text(folder: CaseFolder) -> str:
    return folder.case_file.read_text(encoding="utf-8")


def _rewrite(folder: CaseFolder, text: str) -> CaseFile:
    folder.write_case_file(text)
    return case_files.load(folder.case_file)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "(none)"
