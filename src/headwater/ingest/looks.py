"""How an HTML element looks, as far as style says: is there a way in which nobody sees its words?

Inline styles, presentational attributes and rules of the page's own style sheets with plain selectors (``.class``,
``#id``, ``tag``, ``tag.class``) count; a style sheet that is not in the file cannot be looked at. White on nothing
known counts as hidden: pages are white where they do not say otherwise.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

_RULE = re.compile(r"([^{}]{1,2000})\{([^{}]{0,5000})\}")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
_MEDIA = re.compile(r"@(?:media|supports|layer|container)[^{}]*\{", re.I)
_PLAIN = re.compile(r"(?:[a-z][a-z0-9]*)?(?:[.#][\w-]+)?", re.I)
_NUMBER = re.compile(r"\s*(-?\d*\.?\d+)\s*(px|pt|em|rem|%|vw|vh|ex|ch|in|cm|mm)?", re.I)
_READER_ONLY = re.compile(
    r"(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text|-only)?|u-hidden|offscreen|off-screen|a11y-hidden)(?:$|\s)"
)
_PIXELS = {
    "": 1.0,
    "px": 1.0,
    "pt": 1.33,
    "em": 16,
    "rem": 16,
    "%": 0.16,
    "ex": 8,
    "ch": 8,
    "in": 96,
    "cm": 38,
    "mm": 4,
}
_FAR = 400.0  # pixels beyond an edge
_NAMED = {"white": "ffffff", "black": "000000", "snow": "fffafa", "ivory": "fffff0", "transparent": ""}
_MOST = 5_000  # rules
_SOURCE = 400_000  # characters of style sheets
_NEAR = 12  # of 255: how far two colours may differ and still be one to the eye
_TINY = 1.5  # pixels
UNKNOWN = "?"

Style = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Look:
    """What an element passes on to what stands in it.

    Attributes:
        color: of the text, six digits; ``?`` where it cannot be told, empty for none.
        ground: the same of the background.
        tiny: of no size; an element inside may have one again.
        unseen: ``visibility`` hides it; an element inside may be visible again.
        gone: why nobody sees it nor anything inside it; empty where it can be seen.
    """

    color: str = "000000"
    ground: str = "ffffff"
    tiny: bool = False
    unseen: bool = False
    gone: str = ""

    @property
    def hidden(self) -> str:
        """In which way nobody sees its own words; empty where they are seen."""
        return self.gone or ("of no size" if self.tiny else "not displayed" if self.unseen else _coloured(self))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rules of a page's own style sheets by their plain selector, in lower case."""

    rules: Mapping[str, Style] = field(default_factory=dict)

    def of(self, element: Any) -> dict[str, str]:
        """Declarations that hold for an element: rules first, its own style last."""
        made: dict[str, str] = {}
        if self.rules:
            names = [f".{one}" for one in (element.get("class") or "").lower().split()]
            names += [f"#{element.get('id').lower()}"] if element.get("id") else []
            for name in (element.tag, *names, *(f"{element.tag}{one}" for one in names)):
                made |= self.rules.get(name, {})
        return made | declarations(element.get("style") or "")


def sheet_of(tree: Any) -> Sheet:
    """The style sheets inside a page."""
    source = "\n".join(one.text or "" for one in tree.iter("style") if "print" not in (one.get("media") or ""))
    source = _MEDIA.sub("", _COMMENT.sub("", source[:_SOURCE]))
    rules: dict[str, dict[str, str]] = {}
    for number, match in enumerate(_RULE.finditer(source)):
        if number >= _MOST:
            break
        found = declarations(match[2])
        for selector in match[1].split(","):
            name = selector.strip().lower()
            if found and name and _PLAIN.fullmatch(name):
                rules.setdefault(name, {}).update(found)
    return Sheet(rules)


