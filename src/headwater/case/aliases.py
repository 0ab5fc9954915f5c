"""A user's alias file: rows of names that mean one thing, as case.toml could say it of each entity.

Rows are chained where one row's first name is another's alias. An alias that two chains claim belongs to neither, and
a chain that bites its tail is a loop: both are named, and neither stops anything.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from headwater.case.adding import now
from headwater.errors import Unreadable
from headwater.model import CaseFile, DeclaredEntity, Mention, Schema
from headwater.store.folder import CaseFolder

ALIASES = "aliases"
_LONGEST = 1_000
_HEADING = frozenset({"name", "names", "caption"})


@dataclass(frozen=True, slots=True)
class Group:
    """Names of one thing, its chief name first, and what kind of thing it is where the file says so."""

    names: tuple[str, ...]
    schema: Schema | None = None


@dataclass(frozen=True, slots=True)
class TakenAliases:
    """An alias file as taken in: groups of names, loops and shared names in words, lines that could not be read."""

    groups: tuple[Group, ...]
    notes: tuple[str, ...]
    broken: tuple[tuple[int, str], ...]


def take_aliases(folder: CaseFolder, path: Path) -> TakenAliases:
    """Take an alias file in; it replaces the one before.

    Raises:
        Unreadable: there is no such file, or no row of it has two names.
        Locked: another process writes to this case.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror or error}", remedy="name a CSV file: name,alias,alias…") from error
    return take_alias_data(folder, data, str(path))


def take_alias_data(folder: CaseFolder, data: bytes, path: str) -> TakenAliases:
    """Take an alias file in that was handed over as bytes; ``path`` says what it was called there."""
    read = read_aliases(data)
    if not read.groups:
        first = f"; line {read.broken[0][0]}: {read.broken[0][1]}" if read.broken else ""
        raise Unreadable(f"{path}: no row has two names{first}", remedy="write name,alias,alias… a row")
    with folder.lock(wait=5.0):
        folder.ledger.append([{"kind": ALIASES, "blob": folder.blobs.put(data), "path": path, "when": now()}])
    return read


def groups_of(folder: CaseFolder) -> tuple[Group, ...]:
    """Groups of the alias file that stands; none where the case has no such file."""
    standing = aliases_of(folder)
    return standing[1].groups if standing else ()


def aliases_of(folder: CaseFolder) -> tuple[str, TakenAliases] | None:
    """The alias file that stands, by the name it was handed over under; None where the case has none."""
    last = None
    for row in folder.ledger.rows(ALIASES):
        last = row
    return (str(last["path"]), read_aliases(folder.blobs.read(str(last["blob"])))) if last else None


