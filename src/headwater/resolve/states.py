"""Which state a phrase is of: by its name, its adjective or its people; all states alike."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from headwater.resolve.names import fold

_STATE_WORD = re.compile(r"\s+(?:state|government|authorities|regime|leadership)$", re.I)


def state_of(phrase: str) -> str:
    """Name of the state that "France", "the French government" or "French state" is of; empty for none."""
    bare = re.sub(r"^the\s+", "", _STATE_WORD.sub("", phrase.strip()), flags=re.I)
    return _states().get(fold(bare), "")


@cache
def _states() -> dict[str, str]:
    """State by folded name, adjective or people; a word that two states share belongs to neither."""
    found: dict[str, set[str]] = {}
    content = files("headwater.text").joinpath("data", "names_states.tsv").read_text(encoding="utf-8")
    for line in content.splitlines():
        if line and not line.startswith("#"):
            names, _, adjectives, peoples = (*line.split("\t"), "", "", "")[:4]
            name = names.split(",")[0]
            for word in filter(None, f"{names},{adjectives},{peoples}".split(",")):
                found.setdefault(fold(word), set()).add(name)
    return {word: min(states) for word, states in found.items() if len(states) == 1}
