"""What intake gives for one file, and what a reader gives to intake."""

from __future__ import annotations

from dataclasses import dataclass, field

from headwater.model import Block, Box, Document, DocumentText, Page, Table


@dataclass(frozen=True, slots=True)
class Part:
    """A file inside a container: its name there (never a path on this machine) and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file says of itself; empty where it says nothing. ``published`` is a partial ISO date."""

    title: str = ""
    url: str = ""
    publisher: str = ""
    published: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What one reader made of one file: normalised text, and blocks that stand in order in it.

    ``container`` is true where the file is nothing but its children; ``left_out`` names the members of a
    container that could not be taken, each with why.
    """

    media_type: str
    text: str = ""
    blocks: tuple[Block, ...] = ()
    facts: Facts = field(default_factory=Facts)
    pages: tuple[Page, ...] = ()
    boxes: tuple[Box, ...] = ()
    tables: tuple[Table, ...] = ()
    children: tuple[Part, ...] = ()
    encoding: str = ""
    notes: tuple[str, ...] = ()
    container: bool = False
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Intake:
    """One file after reading: the document, its one normalised text, and the layout of that text."""

    document: Document
    text: str = ""
    blocks: tuple[Block, ...] = ()
    pages: tuple[Page, ...] = ()
    boxes: tuple[Box, ...] = ()
    tables: tuple[Table, ...] = ()
    children: tuple[Part, ...] = ()

    @property
    def document_text(self) -> DocumentText:
        """What a reader of claims takes."""
        return DocumentText(self.document, self.text, self.blocks, self.pages, self.tables)
