"""One string without the names that are not to be told: words, addresses, file names, encoded forms."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from html import unescape
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from headwater.dossier.redaction.finder import Finder, merged
from headwater.dossier.redaction.person import Hit, Person
from headwater.dossier.redaction.profile import Withheld
from headwater.dossier.redaction.spelling import visible

_ADDRESS = re.compile(r"\b(?:[a-z][a-z0-9+.-]{1,12}://|www\.)[^\s<>\"'“”«»]+", re.I)
_CODED = re.compile(r"\S*(?:%[0-9a-f]{2}|xn--|&#|&[a-z]{2,8};|\\u[0-9a-f]{4})\S*", re.I)
_MAIL = re.compile(r"[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.,/-])(?:\+|00)\d(?:[\s()./-]{0,2}\d){7,13}(?![\w/])")
WITHHELD = "[withheld]"


class Strings:
    """Rewrites strings; the same string gives the same result wherever it stands."""

    def __init__(self, people: Sequence[Person], finder: Finder, withheld: Collection[Withheld] = ()) -> None:
        self._people = people
        self._finder = finder
        self._withheld = withheld
        self._done: dict[str, str] = {}

    def clean(self, text: str) -> str:
        """The string with a pseudonym for every name; the bare label where it is nothing but a name."""
        if not text:
            return text
        if text not in self._done:
            self._done[text] = self._cleaned(text)
        return self._done[text]

    def hits(self, text: str, about: Collection[int] | None, more: Sequence[Hit] = ()) -> list[Hit]:
        """Names in a text, with ``more`` that are known to stand there."""
        coded = [
            hit for pattern in (_ADDRESS, _CODED) for match in pattern.finditer(text) for hit in self._within(match)
        ]
        return merged(text, [*self._finder.find(text, about), *coded, *more])

    def _within(self, match: re.Match[str]) -> Iterator[Hit]:
        """A whole address or coded token of a text, where it names somebody once it is read."""
        found = self._finder.find(_decoded(match[0]))
        if found:
            yield Hit(match.start(), match.end(), found[0].person)

    def address(self, url: str) -> str:
        """An address without names; only its host is left where they stand in it, and nothing where that has one."""
        decoded = _decoded(url)
        if not self._finder.find(decoded) and Withheld.ADDRESSES not in self._withheld:
            return url
        try:
            parts = urlsplit(url if "://" in url else f"//{url}")
            host = _decoded(parts.hostname or "")
        except ValueError:  # no address at all
            return ""
        if not host or self._finder.find(host):
            return ""
        return f"{parts.scheme or 'https'}://{parts.hostname}/"

    def file(self, path: str) -> str:
        """A path without names; with file names withheld only its ending is left."""
        if Withheld.FILES in self._withheld and path:
            return f"file{PurePosixPath(path).suffix[:8]}"
        return self.clean(path)

    def label(self, person: int) -> str:
        """Pseudonym of a person."""
        return self._people[person].label

    def _cleaned(self, text: str) -> str:
        plain = visible(text)
        plain = _ADDRESS.sub(lambda match: self.address(match[0]) or WITHHELD, plain)
        plain = _CODED.sub(self._coded, plain)
        if Withheld.CONTACTS in self._withheld:
            plain = _PHONE.sub(WITHHELD, _MAIL.sub(WITHHELD, plain))
        hits = self._finder.find(plain)
        if not hits:
            return plain if plain != visible(text) else text
        if len(hits) == 1 and not (plain[: hits[0].start] + plain[hits[0].end :]).strip(" .,;:\"'“”«»"):
            return self.label(hits[0].person)
        return replaced(plain, hits, self.label)

    def _coded(self, match: re.Match[str]) -> str:
        """A token that hides letters behind a code is withheld where it names somebody once it is read."""
        decoded = _decoded(match[0])
        if decoded == match[0]:
            return decoded
        return WITHHELD if self._finder.find(decoded) else match[0]


def replaced(text: str, hits: Sequence[Hit], label: Callable[[int], str]) -> str:
    """The text with each hit as the pseudonym in square brackets, as one changes a quotation."""
    pieces, at = [], 0
    for hit in hits:
        pieces += [text[at : hit.start], f"[{label(hit.person)}]"]
        at = hit.end
    return "".join([*pieces, text[at:]])


def _decoded(text: str) -> str:
    """What a reader of a coded string would read: percent signs, entities, escapes and foreign host names undone."""
    for _ in range(3):
        before = text
        text = unescape(unquote(text))
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), text)
        text = re.sub(r"xn--[a-z0-9-]+", _from_idna, text, flags=re.I)
        if text == before:
            break
    return visible(text.replace("+", " "))


def _from_idna(match: re.Match[str]) -> str:
    try:
        return match[0].lower().encode("ascii").decode("idna")
    except UnicodeError:
        return match[0]
