"""Which state a phrase is of: by its name, its adjective, its people or its capital; all states alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from headwater.resolve.names import fold

_STATE_WORD = re.compile(r"\s+(?:state|government|authorities|regime|leadership)$", re.I)
_ARTICLE = re.compile(r"^the\s+", re.I)


def state_of(phrase: str) -> str:
    """Name of the state that "France", "the French government" or "French state" is of; empty for none."""
    bare = _ARTICLE.sub("", _STATE_WORD.sub("", phrase.strip()))
    return _by_people().get(fold(bare), "")


def seat_of(name: str) -> str:
    """Name of the state whose capital this is, or the seat of its government; empty for none."""
    bare = fold(_ARTICLE.sub("", name.strip()))
    return _by_capital().get(bare, "") or _by_seat().get(bare, "")


@cache
def _by_people() -> dict[str, str]:
    return _unshared((word, row[0]) for row in _rows() for column in (0, 2, 3) for word in _words(row, column))


@cache
def _by_capital() -> dict[str, str]:
    return _unshared((word, row[0]) for row in _rows() for word in _words(row, 1))


@cache
def _by_seat() -> dict[str, str]:
    rows = (row for row in _rows("names_seats.tsv") if len(row) > 1)
    return {fold(row[0]): state_of(row[1]) for row in rows}


def _unshared(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """State by folded word; a word that two states share ("Congolese") belongs to neither."""
    found: dict[str, set[str]] = {}
    for word, names in pairs:
        found.setdefault(fold(word), set()).add(names.split(",")[0])
    return {word: min(states) for word, states in found.items() if len(states) == 1}


def _words(row: list[str], column: int) -> Iterator[str]:
    if column < len(row):
        yield from filter(None, row[column].split(","))


def _rows(name: str = "names_states.tsv") -> list[list[str]]:
    content = files("headwater.text").joinpath("data", name).read_text(encoding="utf-8")
    return [line.split("\t") for line in content.splitlines() if line and not line.startswith("#")]
