"""Reading: a document's text becomes mentions and claims, each with the passage that it stands in."""

from __future__ import annotations

from headwater.errors import UsageError
from headwater.extract.reader import Extraction, Extractor

__all__ = ["Extraction", "Extractor", "extractor"]


def extractor(name: str) -> Extractor:
    """The reader of that name; ``rules`` is built in.

    Raises:
        UsageError: no reader has that name.
    """
    if name == "headwater":
        from headwater.extract.combined import Combined

        return Combined()
    if name == "rules":
        from headwater.extract.rules import Rules

        return Rules()
    raise UsageError(f"no reader is called {name!r}", remedy='set reader = "rules" in case.toml')