def read_aliases(data: bytes) -> TakenAliases:
    """Read an alias file: CSV in UTF-8; a first row of headings is known by its word, a cell may name a schema."""
    rows, broken = [], []
    for number, raw in enumerate(data.removeprefix(b"\xef\xbb\xbf").splitlines(), start=1):
        try:
            cells = next(csv.reader([raw.decode("utf-8")], strict=True), [])
        except (UnicodeDecodeError, csv.Error) as error:
            broken.append((number, "not UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)))
            continue
        row = _row(cells)
        if number == 1 and row.names and row.names[0].casefold() in _HEADING:
            continue
        broken += [(number, odd) for odd in _odd(cells)]
        if len(row.names) > 1:
            rows.append(row)
        elif any(cell.strip() for cell in cells):
            broken.append((number, "one name alone"))
    groups, notes = _chained(rows)
    return TakenAliases(groups, (*notes, *_mixed(groups)), tuple(broken))


def _odd(cells: Sequence[str]) -> Iterator[str]:
    """What is left out of a row: names that are too long, and empty ones between others."""
    for cell in cells:
        if len(cell.strip()) > _LONGEST:
            yield f"a name of {len(cell.strip()):,} characters, of which {_LONGEST:,} are allowed: left out"
    filled = [bool(cell.strip()) for cell in cells]
    last = max((at for at, full in enumerate(filled) if full), default=-1)
    if not all(filled[:last]):
        yield "an empty name: left out"


def _mixed(groups: Iterable[Group]) -> Iterator[str]:
    """Names with a word that mixes scripts: taken as they are written, and told, since they may be a disguise."""
    from headwater.resolve.scripts import mixed_words

    for group in groups:
        for name in group.names:
            for word in mixed_words(name):
                yield f"“{word}” in “{name}” mixes scripts: is it spelled so on purpose?"


def _row(cells: Iterable[str]) -> Group:
    plain = [" ".join(cell.split()) for cell in cells if len(cell.strip()) <= _LONGEST]
    schema = next((Schema(cell) for cell in plain if cell in set(Schema)), None)
    names = dict.fromkeys(cell for cell in plain if cell and cell not in set(Schema))
    return Group(tuple(names), schema)


def _chained(rows: Sequence[Group]) -> tuple[tuple[Group, ...], tuple[str, ...]]:
    """Groups of chained rows, with what is odd about them."""
    heads = {row.names[0].casefold(): at for at, row in reversed(list(enumerate(rows)))}
    parent = list(range(len(rows)))

    def root(at: int) -> int:
        while parent[at] != at:
            at = parent[at]
        return at

    for at, row in enumerate(rows):
        for name in row.names:
            if name.casefold() in heads:
                one, other = sorted((root(at), root(heads[name.casefold()])))
                parent[other] = one
    members: dict[int, list[Group]] = {}
    for at, row in enumerate(rows):
        members.setdefault(root(at), []).append(row)
    groups = tuple(_joined(group) for group in members.values())
    return groups, (*_loops(rows, heads), *_shared(groups))


def _joined(rows: Sequence[Group]) -> Group:
    names = {name.casefold(): name for row in reversed(rows) for name in reversed(row.names)}
    ordered = dict.fromkeys(names[name.casefold()] for row in rows for name in row.names)
    return Group(tuple(ordered), next((row.schema for row in rows if row.schema), None))


def _loops(rows: Sequence[Group], heads: dict[str, int]) -> Iterator[str]:
    """Walks from a row's first name by aliases back to it, each named once."""
    told: set[frozenset[str]] = set()
    for row in rows:
        start = row.names[0].casefold()
        stack: list[tuple[str, tuple[str, ...]]] = [(start, (row.names[0],))]
        seen: set[str] = set()
        while stack:
            name, walk = stack.pop()
            at = heads.get(name)
            if at is None or name in seen:
                continue
            seen.add(name)
            for alias in rows[at].names[1:]:
                if alias.casefold() == start and len(walk) > 1 and frozenset(walk) not in told:
                    told.add(frozenset(walk))
                    yield f"a loop: {' → '.join((*walk, row.names[0]))}; all of them are taken for one"
                stack.append((alias.casefold(), (*walk, alias)))


def _shared(groups: Sequence[Group]) -> Iterator[str]:
    owners: dict[str, list[str]] = {}
    for group in groups:
        for name in group.names:
            owners.setdefault(name.casefold(), []).append(group.names[0])
    for name, heads in owners.items():
        if len(heads) > 1:
            yield f"“{name}” is an alias of {' and of '.join(heads)}: it joins nothing"


def with_aliases(casefile: CaseFile, groups: Sequence[Group], mentions: Iterable[Mention]) -> CaseFile:
    """The case file with the groups that some document mentions, or that the file itself names, as its entities."""
    if not groups:
        return casefile
    spoken = {mention.name.casefold(): mention.schema for mention in mentions}
    listed = {name.casefold(): at for at, one in enumerate(casefile.entities) for name in (one.name, *one.aliases)}
    entities = list(casefile.entities)
    for group in groups:
        keys = [name.casefold() for name in group.names]
        at = next((listed[key] for key in keys if key in listed), None)
        if at is not None:
            known = entities[at]
            entities[at] = replace(known, aliases=tuple(dict.fromkeys((*known.aliases, *group.names))))
        elif schema := next((spoken[key] for key in keys if key in spoken), None):
            entities.append(DeclaredEntity(group.names[0], group.schema or schema, group.names[1:]))
    return replace(casefile, entities=tuple(entities))
