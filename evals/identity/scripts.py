"""Names in two scripts: Cyrillic names, their Latin spellings by five habits, and as many pairs that are not one."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from evals.identity.crowd import HABITS, LISTS, romanised

from headwater.model import Schema
from headwater.resolve.comparison import Likeness, compare
from headwater.resolve.matcher import Matcher


@dataclass(frozen=True, slots=True)
class Pair:
    """A Latin and a Cyrillic name; ``one`` is true where the first is a way to write the second."""

    latin: str
    cyrillic: str
    one: bool


def pairs(number: int, seed: int = 0) -> Iterator[Pair]:
    """As many pairs of each sort; the false ones share a given name or a surname half of the time."""
    rng = random.Random(seed)
    given, family = LISTS["ru given"], LISTS["ru family"]
    for _ in range(number):
        name = [rng.choice(given), rng.choice(family)]
        habit = rng.choice(HABITS)
        yield Pair(_latin(name, habit), " ".join(name), one=True)
        other = [name[0] if rng.random() < 0.25 else rng.choice(given), rng.choice(family)]
        if other != name:
            yield Pair(_latin(name, habit), " ".join(other), one=False)


def _latin(name: list[str], habit: dict[str, str]) -> str:
    return " ".join(romanised(word, habit) for word in name)


def measure(number: int, seed: int = 0) -> dict[str, float]:
    """Recall and share of false ones, for the verdict same and for same or review."""
    matcher = Matcher()
    found = [(pair, compare(pair.latin, pair.cyrillic, Schema.PERSON, matcher).verdict) for pair in pairs(number, seed)]
    true = [verdict for pair, verdict in found if pair.one]
    false = [verdict for pair, verdict in found if not pair.one]
    return {
        "same: recall": true.count(Likeness.SAME) / len(true),
        "same: false": false.count(Likeness.SAME) / len(false),
        "same or review: recall": 1 - true.count(Likeness.DIFFERENT) / len(true),
        "same or review: false": 1 - false.count(Likeness.DIFFERENT) / len(false),
    }


if __name__ == "__main__":
    for what, figure in measure(800).items():
        print(f"{what}: {figure:.4f}")
