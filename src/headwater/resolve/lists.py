"""Lists of parties (sanctions, officials, agents of foreign states, companies): FollowTheMoney entities, one a line.

Broken lines are named and the rest is read. What is no party (addresses, passports, sanctions as such) is counted
and passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from headwater.model import Schema
from headwater.resolve.kinds import Kind, kind_of

_SCHEMATA = {
    "Person": Schema.PERSON,
    "Organization": Schema.ORGANIZATION,
    "Company": Schema.COMPANY,
    "PublicBody": Schema.PUBLIC_BODY,
    "LegalEntity": Schema.LEGAL_ENTITY,
}
_NAMES = ("name", "alias", "previousName", "abbreviation")
_LONGEST = 1_000  # characters of a name
_MOST_NAMES = 60
_ID = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Listed:
    """One party of a list.

    Attributes:
        names: caption first.
        births: dates or years; ``countries`` are codes, ``topics`` as the list has them ("sanction", "role.pep").
    """

    id: str
    list: str
    schema: Schema
    names: tuple[str, ...]
    births: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()

    @property
    def kind(self) -> Kind:
        """Kind of its schema."""
        return kind_of(self.schema)


@dataclass(frozen=True, slots=True)
class Broken:
    """A line that could not be read, counted from 1, with the reason."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Passed:
    """A line that holds no party."""

    line: int


def read_list(lines: Iterable[bytes], name: str) -> Iterator[Listed | Broken | Passed]:
    """Read a list line by line; empty lines are nothing.

    Args:
        lines: of a JSON Lines file.
        name: of the list.
    """
    for number, raw in enumerate(lines, start=1):
        if raw.strip():
            yield _line(number, raw, name)


def _line(number: int, raw: bytes, name: str) -> Listed | Broken | Passed:
    try:
        row = orjson.loads(raw.strip().removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError as error:
        return Broken(number, f"no JSON: {error}")
    if not isinstance(row, dict):
        return Broken(number, "no JSON object")
    id, schema, properties = row.get("id"), row.get("schema"), row.get("properties")
    if not isinstance(id, str) or not _ID.fullmatch(id):
        return Broken(number, "no id")
    if not isinstance(schema, str):
        return Broken(number, "no schema")
    if not isinstance(properties, dict):
        return Broken(number, "no properties")
    if schema not in _SCHEMATA:
        return Passed(number)
    names = _names(row, properties)
    if not names:
        return Broken(number, "no name")
    return Listed(
        id, name, _SCHEMATA[schema], names,
        _values(properties, "birthDate"), _values(properties, "country", "nationality", "jurisdiction"),
        _values(properties, "topics"),
    )  # fmt: skip


def _names(row: dict[str, Any], properties: dict[str, Any]) -> tuple[str, ...]:
    caption = row.get("caption")
    first = (caption,) if isinstance(caption, str) and caption.strip() else ()
    names = (" ".join(name[:_LONGEST].split()) for name in (*first, *_values(properties, *_NAMES)))
    return tuple(dict.fromkeys(name for name in names if name))[:_MOST_NAMES]


def _values(properties: dict[str, Any], *keys: str) -> tuple[str, ...]:
    found: list[object] = []
    for key in keys:
        values = properties.get(key, ())
        found += [values] if isinstance(values, str) else values if isinstance(values, list) else []
    return tuple(dict.fromkeys(value for value in found if isinstance(value, str) and value.strip()))
