"""``Case``: one method per verb, over one folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from headwater.case import building, journal
from headwater.case.adding import Added, Given, add, describe, take
from headwater.case.captures import holdings
from headwater.case.judging import Decision, judge, judge_all
from headwater.case.readings import Progress
from headwater.case.who import WhoIsWho
from headwater.errors import HeadwaterError, NotFound, UsageError
from headwater.model import Capture, CaseFile, Claim, ClaimStatus, Judgement, Question, Verdict
from headwater.store import casefile as case_files
from headwater.store.casefile_text import template
from headwater.store.folder import CaseFolder

if TYPE_CHECKING:
    import pyarrow as pa

    from headwater.case.answers import Answer
    from headwater.case.claiming import Draft
    from headwater.case.derived import Decided
    from headwater.case.reporting import Report
    from headwater.store.problems import Problem

_SHORTEST_PREFIX = 6
_MOST_HITS = 10_000


def _silent(_stage: str, _done: int, _total: int) -> None:
    """Progress that goes nowhere."""


class Case(WhoIsWho):
    """A case on disk.

    Tables (``claims``, ``entities``, ``links``, ``assessments``, ``documents``) are Arrow tables: pandas, polars
    and DuckDB take them without copying. Each raises ``NotFound`` until the case was built.
    """

    def __init__(self, path: Path | str) -> None:
        self.folder = CaseFolder(path)
        self._answers: dict[tuple[str, bool, str], Answer] = {}
        self._lent: Callable[[str], Answer] | None = None

    @staticmethod
    def create(
        path: Path | str, question: str, *, sponsors: Sequence[str] = (), movements: Sequence[str] = (), title: str = ""
    ) -> Case:
        """Make a new case.

        Raises:
            UsageError: the question is empty, or there is a case already.
        """
        if not question.strip():
            raise UsageError("the question is empty", remedy='give --question "Did … support …?"')
        case = Case(path)
        case.folder.create(template(title or question, question, sponsors, movements))
        return case

    @property
    def casefile(self) -> CaseFile:
        """case.toml as it stands.

        Raises:
            NotACase: there is no case here.
            CaseFileError: something in it cannot be taken.
        """
        return case_files.load(self.folder.open().case_file)

    def add(self, paths: Sequence[Path | str], given: Given | None = None) -> Iterator[Added]:
        """Take files and folders in; each result is on disk when it is yielded."""
        self.folder.open()
        return add(self.folder, [Path(path) for path in paths], given or Given())

    def take(self, name: str, data: bytes, given: Given | None = None) -> Added:
        """Take in the bytes of one file under a name."""
        return take(self.folder.open(), name, data, given or Given())

    def describe(self, document: str, given: Given) -> Capture:
        """Say where a document comes from; what is left empty stays as it was."""
        return describe(self.folder.open(), self.document_id(document), given)

    def ask(self, question: Question) -> CaseFile:
        """Write another question, with its sides and its period, into case.toml.

        Raises:
            UsageError: the question is empty, or a date is none.
            CaseFileError: case.toml cannot be edited safely.
        """
        from headwater.case.asking import ask

        return ask(self.folder.open(), question)

    def build(self, *, only: str = "", workers: int = 0, progress: Progress | None = None) -> building.BuildReport:
        """Bring what is stale up to date."""
        self.folder.open()
        report = building.build(self.folder, building.Options(only, workers), progress or _silent)
        journal.note(self.folder)
        return report

    def recompute(self) -> bool:
        """Bring the answer up to what was decided, on the texts as last read; false where another build came first."""
        from headwater.case.recomputing import recompute

        done = recompute(self.folder.open())
        if done:
            journal.note(self.folder)
        return done

    def stale(self) -> list[str]:
        """Which stages are behind, one sentence each; empty where the tables are up to date."""
        self.folder.open()
        return building.stale(self.folder)

    @property
    def documents(self) -> pa.Table:
        """Documents."""
        return self._table("ingest", "documents")

    @property
    def claims(self) -> pa.Table:
        """Claims, resolved."""
        return self._table("resolve", "claims")

    @property
    def entities(self) -> pa.Table:
        """Entities."""
        return self._table("resolve", "entities")

    @property
    def links(self) -> pa.Table:
        """Links as known on the day that the last build answered for."""
        return self._shaped("links")

    @property
    def assessments(self) -> pa.Table:
        """Assessments as known on the day that the last build answered for."""
        return self._shaped("assessment")

    def _table(self, stage: str, name: str) -> pa.Table:
        return self.folder.open().tables.read(stage, name)

    def _shaped(self, what: str) -> pa.Table:
        import pyarrow as pa

        return pa.Table.from_pylist(list(self.rows(what)))

    @property
    def decided(self) -> Decided:
        """What persons put in: case file, judgements, hand-made claims."""
        from headwater.case.derived import Decided

        return Decided.of(self.folder, self.casefile)

    def answer(self, as_of: str = "", *, reviewed_only: bool = False) -> Answer:
        """Links, chains and assessments as known on a day; the case's own day where none is given."""
        from headwater.case import answers

        if self._lent is not None and not reviewed_only:
            return self._lent(as_of)
        decided = self.decided
        day = as_of or answers.default_day(self.folder, decided)
        key = (day, reviewed_only, repr(self.folder.tables.current()) + decided.digest)
        if key not in self._answers:
            self._answers = {k: v for k, v in self._answers.items() if k[2] == key[2]}
            self._answers[key] = answers.answer(answers.load(self.folder, decided), day, reviewed_only=reviewed_only)
        return self._answers[key]

    def lend(self, answers: Callable[[str], Answer]) -> None:
        """Take answers from one who keeps them already, so that evidence lies in memory once."""
        self._lent = answers

    def rows(self, what: str, *, as_of: str = "") -> Iterator[dict[str, Any]]:
        """JSON rows of documents, claims, entities, links, chains, assessment or questions.

        Raises:
            UsageError: no such kind.
            NotFound: the case was not built.
        """
        from headwater.case.shaping import KINDS, document_row

        if what == "hits":
            return self.hits()
        if what not in KINDS:
            raise UsageError(f"no rows of {what!r}", remedy=f"one of {', '.join((*KINDS, 'hits'))}")
        rows = KINDS[what](self.answer(as_of))
        if what != "documents":
            return rows
        refusals = holdings(self.folder.ledger.rows("capture")).refusals
        return chain(rows, (document_row(refusal.document) for refusal in refusals))

    def text(self, document: str) -> str:
        """Normalised text of a document, by its id, the beginning of its id, or its path as added.

        Raises:
            NotFound: no document, or more than one, is called so.
        """
        from headwater.case.texts import StoredTexts

        return StoredTexts(self.folder.open()).text(self.document_id(document)).text

    def document_id(self, name: str) -> str:
        """Id of the document that a name stands for."""
        captures = holdings(self.folder.ledger.rows("capture")).captures
        exact = [c.document for c in captures if name in (c.document, c.path) or name == Path(c.path).name]
        found = exact or [c.document for c in captures if len(name) >= _SHORTEST_PREFIX and c.document.startswith(name)]
        if len(set(found)) != 1:
            what = f"{len(set(found))} documents are called" if found else "no document is called"
            raise NotFound(f"{what} {name!r}", remedy="`headwater show CASE documents` lists ids and paths")
        return found[0]

    def search(self, text: str, limit: int = 20, *, as_of: str = "") -> Iterator[dict[str, Any]]:
        """Passages that hold all the words, best first; of documents known by a day where one is given."""
        from dataclasses import asdict

        hits = self.folder.open().index.search(text, _MOST_HITS if as_of else limit)
        if as_of:
            known = {row["id"] for row in self.rows("documents", as_of=as_of)}
            hits = [hit for hit in hits if hit.document in known][:limit]
        return map(asdict, hits)

    def sql(self, query: str) -> pa.Table:
        """Ask the tables in SQL; nothing outside the case can be read or written.

        Raises:
            UsageError: the query fails; the message says why.
        """
        from headwater.store.query import run

        return run(self.folder.open(), query)

    def judge(self, verdict: Verdict, target: str, *, who: str, **more: Any) -> Judgement:
        """Record what a person decided; see :class:`headwater.case.judging.Decision` for the rest."""
        from headwater.case.identities import PAIR_VERDICTS, with_anchors

        if verdict in PAIR_VERDICTS and more.get("other") and not more.get("value"):
            more["value"] = with_anchors(self.folder.open(), target, more["other"])
        self.folder.open()
        return judge(self.folder, Decision(verdict, target, who, **more))

    def judge_all(self, decisions: Sequence[Decision]) -> list[Judgement]:
        """Record several decisions as one batch, at one moment."""
        return judge_all(self.folder.open(), decisions)

    def claim(self, draft: Draft) -> Claim:
        """Record a claim that a person makes of a passage; see :class:`headwater.case.claiming.Draft`.

        Raises:
            NotFound: no such document was read, or no such claim is to be corrected.
            UsageError: the draft lacks a part or does not fit the text.
        """
        from headwater.case.claiming import claim
        from headwater.case.texts import StoredTexts

        text = StoredTexts(self.folder.open()).text(draft.document)
        return claim(self.folder, draft, text, self._read_claim(draft.instead_of) if draft.instead_of else None)

    def _read_claim(self, id: str) -> Claim:
        import pyarrow.compute as pc

        from headwater.store.records import from_table

        table = self.claims
        found = from_table(Claim, table.filter(pc.equal(table.column("id"), id)))
        if not found:
            raise NotFound(f"no claim {id}", remedy="`headwater show CASE claims` lists them")
        return found[0]

    def undo(self, judgement: str, *, who: str) -> list[Judgement]:
        """Take back a judgement, and what was decided together with it; a claim made by hand goes with its own."""
        from headwater.case.claiming import companions

        together = companions(self.folder.open().ledger.rows("claim"), judgement)
        return self.judge_all([Decision(Verdict.UNDO, id, who) for id in (judgement, *together)])

    def waiting(self, limit: int = 50) -> list[Claim]:
        """Claims that await a person, surest first."""
        from headwater.case.derived import claims_of
        from headwater.resolve.judged import ruling

        status = ruling(self.decided.judgements).statuses
        threshold = self.casefile.settings.confidence
        open_claims = [claim for claim in claims_of(self.folder) if claim.id not in status]
        below = [c for c in open_claims if c.status is ClaimStatus.PROPOSED and c.confidence < threshold]
        return sorted(below, key=lambda claim: (-claim.confidence, claim.document, claim.start_char))[:limit]

    def queue(self, limit: int = 50) -> Iterator[dict[str, Any]]:
        """JSON rows of :meth:`waiting`."""
        from headwater.case.shaping import claim_row

        return map(claim_row, self.waiting(limit))

    def verify(self) -> Iterator[Problem]:
        """Re-hash everything; yields what does not fit."""
        from headwater.store.verify import verify

        return verify(self.folder.open())

    def report(
        self,
        out: Path | str,
        form: str = "html",
        *,
        as_of: str = "",
        draft: bool = False,
        reviewed_only: bool = False,
        record: bool = True,
        redact: str = "private",
    ) -> Report:
        """Write the dossier, unless the linter objects and ``draft`` is false.

        ``redact`` names a redaction profile; by default persons without a public role stand under a pseudonym.
        With ``record`` the ledger keeps what was written, so that a retraction can name the sentences that fall.
        """
        from headwater.case.reporting import Order, report

        return report(self, Order(Path(out), form, as_of, draft, reviewed_only, record, redact))

    def pack(self, out: Path | str) -> Path:
        """Write originals, ledger and case file as one file."""
        from headwater.store.bundle import pack

        return pack(self.folder.open(), Path(out))


def unpack(bundle: Path | str, target: Path | str) -> Case:
    """Unpack such a file into a new folder.

    Raises:
        HeadwaterError: the file is damaged, or the folder is not empty.
    """
    from headwater.store.bundle import unpack as open_bundle

    open_bundle(Path(bundle), Path(target))
    return Case(target)


__all__ = ["Case", "HeadwaterError", "unpack"]
