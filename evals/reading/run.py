"""Print how a reader does on the gold texts; exit 1 below a floor.

python -m evals.reading.run [--reader NAME] [--set NAME|PATH] [--groups] [--details]

NAME is gold, second, third, russian, heldout or regression.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from evals.reading.goldfile import GOLD, HELDOUT, HERE, REGRESSION, RUSSIAN, SECOND, THIRD, load
from evals.reading.report import details, figures, groups, summary
from evals.reading.scorer import Tally, read, score

from headwater.extract import extractor

FLOORS = HERE / "floors.json"
SETS = {
    "gold": GOLD,
    "second": SECOND,
    "third": THIRD,
    "russian": RUSSIAN,
    "heldout": HELDOUT,
    "regression": REGRESSION,
}


def below(tally: Tally, floors: dict[str, float]) -> list[str]:
    """Every figure that is under its floor, or every count that is over its ceiling ("at most …")."""
    values = figures(tally) | {"leaks": tally.leaks, "leaks at .9": tally.sure_leaks, "misplaced": tally.misplaced}
    found = []
    for name, limit in floors.items():
        over = name.startswith("at most ") and values[name.removeprefix("at most ")] > limit
        under = not name.startswith("at most ") and values[name] < limit
        if over or under:
            found.append(f"{name}: {values[name.removeprefix('at most ')]:.3f}, limit {limit:.3f}")
    return found


def floors() -> dict[str, dict[str, dict[str, float]]]:
    """Reader → set → figure → floor."""
    found: dict[str, dict[str, dict[str, float]]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return found


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reader", default="rules")
    parser.add_argument("--set", default="gold", dest="name")
    parser.add_argument("--groups", action="store_true")
    parser.add_argument("--details", action="store_true")
    asked = parser.parse_args(arguments)
    texts = load(SETS.get(asked.name, Path(asked.name)))
    readings = read(extractor(asked.reader), texts)
    tally = score(readings)
    print(f"{asked.reader} on {len(texts)} texts of {asked.name}\n{summary(tally)}")
    if asked.groups:
        print(groups(readings))
    if asked.details:
        print(details(tally))
    faults = below(tally, floors().get(asked.reader, {}).get(asked.name, {}))
    print("\n".join(f"BELOW {fault}" for fault in faults))
    return int(bool(faults))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
