"""Registers: who the sources are and how they are graded, what rests on what, and every document with its hash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePosixPath

from headwater.dossier.index import Index
from headwater.dossier.spans import cell, given, name, sentence
from headwater.dossier.tree import Grid, Paragraph, Section, Sentence, Span
from headwater.dossier.wording import counted
from headwater.model import Document, DocumentStatus, Letter, Root, Source

_LETTERS = {
    Letter.A: "completely reliable",
    Letter.B: "usually reliable",
    Letter.C: "fairly reliable",
    Letter.D: "not usually reliable",
    Letter.E: "unreliable",
    Letter.F: "cannot be judged",
}


def sources(index: Index) -> Section:
    """Source register: letters with their reasons, then the origins."""
    count = Counter(one.name if one else "" for one in map(index.source_of, index.documents))
    graded = sorted(index.findings.casefile.sources, key=lambda one: (one.letter, one.name))
    rows = tuple(_source(one, count[one.name]) for one in graded)
    ungraded = count[""]
    lead = "A letter is set by a person and says how far a source can be relied on (Admiralty scale)."
    if ungraded:
        lead += (
            f" Publishers without a letter: {counted(ungraded, 'document')} on file; what they say carries no weight."
        )
    header = ("Source", "Kind", "Letter", "Reason", "Speaks for", "Documents")
    grid = (Grid("Sources and their letters", header, rows, (5,)),) if rows else ()
    return Section("sources", "Source register", (Paragraph((sentence((lead,)),), "lead"), *grid), (_roots(index),))


def _source(one: Source, documents: int) -> tuple[Sentence, ...]:
    letters = f"{one.letter} – {_LETTERS[one.letter]}"
    also = "".join(
        f"; {grade.letter} on {grade.subject} ({grade.reason or 'no reason given'})" for grade in one.subjects
    )
    reason = one.reason or "no reason given"
    return (
        cell(name(one.name)),
        cell(one.kind),
        cell(letters),
        cell(given(reason + also)),
        cell(given(", ".join(one.parties)) if one.parties else "–"),
        cell(str(documents)),
    )


def _roots(index: Index) -> Section:
    shared = [root for root in index.findings.roots if sum(one in index.documents for one in root.documents) > 1]
    lone = len(index.findings.roots) - len(shared)
    carry = "carries" if len(shared) == 1 else "carry"
    words = f"{counted(len(shared), 'origin')} {carry} more than one document; {lone:,} have one document each"
    note = sentence((words if shared else "No document on file was found to rest on another",))
    if not shared:
        return Section("origins", "Origins", (Paragraph((note,)),))
    rows = tuple(row for root in shared for row in _root(root, index))
    return Section(
        "origins",
        "Origins",
        (Paragraph((note,)), Grid("What rests on what", ("Origin", "Document", "How it was found"), rows)),
    )


def _root(root: Root, index: Index) -> Sequence[tuple[Sentence, ...]]:
    first = next(one for one in root.documents if one in index.documents)
    rows = []
    for document, why in zip(root.documents, root.why, strict=False):
        if document in index.documents:
            rows.append(
                (
                    cell(name(index.voice(first))),
                    cell(*_titled(index.documents[document], index)),
                    cell(given(why) if why else "–"),
                )
            )
    return rows


def _titled(document: Document, index: Index) -> tuple[Span | str, ...]:
    return (name(index.voice(document.id)), f", {document.published or 'without date'}")


def documents(index: Index) -> Section:
    """Document register, with what could not be read and why."""
    read = [one for one in index.documents.values() if one.status is DocumentStatus.READ]
    header = ("Document", "Publisher", "Published", "Captured", "Address", "SHA-256")
    grid = Grid("Documents read", header, tuple(_document(one, index) for one in sorted(read, key=_order)))
    blocks = (grid,) if read else (Paragraph((sentence(("No document on file was read",)),)),)
    return Section("documents", "Document register", blocks, (*_skipped(index), *_hidden(index), *_later(index)))


def _order(one: Document) -> tuple[str, str]:
    return (one.published or "9999", one.id)


def _document(one: Document, index: Index) -> tuple[Sentence, ...]:
    where = one.url or PurePosixPath(one.path).name
    return (
        cell(name(one.title or PurePosixPath(one.path).name)),
        cell(name(index.voice(one.id))),
        cell(one.published or "unknown"),
        cell(one.captured[:10]),
        cell(name(where)),
        cell(one.id),
    )


def _skipped(index: Index) -> tuple[Section, ...]:
    left = [one for one in index.documents.values() if one.status in (DocumentStatus.FAILED, DocumentStatus.EMPTY)]
    if not left:
        return (Section("skipped", "Skipped files", (Paragraph((sentence(("Every file was read",)),)),)),)
    rows = tuple(
        (
            cell(name(PurePosixPath(one.path).name)),
            cell(one.status),
            cell(given(one.reason) if one.reason else "no text in it"),
            cell(one.id),
        )
        for one in sorted(left, key=_order)
    )
    grid = Grid("Files without readable text", ("File", "Status", "Reason", "SHA-256"), rows)
    return (Section("skipped", "Skipped files", (grid,)),)


def _hidden(index: Index) -> tuple[Section, ...]:
    """Documents that hold what a reader of the original does not see; it was kept and never read for claims."""
    found = [one for one in index.documents.values() if one.hidden]
    if not found:
        return ()
    rows = tuple(
        (
            cell(name(one.title or PurePosixPath(one.path).name)),
            cell(name(index.voice(one.id))),
            cell(given("; ".join(one.hidden))),
            cell(one.id),
        )
        for one in sorted(found, key=_order)
    )
    lead = f"{counted(len(found), 'document')} with text or characters that nobody sees; nothing was read from them"
    grid = Grid("What nobody sees", ("Document", "Publisher", "What was found", "SHA-256"), rows)
    return (Section("hidden", "Hidden text", (Paragraph((sentence((lead,)),)), grid)),)


def _later(index: Index) -> tuple[Section, ...]:
    hidden = len(index.findings.documents) - len(index.documents)
    if not hidden:
        return ()
    words = f"documents left out because they came after the day of this answer, or have no date: {hidden:,}"
    return (Section("later", "Left out by date", (Paragraph((sentence((words,)),)),)),)
