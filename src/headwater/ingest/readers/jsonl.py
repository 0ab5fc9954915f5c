"""JSON and JSON lines as tables; FollowTheMoney entities are recognised and kept as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any, TypeGuard

import orjson

from headwater.errors import Unreadable
from headwater.ingest import frontmatter, grids
from headwater.ingest.compose import Run, compose
from headwater.ingest.decode import decode
from headwater.ingest.intake import Facts, Parsed
from headwater.ingest.limits import Limits, check
from headwater.ingest.normalise import one_line
from headwater.ingest.probe import Probe
from headwater.model import BlockKind, Table

FTM = "application/json+ftm"
_LINES = "application/x-ndjson"
_LONG = 200


def bid(probe: Probe) -> float:
    """By a first line or whole that parses as an object or a list; the name makes it likelier."""
    start = probe.start.lstrip()
    if not probe.is_text or not start.startswith(("{", "[")):
        return 0.0
    named = probe.extension in ("json", "jsonl", "ndjson", "ijson", "ftm", "geojson")
    if _parses(start.split("\n", 1)[0]) or (probe.size == len(probe.head) and _parses(start)):
        return 0.95
    return 0.9 if named else 0.0


def read(data: bytes, probe: Probe, limits: Limits) -> Parsed:
    """Read a document or lines.

    Raises:
        Unreadable: not JSON, naming the first bad line.
    """
    decoded = decode(data)
    text = decoded.text.lstrip("\ufeff")
    whole, value = _whole(text)
    values = [value] if whole else _lines(text, limits)
    objects = value if whole and isinstance(value, list) else values
    name = PurePosixPath(probe.name).stem
    if objects and all(_is_entity(one) for one in objects):
        tables, runs, media_type = _entities(objects, limits)
    else:
        tables = _tables(name, objects, limits)
        runs, media_type = _runs(objects, tables), "application/json" if whole else _LINES
    body, blocks = compose(runs, limits)
    facts = _facts(objects)
    facts = facts if facts.title else replace(facts, title=name)
    notes = (*decoded.notes, *grids.unseen_in(tables))
    return Parsed(media_type, body, blocks, facts, tables=tables, encoding=decoded.encoding, notes=notes)


def _parses(text: str) -> bool:
    try:
        return isinstance(orjson.loads(text.encode("utf-8", "replace")), (dict, list))
    except orjson.JSONDecodeError:
        return False


def _whole(text: str) -> tuple[bool, Any]:
    try:
        return True, orjson.loads(text.encode("utf-8", "replace"))
    except orjson.JSONDecodeError:
        return False, None


def _lines(text: str, limits: Limits) -> list[Any]:
    found: list[Any] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        check(len(found), limits.rows, "rows", "JSON lines")
        try:
            found.append(orjson.loads(line.encode("utf-8", "replace")))
        except orjson.JSONDecodeError as error:
            raise Unreadable(f"damaged JSON: line {number}: {error}", remedy="one value a line, UTF-8") from error
    return found


def _facts(objects: Sequence[Any]) -> Facts:
    """One object alone may be an article with its own title, address and date."""
    if len(objects) != 1 or not isinstance(objects[0], dict) or _is_entity(objects[0]):
        return Facts()
    return frontmatter.facts_of({str(key).lower(): value for key, value in objects[0].items()})


def _is_entity(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and isinstance(value.get("schema"), str)
        and isinstance(value.get("id"), str)
        and isinstance(value.get("properties"), dict)
    )


def _entities(objects: Sequence[Any], limits: Limits) -> tuple[tuple[Table, ...], list[Run], str]:
    rows: list[tuple[str, str, str]] = []
    runs: list[Run] = []
    for entity in objects:
        check(len(rows), limits.rows, "rows", "FollowTheMoney entities")
        rows.append((entity["id"], entity["schema"], _compact(entity)))
        pairs = (f"{key}: {_cell(value)}" for key, value in entity["properties"].items())
        runs.append(Run(BlockKind.TABLE, one_line("; ".join((entity["schema"], *pairs)))))
    return (Table("followthemoney", ("id", "schema", "entity"), tuple(rows)),), runs, FTM


def _tables(name: str, objects: Sequence[Any], limits: Limits) -> tuple[Table, ...]:
    """A table of the objects, or of the lists of objects that one object holds."""
    if len(objects) == 1 and isinstance(objects[0], dict):
        inner = {str(key): value for key, value in objects[0].items() if _is_rows(value)}
        if inner:
            return tuple(_table(key, value, limits) for key, value in inner.items())
    return (_table(name, objects, limits),) if objects else ()


def _is_rows(value: Any) -> TypeGuard[list[dict[str, Any]]]:
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _table(name: str, values: Sequence[Any], limits: Limits) -> Table:
    check(len(values), limits.rows, "rows", f"table {name}")
    objects = [one if isinstance(one, dict) else {"value": one} for one in values]
    header = tuple(dict.fromkeys(str(key) for one in objects for key in one))
    check(len(header), limits.columns, "columns", f"table {name}")
    rows = (tuple(_cell(one.get(key)) for key in header) for one in objects)
    return Table(name, header, tuple(rows))


def _runs(objects: Sequence[Any], tables: Sequence[Table]) -> list[Run]:
    """Long texts of a single object stand as paragraphs; everything else as lines of the table."""
    if len(objects) == 1 and isinstance(objects[0], dict):
        long = [value for value in objects[0].values() if isinstance(value, str) and len(value) >= _LONG]
        if long:
            return [Run(BlockKind.PARAGRAPH, one_line(piece)) for value in long for piece in value.split("\n")]
    return list(grids.runs(tables))


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(one, (str, int, float)) for one in value):
        return ", ".join(str(one) for one in value)
    return _compact(value)


def _compact(value: Any) -> str:
    try:
        return orjson.dumps(value).decode()
    except orjson.JSONEncodeError as error:
        raise Unreadable(f"JSON nested too deeply: {error}", remedy="flatten it") from error
