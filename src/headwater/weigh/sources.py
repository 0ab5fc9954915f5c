"""Which source a document is of: by publisher name, then by web host."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from headwater.model import Document, Judgement, Letter, Source, Verdict

UNGRADED = Source(name="")
_WORDS = re.compile(r"[^\W_]+")


def fold(name: str) -> str:
    """A name to compare by: no case, marks, punctuation or double spaces."""
    if not name.isascii():
        name = "".join(sign for sign in unicodedata.normalize("NFKD", name) if not unicodedata.combining(sign))
    return " ".join(_WORDS.findall(name.casefold()))


def host(url: str) -> str:
    """Host of a web address in small letters without ``www.``; empty where there is none."""
    if not url:
        return ""
    try:
        found = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:
        return ""
    return found.removeprefix("www.").rstrip(".")


@dataclass(frozen=True, slots=True)
class SourceBook:
    """The sources of a case, to look up by publisher and by host."""

    by_name: Mapping[str, Source]
    by_host: Mapping[str, Source]

    @staticmethod
    def of(sources: Iterable[Source]) -> SourceBook:
        """Index sources; where two claim one name, the first in the case file has it."""
        by_name: dict[str, Source] = {}
        by_host: dict[str, Source] = {}
        for source in sources:
            for name in (source.name, *source.publishers):
                by_name.setdefault(fold(name), source)
            for address in source.hosts:
                by_host.setdefault(host(address), source)
        return SourceBook(by_name, by_host)

    def match(self, document: Document) -> Source:
        """The document's source; one without name, of kind ``site`` and letter F, where none fits.

        A heading names no source: whoever writes "MINISTRY OF FINANCE" over a text would take its letter.
        """
        named = self.by_name.get(fold(document.publisher)) if document.publisher else None
        if named is not None:
            return named
        candidates = (*_wider(host(document.url)), *_wider(host(document.publisher)))
        return next((self.by_host[name] for name in candidates if name in self.by_host), UNGRADED)


def match(document: Document, sources: Iterable[Source]) -> Source:
    """The source that a document is of (see ``SourceBook.match``)."""
    return SourceBook.of(sources).match(document)


def effective(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Judgements in the order given, without those that a later one took back."""
    kept = list(judgements)
    undone = {one.target for one in kept if one.verdict is Verdict.UNDO}
    return [one for one in kept if one.verdict is not Verdict.UNDO and one.id not in undone]


def letters(judgements: Iterable[Judgement]) -> dict[str, Letter]:
    """Letters that people gave with ``grade``, by what they graded; the latest stands."""
    given = (one for one in effective(judgements) if one.verdict is Verdict.GRADE)
    return {one.target: Letter(one.value) for one in given if one.value in Letter.__members__}


def _wider(name: str) -> Iterator[str]:
    """A host and the domains above it, nearest first: ``a.b.org``, ``b.org``."""
    parts = name.split(".")
    for start in range(max(len(parts) - 1, 0)):
        yield ".".join(parts[start:])
