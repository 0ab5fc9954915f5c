"""A table of a TOML file with its values checked one by one: each fault names file, line, key and remedy."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from headwater.errors import CaseFileError
from headwater.model.dates import is_partial_date

Word = TypeVar("Word", bound=StrEnum)
_HEADER = re.compile(r"\s*\[+\s*([A-Za-z0-9_-]+)\s*\]+\s*(?:#.*)?")
_KEY = re.compile(r"\s*\"?([A-Za-z0-9_-]+)\"?\s*=")


class Lines:
    """Where in a TOML text each key stands, for messages only: (table, index, key) → line."""

    def __init__(self, text: str) -> None:
        self._lines: dict[tuple[str, int, str], int] = {}
        counts: dict[str, int] = {}
        table, index = "", 0
        for number, line in enumerate(text.splitlines(), 1):
            if header := _HEADER.fullmatch(line):
                table = header[1]
                index = counts[table] = counts.get(table, -1) + 1
                self._lines.setdefault((table, index, ""), number)
            elif key := _KEY.match(line):
                self._lines.setdefault((table, index, key[1]), number)

    def of(self, table: str, index: int, key: str) -> int:
        """Line of a key, else of its table, else 0."""
        return self._lines.get((table, index, key)) or self._lines.get((table, index, ""), 0)


class Fields:
    """The keys of one table. Take each by its type, then call :meth:`done` so that none is passed over."""

    def __init__(self, values: dict[str, Any], where: str, lines: Lines, table: str = "", index: int = 0) -> None:
        self._values = values
        self._where = where
        self._lines = lines
        self._table = table
        self._index = index
        self._asked: list[str] = []

    def fault(self, key: str, what: str, remedy: str) -> CaseFileError:
        """An error about one key, with its place."""
        line = self._lines.of(self._table, self._index, key)
        place = f"{self._where}, line {line}" if line else self._where
        name = ".".join(part for part in (self._table, key) if part)
        return CaseFileError(f"{place}: {name} {what}", remedy=remedy)

    def has(self, key: str) -> bool:
        """True where the key is given."""
        return key in self._values

    def text(self, key: str, default: str = "", needed: bool = False) -> str:
        """A string, stripped."""
        value = self._take(key, default)
        if not isinstance(value, str):
            raise self.fault(key, f"is {_kind(value)}, not text", f'write {key} = "…"')
        if needed and not value.strip():
            raise self.fault(key, "is missing", f'add a line {key} = "…"')
        return value.strip()

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings; a single string counts as a list of one."""
        value = self._take(key, [])
        values = [value] if isinstance(value, str) else value
        if not isinstance(values, list) or not all(isinstance(item, str) and item.strip() for item in values):
            raise self.fault(key, f"is {_kind(value)}, not a list of names", f'write {key} = ["…", "…"]')
        names = tuple(item.strip() for item in values)
        for name in names:
            if names.count(name) > 1:
                raise self.fault(key, f"names “{name}” twice", "take one of them out")
        return names

    def word(self, key: str, default: Word, needed: bool = False) -> Word:
        """One word of a closed vocabulary, in any letter case."""
        text = self.text(key, default.value, needed)
        kind = type(default)
        found = {member.value.casefold(): member for member in kind}.get(text.casefold())
        if needed and not self.has(key):
            raise self.fault(key, "is missing", f"add one of {_list(kind)}")
        if found is None:
            raise self.fault(key, f"is “{text}”", _suggest(text, [member.value for member in kind], _list(kind)))
        return found

    def day(self, key: str, needed: bool = False) -> str:
        """A partial ISO date, as text or as a TOML date."""
        value = self._take(key, "")
        if needed and value == "":
            raise self.fault(key, "is missing", f'add a line {key} = "2016-09-25"')
        return self._day(key, value)

    def days(self, key: str) -> tuple[str, ...]:
        """A list of partial ISO dates."""
        value = self._take(key, [])
        return tuple(self._day(key, item) for item in (value if isinstance(value, list) else [value]))

    def number(self, key: str, default: float, low: float, high: float) -> float:
        """A number between two bounds, both allowed."""
        value = self._take(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            shown = value if isinstance(value, int | float) and not isinstance(value, bool) else _kind(value)
            raise self.fault(key, f"is {shown}", f"write a number from {low:g} to {high:g}")
        return float(value)

    def flag(self, key: str) -> bool:
        """True or false; false where it is not given."""
        value = self._take(key, False)
        if not isinstance(value, bool):
            raise self.fault(key, f"is {_kind(value)}, not true or false", f"write {key} = true")
        return value

    def count(self, key: str, default: int, low: int, high: int) -> int:
        """A whole number between two bounds, both allowed."""
        value = self.number(key, default, low, high)
        if value != int(value) or isinstance(self._values.get(key), float):
            raise self.fault(key, f"is {value:g}", f"write a whole number from {low} to {high}")
        return int(value)

    def table(self, key: str) -> Fields:
        """One table inside; empty where it is not given."""
        value = self._take(key, {})
        if not isinstance(value, dict):
            raise self.fault(key, f"is {_kind(value)}, not a table", f"write it under a line [{key}]")
        return Fields(value, self._where, self._lines, key)

    def tables(self, key: str) -> Iterator[Fields]:
        """Repeated tables, in order."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.fault(key, f"is {_kind(value)}, not a list of tables", f"start each one with a line [[{key}]]")
        return (Fields(item, self._where, self._lines, key, index) for index, item in enumerate(value))

    def inner(self, key: str) -> Iterator[Fields]:
        """Inline tables in a list of this one; faults are placed at the key."""
        value = self._take(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise self.fault(key, f"is {_kind(value)}, not a list", f"write {key} = [{{ … }}, {{ … }}]")
        return (Fields(item, self._where, self._lines, self._table, self._index) for item in value)

    def done(self) -> None:
        """Refuse the first key that was not asked for.

        Raises:
            CaseFileError: with the closest key that exists.
        """
        for key in self._values:
            if key not in self._asked:
                allowed = ", ".join(sorted(self._asked))
                raise self.fault(key, "is not known", _suggest(key, self._asked, f"known here: {allowed}"))

    def _take(self, key: str, default: Any) -> Any:
        self._asked.append(key)
        return self._values.get(key, default)

    def _day(self, key: str, value: Any) -> str:
        if isinstance(value, date):
            value = value.isoformat()[:10]
        text = str(value).strip() if isinstance(value, str | int) and not isinstance(value, bool) else _kind(value)
        if text and not is_partial_date(text):
            raise self.fault(key, f"is {text}, not a date", 'write "2016", "2016-09" or "2016-09-25"')
        return text


def _kind(value: Any) -> str:
    kinds = {bool: "true or false", int: "a number", float: "a number", str: "text", list: "a list", dict: "a table"}
    return kinds.get(type(value), f"a {type(value).__name__}")


def _list(words: type[StrEnum]) -> str:
    return f"one of {', '.join(member.value for member in words)}"


def _suggest(text: str, known: list[str], otherwise: str) -> str:
    close = difflib.get_close_matches(text.casefold(), [word.casefold() for word in known], 1)
    match = next((word for word in known if close and word.casefold() == close[0]), "")
    return f"did you mean “{match}”?" if match else otherwise
