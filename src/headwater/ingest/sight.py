"""Does a reader of a PDF page see a character? By how its text object is painted, and by what is painted over it.

The invisible text under the picture of a scanned page is its OCR layer: it is what one reads there, and stays text.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

SCANNED = 0.7  # share of the page that a picture covers on a scan
_TINY = 1.5  # points
_NEAR = 12  # of 255
_BOX = 5  # segments of a rectangle
_DEPTH = 12
_MOST = 4_000  # objects of a page that are looked at
_WHITE = (255, 255, 255)

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class _Painted:
    """Something on the page: its place in the order of painting, its box, its colour where it has one.

    ``whole`` where it hides everything in its box that was painted before.
    """

    order: int
    box: Box
    color: tuple[int, int, int] | None
    picture: bool
    whole: bool = True


class Sight:
    """One page: objects in the order in which they are painted, looked at when the first doubt arises."""

    def __init__(self, page: Any, text: Any) -> None:
        self._page = page
        self._text = text
        self._width, self._height = page.get_size()
        self._known: dict[int, str] = {}
        self._orders: dict[int, int] = {}
        self._painted: list[_Painted] | None = None

    def why(self, place: int) -> str:
        """Why nobody sees a character of the text page; empty where it is seen."""
        import pypdfium2.raw as raw

        handle = raw.FPDFText_GetTextObject(self._text.raw, place)
        key = ctypes.cast(handle, ctypes.c_void_p).value or 0
        if not key:
            return ""
        if key not in self._known:
            self._known[key] = self._looked(handle, key, place)
        return self._known[key] or self._off(place)

    def _looked(self, handle: Any, key: int, place: int) -> str:
        import pypdfium2.raw as raw

        box = self._char_box(place)
        mode = raw.FPDFTextObj_GetTextRenderMode(handle)
        if mode in (raw.FPDF_TEXTRENDERMODE_INVISIBLE, raw.FPDF_TEXTRENDERMODE_CLIP):
            return "" if self._is_scan() else "painted in no ink"
        if 0 < box[3] - box[1] < _TINY and raw.FPDFText_GetFontSize(self._text.raw, place) > 0 and self._is_tiny(place):
            return "of no size"
        color = self._color(place) if mode == raw.FPDF_TEXTRENDERMODE_FILL else None
        if color is not None and color[3] <= 12:
            return "transparent"
        order = self._order(key)
        ground = self._ground(box, order)
        if (
            color is not None
            and ground is not None
            and all(abs(one - other) <= _NEAR for one, other in zip(color[:3], ground, strict=True))
        ):
            return "in the colour of its background"
        return "behind a picture" if self._covered(box, order) else ""

    def _off(self, place: int) -> str:
        left, bottom, right, top = self._char_box(place)
        if right <= left:
            return ""
        outside = right < 0 or top < 0 or left > self._width or bottom > self._height
        return "off the page" if outside else ""

    def _char_box(self, place: int) -> Box:
        left, bottom, right, top = self._text.get_charbox(place, loose=True)
        return left, bottom, right, top

    def _is_tiny(self, place: int) -> bool:
        left, bottom, right, top = self._text.get_charbox(place, loose=False)
        return bool(max(right - left, top - bottom) < _TINY)

    def _color(self, place: int) -> tuple[int, int, int, int] | None:
        import pypdfium2.raw as raw

        parts = [ctypes.c_uint() for _ in range(4)]
        if not raw.FPDFText_GetFillColor(self._text.raw, place, *map(ctypes.byref, parts)):
            return None
        return parts[0].value, parts[1].value, parts[2].value, parts[3].value

    def _order(self, key: int) -> int:
        self._look_around()
        return self._orders.get(key, len(self._orders))

    def _look_around(self) -> list[_Painted]:
        """Everything on the page that can cover something or be a ground; forms count with what is in them."""
        if self._painted is None:
            self._painted = []
            for order, one in enumerate(self._page.get_objects(max_depth=_DEPTH)):
                if order >= _MOST:
                    break
                self._orders[ctypes.cast(one.raw, ctypes.c_void_p).value or 0] = order
                if painted := self._cover(one, order):
                    self._painted.append(painted)
        return self._painted

    def _cover(self, one: Any, order: int) -> _Painted | None:
        import pypdfium2.raw as raw

        if one.type not in (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING) or one.level:
            return None
        clear = not raw.FPDFPageObj_HasTransparency(one.raw)
        if one.type != raw.FPDF_PAGEOBJ_PATH:
            picture = one.type == raw.FPDF_PAGEOBJ_IMAGE
            return _Painted(order, one.get_bounds(), None, picture, picture and clear)
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(one.raw, ctypes.byref(fill), ctypes.byref(stroke))
        parts = [ctypes.c_uint() for _ in range(4)]
        if not fill.value or not raw.FPDFPageObj_GetFillColor(one.raw, *map(ctypes.byref, parts)):
            return None
        red, green, blue, alpha = (part.value for part in parts)
        box = clear and alpha > 240 and raw.FPDFPath_CountSegments(one.raw) <= _BOX  # a frame has more, and a hole
        return _Painted(order, one.get_bounds(), (red, green, blue) if box else None, False, box)

    def _ground(self, box: Box, order: int) -> tuple[int, int, int] | None:
        """Colour under a character: of the last thing painted there before it; None for a picture or a shading."""
        before = [one for one in self._look_around() if one.order < order and _holds(one.box, box, 0.5)]
        return before[-1].color if before else _WHITE

    def _covered(self, box: Box, order: int) -> bool:
        return any(one.order > order and one.whole and _holds(one.box, box, 0.98) for one in self._look_around())

    def _is_scan(self) -> bool:
        page = max(1.0, self._width * self._height)
        return any(one.picture and _area(one.box) >= SCANNED * page for one in self._look_around())


def _area(box: Box) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _holds(outer: Box, inner: Box, share: float) -> bool:
    """True where a box covers that share of another."""
    left, bottom = max(outer[0], inner[0]), max(outer[1], inner[1])
    right, top = min(outer[2], inner[2]), min(outer[3], inner[3])
    whole = _area(inner)
    return whole > 0 and _area((left, bottom, right, top)) >= share * whole
