"""init, add, build: from nothing to a built case."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from headwater.cli.options import CASE, JSON
from headwater.cli.output import Progress, json_lines, say
from headwater.errors import Exit

if TYPE_CHECKING:
    from headwater.case import BuildReport


@click.command()
@CASE
@click.option("--question", required=True, help="The question of the case, in a sentence.")
@click.option("--sponsor", "sponsors", multiple=True, help="Who may have given support; repeat for several.")
@click.option("--movement", "movements", multiple=True, help="Who may have got it; repeat for several.")
@click.option("--title", default="", help="Title of the dossier; the question where left out.")
def init(case: Path, question: str, sponsors: tuple[str, ...], movements: tuple[str, ...], title: str) -> None:
    """Make a new case folder."""
    from headwater.case import Case

    made = Case.create(case, question, sponsors=sponsors, movements=movements, title=title)
    say(f"{case} is ready: grade sources in {made.folder.case_file}, then `headwater add {case} FILES…`")


@click.command()
@CASE
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--url", default="", help="Address that the files came from.")
@click.option("--publisher", default="", help="Who published them.")
@click.option("--published", default="", metavar="DATE", help="When: 2016, 2016-09 or 2016-09-25.")
@click.option("--letter", default="", help="Admiralty letter of the source, A to F.")
@JSON
def add(
    case: Path, paths: tuple[Path, ...], url: str, publisher: str, published: str, letter: str, as_json: bool
) -> int:
    """Take files and folders into the case. They are copied; nothing is read until `build`."""
    from headwater.case import Case, Given

    results = list(Case(case).add(paths, Given(url, publisher, published, letter.upper())))
    if as_json:
        json_lines({"path": r.path, "document": r.document, "size": r.size, "known": r.known} for r in results)
    refused = [result for result in results if result.reason]
    for result in refused:
        say(f"skipped {result.path}: {result.reason}")
    taken = len(results) - len(refused)
    say(f"{taken} taken in, {sum(result.known for result in results)} of them known before, {len(refused)} skipped")
    if refused:
        return Exit.SKIPPED if taken else Exit.UNREADABLE
    return Exit.OK


@click.command()
@CASE
@click.option(
    "--only", default="", metavar="STAGE", help="Stop after this stage: ingest, extract, resolve, weigh or trace."
)
@click.option("--workers", default=0, help="Processes that read documents; 0 for one per processor.")
@JSON
def build(case: Path, only: str, workers: int, as_json: bool) -> int:
    """Read, resolve, weigh and trace what is stale. Safe to interrupt and to run again."""
    from headwater.case import Case

    progress = Progress()
    try:
        report = Case(case).build(only=only, workers=workers, progress=progress)
    finally:
        progress.close()
    if as_json:
        json_lines(report.rows())
    tell(report)
    return Exit.SKIPPED if report.skipped else Exit.OK


def tell(report: BuildReport) -> None:
    """What a build did, on stderr."""
    for run in report.stages:
        say(f"{run.stage}: {'up to date' if run.fresh else f'built in {run.seconds:.1f} s ({run.why})'}")
    for note in report.notes:
        say(note)
    for document in report.skipped:
        say(f"skipped {document.path}: {document.reason}")
    say(f"documents: {report.documents}, claims: {report.claims}, files skipped: {len(report.skipped)}")


COMMANDS = (init, add, build)
