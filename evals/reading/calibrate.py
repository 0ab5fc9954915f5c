"""Fit the confidence of a reader on gold texts, checked on texts left out; write its weights.

python -m evals.reading.calibrate --reader NAME [--set gold PATH …] [--write]

Prints Brier score, calibration error and precision at .9, first of the reader's own scores, then of the fitted ones,
each text judged by weights fitted without it. Weights are written only where they do better there than the scores.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from evals.reading.goldfile import GOLD, HERE, load
from evals.reading.run import SETS
from evals.reading.scorer import SURE, Judged, Tally, judge, read
from numpy.typing import NDArray

from headwater.extract import Extractor, extractor
from headwater.extract.combined import Combined
from headwater.extract.confidence import Calibration, circumstances

WEIGHTS = HERE.parents[1] / "src" / "headwater" / "extract" / "confidence.json"
FOLDS = 7
RIDGES = (0.3, 1.0, 3.0, 10.0)
STEPS = 30

Matrix = NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """A claim that was read, its circumstances, and whether it was sound."""

    judged: Judged
    circumstances: dict[str, float]
    mentions: dict[str, object]

    @property
    def sound(self) -> float:
        return float(self.judged.sound)


def _raw(reader: str) -> Extractor:
    """The reader with its own scores, before any weights."""
    if reader == "headwater":
        return Combined(calibrate=False)
    return extractor(reader)


def examples(reader: str, paths: Sequence[Path]) -> list[Example]:
    found = []
    for reading in read(_raw(reader), [text for path in paths for text in load(path)]):
        mentions = {mention.id: mention for mention in reading.read.mentions}
        found += [Example(judge(reading, one), circumstances(one, mentions), dict(mentions)) for one in reading.claims]
    return found


def fit(rows: Sequence[Example], ridge: float) -> Calibration:
    """Logistic regression by Newton's method; the bias and the score bear no ridge of their own but a light one."""
    names = sorted({name for row in rows for name in row.circumstances})
    columns = {name: place for place, name in enumerate(names, start=1)}
    x = np.zeros((len(rows), len(names) + 1))
    x[:, 0] = 1.0
    for line, row in enumerate(rows):
        for name, value in row.circumstances.items():
            x[line, columns[name]] = value
    y = np.array([row.sound for row in rows])
    prior = np.zeros(len(names) + 1)
    prior[columns["score"]] = 1.0  # with nothing learned the score stays as it is
    penalty = np.full(len(names) + 1, ridge)
    penalty[0] = 0.1
    weights = _minimum(x, y, prior, penalty)
    kept = {name: round(float(weights[place]), 3) for name, place in columns.items()}
    return Calibration(round(float(weights[0]), 3), {name: value for name, value in kept.items() if value})


def _minimum(x: Matrix, y: Matrix, prior: Matrix, penalty: Matrix) -> Matrix:
    """Weights of the least penalised log loss; a step that overshoots is halved."""

    def loss(weights: Matrix) -> float:
        logits = x @ weights
        return float(np.sum(np.logaddexp(0.0, logits) - y * logits) + np.sum(penalty * (weights - prior) ** 2) / 2)

    weights = prior.copy()
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ weights, -30, 30)))
        slope = x.T @ (y - p) - penalty * (weights - prior)
        step = np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty), slope)
        while loss(weights + step) > loss(weights) and np.abs(step).max() > 1e-9:
            step = step / 2
        weights = weights + step
    return weights


def left_out(rows: Sequence[Example], ridge: float) -> list[Judged]:
    """Every claim with the confidence of weights fitted without its text."""
    texts = sorted({row.judged.text for row in rows})
    fold = {text: place % FOLDS for place, text in enumerate(texts)}
    found: list[Judged] = []
    for number in range(FOLDS):
        weights = fit([row for row in rows if fold[row.judged.text] != number], ridge)
        found += [_again(row, weights) for row in rows if fold[row.judged.text] == number]
    return found


def _again(row: Example, weights: Calibration) -> Judged:
    sure = weights.of(row.judged.claim, row.mentions)  # type: ignore[arg-type]
    return replace(row.judged, claim=replace(row.judged.claim, confidence=sure))


def line(name: str, judged: list[Judged]) -> str:
    tally = Tally(judged=judged)
    sure = [one for one in judged if one.claim.confidence >= SURE]
    return (
        f"{name:14} Brier {tally.brier:.3f}  error {tally.calibration_error:.3f}"
        f"  at .9: {len(sure)} of {len(judged)}, sound {tally.sure_precision:.3f}"
    )


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reader", required=True)
    parser.add_argument("--set", nargs="+", default=[str(GOLD)], dest="sets")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args(arguments)
    rows = examples(asked.reader, [SETS.get(name, Path(name)) for name in asked.sets])
    print(line("own score", [row.judged for row in rows]))
    tried = {ridge: left_out(rows, ridge) for ridge in RIDGES}
    for ridge, judged in tried.items():
        print(line(f"ridge {ridge}", judged))
    best = min(tried, key=lambda ridge: Tally(judged=tried[ridge]).brier)
    if Tally(judged=tried[best]).brier >= Tally(judged=[row.judged for row in rows]).brier:
        print("the reader's own scores are better on texts left out: they stay")
    elif asked.write:
        _write(asked.reader, fit(rows, best), len(rows))
    return 0


def _write(reader: str, weights: Calibration, claims: int) -> None:
    known = json.loads(WEIGHTS.read_text(encoding="utf-8"))
    known[reader] = {"claims": claims, "bias": weights.bias, "weights": dict(weights.weights or {})}
    WEIGHTS.write_text(json.dumps(known, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
