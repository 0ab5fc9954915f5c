"""The network's file, run: batches of word pieces in, what the heads say of each word out."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from headwater.errors import HeadwaterError
from headwater.extract.encoder.pieces import END, START

WEIGHTS = Path(__file__).parent / "weights"


@dataclass(frozen=True, slots=True)
class Coded:
    """A row of words as piece numbers and letter cases, word by word."""

    words: tuple[tuple[tuple[int, ...], int], ...]

    @property
    def pieces(self) -> int:
        """How many pieces the network sees."""
        return 2 + sum(len(numbers) for numbers, _ in self.words)


@dataclass(frozen=True, slots=True)
class Heads:
    """What the network says of a batch; the second axis is the word, the last of ``arcs`` is the head (0 the root)."""

    names: npt.NDArray[np.float32]
    """Probabilities ``[batch, word, label]``."""
    upos: npt.NDArray[np.int32]
    arcs: npt.NDArray[np.float32]
    """Log probabilities ``[batch, word, head]``."""
    labels: npt.NDArray[np.int32]
    """The best relation of each arc ``[batch, word, head]``."""
    label_sure: npt.NDArray[np.float32]
    """Its probability."""
    facts: npt.NDArray[np.float32]
    """Factuality of each word taken as a predicate, from -3 (surely did not happen) to 3 (surely did)."""


@dataclass(frozen=True)
class Tables:
    """What the numbers of the network mean."""

    names: tuple[str, ...]
    upos: tuple[str, ...]
    deprels: tuple[str, ...]
    has_facts: bool


class Model:
    """The network with its tables; one thread, for documents are read in parallel by process."""

    def __init__(self, folder: Path = WEIGHTS) -> None:
        self.tables = _tables(folder / "tables.json")
        self._session = _session(folder / "reader.onnx")

    def run(self, rows: Sequence[Coded]) -> Heads:
        """What the heads say of the words of each row; short rows are padded, look at their own words only."""
        width = max(row.pieces for row in rows)
        count = max(len(row.words) for row in rows)
        pieces = np.zeros((len(rows), width), dtype=np.int64)
        cases = np.zeros((len(rows), width), dtype=np.int64)
        firsts = np.zeros((len(rows), count + 1), dtype=np.int64)
        for place, row in enumerate(rows):
            _fill(row, pieces[place], cases[place], firsts[place])
        return Heads(*self._session.run(None, {"pieces": pieces, "cases": cases, "firsts": firsts}))


def _fill(
    row: Coded, pieces: npt.NDArray[np.int64], cases: npt.NDArray[np.int64], firsts: npt.NDArray[np.int64]
) -> None:
    numbers, kinds, starts = [START], [0], [0]
    for coded, case in row.words:
        starts.append(len(numbers))
        numbers += coded
        kinds += [case] * len(coded)
    pieces[: len(numbers) + 1] = [*numbers, END]
    cases[: len(kinds)] = kinds
    firsts[: len(starts)] = starts


def _tables(path: Path) -> Tables:
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise HeadwaterError(
            f"{path}: the encoder's tables cannot be read ({problem}); install Headwater anew"
        ) from None
    return Tables(tuple(told["names"]), tuple(told["upos"]), tuple(told["deprels"]), bool(told["facts"]))


def _session(path: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # each batch has a shape of its own
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    except Exception as problem:  # its exceptions share no base of their own
        raise HeadwaterError(f"{path}: the encoder cannot be loaded ({problem}); install Headwater anew") from None
