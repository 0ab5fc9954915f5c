"""Print precision and recall of the built-in reader on the gold texts; exit 1 below a floor.

python evals/reading/run.py [--misses]
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from scorer import Tally, load, score

from headwater.extract import extractor

FLOORS = Path(__file__).with_name("floors.json")


def figures(tally: Tally) -> dict[str, float]:
    found = {"precision": tally.precision, "recall": tally.recall, "plain precision": tally.plain_precision}
    return found | {name: tally.part(name) for name in sorted(tally.parts)}


def main(arguments: list[str]) -> int:
    texts = load()
    tally = score(extractor("rules"), texts)
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    failed = False
    print(f"{len(texts)} texts, {tally.gold} gold claims, {tally.read} read, {tally.matched} right")
    for name, value in figures(tally).items():
        below = value < floors.get(name, 0.0)
        failed |= below
        print(f"{name:16} {value:.3f}  floor {floors.get(name, 0.0):.3f}{'  BELOW' if below else ''}")
    if "--misses" in arguments:
        print("\n".join(["", "missed", *tally.missed, "", "wrong", *tally.wrong]))
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
