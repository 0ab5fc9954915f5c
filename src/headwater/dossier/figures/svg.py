"""Primitives of SVG markup: every text is escaped, colours come from one list, and line styles carry certainty."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from headwater.model import LinkStatus

FONT = "ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif"


class Ink(StrEnum):
    """Colours (at least 4.5:1 on white, apart under colour-vision deficiency), always doubled by shape or text."""

    BLUE = "#0072B2"
    ORANGE = "#B85C00"
    GREY = "#5B5B5B"
    VIOLET = "#332288"
    BROWN = "#6A3D00"
    BLACK = "#000000"


@dataclass(frozen=True, slots=True)
class Stroke:
    """How surely: the dash pattern, the width, and the words of the key."""

    dash: str
    width: float
    words: str


_STROKES = {
    LinkStatus.SUPPORTED: Stroke("", 2.6, "supported"),
    LinkStatus.WEAKLY_SUPPORTED: Stroke("", 1.2, "weakly supported"),
    LinkStatus.CONTESTED: Stroke("9 3 2 3", 2.0, "contested"),
    LinkStatus.WITHOUT_WEIGHT: Stroke("2 4", 1.8, "asserted without weight"),
    LinkStatus.DENIED: Stroke("6 5", 1.2, "denied"),
    LinkStatus.REFUTED: Stroke("6 5", 1.2, "refuted"),
    LinkStatus.OPEN: Stroke("1 7", 1.4, "open"),
}
MISSING = Stroke("2 6", 2.0, "nothing on file")


def stroke(status: LinkStatus) -> Stroke:
    """Line style of a link's status."""
    return _STROKES[status]


def text(
    x: float, y: float, words: str, *, size: float = 13, anchor: str = "middle", weight: int = 400, ink: Ink = Ink.BLACK
) -> str:
    """One line of text, escaped, in its own direction."""
    return (
        f'<text x="{x:g}" y="{y:g}" font-size="{size:g}" text-anchor="{anchor}" font-weight="{weight}" '
        f'fill="{ink}" direction="ltr"><tspan unicode-bidi="isolate">{clean(words)}</tspan></text>'
    )


def lines(x: float, y: float, wrapped: list[str], *, size: float = 13, weight: int = 400, ink: Ink = Ink.BLACK) -> str:
    """Lines of text around a middle height."""
    top = y - (len(wrapped) - 1) * size * 0.62 + size * 0.35
    made = (
        text(x, top + place * size * 1.24, line, size=size, weight=weight, ink=ink)
        for place, line in enumerate(wrapped)
    )
    return "".join(made)


def wrap(words: str, width: int, most: int = 3) -> list[str]:
    """Words in lines of at most ``width`` characters; what is cut is marked."""
    return textwrap.wrap(" ".join(words.split()), width, max_lines=most, placeholder=" …") or [""]


def clean(words: str) -> str:
    """Escaped, without control characters that XML forbids or that turn the reading direction."""
    if words.isprintable():  # as nearly all are: none of these characters is
        return escape(words, quote=True)
    return escape("".join(char for char in words if _printable(char)), quote=True)


def _printable(char: str) -> bool:
    code = ord(char)
    if code in (0x9, 0xA, 0xD):
        return True
    turns = 0x202A <= code <= 0x202E or 0x2066 <= code <= 0x2069
    control = code < 0x20 or 0x7F <= code <= 0x9F or 0xD800 <= code <= 0xDFFF or code in (0xFFFE, 0xFFFF)
    return not (turns or control)


def shape(tag: str, **attributes: str | float) -> str:
    """An element without content; an underscore in a name stands for a hyphen."""
    told = (f'{name.replace("_", "-")}="{_attribute(value)}"' for name, value in attributes.items())
    return f"<{tag} {' '.join(told)}/>"


def _attribute(value: str | float) -> str:
    return clean(value) if isinstance(value, str) else f"{value:g}"


def document(anchor: str, width: float, height: float, title: str, description: str, body: str) -> str:
    """A whole drawing with title and description for those who do not see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" style="min-width:{min(width, 1400) * 0.76:g}px" '
        f'role="img" aria-labelledby="{anchor}-t {anchor}-d" font-family="{FONT}">'
        f'<title id="{anchor}-t">{clean(title)}</title><desc id="{anchor}-d">{clean(description)}</desc>'
        f'<rect width="{width:g}" height="{height:g}" fill="#fff"/>{body}</svg>'
    )
