"""The readers, in the order in which equal bids are settled."""

from __future__ import annotations

from typing import Protocol, cast

from headwater.ingest.intake import Parsed
from headwater.ingest.limits import Limits
from headwater.ingest.probe import Probe
from headwater.ingest.readers import archive, delimited, docx, email, html, jsonl, markdown, odt, pdf, plain, rtf, sheet


class Reader(Protocol):
    """A kind of file."""

    def bid(self, probe: Probe, /) -> float:
        """How surely this file is of the kind: 0 no, 1 sure; by content first, by name second."""
        ...

    def read(self, data: bytes, probe: Probe, limits: Limits, /) -> Parsed:
        """Read it, or raise ``Unreadable``."""
        ...


_ALL = (pdf, docx, odt, sheet, rtf, archive, email, html, jsonl, delimited, markdown, plain)
READERS: tuple[Reader, ...] = tuple(cast(Reader, module) for module in _ALL)


def choose(probe: Probe) -> Reader | None:
    """The reader with the highest bid; None where nobody bids."""
    bids = [(reader.bid(probe), -place) for place, reader in enumerate(READERS)]
    best = max(bids, default=(0.0, 0))
    return READERS[-best[1]] if best[0] > 0 else None
