"""Small builders for spans and sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from headwater.dossier.tree import Kind, Role, Sentence, Span
from headwater.dossier.wording import capital, inner
from headwater.weigh.words import banned

Words = Sequence["Span | str"]


def spans(*parts: Span | str) -> tuple[Span, ...]:
    """Strings become plain spans, empty ones are left out."""
    made = (Span(part) if isinstance(part, str) else part for part in parts)
    return tuple(span for span in made if span.text)


def name(text: str, ref: str = "") -> Span:
    """A name as it is printed, with the entity that it stands for; a loaded one is set in quotation marks."""
    return Span(marked(text), Role.NAME, ref)


def marked(text: str) -> str:
    """Words of others that hold a banned word, in quotation marks: they are theirs and not ours."""
    return f"“{inner(text)}”" if loaded(text) else text


@lru_cache(maxsize=4096)
def loaded(text: str) -> bool:
    """True where words that only a quotation may hold stand in it, outside quotation marks."""
    return bool(banned(text))


def quoted(text: str) -> Span:
    """Words of a document; they are printed between quotation marks and checked against the text."""
    return Span(text, Role.QUOTE)


def given(text: str) -> Span:
    """Words that a person wrote into the case file, or that a reader found; loaded ones in quotation marks."""
    return Span(marked(text), Role.GIVEN)


def strong(text: str) -> Span:
    """Words to set in weight."""
    return Span(text, Role.STRONG)


def joined(groups: Sequence[Sequence[Span]], joiner: str = "and") -> tuple[Span, ...]:
    """Groups of spans as a list in words."""
    out: list[Span] = []
    last = f"{joiner} " if joiner == ";" else f" {joiner} "
    for place, group in enumerate(groups):
        if place:
            out.append(Span(last if place == len(groups) - 1 or joiner == ";" else ", "))
        out.extend(group)
    return tuple(out)


def sentence(parts: Iterable[Span | str], kind: Kind = Kind.NOTE) -> Sentence:
    """A sentence of ours: first letter raised unless it starts with a name or quotation, full stop at the end."""
    made = list(spans(*parts))
    if made and made[0].role is Role.PLAIN:
        made[0] = replace(made[0], text=capital(made[0].text))
    if made and not made[-1].text.rstrip().endswith((".", "?", "!", ":")):
        made.append(Span("."))
    return Sentence(tuple(made), kind)


def cell(*parts: Span | str) -> Sentence:
    """The content of a table cell."""
    return Sentence(spans(*parts), Kind.CELL)
