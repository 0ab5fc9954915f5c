"""What a reader of documents is: a name, and a function from a text to mentions and claims."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from headwater.model import Claim, DocumentText, Mention


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was read in one document, in order of the text."""

    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()


class Extractor(Protocol):
    """A reader; ``name`` goes into every claim that it makes."""

    @property
    def name(self) -> str:
        """Name and version."""

    def extract(self, document: DocumentText) -> Extraction:
        """Read one document; never raises for any text."""
