"""Small pieces of SVG that the figures share."""

from __future__ import annotations

from headwater.dossier.figures.svg import clean, wrap
from headwater.model import LinkStatus

_STEP = 15.5
_STYLES = {
    LinkStatus.SUPPORTED: "solid",
    LinkStatus.WEAKLY_SUPPORTED: "thin",
    LinkStatus.CONTESTED: "dashdot",
    LinkStatus.WITHOUT_WEIGHT: "dotted",
    LinkStatus.DENIED: "dashed",
    LinkStatus.REFUTED: "dashed",
    LinkStatus.OPEN: "sparse",
}


def style_of(status: str) -> str:
    """Class of a line: how surely, never a colour."""
    return _STYLES.get(LinkStatus(status), "sparse")


def words(x: float, y: float, text: str, name: str, anchor: str = "middle") -> str:
    """One line of text."""
    isolated = f'<tspan unicode-bidi="isolate">{clean(text)}</tspan>'
    placed = f'class="{name}" x="{x:g}" y="{y:g}" text-anchor="{anchor}" direction="ltr"'
    return f"<text {placed}>{isolated}</text> "  # the space parts lines that are read one after another


def block(x: float, y: float, text: str, name: str, *, width: int, most: int) -> str:
    """Some lines of text around a middle; what is cut off ends in an ellipsis."""
    told = wrap(text, width, most)
    top = y - (len(told) - 1) * _STEP / 2 + _STEP * 0.32
    return "".join(words(x, top + place * _STEP, line, name) for place, line in enumerate(told))


def linked(href: str, label: str, body: str, name: str, more: str = "") -> str:
    """A part that the keyboard reaches, with what it says aloud."""
    told = clean(label)
    return f'<a class="{name}" href="{clean(href)}" aria-label="{told}"{more}><title>{told}</title>{body}</a>'


def drawing(width: float, height: float, label: str, body: str, name: str) -> str:
    """The whole figure; its parts stay readable one by one."""
    return (
        f'<svg class="figure {name}" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" '
        f'role="group" aria-label="{clean(label)}">{body}</svg>'
    )
