"""Pairs that are written to be taken for one, and are two: every pair has to stay apart, and most have to be asked.

They stand in ``lookalikes.txt``, in seven languages: namesakes at one employer, parents and children, couples, bodies
of two towns and of two states, companies and their foundations, spellings that fall together in Latin letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from evals.identity.namesakes import Outcome, Trial, run

HERE = Path(__file__).parent


def trials() -> Iterator[Trial]:
    """All pairs, as trials."""
    for block in (HERE / "lookalikes.txt").read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            heading, first, second = lines
            kind, _, names = heading.partition(": ")
            left, _, right = names.partition(" | ")
            yield Trial(kind, (left, right), (first, second), one=False)


def measure(reader: str) -> list[Outcome]:
    """What became of every pair, read by a reader."""
    return [run(trial, reader=reader) for trial in trials()]


if __name__ == "__main__":
    for reader in ("rules", "headwater"):
        outcomes = measure(reader)
        wrong = [one for one in outcomes if one.joined]
        print(f"{reader}: {len(outcomes)} pairs, {sum(one.found for one in outcomes)} read, {len(wrong)} wrong merges")
        for one in wrong:
            print(" ", one.trial.kind, one.trial.names)
        print("  not read:", *(one.trial.names for one in outcomes if not one.found), sep="\n    ")
