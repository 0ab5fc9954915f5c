"""Precision and recall of name comparison on pairs written for this project.

Run it as ``python evals/identity/measure.py``; it prints one line per verdict level, then what went wrong.
Floors stand in ``floors.json`` and are held by the test suite; lowering one is a decision, not a repair.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from headwater.model import Schema
from headwater.resolve.comparison import Comparison, Likeness, compare
from headwater.resolve.matcher import Matcher

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Scored:
    """One labelled pair with what the comparison said."""

    left: str
    right: str
    schema: str
    truth: str
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Figures:
    """Precision and recall, 0–1, of calling a pair the same name."""

    precision: float
    recall: float
    wrong: int


def scored() -> list[Scored]:
    matcher = Matcher()
    with (HERE / "pairs.csv").open(encoding="utf-8", newline="") as file:
        return [
            Scored(
                row["left"],
                row["right"],
                row["schema"],
                row["truth"],
                compare(row["left"], row["right"], Schema(row["schema"]), matcher),
            )
            for row in csv.DictReader(file)
        ]


def figures(pairs: Iterable[Scored], verdicts: frozenset[Likeness]) -> Figures:
    pairs = list(pairs)
    called = [pair for pair in pairs if pair.comparison.verdict in verdicts]
    right = sum(pair.truth == "same" for pair in called)
    true = sum(pair.truth == "same" for pair in pairs)
    return Figures(right / max(1, len(called)), right / max(1, true), len(called) - right)


def levels(pairs: list[Scored]) -> dict[str, Figures]:
    return {
        "same": figures(pairs, frozenset({Likeness.SAME})),
        "same or review": figures(pairs, frozenset({Likeness.SAME, Likeness.REVIEW})),
    }


def floors() -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = json.loads((HERE / "floors.json").read_text("utf-8"))
    return found


def main() -> None:
    pairs = scored()
    for level, found in levels(pairs).items():
        print(f"{level:15} precision {found.precision:.3f}  recall {found.recall:.3f}  wrong {found.wrong}")
    for pair in pairs:
        if (pair.truth == "same") == (pair.comparison.verdict is Likeness.DIFFERENT) or (
            pair.truth == "different" and pair.comparison.verdict is not Likeness.DIFFERENT
        ):
            verdict = pair.comparison
            print(f"{pair.truth:9} {pair.left} | {pair.right}: {verdict.verdict} {verdict.score:.2f} {verdict.why}")


if __name__ == "__main__":
    main()
