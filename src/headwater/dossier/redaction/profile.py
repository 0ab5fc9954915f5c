"""Redaction profiles: who is named, who is not, and what else is withheld.

``private`` (the default) gives persons without a public role a pseudonym; ``strict`` withholds addresses, file
names, telephone numbers and the names of those who worked on the case as well; ``everyone`` gives every person a
pseudonym; ``none`` changes nothing. A profile of one's own is a TOML file::

    base = "private"            # one of the four
    hide = ["Anna Berg"]        # get a pseudonym whatever their role; organisations too
    keep = ["Viktor Danek"]     # are named whatever their role
    withhold = ["addresses"]    # any of addresses, files, contacts, workers
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from headwater.errors import UsageError

_MOST = 1_000_000


class Whom(StrEnum):
    """Which persons get a pseudonym."""

    NOBODY = "nobody"
    PRIVATE = "private"
    EVERYONE = "everyone"


class Withheld(StrEnum):
    """What else an export can leave out."""

    ADDRESSES = "addresses"  # of pages: scheme and host stay
    FILES = "files"  # names of files: the ending stays
    CONTACTS = "contacts"  # e-mail addresses and telephone numbers
    WORKERS = "workers"  # who reviewed, asked and took files in


@dataclass(frozen=True, slots=True)
class Profile:
    """What an export must not tell; ``hide`` and ``keep`` are names that a person decided about."""

    name: str
    whom: Whom = Whom.PRIVATE
    hide: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    withhold: frozenset[Withheld] = frozenset()

    @property
    def open(self) -> bool:
        """True where nothing is changed."""
        return self.whom is Whom.NOBODY and not self.hide and not self.withhold


BUILT_IN: Mapping[str, Profile] = {
    one.name: one
    for one in (
        Profile("private"),
        Profile("strict", withhold=frozenset(Withheld)),
        Profile("everyone", Whom.EVERYONE, withhold=frozenset(Withheld)),
        Profile("none", Whom.NOBODY),
    )
}
DEFAULT = BUILT_IN["private"]


def load(told: str) -> Profile:
    """A profile by its name, or from a TOML file.

    Raises:
        UsageError: there is no such profile, or a key or value of the file cannot be taken.
    """
    if told in BUILT_IN:
        return BUILT_IN[told]
    path = Path(told)
    if path.suffix.casefold() != ".toml":
        raise UsageError(f"no redaction profile {told!r}", remedy=f"one of {', '.join(BUILT_IN)}, or a .toml file")
    try:
        with path.open("rb") as file:
            rows = tomllib.loads(file.read(_MOST).decode())
    except OSError as error:
        raise UsageError(f"{path}: {error.strerror}", remedy="check the name of the profile") from error
    except ValueError as error:
        raise UsageError(f"{path}: {error}", remedy="mend the TOML") from error
    return _profile(path, rows)


def _profile(path: Path, rows: Mapping[str, Any]) -> Profile:
    if extra := sorted(set(rows) - {"base", "hide", "keep", "withhold"}):
        raise UsageError(f"{path}: unknown key {extra[0]!r}", remedy="base, hide, keep and withhold are taken")
    base = BUILT_IN.get(str(rows.get("base", DEFAULT.name)))
    if base is None:
        raise UsageError(f"{path}: base = {rows['base']!r}", remedy=f"one of {', '.join(BUILT_IN)}")
    hide, keep, withhold = (_names(path, rows, key) for key in ("hide", "keep", "withhold"))
    if wrong := sorted(set(withhold) - set(Withheld)):
        raise UsageError(f"{path}: withhold {wrong[0]!r}", remedy=f"any of {', '.join(Withheld)}")
    more = base.withhold | {Withheld(one) for one in withhold}
    return replace(base, name=path.stem, hide=hide, keep=keep, withhold=more)


def _names(path: Path, rows: Mapping[str, Any], key: str) -> tuple[str, ...]:
    found = rows.get(key, [])
    if not isinstance(found, list) or not all(isinstance(one, str) and one.strip() for one in found):
        raise UsageError(f"{path}: {key} is no list of names", remedy=f'write {key} = ["…"]')
    return tuple(found)
