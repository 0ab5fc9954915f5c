"""Lists and alias files that are handed over in the browser; what could not be read of them is named line by line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from headwater.errors import TooBig, UsageError
from headwater.web.desk import Desk

Row = dict[str, Any]
FILE, NAME = "file", "name"  # names of the forms' fields
_LARGEST = 256 * 1024 * 1024
_SHOWN = 500  # broken lines that the page names


@dataclass(frozen=True, slots=True)
class _Handed:
    data: bytes
    path: str
    name: str


async def take_list(desk: Desk, request: Request) -> Row:
    """Take a list in.

    Raises:
        UsageError: it is no such form, or no file was chosen.
        TooBig: a file for the command line.
        Unreadable: no line of it holds a party.
    """
    given = await _handed(request, "headwater xref")
    taken = await run_in_threadpool(desk.case.take_list_data, given.data, given.path, given.name)
    lines = [{"line": one.line, "reason": one.reason} for one in taken.broken]
    words = f"{taken.name}: {taken.parties:,} parties, {taken.others:,} other lines"
    return told("list", given.path, words, lines, [])


async def take_aliases(desk: Desk, request: Request) -> Row:
    """Take an alias file in, and apply it.

    Raises:
        UsageError: it is no such form, or no file was chosen.
        TooBig: a file for the command line.
        Unreadable: no row of it has two names.
    """
    given = await _handed(request, "headwater identity CASE --aliases")
    taken = await run_in_threadpool(desk.case.take_alias_data, given.data, given.path)
    desk.recomputer.ask()
    lines = [{"line": line, "reason": reason} for line, reason in taken.broken]
    return told("aliases", given.path, groups(len(taken.groups)), lines, [*taken.notes])


def groups(count: int) -> str:
    """How many groups of names a file has."""
    return f"{count:,} group{'' if count == 1 else 's'} of names"


def told(what: str, path: str, words: str, lines: list[Row], notes: list[str]) -> Row:
    """What became of a file, for its page."""
    return {
        "what": what, "path": path, "words": words, "notes": notes[:_SHOWN], "broken": len(lines),
        "lines": lines[:_SHOWN],
    }  # fmt: skip


async def _handed(request: Request, command: str) -> _Handed:
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "multipart/form-data":
        raise UsageError("that was no form with a file", remedy="choose a file on the Lists page")
    try:
        form = await request.form(max_files=1, max_fields=5)
    except MultiPartException as error:
        raise UsageError(f"the form could not be read: {error.message}", remedy="choose one file") from error
    try:
        file, name = form.get(FILE), form.get(NAME, "")
        if not isinstance(file, UploadFile) or not file.filename:
            raise UsageError("no file was chosen", remedy="choose one")
        if (file.size or 0) > _LARGEST:
            raise TooBig(f"{file.filename}: over {_LARGEST // 1024**2} MiB", remedy=f"use `{command}`")
        return _Handed(await file.read(), file.filename[:500], name if isinstance(name, str) else "")
    finally:
        await form.close()
