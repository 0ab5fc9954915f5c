"""report: the answers of a case as a dossier, refused where a sentence outruns its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from itertools import pairwise
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from headwater.case.answers import Answer
from headwater.case.captures import holdings
from headwater.case.derived import prose_of
from headwater.dossier.findings import DossierInput, Findings, Listing, Run
from headwater.errors import HeadwaterError
from headwater.trace import Change, State
from headwater.trace import changes as changes_between

if TYPE_CHECKING:
    from headwater.case.facade import Case
    from headwater.dossier.redaction import Profile
    from headwater.dossier.tree import Dossier


@dataclass(frozen=True, slots=True)
class Order:
    """What to write: where, in which format, as known on which day.

    ``draft`` writes it whatever the linter says; ``record`` keeps in the ledger that it was written, and new
    pseudonyms; ``redact`` is the name of a redaction profile or the path of one.
    """

    out: Path
    form: str = "html"
    as_of: str = ""
    draft: bool = False
    reviewed_only: bool = False
    record: bool = True
    redact: str = "private"


@dataclass(frozen=True, slots=True)
class Report:
    """The files written (none where the dossier was refused) and what the linter found, one line each."""

    paths: tuple[Path, ...]
    problems: tuple[str, ...]


def report(case: Case, order: Order) -> Report:
    """Compose, lint and write.

    Raises:
        NotFound: the case was not built.
        UsageError: the format or the profile is not known, or the file cannot be written.
        Locked: there are new pseudonyms, and another process writes to this case.
    """
    from headwater.dossier.compose import compose as write_up
    from headwater.dossier.linter import lint
    from headwater.dossier.redaction import load
    from headwater.dossier.write import write

    profile = load(order.redact)
    dossier = write_up(_redacted(case, material(case, order.as_of, reviewed_only=order.reviewed_only), profile, order))
    problems = lint(dossier)
    lines = tuple(map(str, problems))
    if any(problem.blocks for problem in problems) and not order.draft:
        return Report((), lines)
    paths = tuple(write(dossier, order.out, order.form))
    kept = _recorded(case, dossier, paths, order) if order.record else ()
    return Report(paths, (*lines, *kept))


def _redacted(case: Case, made: DossierInput, profile: Profile, order: Order) -> DossierInput:
    """The input as the profile lets it out; new pseudonyms are on file before anything bears them."""
    from headwater.case import pseudonyms
    from headwater.dossier.redaction import redact

    if profile.open:
        return made
    book = pseudonyms.register(case.folder, made.last.casefile.question.text)
    done = redact(made, profile, book, pseudonyms.spans(case.folder, made.last.entities))
    if order.record:
        pseudonyms.keep(case.folder, book.salt, done.new)
    return done.made


def _recorded(case: Case, dossier: Dossier, paths: tuple[Path, ...], order: Order) -> tuple[str, ...]:
    """Put the export on record, so that a retraction can name its sentences; say so where that cannot be."""
    from headwater.case.retracting import record_export

    try:
        record_export(case.folder, dossier, paths, order)
    except HeadwaterError as error:
        return (f"this export is not on record ({error.message})",)
    return ()


def compose(case: Case, as_of: str = "", *, reviewed_only: bool = False) -> Dossier:
    """The dossier for one day, or for each day that the case file names, with every name as it was read."""
    from headwater.dossier.compose import compose as write_up

    return write_up(material(case, as_of, reviewed_only=reviewed_only))


def material(case: Case, as_of: str = "", *, reviewed_only: bool = False) -> DossierInput:
    """What a dossier is written from."""
    days = (as_of,) if as_of else tuple(sorted(case.casefile.as_of)) or ("",)
    answers = [case.answer(day, reviewed_only=reviewed_only) for day in days]
    found = tuple(findings(case, answer) for answer in answers)
    return DossierInput(found, changes=tuple(changes(answers)), runs=tuple(runs(case)), version=version("headwater"))


def findings(case: Case, answer: Answer) -> Findings:
    """Everything that was known on the day of an answer."""
    evidence, weighing, tracing = answer.evidence, answer.weighing, answer.tracing
    known = answer.known
    texts = prose_of(case.folder)
    refused = [one.document for one in holdings(case.folder.ledger.rows("capture")).refusals]
    return Findings(
        casefile=evidence.casefile,
        as_of=answer.as_of,
        documents=(*evidence.documents, *refused),
        texts={id: text for id, text in texts.items() if id in known},
        claims=tuple(one for one in evidence.claims if not one.document or one.document in known),
        entities=tuple(evidence.entities),
        links=weighing.links,
        roots=evidence.roots.roots,
        drifts=weighing.drifts,
        conflicts=weighing.conflicts,
        assessments=tracing.assessments,
        questions=tracing.questions,
        proceedings=weighing.proceedings,
        explanations=tracing.hypotheses,
        judgements=tuple(evidence.judgements),
        notes=(*weighing.notes, *tracing.notes),
        listed=tuple(map(_listing, case.hits())),
    )


def _listing(hit: dict[str, Any]) -> Listing:
    checked = hit["status"] if hit["who"] else ""
    alike = hit["name"], hit["entry_name"]
    return Listing(
        hit["entity"], hit["caption"], hit["list"], hit["entry"], hit["entry_caption"], alike, hit["score"], hit["why"],
        tuple(hit["agrees"]), tuple(hit["conflicts"]), tuple(hit["topics"]), checked,
        hit["who"], hit["when"],
    )  # fmt: skip


def changes(answers: Sequence[Answer]) -> Iterator[Change]:
    """What moved which word between one day and the next."""
    for before, after in pairwise(answers):
        earlier, later = (State(one.weighing.links, one.tracing) for one in (before, after))
        yield from changes_between(earlier, later, after.evidence.entities, after.evidence.casefile)


def runs(case: Case) -> Iterator[Run]:
    """The custody log: what was put into the case, by whom, when."""
    for row in case.folder.ledger.rows():
        if row.get("retracted"):
            yield Run(row["captured"], row["by"], f"retracted: {row['document'][:12]} ({row['retracted']})")
        elif row["kind"] == "capture" and row["document"]:
            name = PurePath(row["path"]).name
            yield Run(row["captured"], "headwater add", f"taken in: {name} ({row['document'][:12]})")
        elif row["kind"] in ("judgement", "grade", "note"):
            yield Run(row["when"], row["who"], f"{row['verdict']} {row['target']} {row['reason']}".strip())
