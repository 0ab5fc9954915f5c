"""Names by which texts can cite the sources and documents of a case, found in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.model import Document, Source
from headwater.weigh.sources import UNGRADED, SourceBook, fold

_WORD = re.compile(r"[^\W_]+")
_ARTICLE = re.compile(r"^(?:The|Le|La|Les|El|Los|Il|Lo|Der|Die|Das|O|A)\s+(?=\w{4})")
_VOWELS = "aeiouyаеиоуыэюяёіїє"
_INFLECTS = 6  # from that many letters on, a word may end otherwise: "Rzeczpospolitej", "Коммерсанта"
_TITLE_WORDS = 5
_TITLE_LETTERS = 24


@dataclass(frozen=True, slots=True)
class Named:
    """A place in a text where an outlet is named."""

    start: int
    end: int
    outlet: str


@dataclass(frozen=True, slots=True)
class Outlets:
    """Every outlet of the case: which documents are its, by what names it goes.

    An outlet's key is the name of its source, or the folded publisher of documents without a source.
    ``patterns`` are by the first letters of a name; ``titles`` by the first words of a title.
    """

    of_document: Mapping[str, str]
    documents: Mapping[str, tuple[str, ...]]
    sources: Mapping[str, Source]
    patterns: Mapping[str, Sequence[tuple[re.Pattern[str], str]]]
    titles: Mapping[tuple[str, ...], Sequence[tuple[tuple[str, ...], str]]]
    links: Mapping[str, str]

    @staticmethod
    def of(documents: Iterable[Document], sources: Sequence[Source]) -> Outlets:
        """Index a case."""
        book = SourceBook.of(sources)
        of_document: dict[str, str] = {}
        names: dict[str, set[str]] = {one.name: {one.name, *one.publishers} for one in sources}
        by_key = {one.name: one for one in sources}
        titles: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]] = {}
        links: dict[str, str] = {}
        for document in sorted(documents, key=lambda one: one.id):
            source = book.match(document)
            key = source.name if source is not UNGRADED else fold(document.publisher)
            of_document[document.id] = key
            if key:
                names.setdefault(key, set()).add(document.publisher)
            _add_title(titles, document)
            if document.url:
                links.setdefault(address(document.url), document.id)
        return Outlets(of_document, _inverted(of_document), by_key, _patterns(names), titles, links)

    def named_in(self, text: str) -> Iterator[Named]:
        """Outlets named in a text, in order; names are matched with their capitals."""
        last = 0
        for word in _WORD.finditer(text):
            if word.start() < last:
                continue
            for pattern, outlet in self.patterns.get(word.group()[:3], ()):
                found = pattern.match(text, word.start())
                if found:
                    last = found.end()
                    yield Named(found.start(), last, outlet)
                    break

    def called(self, voice: str) -> str:
        """Outlet that a voice is, or that the phrase names; empty for none."""
        return next((one.outlet for one in self.named_in(voice)), "")

    def titles_in(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Places where the title of a document of the case stands, with the document."""
        if not self.titles:
            return
        words = [(match.group().casefold(), match.start(), match.end()) for match in _WORD.finditer(text)]
        plain = [word for word, _, _ in words]
        for at in range(len(plain) - _TITLE_WORDS + 1):
            for title, document in self.titles.get(tuple(plain[at : at + _TITLE_WORDS]), ()):
                if tuple(plain[at : at + len(title)]) == title:
                    yield words[at][1], words[at + len(title) - 1][2], document


def address(url: str) -> str:
    """A web address to compare by: no scheme, ``www.``, query, anchor or closing slash."""
    bare = re.sub(r"^\w+://(?:www\.)?", "", url.strip().casefold())
    return re.split(r"[?#]", bare)[0].rstrip("/.,;)")


def _add_title(titles: dict[tuple[str, ...], list[tuple[tuple[str, ...], str]]], document: Document) -> None:
    words = tuple(word.casefold() for word in _WORD.findall(document.title))
    if len(words) >= _TITLE_WORDS and len(document.title) >= _TITLE_LETTERS:
        titles.setdefault(words[:_TITLE_WORDS], []).append((words, document.id))


def _inverted(of_document: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for document, outlet in of_document.items():
        if outlet:
            found.setdefault(outlet, []).append(document)
    return {outlet: tuple(several) for outlet, several in found.items()}


def _patterns(names: Mapping[str, Iterable[str]]) -> dict[str, list[tuple[re.Pattern[str], str]]]:
    found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    pairs = ((name, outlet) for outlet, several in names.items() for name in several)
    for name, outlet in sorted(pairs, key=lambda pair: (-len(pair[0]), pair)):
        words = _WORD.findall(_ARTICLE.sub("", name))
        if words and len("".join(words)) > 1:
            pattern = re.compile(r"[\s.&'’«»\"“”-]{1,3}".join(map(_inflected, words)) + r"(?!\w)")
            found.setdefault(words[0][:3], []).append((pattern, outlet))
    return found


def _inflected(word: str) -> str:
    if len(word) < _INFLECTS:
        return re.escape(word)
    stem = word[:-1] if word[-1].casefold() in _VOWELS else word
    return re.escape(stem) + r"\w{0,3}"
