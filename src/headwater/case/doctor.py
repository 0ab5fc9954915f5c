"""What this installation has and lacks, and what to do about it."""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass

_LIBRARIES = {
    "icu": "PyICU is compiled: install libicu-dev and pkg-config, then `make setup`",
    "followthemoney": "run `make setup`",
    "nomenklatura": "run `make setup`",
    "pyarrow": "run `make setup`",
    "duckdb": "run `make setup`",
    "lxml": "run `make setup`",
    "trafilatura": "run `make setup`",
    "pypdfium2": "run `make setup`",
    "docx": "run `make setup`",
    "python_calamine": "run `make setup`",
    "striprtf": "run `make setup`",
    "numpy": "run `make setup`",
    "starlette": "run `make setup`",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked for; ``needed`` is false where the program works without it."""

    name: str
    ok: bool
    needed: bool
    detail: str


def examine() -> list[Finding]:
    """Look at the interpreter, the libraries, SQLite and the programs that some steps use."""
    return [_python(), _processors(), _full_text(), _walls(), *_libraries(), *_programs()]


def _python() -> Finding:
    return Finding("Python 3.11 or newer", sys.version_info >= (3, 11), True, sys.version.split()[0])


def _processors() -> Finding:
    return Finding("processors", True, False, str(os.cpu_count()))


def _walls() -> Finding:
    from headwater.ingest.sandbox import missing

    lacks = missing()
    name = "walls round readers of files"
    if lacks:
        return Finding(name, False, False, f"{'; '.join(lacks)}: resource limits only, so read trusted files here")
    return Finding(name, True, False, "limits, no new privileges, Landlock, seccomp")


def _full_text() -> Finding:
    try:
        with sqlite3.connect(":memory:") as database:
            database.execute("CREATE VIRTUAL TABLE t USING fts5 (x)")
    except sqlite3.OperationalError as error:
        return Finding("SQLite with FTS5", False, True, f"{error}: use a Python built with a full SQLite")
    return Finding("SQLite with FTS5", True, True, sqlite3.sqlite_version)


def _libraries() -> Iterator[Finding]:
    for name, remedy in _LIBRARIES.items():
        try:
            importlib.import_module(name)
        except ImportError as error:
            yield Finding(name, False, True, f"{error}: {remedy}")
        else:
            yield Finding(name, True, True, _version(name))


def _version(name: str) -> str:
    distribution = {"icu": "pyicu", "docx": "python-docx", "python_calamine": "python-calamine"}.get(name, name)
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return "present"


def _programs() -> Iterator[Finding]:
    uses = {"chromium": "browser tests only", "node": "building the front end only"}
    for name, use in uses.items():
        path = shutil.which(name)
        yield Finding(name, path is not None, False, path or f"not found; {use}")
