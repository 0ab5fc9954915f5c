"""The dossier as one self-contained HTML file: no script, no request, everything escaped, printable."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from headwater.dossier.numbering import key, numbers
from headwater.dossier.tree import Dossier, Grid, Kind, Sentence
from headwater.dossier.wording import date_words, inner

if TYPE_CHECKING:
    from jinja2 import Environment

LABELS = dict.fromkeys(Kind, "") | {
    Kind.DENIAL: "Denial",
    Kind.FACT: "Proceeding",
    Kind.ALLEGATION: "Reply",
    Kind.UNKNOWN: "Reply",
    Kind.NOTE: "Request",
    Kind.DRIFT: "Drift",
    Kind.WARNING: "To settle",
}
_LONG = 48
_TURNS = frozenset({"R", "AL", "AN", "LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI"})


def render(dossier: Dossier) -> str:
    """The file's content."""
    number_of = numbers(dossier.cards)

    def numbered(sentence: Sentence) -> list[int]:
        return sorted({number_of[key(citation)] for citation in sentence.citations})

    template = _environment().get_template("dossier.html")
    return (
        template.render(front=dossier.front, sections=dossier.sections, cards=dossier.cards, numbered=numbered) + "\n"
    )


def _environment() -> Environment:
    """The one environment: templates of the package, everything escaped, a missing name is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    made = Environment(
        loader=PackageLoader("headwater.dossier"), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    made.filters.update(markup=Markup, date=date_words, exact=exact, inner=inner)
    made.tests["turning"] = turning
    made.globals.update(kind_of=_kind_of, slug=slug, labels=LABELS, cell_class=cell_class)
    return made


def turning(text: str) -> bool:
    """True where text can turn the reading direction of what stands beside it."""
    return any(unicodedata.bidirectional(char) in _TURNS for char in text)


def exact(text: str) -> Any:
    """Text escaped so that a browser gives back the same characters; a bare carriage return would be lost."""
    from markupsafe import Markup, escape

    return Markup(str(escape(text)).replace("\r", "&#13;"))


def _kind_of(block: object) -> str:
    return type(block).__name__


def slug(words: str) -> str:
    """A class name out of a status."""
    return "".join(char if char.isalnum() else "-" for char in words.casefold())


def cell_class(block: Grid, column: int, one: Sentence) -> Any:
    """Class of a table cell: numbers to the right, hashes in a fixed width, long text with room."""
    from markupsafe import Markup

    if column in block.numeric:
        return Markup(' class="num"')
    text = one.text
    if len(text) == 64 and all(char in "0123456789abcdef" for char in text):
        return Markup(' class="hash"')
    return Markup(' class="long"') if len(text) > _LONG else ""
