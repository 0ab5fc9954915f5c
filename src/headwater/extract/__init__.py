"""Reading: a document's text becomes mentions and claims, each with the passage that it stands in."""

from __future__ import annotations

from headwater.errors import UsageError
from headwater.extract.reader import Extraction, Extractor

__all__ = ["Extraction", "Extractor", "extractor"]


def extractor(name: str) -> Extractor:
    """The reader of that name, ``headwater`` or ``rules``, with the plug-ins that may follow it.

    Raises:
        UsageError: no reader or plug-in has that name, or the options do not fit.
        Missing: a plug-in's library is not installed.
    """
    if " with " in name:
        return _plugged(name)
    if name == "headwater":
        from headwater.extract.combined import Combined

        return Combined()
    if name == "rules":
        from headwater.extract.rules import Rules

        return Rules()
    raise UsageError(f"no reader is called {name!r}", remedy='set reader = "headwater" or "rules" in case.toml')


def _plugged(specified: str) -> Extractor:
    from headwater.extract.plugins import plugged
    from headwater.model.plugins import parted

    try:
        reader, plugins = parted(specified)
    except ValueError as error:
        raise UsageError(f"cannot read {specified[:80]!r}", remedy="see [[plugin]] of case.toml") from error
    return plugged(extractor(reader), plugins)
