"""HTML looked over before it is parsed, in one pass: what would cost the parser more than any page is worth.

The parser takes quadratic time over the attributes of one element, and over formatting elements that stay open.
"""

from __future__ import annotations

import re

from headwater.ingest.limits import Limits, check

# An attribute as the HTML standard has it: a stray quotation mark belongs to a name, an open value runs to the end.
_ATTRIBUTE = r"""[\s/]*+[^\s/>][^\s/>=]*+(?:\s*+=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+)?+)?+"""
_ONE = re.compile(_ATTRIBUTE)
_PIECE = re.compile(rf"<!--|<(/?)([a-zA-Z][a-zA-Z0-9]*+)[^\s/>]*+((?:{_ATTRIBUTE})*+)[\s/]*+>?")
_RAW = {name: re.compile(rf"</{name}", re.I) for name in ("script", "style", "textarea", "title", "xmp", "iframe")}
_CLOSES_ITSELF = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "keygen",
        "basefont",
        "frame",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "colgroup",
        "rt",
        "rp",
        "html",
        "head",
        "body",
    ]
)
_SLACK = 5  # pages leave elements open; the parser closes most of them


def check_source(text: str, limits: Limits) -> None:
    """Refuse an element with too many attributes, and elements that are opened and opened and never closed.

    Raises:
        TooBig: naming the cap ``html_attributes`` or ``html_depth``.
    """
    place = depth = 0
    while match := _PIECE.search(text, place):
        place = match.end()
        if match[0] == "<!--":
            place = _behind(text, "-->", place)
            continue
        name = match[2].lower()
        if len(match[3]) > 2 * limits.html_attributes:
            count = sum(1 for _ in _ONE.finditer(match[3]))
            check(count, limits.html_attributes, "html_attributes", f"attributes of one <{name[:20]}>")
        if name in _RAW and not match[1]:
            end = _RAW[name].search(text, place)
            place = end.start() if end else place
        elif name not in _CLOSES_ITSELF:
            depth = max(0, depth - 1) if match[1] else depth + 1
            check(depth, _SLACK * limits.html_depth, "html_depth × 5", "HTML elements left open")


def _behind(text: str, mark: str, place: int) -> int:
    end = text.find(mark, place)
    return place if end < 0 else end + len(mark)
