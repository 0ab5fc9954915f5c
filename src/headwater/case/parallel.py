"""Reading claims in several processes, in order; one document that breaks the reader does not stop the rest."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context

from headwater.extract import Extraction, extractor
from headwater.extract.reader import Watch, unwatched
from headwater.model import DocumentText

_FEW = 24
_BATCH = 8


LONG = 400_000
"""Characters from which a text says how far it is read."""


def extract_all(
    texts: Iterable[DocumentText], count: int, reader: str, workers: int, watch: Watch = unwatched
) -> Iterator[Extraction]:
    """Mentions and claims of each text, in order.

    Few documents are read in this process: starting another costs more than it saves. Then ``watch`` is told how far
    a long one is.
    """
    if workers < 2 or count < _FEW:
        one = extractor(reader)
        yield from (one.extract(text, watch if len(text.text) >= LONG else unwatched) for text in texts)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("forkserver"), initializer=_alone) as pool:
        waiting: list[Future[list[Extraction]]] = []
        source = iter(texts)
        while True:
            while len(waiting) < workers * 3 and (batch := list(islice(source, _BATCH))):
                waiting.append(pool.submit(_extract, reader, batch))
            if not waiting:
                return
            yield from waiting.pop(0).result()


def _alone() -> None:
    """One thread a process: the models' own threads would only wait for one another."""
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def _extract(reader: str, batch: list[DocumentText]) -> list[Extraction]:
    one = extractor(reader)
    return [one.extract(text) for text in batch]
