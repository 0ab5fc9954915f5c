"""Readers from outside, through one interface: a plug-in takes a reader and gives one that reads more.

Off unless ``case.toml`` names them. What they add goes through the same gates as everything else: a passage at its
offsets, the closed list of relations, a confidence below the threshold at which a claim counts without a person.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from headwater.errors import UsageError
from headwater.extract.reader import Extractor
from headwater.model import Plugin
from headwater.model.plugins import KINDS

Wrap = Callable[[Extractor, Plugin], Extractor]
"""A plug-in: from a reader and its options to a reader."""


def plugged(reader: Extractor, plugins: Sequence[Plugin]) -> Extractor:
    """The reader with each plug-in around it.

    Raises:
        UsageError: no plug-in is of that kind, or its options do not fit.
        Missing: the library that it needs is not installed.
    """
    for plugin in plugins:
        reader = _wrap(plugin.kind)(reader, plugin)
    return reader


def _wrap(kind: str) -> Wrap:
    if kind == "openai":
        from headwater.extract.plugins.endpoint import Endpoint

        return Endpoint
    if kind == "gliner":
        from headwater.extract.plugins.gliner import Gliner

        return Gliner
    if kind == "spacy":
        from headwater.extract.plugins.spacy import with_pipeline

        return with_pipeline
    raise UsageError(f"no plug-in is called {kind!r}", remedy=f"kind is one of {', '.join(KINDS)}")
