"""What a request asks for: a page, as known on a day, part of a list, in one of three forms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, urlencode

from headwater.errors import UsageError
from headwater.model.dates import is_partial_date

REVIEWER = "headwater-reviewer"
PLACE = "headwater-place"
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Asked:
    """One request.

    Attributes:
        path: address without query and without ``.json`` or ``.csv``.
        form: ``html``, ``json`` or ``csv``.
        query: what stands after the question mark; the last value where one is given twice.
        parts: what the path names (a document, an entity).
        posted: fields of a form; empty for a look.
        reviewer: name that this browser judged under before.
        place: card of the review queue where this browser left it.
    """

    path: str
    form: str = "html"
    query: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    posted: Mapping[str, str] = field(default_factory=dict)
    reviewer: str = ""
    place: str = ""

    def text(self, name: str) -> str:
        """A value of the query, trimmed."""
        return self.query.get(name, "").strip()[:_LONGEST]

    @property
    def as_of(self) -> str:
        """The day asked for; empty for the day of the last build.

        Raises:
            UsageError: it is no date.
        """
        day = self.text("as_of")
        if day and not is_partial_date(day):
            raise UsageError(f"{day!r} is no date", remedy="write it as 2017-02-04")
        return day

    def number(self, name: str, least: int, otherwise: int) -> int:
        """A whole number of the query; what is none counts as ``otherwise``."""
        value = self.text(name)
        return max(int(value), least) if value.isdecimal() and len(value) < 10 else otherwise

    @property
    def page(self) -> int:
        """Page of a list, from 1."""
        return self.number("page", 1, 1)

    def address(self, path: str, **query: object) -> str:
        """Address of another page that keeps the day."""
        day = {"as_of": self.as_of} if self.as_of and "as_of" not in query else {}
        return address(path, **day, **query)

    def here(self, **changes: object) -> str:
        """Address of this page with some values of the query changed; the form stays HTML."""
        return address(self.path, **{**self.query, **changes})

    def twin(self, form: str) -> str:
        """Address of this page in another form."""
        return address(f"{self.path}.{form}", **self.query)


def address(path: str, **query: object) -> str:
    """A path with the values that are not empty."""
    given = {name: str(value) for name, value in query.items() if value not in ("", None)}
    return f"{path}?{urlencode(given, errors='replace')}" if given else path


def segment(name: str) -> str:
    """A name as one segment of a path."""
    return quote(name, safe="", errors="replace")


def local(path: str) -> str:
    """A path of ours to go on to; anything that could lead elsewhere becomes the case page."""
    fits = path.startswith("/") and path[1:2] not in ("/", "\\") and path.isprintable() and path.isascii()
    return path if fits else "/case"


def to_cookie(name: str) -> str:
    """A name in any script as a cookie value."""
    return quote(name, safe="", errors="replace")


def from_cookie(value: str) -> str:
    """The way back."""
    return unquote(value)
