"""The readers, in the order in which equal bids are settled."""

from __future__ import annotations

from typing import Protocol, cast

from headwater.ingest.intake import Parsed
from headwater.ingest.limits import Limits
from headwater.ingest.probe import Probe
from headwater.ingest.readers import html, markdown, plain


class Reader(Protocol):
    """A kind of file."""

    def bid(self, probe: Probe, /) -> float:
        """How surely this file is of the kind: 0 no, 1 sure; by content first, by name second."""
        ...

    def read(self, data: bytes, probe: Probe, limits: Limits, /) -> Parsed:
        """Read it, or raise ``Unreadable``."""
        ...


READERS: tuple[Reader, ...] = (cast(Reader, html), cast(Reader, markdown), cast(Reader, plain))


def choose(probe: Probe) -> Reader | None:
    """The reader with the highest bid; None where nobody bids."""
    bids = [(reader.bid(probe), -place) for place, reader in enumerate(READERS)]
    best = max(bids, default=(0.0, 0))
    return READERS[-best[1]] if best[0] > 0 else None
