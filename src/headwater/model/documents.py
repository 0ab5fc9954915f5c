"""Sources, captures, documents and the places in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from headwater.model.grades import Directness, EvidenceClass, Interest, Letter, Tier


class SourceKind(StrEnum):
    """What a source is; it fixes the default tier of what the source says in its own voice."""

    REGISTER = "register"  # company, property, lobbying, election register
    COURT = "court"  # verdicts and orders
    AUTHORITY = "authority"  # charges, designations, official statements: they allege
    NEWS = "news"
    FACT_CHECK = "fact-check"
    RESEARCH = "research"
    PARTY = "party"  # somebody the question is about
    SITE = "site"  # blogs, forums, anything unedited

    @property
    def tier(self) -> Tier:
        """Tier of a plain statement by such a source."""
        return _TIER[self]

    @property
    def directness(self) -> Directness:
        """How such a source knows what it says in its own voice, where the text does not tell."""
        record = self in (SourceKind.REGISTER, SourceKind.COURT)
        return Directness.RECORD if record else Directness.FIRST_HAND


_TIER = {
    SourceKind.REGISTER: Tier.RECORD,
    SourceKind.COURT: Tier.RECORD,
    SourceKind.AUTHORITY: Tier.OFFICIAL_ALLEGATION,
    SourceKind.NEWS: Tier.REPORTING,
    SourceKind.FACT_CHECK: Tier.REPORTING,
    SourceKind.RESEARCH: Tier.REPORTING,
    SourceKind.PARTY: Tier.UNOFFICIAL_ALLEGATION,
    SourceKind.SITE: Tier.UNOFFICIAL_ALLEGATION,
}


@dataclass(frozen=True, slots=True)
class SubjectGrade:
    """A letter that a source has for one subject only (an entity name or a relation)."""

    subject: str
    letter: Letter
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A publisher or register with the letter that a person gave it.

    Attributes:
        name: as printed.
        kind: what it is.
        letter: Admiralty reliability; F until a person grades it.
        reason: why that letter, in a sentence.
        publishers: names under which documents carry it, compared without case.
        hosts: web hosts of its documents (``example.org`` also covers ``www.example.org``).
        subjects: letters for single subjects.
        parties: names of entities that this source speaks for; their own denials are self-serving.
        owner: the body behind it where several outlets are one voice; same owner and day, same root.
    """

    name: str
    kind: SourceKind = SourceKind.SITE
    letter: Letter = Letter.F
    reason: str = ""
    publishers: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    subjects: tuple[SubjectGrade, ...] = ()
    parties: tuple[str, ...] = ()
    owner: str = ""
    evidence_class: EvidenceClass = EvidenceClass.CONTEXTUAL
    interest: Interest = Interest.NEUTRAL


@dataclass(frozen=True, slots=True)
class Capture:
    """One time that bytes were taken in: a ledger entry of kind ``capture``.

    Attributes:
        document: SHA-256 of the bytes, hexadecimal.
        path: as the user gave it, or ``archive.zip!/inner/name`` for a part of a container.
        captured: UTC time, ISO 8601 with seconds.
        size: bytes.
        parent: SHA-256 of the container it came out of, or empty.
        letter: a grade given with ``add --letter``, or empty.
        by: login name of the person who took them in; empty where it is not known.
    """

    document: str
    path: str
    captured: str
    size: int
    url: str = ""
    publisher: str = ""
    published: str = ""
    letter: str = ""
    parent: str = ""
    by: str = ""


HIDDEN = ("hidden characters", "bidirectional controls", "invisible", "zero-width")
"""What notes of intake call text and characters that nobody sees."""


class DocumentStatus(StrEnum):
    """How reading the file ended."""

    READ = "read"
    EMPTY = "empty"  # read, and there is no text in it
    FAILED = "failed"  # the reason is in ``reason``
    CONTAINER = "container"  # archive or mailbox: its parts are documents


@dataclass(frozen=True, slots=True)
class Document:
    """One captured file after reading.

    ``published`` is a partial ISO date; ``captured`` a UTC timestamp; ``characters`` counts code points
    of the normalised text; ``pages`` is 0 where the kind has none.
    """

    id: str
    path: str
    title: str = ""
    url: str = ""
    publisher: str = ""
    published: str = ""
    captured: str = ""
    media_type: str = ""
    pages: int = 0
    characters: int = 0
    status: DocumentStatus = DocumentStatus.READ
    reason: str = ""
    language: str = ""
    encoding: str = ""
    letter: str = ""
    parent: str = ""
    size: int = 0
    notes: tuple[str, ...] = ()

    @property
    def hidden(self) -> tuple[str, ...]:
        """Notes on what a reader of the original does not see: hidden text, zero-width and direction characters."""
        return tuple(note for note in self.notes if any(word in note for word in HIDDEN))

    @property
    def known(self) -> str:
        """The date from which it counts as known: published, else the day of our capture."""
        return self.published or self.captured[:10]


class BlockKind(StrEnum):
    """What a run of text is on its page."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CAPTION = "caption"
    TABLE = "table"
    FURNITURE = "furniture"  # menus, comment forms, share buttons: kept, never read for claims


@dataclass(frozen=True, slots=True)
class Block:
    """A run of the normalised text; blocks do not overlap and stand in order.

    Offsets are code points, end exclusive. ``page`` counts from 1; 0 where there are no pages.
    """

    kind: BlockKind
    start_char: int
    end_char: int
    page: int = 0
    language: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Span of one page in the normalised text, and its size in points."""

    number: int
    start_char: int
    end_char: int
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Box:
    """Where a run of text stands on its page: points, origin at the lower left."""

    page: int
    start_char: int
    end_char: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in a document or that is the document; every cell a string as it stood."""

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class DocumentText:
    """What the reader of claims gets: a document with its text and the layout of it."""

    document: Document
    text: str
    blocks: tuple[Block, ...] = ()
    pages: tuple[Page, ...] = ()
    tables: tuple[Table, ...] = field(default=())

    def page_of(self, offset: int) -> int:
        """Page number of a character offset; 0 where the document has no pages."""
        return next((page.number for page in self.pages if page.start_char <= offset < page.end_char), 0)


@dataclass(frozen=True, slots=True)
class Citation:
    """A passage one can find again (W3C TextQuoteSelector): ``text[start_char:end_char] == quote``."""

    document: str
    start_char: int
    end_char: int
    quote: str
    page: int = 0
    prefix: str = ""
    suffix: str = ""
