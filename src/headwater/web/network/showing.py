"""A part of the network as rows: entities with their kinds and distances, links with the captions of their ends."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from headwater.case.shaping import Captions
from headwater.errors import NotFound
from headwater.web.asked import Asked, segment
from headwater.web.desk import Desk
from headwater.web.figures.net import KINDS, Net, bundles, draw, kind_of
from headwater.web.network.picking import DRAWN, Part, fitting, nearest, pick
from headwater.web.network.wish import Wish
from headwater.web.view import View

if TYPE_CHECKING:
    import pyarrow as pa

Row = dict[str, Any]
_CHOICES = 12


@dataclass(frozen=True, slots=True, eq=False)
class Showing:
    """What an address asks for, found: the focus, the part around it, and what of it is drawn.

    ``focus`` and ``to`` are ids, empty where nothing fits; ``choices`` are entities that a name could mean.
    """

    wish: Wish
    view: View
    focus: str
    to: str
    part: Part
    drawn: Part
    schemas: Mapping[str, str]
    choices: list[Row]

    @property
    def captions(self) -> Captions:
        """Captions by entity id."""
        return self.view.captions


def found(desk: Desk, asked: Asked, most: int = DRAWN) -> Showing:
    """Look it up; of a part that is too large ``most`` entities are drawn."""
    wish, view = Wish.of(asked), desk.view(asked.as_of)
    snapshot = desk.snapshot
    schemas: Mapping[str, str] = desk.kept(
        "schemas", snapshot, lambda: {one.id: str(one.schema) for one in snapshot.entity_nouns}
    )
    focus, choices = _meant(desk, wish.focus, schemas)
    if not wish.focus:
        focus = _first(desk)
    to, others = _meant(desk, wish.to, schemas)
    part = pick(fitting(view.links, wish), focus, wish, to) if focus else Part({}, view.links.slice(0, 0))
    return Showing(
        wish,
        view,
        focus,
        to,
        part,
        part if len(part.depth) <= DRAWN else nearest(part, most),
        schemas,
        [*choices, *others],
    )


def _meant(desk: Desk, words: str, schemas: Mapping[str, str]) -> tuple[str, list[Row]]:
    """Id of the entity that is meant, and what else the words could mean where none is called exactly so."""
    from headwater.web.pages.entities import named

    if not words:
        return "", []
    if words in schemas:
        return words, []
    if words.startswith("e-"):
        raise NotFound(f"no entity {words}", remedy="choose one by its name")
    rows = named(desk.snapshot.entities_by_mentions, words).slice(0, 200).to_pylist()
    exact = [row for row in rows if words.casefold() in {name.casefold() for name in (row["caption"], *row["names"])}]
    if exact or len(rows) == 1:
        return (exact or rows)[0]["id"], []
    return "", [{"id": row["id"], "caption": row["caption"], "schema": row["schema"]} for row in rows[:_CHOICES]]


def _first(desk: Desk) -> str:
    """The movement of the question, its sponsor, else whoever is mentioned most."""
    ends = [end for chain in desk.view("").chains for end in (chain.movement, chain.sponsor) if end]
    if ends:
        return ends[0]
    table = desk.snapshot.entities_by_mentions
    return str(table.column("id")[0].as_py()) if table.num_rows else ""


def link_lines(showing: Showing, links: pa.Table) -> list[Row]:
    """Rows of the light table with the captions of their ends."""
    captions = showing.captions
    return [
        {**row, "subject_caption": captions(row["subject"]), "object_caption": captions(row["object"])}
        for row in links.to_pylist()
    ]


def node_rows(showing: Showing, part: Part) -> list[Row]:
    """Entities of a part, the focus first, then by distance and strength."""
    columns = (part.links.column(end).to_pylist() for end in ("subject", "object"))
    degrees = Counter(id for column in columns for id in column)
    rows = []
    for id, depth in part.depth.items():
        kind = kind_of(showing.schemas.get(id, ""))
        caption, links = showing.captions(id), degrees[id]
        where = f"{_counted(depth, 'link')} away" if depth else "the focus"
        rows.append(
            {
                "id": id,
                "caption": caption,
                "schema": showing.schemas.get(id, ""),
                "kind": kind,
                "depth": depth,
                "degree": links,
                "way": id in part.path,
                "told": f"{caption}, {KINDS[kind]}, {where}, {_counted(links, 'link')} shown",
            }
        )
    return rows


def picture(showing: Showing, asked: Asked) -> str:
    """The drawing of what is drawn."""
    net = Net(
        node_rows(showing, showing.drawn),
        bundles(link_lines(showing, showing.drawn.links)),
        lambda id: asked.here(focus=id, to="", page=""),
        lambda id: asked.address(f"/links/{segment(id)}"),
    )
    return draw(net, sentence(showing))


def sentence(showing: Showing) -> str:
    """What is to be seen, in one sentence."""
    if not showing.focus:
        return "No entity is chosen."
    name, part = showing.captions(showing.focus), showing.part
    if showing.to:
        other = showing.captions(showing.to)
        if len(part.path) < 2:
            return f"No way leads from {name} to {other} over links that fit."
        hops = part.depth[showing.to]
        over = _counted(len(part.path) - 2, "entity", "entities")
        return f"From {name} to {other}: the shortest way is {_counted(hops, 'link')} long; {over} in between."
    reach = f"within {_counted(showing.wish.hops, 'link')}"
    others = _counted(len(part.depth) - 1, "other entity", "other entities")
    return f"{name}: {others} {reach}, {_counted(part.links.num_rows, 'link')} between all of them."


def _counted(number: int, one: str, several: str = "") -> str:
    return f"{number:,} {one if number == 1 else several or one + 's'}".replace(",", "\u202f")
