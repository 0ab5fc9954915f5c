"""Runs: what each build left, one line each, and what changed between two of them.

The file lies with the tables and is derived like them: it may be deleted, and then the list starts anew. What
changed in full can be told as long as the tables of the earlier run are still there; they are pruned after the next.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any

import orjson

from headwater.case.adding import now
from headwater.errors import HeadwaterError
from headwater.store.disk import FILE_MODE
from headwater.store.folder import CaseFolder

if TYPE_CHECKING:
    import pyarrow as pa

_FILE = "runs.jsonl"
_TABLES = {
    "documents": ("ingest", "documents", "id", "status"),
    "claims": ("resolve", "claims", "id", "status"),
    "entities": ("resolve", "entities", "id", "caption"),
    "links": ("weigh", "links", "id", "status"),
}


@dataclass(frozen=True, slots=True)
class Run:
    """One build: when it ended (UTC), the digest of each stage, how much there was, and the words of the answer.

    ``words`` has one row for each channel, sponsor and movement.
    """

    when: str
    stages: Mapping[str, str]
    counts: Mapping[str, int] = field(default_factory=dict)
    words: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """What came, went and changed between two runs, as ids; ``told`` is false where older tables are gone."""

    what: str
    told: bool
    came: tuple[str, ...] = ()
    went: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


def runs(folder: CaseFolder) -> list[Run]:
    """Runs that are on file, oldest first; a line that cannot be read is passed over."""
    try:
        lines = (folder.path / "tables" / _FILE).read_bytes().splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        try:
            row = orjson.loads(line)
            found.append(Run(row["when"], row["stages"], row["counts"], tuple(row["words"])))
        except (orjson.JSONDecodeError, KeyError, TypeError):
            continue
    return found


def note(folder: CaseFolder) -> None:
    """Write down what is current, unless the last line says so already. What cannot be written is let go."""
    try:
        current = folder.tables.current()
        known = runs(folder)
        if not current or (known and dict(known[-1].stages) == current):
            return
        line = orjson.dumps(asdict(Run(now(), current, _counts(folder, current), _words(folder, current))))
        path = folder.path / "tables" / _FILE
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, FILE_MODE), "ab") as file:
            file.write(line + b"\n")
    except (OSError, HeadwaterError):
        return


def _counts(folder: CaseFolder, current: Mapping[str, str]) -> dict[str, int]:
    found = {}
    for what, (stage, name, key, _) in _TABLES.items():
        if stage in current:
            found[what] = folder.tables.read(stage, name, [key]).num_rows
    return found


def _words(folder: CaseFolder, current: Mapping[str, str]) -> tuple[dict[str, str], ...]:
    if "trace" not in current:
        return ()
    wanted = ["channel", "sponsor", "movement", "words"]
    return tuple(folder.tables.read("trace", "assessments", wanted).to_pylist())


def differences(folder: CaseFolder, before: Run, after: Run) -> list[Difference]:
    """What changed in documents, claims, entities and links."""
    return [_difference(folder, what, before.stages, after.stages) for what in _TABLES]


def _difference(folder: CaseFolder, what: str, before: Mapping[str, str], after: Mapping[str, str]) -> Difference:
    stage, name, key, value = _TABLES[what]
    old, new = before.get(stage, ""), after.get(stage, "")
    if old == new:
        return Difference(what, True)
    if not new or not folder.tables.has(stage, new) or (old and not folder.tables.has(stage, old)):
        return Difference(what, False)
    earlier = _pairs(folder.tables.at(stage, old).read(name, [key, value])) if old else {}
    later = _pairs(folder.tables.at(stage, new).read(name, [key, value]))
    return Difference(
        what,
        True,
        tuple(id for id in later if id not in earlier),
        tuple(id for id in earlier if id not in later),
        tuple(id for id, stands in later.items() if id in earlier and earlier[id] != stands),
    )


def _pairs(table: pa.Table) -> dict[str, Any]:
    return dict(zip(*(column.to_pylist() for column in table.columns), strict=True))


def moved(before: Run, after: Run) -> list[dict[str, str]]:
    """Channels whose words differ."""
    names = ("channel", "sponsor", "movement")
    earlier = {tuple(one[name] for name in names): one["words"] for one in before.words}
    found = []
    for one in after.words:
        was = earlier.get(tuple(one[name] for name in names), "")
        if was != one["words"]:
            found.append({**{name: one[name] for name in names}, "before": was, "after": one["words"]})
    return found
