"""report, serve, demo: the dossier, on paper and in a browser."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import click

from headwater.cli.intake import tell
from headwater.cli.options import AS_OF, CASE
from headwater.cli.output import Progress, say
from headwater.errors import Exit, Missing

if TYPE_CHECKING:
    from headwater.case import Case


class Serve(Protocol):
    """Shows a case in a browser until it is interrupted; ``ready`` is told the address."""

    def __call__(self, case: Case, port: int, *, ready: Callable[[str], None]) -> None:
        """Serve on 127.0.0.1 at this port."""


FORMATS = ("html", "md", "json", "ftm", "csv", "stix", "prov", "claimreview", "gexf", "graphml")


@click.command()
@CASE
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write (a folder for csv).")
@AS_OF
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default=None, help="By the file's ending where left out; else html."
)
@click.option("--draft", is_flag=True, help="Write it although the linter objects; the objections are printed.")
@click.option("--reviewed", is_flag=True, help="Count only what a person accepted.")
@click.option(
    "--redact",
    default="private",
    show_default=True,
    metavar="PROFILE",
    help="Whom to name: private (persons without a public role stand under a pseudonym), strict, everyone, none, "
    "or a .toml file of your own.",
)
def report(case: Path, out: Path, as_of: str, form: str | None, draft: bool, reviewed: bool, redact: str) -> int:
    """Write the dossier."""
    from headwater.case import Case

    opened = Case(case)
    if stale := opened.stale():
        say(f"note: {', '.join(stale)}: run `headwater build {case}` to bring the answer up to date")
    done = opened.report(out, form or _by_ending(out), as_of=as_of, draft=draft, reviewed_only=reviewed, redact=redact)
    for problem in done.problems:
        say(f"linter: {problem}")
    for path in done.paths:
        say(f"wrote {path}")
    return Exit.OK if done.paths else Exit.ERROR


def _by_ending(out: Path) -> str:
    ending = out.suffix.lower().lstrip(".")
    return {"markdown": "md", "htm": "html", "jsonl": "ftm", "ndjson": "ftm"}.get(
        ending, ending if ending in FORMATS else "html"
    )


@click.command()
@CASE
@click.option("--port", default=8765, show_default=True)
@click.pass_obj
def serve(start: Serve | None, case: Path, port: int) -> None:
    """Show the case in a browser, on this machine only. Ctrl-C ends it."""
    from headwater.case import Case

    opened = Case(case)
    opened.folder.open()
    _serve(start, opened, port)


def _serve(start: Serve | None, case: Case, port: int) -> None:
    if start is None:
        raise Missing("this program came without its web front end", remedy="run `headwater` itself")
    start(case, port, ready=click.echo)


@click.command()
@click.option("--port", default=8765, show_default=True)
@click.option("--into", default=Path("demo-case"), type=click.Path(path_type=Path), help="Folder for the example case.")
@click.option("--serve/--no-serve", "serving", default=True, help="Serve it at the end.")
@click.pass_obj
def demo(start: Serve | None, port: int, into: Path, serving: bool) -> int:
    """Build the example case, write its dossier, and serve it."""
    from headwater.case.demo import prepare

    progress = Progress()
    try:
        case, built = prepare(into, progress)
    finally:
        progress.close()
    tell(built)
    dossier = into.with_suffix(".html")
    done = case.report(dossier, "html")
    for problem in done.problems:
        say(f"linter: {problem}")
    if not done.paths:
        return Exit.ERROR
    say(f"wrote {dossier}")
    if serving:
        _serve(start, case, port)
    return Exit.OK


COMMANDS = (report, serve, demo)
