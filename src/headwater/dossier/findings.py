"""What the dossier is written from: everything one as-of answer needs, as nouns of the earlier stages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from headwater.model import (
    Assessment,
    CaseFile,
    Claim,
    Conflict,
    Document,
    Drift,
    Entity,
    Judgement,
    Link,
    OpenQuestion,
    Root,
)
from headwater.trace import Change, Explanation
from headwater.weigh.proceedings import Proceeding

__all__ = ["Change", "DossierInput", "Explanation", "Findings", "Listing", "Proceeding", "Run"]


@dataclass(frozen=True, slots=True)
class Run:
    """A line of the change log: what was done to the case, by whom, when (UTC, ISO 8601)."""

    when: str
    who: str
    what: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A party of a list (sanctions, registers) that an entity may be.

    Attributes:
        alike: the two spellings that are, ours first; ``why`` says how they were compared.
        agrees, conflicts: facts around both.
        checked: what a person decided (same, different, unsure), with ``who`` and ``when``; empty where nobody did.
    """

    entity: str
    caption: str
    list: str
    entry: str
    listed_as: str
    alike: tuple[str, str]
    score: float
    why: str
    agrees: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    checked: str = ""
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """One answer: everything known by the day ``as_of`` (empty: no limit).

    ``claims`` are resolved and carry their status; ``documents`` include those that could not be read;
    ``texts`` maps a document id to its one normalised text, and is used for quotes and their surroundings.
    ``notes`` are sentences of weighing and tracing on what was set aside and why.
    """

    casefile: CaseFile
    as_of: str = ""
    documents: tuple[Document, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    claims: tuple[Claim, ...] = ()
    entities: tuple[Entity, ...] = ()
    links: tuple[Link, ...] = ()
    roots: tuple[Root, ...] = ()
    drifts: tuple[Drift, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    proceedings: tuple[Proceeding, ...] = ()
    explanations: tuple[Explanation, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    notes: tuple[str, ...] = ()
    listed: tuple[Listing, ...] = ()


@dataclass(frozen=True, slots=True)
class DossierInput:
    """One dossier: answers in order of their day, what changed between them, and the change log.

    The body is written from the last answer; the front page has a sentence per channel for each.
    ``generated`` is a UTC time to print, or empty (the same input then gives the same bytes).
    ``redaction`` says under which profile names were withheld; empty where every name stands.
    """

    answers: tuple[Findings, ...]
    changes: tuple[Change, ...] = ()
    runs: tuple[Run, ...] = ()
    generated: str = ""
    version: str = ""
    redaction: str = ""

    @property
    def last(self) -> Findings:
        """The answer that the body of the dossier is written from."""
        return self.answers[-1]
