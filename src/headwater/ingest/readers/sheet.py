"""Workbooks (XLSX, XLSB, XLS, ODS): each sheet a table, its rows as readable lines."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import PurePosixPath
from typing import Any

from headwater.errors import Unreadable
from headwater.ingest import grids
from headwater.ingest.compose import compose
from headwater.ingest.intake import Facts, Parsed
from headwater.ingest.limits import Limits, check
from headwater.ingest.package import open_package
from headwater.ingest.probe import Probe
from headwater.ingest.sheetscan import check_extent
from headwater.model import Table

_TYPES = (
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.ms-excel.sheet.binary.macroenabled.12",
    "application/vnd.oasis.opendocument.spreadsheet",
)
_OLD = "application/vnd.ms-excel"


def bid(probe: Probe) -> float:
    """Sure by the names inside the ZIP; an old Excel file by its name."""
    if probe.media_type in _TYPES:
        return 1.0
    return 0.8 if probe.media_type == "application/x-ole-storage" and probe.extension in ("xls", "xlt") else 0.0


def read(data: bytes, probe: Probe, limits: Limits) -> Parsed:
    """Read every sheet that holds anything.

    Raises:
        Unreadable: damaged, or protected by a password.
        TooBig: over a cap on unpacked size, rows or columns.
    """
    if data.startswith(b"PK"):
        with open_package(data, limits, "workbook") as archive:
            check_extent(archive, limits)
    tables, cut = _tables(data, limits)
    text, blocks = compose(grids.runs(tables), limits)
    said = grids.unseen_in(tables)
    notes = (f"{cut} cells cut at cell_characters = {limits.cell_characters}",) if cut else ()
    media_type = probe.media_type if probe.media_type in _TYPES else _OLD
    return Parsed(
        media_type, text, blocks, Facts(title=PurePosixPath(probe.name).stem), tables=tables, notes=(*notes, *said)
    )


def _tables(data: bytes, limits: Limits) -> tuple[tuple[Table, ...], int]:
    import python_calamine

    try:
        with python_calamine.load_workbook(io.BytesIO(data)) as workbook:
            sheets = [workbook.get_sheet_by_name(name) for name in workbook.sheet_names]
            found = [grids.table_of(sheet.name, _rows(sheet, limits), limits) for sheet in sheets]
    except python_calamine.PasswordError as error:
        raise Unreadable("encrypted workbook", remedy="save it without a password") from error
    except python_calamine.CalamineError as error:
        raise Unreadable(f"damaged workbook: {error}", remedy="open it and save it again") from error
    check(sum(len(table.rows) for table, _ in found), limits.rows, "rows", "workbook")
    tables = tuple(table for table, _ in found if table.rows or any(table.header))
    return tables, sum(cut for _, cut in found)


def _rows(sheet: Any, limits: Limits) -> Iterator[tuple[str, ...]]:
    check(sheet.width, limits.columns, "columns", f"sheet {sheet.name}")
    check(sheet.height, limits.rows, "rows", f"sheet {sheet.name}")
    for row in sheet.to_python(skip_empty_area=True):
        yield tuple(_cell(value) for value in row)


def _cell(value: object) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, (date, datetime, time)):
        return value.isoformat()
    return str(value) if not isinstance(value, timedelta) else f"{value.total_seconds():g} s"
