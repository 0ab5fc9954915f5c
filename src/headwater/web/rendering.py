"""Templates: everything escaped, a missing name is an error, names kept from turning the text beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from headwater.web.asked import Asked, segment
from headwater.web.builds import STAGES
from headwater.web.page import Page

if TYPE_CHECKING:
    from jinja2 import Environment

MENU = (  # address, name, and the letter that goes there after "g"
    ("/case", "Case", "c"),
    ("/documents", "Documents", "d"),
    ("/claims", "Claims", "l"),
    ("/review", "Review", "r"),
    ("/entities", "Entities", "e"),
    ("/lists", "Lists", "x"),
    ("/links", "Links", "i"),
    ("/network", "Network", "n"),
    ("/trace", "Trace", "t"),
    ("/questions", "Questions", "q"),
    ("/timeline", "Timeline", "m"),
    ("/sources", "Sources", "s"),
    ("/report", "Dossier", "o"),
    ("/runs", "Runs", "u"),
)


def render(page: Page, asked: Asked) -> bytes:
    """The page as HTML; characters that UTF-8 cannot hold become question marks."""
    words = {**page.data, **page.extra, "title": page.title, "asked": asked, "at": asked.address, "page_of": page}
    return environment().get_template(page.template).render(words).encode("utf-8", "replace")


@cache
def environment() -> Environment:
    """The one environment."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("headwater.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(web=web, segment=segment, thousands=thousands, amount=amount, period=period, behind=behind)
    made.globals.update(menu=MENU, bar=bar)
    return made


def web(address: str) -> str:
    """The address if a click may go there: http and https only; else the empty string."""
    try:
        parts = urlsplit(address)
        fits = parts.scheme in ("http", "https") and bool(parts.hostname) and address.isprintable()
    except ValueError:
        return ""
    return address if fits else ""


def thousands(number: int) -> str:
    """A count with thin spaces."""
    return f"{number:,}".replace(",", "\u202f")


def amount(value: float | None, currency: str = "") -> str:
    """A sum of money; cents only where there are some."""
    if value is None:
        return ""
    digits = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
    return f"{digits.replace(',', chr(0x202F))} {currency}".strip()


def period(start: str, end: str = "") -> str:
    """A span of partial dates."""
    if start and end and start != end:
        return f"{start} – {end}"
    return start or (f"until {end}" if end else "")


def behind(stale: Sequence[str]) -> str:
    """Which steps of a build are behind, as one sentence; the words of the build page."""
    stages = [(name, words) for name, words in STAGES if any(one.startswith(f"{name} ") for one in stale)]
    if len(stages) != len(stale):
        return " · ".join(stale) + "."
    if len(stages) == len(STAGES):
        return "Files, case file or program have changed since the last build: all of its steps are to be done again."
    return f"To be done again: {', '.join(words[0].lower() + words[1:] for _, words in stages)}."


def bar(row: dict[str, Any]) -> dict[str, float]:
    """Places of the readings on a line of 200 units."""
    return {name: round(200 * float(row[name]), 1) for name in ("F", "R", "lo", "hi", "C")}
