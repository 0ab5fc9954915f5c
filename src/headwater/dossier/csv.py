"""The tables as CSV files; a cell that a spreadsheet would take for a formula is made plain text."""

from __future__ import annotations

import csv
import io
from typing import Any

from headwater.dossier.index import build
from headwater.dossier.rows import Sheet, sheets
from headwater.dossier.tree import Dossier
from headwater.text import formulas

_LIST = "; "


def render(dossier: Dossier) -> dict[str, bytes]:
    """File name → content, for the last day; tables of earlier days carry the day in their name."""
    files: dict[str, bytes] = {}
    for findings in dossier.source.answers:
        last = findings is dossier.source.last
        for sheet in sheets(build(findings)):
            if last or sheet.name in ("links", "assessments", "questions"):
                suffix = "" if last else f"-{findings.as_of}"
                files[f"{sheet.name}{suffix}.csv"] = _file(sheet)
    return files


def _file(sheet: Sheet) -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    header = list(dict.fromkeys(key for row in sheet.rows for key in row))
    if header:
        writer.writerow(header)
    for row in sheet.rows:
        writer.writerow([cell(row.get(key)) for key in header])
    return out.getvalue().encode("utf-8", "replace")


def cell(value: Any) -> str | int | float:
    """One cell: numbers stay numbers, lists are joined, formulas are neutralised with an apostrophe."""
    return formulas.cell(_words(value) if isinstance(value, (dict, list, tuple)) else value)


def _words(value: Any) -> str:
    if isinstance(value, dict):
        return _LIST.join(f"{key}: {_words(one)}" for key, one in value.items())
    if isinstance(value, (list, tuple)):
        return _LIST.join(_words(one) for one in value)
    return str(value)
