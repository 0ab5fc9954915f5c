"""The front page: the question, one sentence per channel and day, and what is still to settle."""

from __future__ import annotations

from headwater.dossier.answers import day
from headwater.dossier.findings import DossierInput
from headwater.dossier.index import Index
from headwater.dossier.spans import sentence
from headwater.dossier.tree import Count, Front, Sentence
from headwater.dossier.voices import confirmed
from headwater.dossier.wording import counted
from headwater.model import DocumentStatus


def front(made: DossierInput, indexes: tuple[Index, ...], owed: tuple[Sentence, ...], waiting: int) -> Front:
    """The front page.

    Args:
        made: what the dossier is written from.
        indexes: one for each day, in order.
        owed: warnings found in the statements; each is printed once.
        waiting: how many propositions have no weight yet.
    """
    last = indexes[-1]
    casefile = last.findings.casefile
    return Front(
        casefile.title,
        casefile.question.text,
        casefile.notice,
        tuple(day(index) for index in indexes),
        _counts(last),
        tuple({one.text: one for one in owed}.values()),
        _notes(made, last, waiting),
    )


def _counts(index: Index) -> tuple[Count, ...]:
    claims = index.claims.values()
    skipped = sum(one.status is DocumentStatus.FAILED for one in index.documents.values())
    return (
        Count(len(index.documents), "documents"),
        Count(skipped, "files that could not be read"),
        Count(len(claims), "claims read in them"),
        Count(sum(confirmed(claim, index) for claim in claims), "claims confirmed by a person"),
        Count(len(index.findings.roots), "independent origins"),
    )


def _notes(made: DossierInput, index: Index, waiting: int) -> tuple[Sentence, ...]:
    notes = []
    if index.findings.casefile.proposed:
        notes.append(
            sentence(
                ("Sponsors and movement were proposed by the program from the question; nobody has confirmed them",)
            )
        )
    ungraded = sum(index.source_of(one) is None and not index.documents[one].letter for one in index.documents)
    if ungraded:
        words = (
            "weighs nothing: its source has no letter" if ungraded == 1 else "weigh nothing: no letter for their source"
        )
        notes.append(sentence((f"{counted(ungraded, 'document')} {words}",)))
    if waiting:
        words = "waits for a person and carries" if waiting == 1 else "wait for a person and carry"
        notes.append(sentence((f"{counted(waiting, 'further proposition')} {words} no weight",)))
    if made.redaction:
        notes.append(sentence((made.redaction,)))
    if made.version:
        notes.append(
            sentence((f"Written by Headwater {made.version}" + (f", {made.generated}" if made.generated else ""),))
        )
    return tuple(notes)
