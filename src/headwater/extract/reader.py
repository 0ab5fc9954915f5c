"""What a reader of documents is: a name, and a function from a text to mentions and claims."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from headwater.model import Claim, DocumentText, Mention

Watch = Callable[[int, int], None]
"""Told how many characters of a document were read, and of how many."""


def unwatched(read: int, whole: int) -> None:
    """A watch that looks away."""
    del read, whole


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

    def extract(self, document: DocumentText, watch: Watch = unwatched) -> Extraction:
        """Read one document; never raises for any text. ``watch`` is told how far it is, if it is a long one."""
