"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

from headwater.errors import UsageError
from headwater.model.dates import is_partial_date

CASE = click.argument("case", type=click.Path(path_type=Path, file_okay=False))
JSON = click.option("--json", "as_json", is_flag=True, help="One JSON object per line.")


def _date(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if value and not is_partial_date(value):
        raise UsageError(f"--as-of {value!r} is no date", remedy="write it as 2017-02-04")
    return value


AS_OF = click.option(
    "--as-of", default="", metavar="DATE", callback=_date, help="Use only what was published by this day."
)
