"""resolve, weigh and trace: the stages over the whole case, each with the digest of what it was made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from headwater.case.captures import Holdings
from headwater.case.digests import code_digest, digest_all, digest_of
from headwater.case.judging import hand_made, judgements
from headwater.case.rows import ROOT_NOUNS, root_rows, roots_from
from headwater.model import (
    Assessment,
    BlockKind,
    CaseFile,
    Chain,
    Claim,
    Conflict,
    Document,
    Drift,
    Entity,
    Judgement,
    Link,
    Membership,
    Mention,
    OpenQuestion,
)
from headwater.model.dates import today
from headwater.store.folder import CaseFolder
from headwater.store.records import from_table, to_table
from headwater.weigh import Evidence
from headwater.weigh.roots import Roots


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person put in by hand: the case file and the ledger's judgements and claims."""

    casefile: CaseFile
    judgements: tuple[Judgement, ...]
    claims: tuple[Claim, ...]

    @staticmethod
    def of(folder: CaseFolder, casefile: CaseFile) -> Decided:
        """Read it from the ledger."""
        rows = list(folder.ledger.rows())
        return Decided(casefile, tuple(judgements(rows)), tuple(hand_made(rows)))

    @property
    def digest(self) -> str:
        """Stands for judgements and hand-made claims."""
        return digest_all(map(repr, (*self.judgements, *self.claims)))


def answer_day(casefile: CaseFile, held: Holdings) -> str:
    """The day that a build answers for: the last of the case file, else of the newest capture, else today."""
    return max(casefile.as_of, default="") or held.last_day or today()


def digests(decided: Decided, ingested: str, extracted: str, day: str) -> dict[str, str]:
    """Digest of each stage over the whole case, by stage."""
    casefile = decided.casefile
    names = repr((casefile.question, casefile.entities, casefile.bodies))
    resolve = digest_of("resolve", code_digest("resolve", "text", "model"), extracted, ingested, names, decided.digest)
    grades = repr((casefile.sources, casefile.settings))
    weigh = digest_of("weigh", code_digest("weigh", "text", "model"), ingested, resolve, grades, day)
    trace = digest_of("trace", code_digest("trace", "weigh", "model"), weigh)
    return {"resolve": resolve, "weigh": weigh, "trace": trace}


@dataclass(frozen=True, slots=True)
class Deriving:
    """Runs the stages over the whole case."""

    folder: CaseFolder
    decided: Decided

    def resolve(self, digest: str) -> None:
        """Mentions → entities; claims with their entities and status."""
        from headwater.resolve import resolve

        tables = self.folder.tables
        mentions = from_table(Mention, tables.read("extract", "mentions"))
        claims = [*from_table(Claim, tables.read("extract", "claims")), *self.decided.claims]
        done = resolve(mentions, claims, self.decided.casefile, self.decided.judgements)
        content = {
            "entities": to_table(Entity, done.entities),
            "memberships": to_table(Membership, done.memberships),
            "claims": to_table(Claim, done.claims),
        }
        tables.write("resolve", digest, content)

    def weigh(self, digest: str, day: str) -> None:
        """Roots of everything, and the links as known on ``day``."""
        from headwater.weigh import weigh
        from headwater.weigh.roots import find_roots

        documents = documents_of(self.folder)
        claims = claims_of(self.folder)
        casefile = self.decided.casefile
        roots = find_roots(documents, texts_of(self.folder), claims, casefile.sources, self.decided.judgements)
        evidence = Evidence(documents, claims, entities_of(self.folder), casefile, roots, self.decided.judgements)
        found = weigh(evidence, day)
        content = {name: to_table(ROOT_NOUNS[name], rows) for name, rows in root_rows(roots).items()}
        content["links"] = to_table(Link, found.links)
        content["drifts"] = to_table(Drift, found.drifts)
        content["conflicts"] = to_table(Conflict, found.conflicts)
        self.folder.tables.write("weigh", digest, content)

    def trace(self, digest: str, day: str) -> None:
        """Chains, assessments and open questions as known on ``day``."""
        from headwater.trace import trace

        links = from_table(Link, self.folder.tables.read("weigh", "links"))
        found = trace(links, entities_of(self.folder), self.decided.casefile, day)
        content = {
            "assessments": to_table(Assessment, found.assessments),
            "chains": to_table(Chain, found.chains),
            "questions": to_table(OpenQuestion, found.questions),
        }
        self.folder.tables.write("trace", digest, content)


def documents_of(folder: CaseFolder) -> list[Document]:
    """Every document that was read or failed to be read, in capture order."""
    return from_table(Document, folder.tables.read("ingest", "documents"))


def texts_of(folder: CaseFolder) -> dict[str, str]:
    """Normalised text by document id."""
    table = folder.tables.read("ingest", "texts", ["document", "text"])
    return dict(zip(table.column("document").to_pylist(), table.column("text").to_pylist(), strict=True))


def prose_of(folder: CaseFolder) -> dict[str, str]:
    """The same with every character of furniture (menus, comment forms) as a space: offsets stay."""
    table = folder.tables.read("ingest", "texts", ["document", "text", "blocks"])
    return {row["document"]: _without_furniture(row["text"], row["blocks"]) for row in table.to_pylist()}


def _without_furniture(text: str, blocks: list[dict[str, Any]]) -> str:
    parts, at = [], 0
    for block in blocks:
        if block["kind"] == BlockKind.FURNITURE:
            start, end = block["start_char"], block["end_char"]
            parts += [text[at:start], " " * (end - start)]
            at = end
    return "".join([*parts, text[at:]]) if parts else text


def claims_of(folder: CaseFolder) -> list[Claim]:
    """Resolved claims."""
    return from_table(Claim, folder.tables.read("resolve", "claims"))


def entities_of(folder: CaseFolder) -> list[Entity]:
    """Entities."""
    return from_table(Entity, folder.tables.read("resolve", "entities"))


def roots_of(folder: CaseFolder) -> Roots:
    """Roots as the last build found them."""
    tables: list[Any] = [from_table(noun, folder.tables.read("weigh", name)) for name, noun in ROOT_NOUNS.items()]
    return roots_from(*tables)


def evidence_of(folder: CaseFolder, decided: Decided) -> Evidence:
    """Everything that weighing on any day needs, from the current tables."""
    return Evidence(
        documents_of(folder),
        claims_of(folder),
        entities_of(folder),
        decided.casefile,
        roots_of(folder),
        decided.judgements,
    )
