"""resolve, weigh and trace: the stages over the whole case, each with the digest of what it was made from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from headwater.case.aliases import ALIASES, groups_of, with_aliases
from headwater.case.captures import Holdings
from headwater.case.claiming import hand_made
from headwater.case.digests import code_digest, digest_all, digest_of
from headwater.case.judging import judgements
from headwater.case.rows import ROOT_NOUNS, MadeOf, root_rows, roots_from
from headwater.errors import Damaged, NotFound
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
    Verdict,
)
from headwater.model.dates import today
from headwater.resolve.judged import without_hits
from headwater.store.folder import CaseFolder
from headwater.store.records import from_table, to_table
from headwater.weigh import Evidence
from headwater.weigh.roots import Roots

if TYPE_CHECKING:
    import pyarrow as pa

    Content = dict[str, pa.Table]


@dataclass(frozen=True, slots=True)
class Decided:
    """What a person put in by hand: the case file and the ledger's judgements and claims."""

    casefile: CaseFile
    judgements: tuple[Judgement, ...]
    claims: tuple[Claim, ...]
    aliases: tuple[str, ...] = ()

    @staticmethod
    def of(folder: CaseFolder, casefile: CaseFile) -> Decided:
        """Read it from the ledger."""
        rows = list(folder.ledger.rows())
        aliases = tuple(str(row["blob"]) for row in rows if row["kind"] == ALIASES)
        return Decided(casefile, tuple(judgements(rows)), tuple(hand_made(rows)), aliases[-1:])

    @property
    def digest(self) -> str:
        """Stands for hand-made claims, alias files and the judgements that change something.

        What was decided of a hit on a list is left out: it changes nothing in the case.
        """
        return digest_all(map(repr, (*without_hits(self.judgements), *self.claims, *self.aliases)))


def answer_day(casefile: CaseFile, held: Holdings) -> str:
    """The day that a build answers for: the last of the case file, else of the newest capture, else today."""
    return max(casefile.as_of, default="") or held.last_day or today()


def digests(decided: Decided, ingested: str, extracted: str, day: str) -> dict[str, str]:
    """Digest of each stage over the whole case, by stage."""
    casefile = decided.casefile
    sources = [(source.name, source.publishers) for source in casefile.sources]
    names = repr((casefile.question, casefile.entities, casefile.bodies, sources))
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

    def make(self, stage: str, day: str) -> Content:
        """Tables of a stage, from the current tables of the stages before it.

        Args:
            stage: resolve, weigh or trace.
            day: that the answer is for.
        """
        if stage == "resolve":
            return self._resolved()
        return self._weighed(day) if stage == "weigh" else self._traced(day)

    def _resolved(self) -> Content:
        """Mentions → entities; claims with their entities and status. A person's wording replaces the machine's."""
        from headwater.resolve import resolve

        tables = self.folder.tables
        mentions = from_table(Mention, tables.read("extract", "mentions"))
        by_hand = {claim.id for claim in self.decided.claims}
        read = (claim for claim in from_table(Claim, tables.read("extract", "claims")) if claim.id not in by_hand)
        casefile = with_aliases(self.decided.casefile, groups_of(self.folder), mentions)
        done = resolve(mentions, [*read, *self.decided.claims], casefile, self.decided.judgements)
        return {
            "entities": to_table(Entity, done.entities),
            "memberships": to_table(Membership, done.memberships),
            "claims": to_table(Claim, done.claims),
        }

    def _weighed(self, day: str) -> Content:
        """Roots of everything, and the links as known on ``day``."""
        from headwater.weigh import weigh

        documents = documents_of(self.folder)
        claims = claims_of(self.folder)
        casefile = self.decided.casefile
        key, roots = self._roots(documents, claims)
        evidence = Evidence(documents, claims, entities_of(self.folder), casefile, roots, self.decided.judgements)
        found = weigh(evidence, day)
        content: Content = {name: to_table(ROOT_NOUNS[name], rows) for name, rows in root_rows(roots).items()}
        content["roots_made_of"] = to_table(MadeOf, [MadeOf(key)])
        content["links"] = to_table(Link, found.links)
        content["drifts"] = to_table(Drift, found.drifts)
        content["conflicts"] = to_table(Conflict, found.conflicts)
        return content

    def _roots(self, documents: list[Document], claims: list[Claim]) -> tuple[str, Roots]:
        """Roots and what they were made of; those of the former generation where that is the same.

        Whether a claim was accepted or rejected is no part of it, so a verdict does not search the texts again.
        """
        from headwater.weigh.roots import find_roots
        from headwater.weigh.sources import effective

        sources, judged = self.decided.casefile.sources, self.decided.judgements
        pairs = [one for one in effective(judged) if one.verdict in (Verdict.DEPENDENT, Verdict.INDEPENDENT)]
        ingested = self.folder.tables.current().get("ingest", "")
        code = code_digest("weigh", "text", "model")
        key = digest_of(code, ingested, repr(sources), repr(pairs), _unjudged(self.folder))
        if key == made_of(self.folder):
            return key, roots_of(self.folder)
        return key, find_roots(documents, texts_of(self.folder), claims, sources, judged)

    def _traced(self, day: str) -> Content:
        """Chains, assessments and open questions as known on ``day``."""
        from headwater.trace import trace

        links = from_table(Link, self.folder.tables.read("weigh", "links"))
        found = trace(links, entities_of(self.folder), self.decided.casefile, day)
        return {
            "assessments": to_table(Assessment, found.assessments),
            "chains": to_table(Chain, found.chains),
            "questions": to_table(OpenQuestion, found.questions),
        }


def _unjudged(folder: CaseFolder) -> str:
    """Digest of the resolved claims but for what was decided about them."""
    import pyarrow as pa

    table = folder.tables.read("resolve", "claims").drop_columns(["status"])
    sha, sink = hashlib.sha256(), pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table.combine_chunks())
    sha.update(sink.getvalue())
    return sha.hexdigest()


def made_of(folder: CaseFolder) -> str:
    """What the roots of the current generation were made of; empty where that is not known."""
    try:
        rows = folder.tables.read("weigh", "roots_made_of").to_pylist()
    except (NotFound, Damaged):
        return ""
    return str(rows[0]["key"]) if rows else ""


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
