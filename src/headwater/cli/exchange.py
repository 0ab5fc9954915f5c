"""verify, pack, unpack: is a case whole, and how it travels."""

from __future__ import annotations

from pathlib import Path

import click

from headwater.cli.options import CASE, JSON
from headwater.cli.output import json_lines, say
from headwater.errors import Exit


@click.command()
@CASE
@JSON
def verify(case: Path, as_json: bool) -> int:
    """Re-hash everything and name what does not fit."""
    from headwater.case import Case

    problems = list(Case(case).verify())
    if as_json:
        json_lines({"file": problem.file, "what": problem.what} for problem in problems)
    else:
        for problem in problems:
            click.echo(str(problem))
    say("whole: every blob, ledger line and table matches its hash" if not problems else f"{len(problems)} damaged")
    return Exit.ERROR if problems else Exit.OK


@click.command()
@CASE
@click.argument("out", type=click.Path(path_type=Path))
def pack(case: Path, out: Path) -> None:
    """Write the case (originals, ledger, case.toml) as one file with a manifest of hashes."""
    from headwater.case import Case

    Case(case).pack(out)
    say(f"wrote {out}")


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@CASE
def unpack(bundle: Path, case: Path) -> None:
    """Unpack such a file into a new folder; anything changed, extra or missing is refused."""
    from headwater.case import unpack as open_bundle

    open_bundle(bundle, case)
    say(f"{case} is ready: `headwater build {case}` makes its tables")


COMMANDS = (verify, pack, unpack)
