"""What a person writes in case.toml: the question, the grades, the names, the settings."""

from __future__ import annotations

from dataclasses import dataclass, field

from headwater.model.answers import Question
from headwater.model.documents import Source
from headwater.model.grades import Letter
from headwater.model.schemas import Schema


@dataclass(frozen=True, slots=True)
class DeclaredEntity:
    """An entity that the case file names, with aliases in any language or script."""

    name: str
    schema: Schema
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """A statement of the case file that a body is part of a state; it weighs as a claim with this letter."""

    body: str
    state: str
    reason: str
    letter: Letter = Letter.A


@dataclass(frozen=True, slots=True)
class Request:
    """A recorded request for a reply, made to a person or organisation before publication."""

    party: str
    asked: str
    by: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of a case; each has a default that suits a first build.

    Attributes:
        confidence: at or above it a machine-read claim counts without a person (METHOD: .9).
        reader: name of the extractor.
        jitter: draws for the stability of a likelihood word.
        seed: of every random draw, so that a rebuild gives the same bytes.
    """

    confidence: float = 0.9
    reader: str = "headwater"
    jitter: int = 200
    seed: int = 0


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything in case.toml.

    ``as_of`` lists the days that the dossier answers for (empty: today); ``notice`` is printed on the
    front page; ``proposed`` is true where sponsors and movement were proposed by ``build``.
    """

    title: str
    question: Question
    as_of: tuple[str, ...] = ()
    notice: str = ""
    sources: tuple[Source, ...] = ()
    entities: tuple[DeclaredEntity, ...] = ()
    bodies: tuple[Body, ...] = ()
    requests: tuple[Request, ...] = ()
    settings: Settings = field(default_factory=Settings)
    proposed: bool = False
