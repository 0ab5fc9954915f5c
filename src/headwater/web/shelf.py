"""Links to pick from: a light table to filter by, and the full noun of those that are shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from headwater.model import Link

if TYPE_CHECKING:
    import pyarrow as pa

COLUMNS = ("id", "subject", "relation", "object", "channel", "status", "start", "end", "amount", "currency", "lo")
"""Columns of the light table, beside ``roots`` (their number)."""


class Shelf(Protocol):
    """Links of one day."""

    @property
    def table(self) -> pa.Table:
        """One row a link, in the order of the links, with the light columns."""

    def of(self, ids: Sequence[str]) -> dict[str, Link]:
        """Links by id, in the order of the links; ids that are not there are passed over."""


class Stored:
    """Links of the last build: only those that are asked for are made from their rows."""

    def __init__(self, full: pa.Table) -> None:
        self._full = full
        self.table = _lightened(full)

    def of(self, ids: Sequence[str]) -> dict[str, Link]:
        """Links by id."""
        from headwater.store.records import from_table
        from headwater.web.listing import among

        return {link.id: link for link in from_table(Link, among(self._full, "id", list(ids)))}


class Made:
    """Links that were weighed just now."""

    def __init__(self, links: Iterable[Link]) -> None:
        self._links: Mapping[str, Link] = {link.id: link for link in links}
        self.table = _light(list(self._links.values()))

    def of(self, ids: Sequence[str]) -> dict[str, Link]:
        """Links by id."""
        wanted = set(ids)
        if len(wanted) * 4 < len(self._links):
            found = [self._links[id] for id in wanted if id in self._links]
            place = {id: number for number, id in enumerate(self._links)} if len(found) > 1 else {}
            return {link.id: link for link in sorted(found, key=lambda link: place.get(link.id, 0))}
        return {id: link for id, link in self._links.items() if id in wanted}


def _lightened(full: pa.Table) -> pa.Table:
    """The light columns of a table of whole links."""
    import pyarrow as pa
    import pyarrow.compute as pc

    plain = full.select([name for name in COLUMNS if name != "lo"])
    readings = full.column("readings").combine_chunks()
    lo = pc.struct_field(readings, "lo")
    roots = pc.list_value_length(full.column("roots"))
    return plain.append_column("lo", lo).append_column("roots", pc.cast(roots, pa.int64()))


def _light(links: Sequence[Link]) -> pa.Table:
    import pyarrow as pa

    words = ("id", "subject", "relation", "object", "channel", "status", "start", "end", "currency")
    columns = {name: pa.array([str(getattr(link, name)) for link in links], pa.string()) for name in words}
    columns["amount"] = pa.array([link.amount for link in links], pa.float64())
    columns["lo"] = pa.array([link.readings.lo for link in links], pa.float64())
    columns["roots"] = pa.array([len(link.roots) for link in links], pa.int64())
    return pa.table({name: columns[name] for name in (*COLUMNS, "roots")})
