"""Files that are handed over in the browser: spooled aside as they come, taken in one by one, each named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException
from starlette.requests import Request

from headwater.case import Added, Given
from headwater.errors import HeadwaterError, UsageError
from headwater.ingest import Limits
from headwater.web.desk import Desk

Row = dict[str, Any]
_MOST_FILES = 5_000
_MOST_FIELDS = 5_050
FILES, PATHS = "files", "paths"  # names of the form's fields; a path goes with the file at its place


async def take_in(desk: Desk, request: Request) -> list[Row]:
    """Take every file of a form in.

    Raises:
        UsageError: it is no such form, or holds no file, or a date does not fit.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "multipart/form-data":
        raise UsageError("that was no form with files", remedy="choose files on the Add page")
    try:
        form = await request.form(max_files=_MOST_FILES, max_fields=_MOST_FIELDS)
    except MultiPartException as error:
        raise UsageError(f"the form could not be read: {error.message}", remedy="add fewer files at a time") from error
    try:
        given = given_in(lambda name: _text(form, name))
        given.check()
        files = list(_files(form))
        if not files:
            raise UsageError("no file was chosen", remedy="choose one or more files")
        return [await _take(desk, name, file, given) for name, file in files]
    finally:
        await form.close()


def given_in(text: Callable[[str], str]) -> Given:
    """What a form says of its files, by the names of its fields."""
    return Given(text("url"), text("publisher"), text("published"), text("letter"))


def _text(form: FormData, name: str) -> str:
    value = form.get(name, "")
    return value.strip()[:2000] if isinstance(value, str) else ""


def _files(form: FormData) -> Iterator[tuple[str, UploadFile]]:
    """Files with the path that each had in its folder; a form without script sends the bare name."""
    paths = [value for value in form.getlist(PATHS) if isinstance(value, str)]
    files = [file for file in form.getlist(FILES) if isinstance(file, UploadFile)]
    for place, file in enumerate(files):
        name = paths[place] if place < len(paths) and paths[place] else file.filename or ""
        if name:
            yield name, file


async def _take(desk: Desk, name: str, file: UploadFile, given: Given) -> Row:
    if (file.size or 0) > Limits().input_bytes:
        most = Limits().input_bytes // (1024 * 1024)
        return asdict(Added(name, reason=f"over {most} MiB: split it"))
    data = await file.read()
    try:
        return asdict(await run_in_threadpool(desk.case.take, name, data, given))
    except HeadwaterError as error:
        return asdict(Added(name, reason=str(error)))
