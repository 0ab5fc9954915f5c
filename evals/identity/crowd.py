"""A synthetic crowd with known pairs: common surnames of several countries and scripts, and how names get altered.

Every name is drawn from a seed. A share of the crowd is written a second time the way other documents write it:
in another script, by another romanisation, with a slip of the pen, turned round, without the middle name, with
initials. What fits a pair is known, and so is what does not.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LATIN = "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya"
_PLAIN = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", _LATIN.split(" "), strict=True))
HABITS = (
    _PLAIN,
    _PLAIN | {"й": "i", "ю": "iu", "я": "ia", "ё": "e"},
    _PLAIN | {"ж": "zh", "й": "j", "ю": "ju", "я": "ja", "ё": "jo", "х": "h", "ц": "c"},
    _PLAIN | {"в": "w", "ж": "sch", "з": "s", "х": "ch", "ч": "tsch", "ш": "sch", "щ": "schtsch", "ю": "ju", "я": "ja"},
    _PLAIN | {"у": "ou", "ж": "j", "ч": "tch", "ш": "ch", "щ": "chtch", "ю": "iou", "я": "ia", "й": "i"},
)


def _lists() -> dict[str, list[str]]:
    """Lists of the text file by their heading."""
    parts = (Path(__file__).parent / "crowd.txt").read_text(encoding="utf-8").split("\n\n")
    split = (part.partition(":") for part in parts if not part.startswith("#"))
    return {heading.strip(): words.split() for heading, _, words in split}


LISTS = _lists()


@dataclass(frozen=True, slots=True)
class Person:
    """One entry of the crowd; ``of`` is the entry that it writes a second time, or -1."""

    name: str
    of: int = -1
    how: str = ""


def crowd(size: int, seed: int = 0, again: float = 0.2) -> Iterator[Person]:
    """A crowd in which a share is written a second time.

    Args:
        size: entries, second writings included.
        again: share of them that are second writings.
    """
    rng = random.Random(seed)
    first = int(size * (1 - again))
    names = [_name(rng) for _ in range(first)]
    yield from (Person(" ".join(parts)) for parts in names)
    for of in rng.sample(range(first), size - first):
        how, altered = _altered(names[of], rng)
        yield Person(altered, of, how)


def _name(rng: random.Random) -> list[str]:
    """Given name, perhaps a middle one, a surname: common ones more often (by a power law)."""
    if rng.random() < 0.5:
        middle = [rng.choice(LISTS["ru middle"])] if rng.random() < 0.6 else []
        return [rng.choice(LISTS["ru given"]), *middle, _common(LISTS["ru family"], rng)]
    middle = [rng.choice(LISTS["en given"])] if rng.random() < 0.3 else []
    family = _common(LISTS["en family"], rng)
    return [
        rng.choice(LISTS["en given"]),
        *middle,
        family if rng.random() < 0.85 else f"{family}-{_common(LISTS['en family'], rng)}",
    ]


def _common(names: list[str], rng: random.Random) -> str:
    return names[min(len(names) - 1, int(rng.paretovariate(0.35)) - 1)] if rng.random() < 0.4 else rng.choice(names)


def _altered(parts: list[str], rng: random.Random) -> tuple[str, str]:
    """The way another document writes it."""
    parts = list(parts)
    hows = []
    if _cyrillic(parts[0]) and rng.random() < 0.7:
        habit = rng.choice(HABITS)
        parts = [romanised(part, habit) for part in parts]
        hows.append("script")
    chance = rng.random()
    if len(parts) == 3 and chance < 0.4:
        parts = [parts[0], parts[2]]
        hows.append("middle")
    elif len(parts) == 3 and chance < 0.5:
        parts = [parts[0], parts[1][0] + ".", parts[2]]
        hows.append("initial")
    if rng.random() < 0.3:
        parts = [parts[-1] + ",", *parts[:-1]]
        hows.append("order")
    if not hows or rng.random() < 0.3:
        at = rng.randrange(len(parts))
        parts[at] = _slip(parts[at], rng)
        hows.append("slip")
    return "+".join(hows), " ".join(parts)


def _cyrillic(word: str) -> bool:
    return word[0] >= "\u0400"


def romanised(word: str, habit: dict[str, str]) -> str:
    return "".join(habit.get(char, char) for char in word.casefold()).replace("-", "").capitalize()


def _slip(word: str, rng: random.Random) -> str:
    """One letter left out, doubled, exchanged with its neighbour, or taken for another."""
    if len(word) < 4:
        return word
    at = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1 :]
    if kind == 1:
        return word[:at] + word[at] + word[at:]
    if kind == 2:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + rng.choice(word) + word[at + 1 :]
