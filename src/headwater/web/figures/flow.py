"""Chains from sponsor to movement, left to right, one below the other and all of one size.

The width of a band is the reading or the amount that the address names; the line in it says by its style how
surely. Each hop leads to its quotes, each station to its entity.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from headwater.web.figures.marks import block, drawing, linked, style_of, words

Row = dict[str, Any]
READINGS = ("lo", "hi", "F", "R")
WIDTHS = {
    "lo": "assessed, low",
    "hi": "assessed, high",
    "F": "record alone",
    "R": "with reporting",
    "amount": "amount",
}
_BOX, _TALL, _GAP, _ROW, _TOP, _EDGE, _LEAST, _BAND = 138.0, 46.0, 112.0, 122.0, 6.0, 4.0, 900.0, 34.0


@dataclass(frozen=True, slots=True)
class Scene:
    """What the drawing needs beside the chains.

    ``links`` by id, ``width`` one of ``WIDTHS``; ``entity`` and ``quotes`` give addresses by id.
    """

    links: Mapping[str, Row]
    width: str
    entity: Callable[[str], str]
    quotes: Callable[[str], str]

    @property
    def largest(self) -> dict[str, float]:
        """Largest amount of each currency: sums of different currencies are never compared."""
        found: dict[str, float] = {}
        for link in self.links.values():
            if link["amount"]:
                found[link["currency"]] = max(found.get(link["currency"], 0.0), link["amount"])
        return found

    def share(self, link: Row) -> float:
        """Width of a band, 0–1."""
        if self.width != "amount":
            return float(link[self.width])
        return float(link["amount"] or 0.0) / self.largest.get(link["currency"], 1.0) if link["amount"] else 0.0


def draw(chains: Sequence[tuple[str, Row]], scene: Scene, label: str) -> str:
    """The drawing; ``chains`` are a heading and a chain each."""
    long = max((len(_steps(chain)) for _, chain in chains), default=1)
    wide = max(_LEAST, 2 * _EDGE + (long + 1) * _BOX + long * _GAP)
    body = "".join(_chain(place, head, chain, scene, wide) for place, (head, chain) in enumerate(chains))
    return drawing(wide, len(chains) * _ROW + _TOP, label, body, "flow")


def _steps(chain: Row) -> list[Row]:
    """Hops in walking order; gaps where they belong."""
    gaps = [{**gap, "source_caption": gap["source"], "target_caption": gap["target"]} for gap in chain["missing"]]
    left, here, walked = [*chain["hops"], *gaps], chain["sponsor"], []
    while left:
        found = next((step for step in left if here in (step["source_caption"], step["target_caption"])), left[0])
        left.remove(found)
        if found["target_caption"] == here and found["source_caption"] != here:
            found = _turned(found)
        walked.append(found)
        here = found["target_caption"]
    return walked


def _turned(step: Row) -> Row:
    ends = {"source": step["target"], "target": step["source"]}
    captions = {"source_caption": step["target_caption"], "target_caption": step["source_caption"]}
    return {**step, **ends, **captions, "forward": not step.get("forward", True)}


def _chain(place: int, head: str, chain: Row, scene: Scene, wide: float) -> str:
    steps, top = _steps(chain), _TOP + place * _ROW
    middle = top + 38 + _TALL / 2
    pitch = (wide - 2 * _EDGE - _BOX) / max(1, len(steps))
    title = words(_EDGE, top + 14, head, "head", "start")
    rooms = [(_EDGE + number * pitch + _BOX, pitch - _BOX) for number in range(len(steps))]
    hops = "".join(_hop(step, *room, middle, scene) for step, room in zip(steps, rooms, strict=True))
    stations = [(steps[0]["source"], steps[0]["source_caption"])] if steps else []
    stations += [(step["target"], step["target_caption"]) for step in steps]
    last = len(stations) - 1
    boxes = (
        _station(id, caption, _EDGE + number * pitch, middle, scene, number in (0, last))
        for number, (id, caption) in enumerate(stations)
    )
    return f"<g>{title}{hops}{''.join(boxes)}</g>"


def _station(id: str, caption: str, x: float, middle: float, scene: Scene, end: bool) -> str:
    name = "station end" if end else "station"
    frame = f'<rect x="{x:g}" y="{middle - _TALL / 2:g}" width="{_BOX:g}" height="{_TALL:g}" rx="5"/>'
    told = block(x + _BOX / 2, middle, caption, "name", width=19, most=2)
    address = scene.entity(id)
    return linked(address, caption, frame + told, name) if address else f'<g class="{name}">{frame}{told}</g>'


def _hop(step: Row, x: float, wide: float, middle: float, scene: Scene) -> str:
    link = scene.links.get(step.get("link", ""))
    if link is None:
        line = f'<path class="line sparse" d="M{x + 3:g} {middle:g} h{wide - 6:g}"/>'
        return f"<g>{line}{words(x + wide / 2, middle - 8, 'nothing on file', 'note')}</g>"
    share = scene.share(link)
    thick = 1 + share * (_BAND - 1)
    band = f'<rect class="band" x="{x:g}" y="{middle - thick / 2:g}" width="{wide:g}" height="{thick:g}"/>'
    hit = f'<rect class="hit" x="{x:g}" y="{middle - 24:g}" width="{wide:g}" height="48"/>'
    line = f'<path class="line {style_of(link["status"])}" d="M{x + 3:g} {middle:g} h{wide - 6:g}"/>'
    head = _head(x, wide, middle, forward=step["forward"])
    over = words(x + wide / 2, middle - _BAND / 2 - 5, step["relation"], "relation")
    below = middle + _TALL / 2 + 15
    under = words(x + wide / 2, below, _measure(link, scene), "note")
    under += words(x + wide / 2, below + 14, link["status"], "note")
    return linked(scene.quotes(link["id"]), _aloud(step, link, scene), hit + band + line + head + over + under, "hop")


def _head(x: float, wide: float, middle: float, *, forward: bool) -> str:
    tip, back = (x + wide - 2, x + wide - 11) if forward else (x + 2, x + 11)
    return f'<path class="arrow" d="M{tip:g} {middle:g} L{back:g} {middle - 5:g} V{middle + 5:g} Z"/>'


def _measure(link: Row, scene: Scene) -> str:
    from headwater.web.rendering import amount

    if scene.width == "amount":
        return amount(link["amount"], link["currency"]) or "no sum stated"
    return f"{link[scene.width]:.2f}"


def _aloud(step: Row, link: Row, scene: Scene) -> str:
    ends = (step["source_caption"], step["target_caption"])
    one, other = ends if step["forward"] else ends[::-1]
    roots = f"{len(link['roots'])} independent root{'' if len(link['roots']) == 1 else 's'}"
    # what is to be seen stands first, as it is seen: who speaks to the browser says that
    return f"{step['relation']} {_measure(link, scene)} {link['status']}: from {one} to {other}, {roots}; to its quotes"
