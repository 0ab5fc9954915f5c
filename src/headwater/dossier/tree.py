"""The dossier as a tree of frozen nouns: sections hold blocks, blocks hold sentences, sentences cite passages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from headwater.dossier.findings import DossierInput
from headwater.dossier.wording import inner
from headwater.model import Citation, Readings, Tier


class Role(StrEnum):
    """What a run of words inside a sentence is; names and quotations are set apart from our own words."""

    PLAIN = ""
    NAME = "name"
    QUOTE = "quote"
    STRONG = "strong"
    GIVEN = "given"  # words of the case file or of a file, neither ours nor quoted from a passage


class Kind(StrEnum):
    """What a sentence does; it decides what the linter asks of it."""

    FACT = "fact"  # needs a passage
    ALLEGATION = "allegation"  # needs a passage and an alleging voice
    DENIAL = "denial"  # needs a passage
    UNKNOWN = "unknown"  # needs a passage
    DECLARED = "declared"  # stated by the case file, which is named
    JUDGEMENT = "judgement"  # a likelihood sentence
    CONFIDENCE = "confidence"
    GAP = "gap"  # what is missing
    WARNING = "warning"  # to settle before publication
    DRIFT = "drift"  # a relay says more than its origin
    NOTE = "note"  # about this file, never about the world
    CELL = "cell"  # the content of a table

    @property
    def factual(self) -> bool:
        """True where the sentence must cite a passage."""
        return self in (Kind.FACT, Kind.ALLEGATION, Kind.DENIAL, Kind.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words of one role; ``ref`` is the id of the entity that a name stands for."""

    text: str
    role: Role = Role.PLAIN
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words with the passages they rest on.

    ``tier`` is that of the best passage (None where there is none); ``confirmed`` of its ``of`` passages
    were confirmed by a person. ``id`` is given once, when the dossier is numbered.
    """

    spans: tuple[Span, ...]
    kind: Kind = Kind.NOTE
    citations: tuple[Citation, ...] = ()
    tier: Tier | None = None
    confirmed: int = 0
    of: int = 0
    id: str = ""

    @property
    def text(self) -> str:
        """The sentence as plain words; a quotation stands in its marks."""
        return "".join(f"“{inner(span.text)}”" if span.role is Role.QUOTE else span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that stand together; ``role`` is a style name (lead, notice, warning) or empty."""

    sentences: tuple[Sentence, ...]
    role: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One proposition with everything said for and against it.

    ``beside`` holds denials, replies, the state of a proceeding and warnings; ``marks`` are short facts
    about the evidence (status, independent origins, computed number, passages confirmed).
    """

    link: str
    status: str
    sentences: tuple[Sentence, ...]
    beside: tuple[Sentence, ...] = ()
    marks: tuple[str, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; every cell is a sentence so that it can cite."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Sentence, ...], ...]
    numeric: tuple[int, ...] = ()
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with its finding in one sentence and the same content as a table; ``svg`` is markup of ours."""

    anchor: str
    title: str
    finding: Sentence
    svg: str
    twin: Grid


Block = Paragraph | Statement | Grid | Figure


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its blocks and its sub-sections."""

    anchor: str
    title: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """One channel as known on one day: the likelihood sentence and, apart from it, the confidence sentence.

    ``against`` are the denials on file between any two stations of the chain, printed beside it.
    """

    channel: str
    sponsor: str
    movement: str
    as_of: str
    assessed: bool
    words: str
    likelihood: Sentence
    confidence: Sentence | None
    missing: tuple[Sentence, ...]
    readings: Readings
    against: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """The answers for one day."""

    as_of: str
    title: str
    answers: tuple[Answer, ...]
    none: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """A number on the front page with what it counts."""

    number: int
    label: str


@dataclass(frozen=True, slots=True)
class Front:
    """The first page."""

    title: str
    question: str
    notice: str
    days: tuple[Day, ...]
    counts: tuple[Count, ...]
    warnings: tuple[Sentence, ...]
    notes: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A passage with everything needed to find it again and to judge it.

    ``facts`` are label and value pairs (letter, directness, origin, reader …); ``claims`` the ids of the
    claims read in it; ``back`` the ids of the sentences that cite it.
    """

    number: int
    citation: Citation
    title: str
    publisher: str
    published: str
    captured: str
    url: str
    path: str
    language: str
    facts: tuple[tuple[str, str], ...]
    claims: tuple[str, ...]
    confirmed: bool
    back: tuple[str, ...] = ()

    @property
    def anchor(self) -> str:
        """Fragment of the card in the HTML file."""
        return f"p{self.number}"


@dataclass(frozen=True, slots=True)
class Dossier:
    """The whole dossier: front page, sections, passages, and the input it was written from."""

    front: Front
    sections: tuple[Section, ...]
    cards: tuple[Card, ...]
    source: DossierInput