def declarations(style: str) -> dict[str, str]:
    """Properties of a style, without ``!important``; a later one wins."""
    made: dict[str, str] = {}
    for part in style[:5_000].split(";"):
        name, colon, value = part.partition(":")
        if colon:
            made[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return made


def look(element: Any, outer: Look, sheet: Sheet) -> Look:
    """How an element looks inside another."""
    if outer.gone:
        return outer
    style = sheet.of(element)
    told = style.get("color") or (element.get("color") if element.tag == "font" else "") or ""
    size = _length(style.get("font-size", ""))
    visibility = style.get("visibility", "")
    return Look(
        _color(told, outer.color),
        _ground(element, style, outer.ground),
        outer.tiny if size is None or (outer.tiny and _is_share(style["font-size"])) else size <= _TINY,
        visibility in ("hidden", "collapse") or (outer.unseen and visibility != "visible"),
        _gone(element, style),
    )


def _ground(element: Any, style: Style, outer: str) -> str:
    told = style.get("background-color") or style.get("background") or element.get("bgcolor") or ""
    if "url(" in told or "gradient" in told or style.get("background-image", "none") not in ("none", ""):
        return UNKNOWN
    if not told:
        return outer
    found = _color(told.split(" ")[0] if "(" not in told else told, UNKNOWN)
    return found or outer


def _color(told: str, otherwise: str) -> str:
    """A colour as six digits; empty for none at all, ``otherwise`` where it is not told."""
    told = told.strip().lower()
    if not told or told in ("inherit", "currentcolor", "initial", "unset"):
        return otherwise
    if told in _NAMED:
        return _NAMED[told]
    if told.startswith("#") and re.fullmatch(r"#[0-9a-f]{3,8}", told):
        return _from_hex(told[1:])
    numbers = re.findall(r"[\d.]+%?", told) if told.startswith(("rgb", "hsl")) else []
    if len(numbers) >= 4 and _share(numbers[3]) <= 0.05:
        return ""
    if told.startswith("rgb") and len(numbers) >= 3:
        return "".join(f"{min(255, round(_share(one) * 255 if '%' in one else float(one))):02x}" for one in numbers[:3])
    if told.startswith("hsl") and len(numbers) >= 3 and _share(numbers[2]) >= 0.98:
        return "ffffff"
    return UNKNOWN


def _from_hex(digits: str) -> str:
    if len(digits) in (3, 4):
        digits = "".join(2 * one for one in digits)
    return "" if len(digits) == 8 and int(digits[6:], 16) <= 12 else digits[:6]


def _share(number: str) -> float:
    return float(number[:-1] or 0) / 100 if number.endswith("%") else float(number.strip(".") or 0)


def _is_share(size: str) -> bool:
    """True for a size that is a share of the one around it: nothing of nothing is nothing."""
    return size.endswith("%") or (size.endswith("em") and not size.endswith("rem"))


def _gone(element: Any, style: Style) -> str:
    """In which way nobody sees it, whatever stands inside; empty where it can be seen."""
    if "hidden" in element.attrib:
        return "attribute hidden"
    if _READER_ONLY.search((element.get("class") or "").lower()):
        return "for screen readers only"
    if style.get("display") == "none":
        return "not displayed"
    if (opacity := _length(style.get("opacity", ""))) is not None and opacity <= 0.05:
        return "transparent"
    return _moved(style) or _clipped(style)


def _moved(style: Style) -> str:
    indent = _length(style.get("text-indent", ""))
    if indent is not None and indent <= -_FAR / 4:
        return "off the page"
    if style.get("position") in ("absolute", "fixed"):
        for side in ("left", "top", "right", "bottom"):
            if (at := _length(style.get(side, ""))) is not None and at <= -_FAR:
                return "off the page"
    shift = _length(style.get("margin-left", ""))
    if shift is not None and shift <= -_FAR:
        return "off the page"
    transform = style.get("transform", "")
    if re.search(r"scale[xy]?\(\s*0?\.?0*\s*[,)]", transform):
        return "of no size"
    far = re.search(r"translate[xy3d]*\(\s*(-?\d+)px", transform)
    return "off the page" if far and abs(int(far[1])) >= _FAR else ""


def _clipped(style: Style) -> str:
    clip = style.get("clip", "")
    if clip.startswith("rect") and all(abs(float(one)) <= 1 for one in re.findall(r"-?\d+\.?\d*", clip)):
        return "clipped away"
    inset = re.match(r"inset\(\s*(\d+)%", style.get("clip-path", ""))
    if (inset and int(inset[1]) >= 50) or re.match(r"circle\(\s*0", style.get("clip-path", "")):
        return "clipped away"
    if style.get("overflow", "").split(" ")[0] in ("hidden", "clip"):
        for side in ("height", "max-height", "width", "max-width"):
            if (length := _length(style.get(side, ""))) is not None and 0 <= length <= 1:
                return "clipped away"
    return ""


def _coloured(made: Look) -> str:
    if made.color == "":
        return "transparent"
    if UNKNOWN in (made.color, made.ground) or made.ground == "":
        return ""
    pairs = zip(_channels(made.color), _channels(made.ground), strict=True)
    return "in the colour of its background" if all(abs(one - other) <= _NEAR for one, other in pairs) else ""


def _channels(digits: str) -> tuple[int, int, int]:
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)


def _length(told: str) -> float | None:
    """A length in pixels, roughly; None where it is none."""
    match = _NUMBER.match(told)
    return float(match[1]) * _PIXELS.get((match[2] or "").lower(), 10.0) if match else None
