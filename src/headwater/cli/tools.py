"""opinion, compare, doctor, completion: tools that need no case."""

from __future__ import annotations

from pathlib import Path

import click

from headwater.cli.options import JSON
from headwater.cli.output import comma_separated, json_lines, say
from headwater.errors import Exit, Unreadable


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror}", remedy="check the name") from error


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="The same; the output is JSON either way.")
def opinion(file: Path, as_json: bool) -> None:  # noqa: ARG001
    """Weigh the items of each entry of FILE and print b, d, u, F, R, lo, hi and C, one JSON object per line."""
    from headwater.case.tools import opinions

    json_lines(opinions(_read(file), str(file)))


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@JSON
def compare(file: Path, as_json: bool) -> int:
    """Compare the names in each row of FILE (columns left, right, schema): score, verdict and why."""
    from headwater.case.tools import comparisons

    skipped: list[str] = []
    rows = comparisons(file, skipped.append)
    if as_json:
        json_lines(rows)
    else:
        comma_separated(rows, ("left", "right", "schema", "score", "verdict", "why"))
    for line in skipped:
        say(f"skipped {line}")
    return Exit.SKIPPED if skipped else Exit.OK


@click.command()
@JSON
def doctor(as_json: bool) -> int:
    """Say what this installation has and lacks."""
    from headwater.case.doctor import examine

    findings = examine()
    if as_json:
        json_lines({"name": f.name, "ok": f.ok, "needed": f.needed, "detail": f.detail} for f in findings)
    else:
        for finding in findings:
            state = "ok" if finding.ok else "MISSING" if finding.needed else "absent"
            click.echo(f"{state}\t{finding.name}\t{finding.detail}")
    return Exit.OK if all(finding.ok or not finding.needed for finding in findings) else Exit.ERROR


@click.command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
@click.pass_context
def completion(context: click.Context, shell: str) -> None:
    """Print the completion script for a shell: `eval "$(headwater completion bash)"`."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    assert kind is not None
    click.echo(kind(context.find_root().command, {}, "headwater", "_HEADWATER_COMPLETE").source())


COMMANDS = (opinion, compare, doctor, completion)
