"""SQL over the current tables: DuckDB in memory, which can read them and reach nothing else.

The views are Arrow datasets that are opened here, so that DuckDB needs no right to any file and gets none:
no reading, writing, attaching or loading, and no way to turn that back on.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from headwater.errors import Damaged, UsageError
from headwater.store.folder import CaseFolder
from headwater.store.generations import Generation

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa
    import pyarrow.dataset as ds

MEMORY_LIMIT = "1GB"
_STAGES = ("ingest", "extract", "streams", "resolve", "weigh", "trace", "report")
_LONGEST = 200


def connect(folder: CaseFolder, memory_limit: str = MEMORY_LIMIT) -> duckdb.DuckDBPyConnection:
    """A locked-down connection with a view for every current table.

    A table that several stages write (``claims``) is the one of the latest stage; each is also there as
    ``stage_table`` (``extract_claims``).

    Raises:
        Damaged: a generation cannot be read.
    """
    connection = open_locked_down(folder.scratch, memory_limit)
    for name, dataset in _views(folder).items():
        connection.register(name, dataset)
    return connection


def open_locked_down(scratch: Path, memory_limit: str = MEMORY_LIMIT) -> duckdb.DuckDBPyConnection:
    """DuckDB in memory without access to files, network, extensions or its own settings.

    It may spill to ``scratch``, which is the only folder it can touch.
    """
    import duckdb

    settings: dict[str, str | bool | int | float | list[str]] = {
        "memory_limit": memory_limit,
        "temp_directory": str(scratch),
        "autoinstall_known_extensions": False,
        "autoload_known_extensions": False,
        "allow_community_extensions": False,
        "python_enable_replacements": False,
    }
    connection = duckdb.connect(":memory:", config=settings)
    connection.execute("SET enable_external_access = false")
    connection.execute("SET lock_configuration = true")
    return connection


def run(folder: CaseFolder, query: str) -> pa.Table:
    """The result of one SELECT (or WITH, FROM, SHOW, DESCRIBE, EXPLAIN) over the current tables.

    Raises:
        UsageError: the query fails or is not one query; it is quoted, with the reason in one line.
    """
    with connect(folder) as connection:
        return select(connection, query)


def select(connection: duckdb.DuckDBPyConnection, query: str) -> pa.Table:
    """As :func:`run`, on an open connection."""
    import duckdb

    if "\0" in query or _unencodable(query):
        raise UsageError(f"not a text: {_shorten(query)!a}", remedy="take the broken characters out")
    try:
        statements = connection.extract_statements(query)
        if len(statements) != 1:
            raise UsageError(f"{len(statements)} statements in: {_shorten(query)}", remedy="give one query at a time")
        allowed = (duckdb.StatementType.SELECT, duckdb.StatementType.EXPLAIN)
        if statements[0].type not in allowed:
            raise UsageError(f"not a query: {_shorten(query)}", remedy="a case can be read with SELECT and not changed")
        return connection.execute(statements[0]).to_arrow_table()
    except duckdb.Error as error:
        raise UsageError(f"{_reason(error)} in: {_shorten(query)}", remedy=_remedy(connection)) from error


def _views(folder: CaseFolder) -> dict[str, ds.Dataset]:
    current = folder.tables.current()
    order = sorted(current, key=lambda stage: (_STAGES.index(stage) if stage in _STAGES else -1, stage))
    views: dict[str, ds.Dataset] = {}
    for stage in order:
        generation = folder.tables.generation(stage)
        for name in generation.names if generation else ():
            assert generation
            views[name] = views[f"{stage.replace('-', '_')}_{name}"] = _dataset(generation, name)
    return views


def _dataset(generation: Generation, name: str) -> ds.Dataset:
    import pyarrow as pa
    import pyarrow.dataset as ds

    files = [str(info.path) for info in generation.chunks_of(name)]
    try:
        return ds.dataset(files, format="parquet")
    except (pa.ArrowInvalid, OSError) as error:
        raise Damaged(f"{generation.path}: {error}", remedy="delete the tables folder and build again") from error


def _unencodable(text: str) -> bool:
    return any("\ud800" <= character <= "\udfff" for character in text)


def _shorten(query: str) -> str:
    text = " ".join(query.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _reason(error: Exception) -> str:
    """First line of DuckDB's message, with its hint where it has one."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    hint = next((line for line in lines[1:] if line.startswith("Did you mean")), "")
    return " ".join(part for part in (lines[0] if lines else "the query failed", hint) if part)


def _remedy(connection: duckdb.DuckDBPyConnection) -> str:
    rows = connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1").fetchall()
    names = [str(row[0]) for row in rows]
    return f"tables: {', '.join(names)}" if names else "there are no tables yet: run `headwater build`"
