"""What HTML elements mean for reading: which are skipped, inline, headings, furniture, tables of values."""

from __future__ import annotations

import re
from typing import Any

from headwater.model import BlockKind

SKIPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "math",
        "head",
        "iframe",
        "object",
        "embed",
        "canvas",
        "audio",
        "video",
        "map",
        "datalist",
        "title",
    ]
)
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "img",
        "ins",
        "kbd",
        "mark",
        "meter",
        "output",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "label",
        "input",
        "link",
        "meta",
        "progress",
        "picture",
        "source",
        "nobr",
    ]
)
KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    **dict.fromkeys(("li", "dt", "dd"), BlockKind.LIST_ITEM),
    **dict.fromkeys(("figcaption", "caption"), BlockKind.CAPTION),
    "blockquote": BlockKind.QUOTE,
}
_FURNITURE = frozenset(
    ["nav", "footer", "button", "select", "textarea", "dialog", "menu", "fieldset", "option", "input"]
)
_ROLES = frozenset(
    [
        "navigation",
        "banner",
        "contentinfo",
        "search",
        "dialog",
        "complementary",
        "alertdialog",
        "menu",
        "menubar",
        "toolbar",
    ]
)
_CLASSES = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menus?|breadcrumbs?|cookies?|consent|gdpr|share(?:daddy|bar)?|sharing|social"
    r"|comments?|commentlist|comment-?form|respond|related(?:posts?)?|newsletter|subscribe|advert(?:isement)?s?"
    r"|sponsored|skip-?link|pagination)(?:$|[\s_-])",
    re.I,
)
_NEVER = frozenset(["html", "body", "main", "article"])


def says_furniture(element: Any) -> bool:
    """True where tag, role, class or id say menu, form, share buttons, cookies, comments."""
    tag = element.tag
    if tag in _NEVER:
        return False
    if tag in _FURNITURE or tag == "form" or (element.get("role") or "").lower() in _ROLES:
        return True
    return bool(_CLASSES.search(f"{element.get('class') or ''} {element.get('id') or ''}"))


def is_data_table(table: Any) -> bool:
    """True for a table of values; false for one that lays out a page."""
    if any(True for tag in ("table", "h1", "h2", "ul", "form", "article") if table.find(f".//{tag}") is not None):
        return False
    widths = [sum(cell.tag in ("td", "th") for cell in row) for row in table.iter("tr")]
    wide = sum(width >= 2 for width in widths)
    return len(widths) >= 2 and wide * 2 > len(widths) and len(table.findall(".//p")) <= sum(widths)
