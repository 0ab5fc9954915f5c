"""Measure how well roots are found: ``python evals/roots/measure.py`` prints the figures as JSON.

Floors are pinned in floors.json. A change that falls below one fails ``tests/weigh/test_roots_quality.py``;
lower a floor only with a decision that says why.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from corpus import Labelled, pairs, sources, stories

from headwater.weigh.roots import find_roots


def measure(verbose: bool = False) -> dict[str, float]:
    """Precision and recall of "dependent" over all labelled pairs."""
    counts: Counter[str] = Counter()
    size = 0
    for made in stories():
        size += len(made)
        listed = [one.document for one in made]
        roots = find_roots(listed, {one.document.id: one.text for one in made}, [], sources(), [])
        for one, other, truth in pairs(made):
            found = roots.dependent(one.document.id, other.document.id)
            counts["hit" if found and truth else "false" if found else "missed" if truth else "apart"] += 1
            if verbose and found != truth:
                print("false" if found else "missed", _named(one), _named(other), file=sys.stderr)
    precision = counts["hit"] / (counts["hit"] + counts["false"])
    recall = counts["hit"] / (counts["hit"] + counts["missed"])
    return {
        "documents": size,
        "pairs": counts.total(),
        "dependent": counts["hit"] + counts["missed"],
        "precision": round(precision, 4),
        "recall": round(recall, 4),
    }


def _named(one: Labelled) -> str:
    return f"{one.document.id} ({one.kind}, {one.document.publisher})"


if __name__ == "__main__":
    print(json.dumps(measure("-v" in sys.argv)))
