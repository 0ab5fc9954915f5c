"""The program: its commands, and the one place where failures become exit codes."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from headwater.cli import claiming, evidence, exchange, identity, intake, judging, looking, reporting, tools
from headwater.cli.reporting import Serve
from headwater.errors import Exit, HeadwaterError

_SETTINGS = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=_SETTINGS)
@click.version_option(package_name="headwater", prog_name="headwater")
def program() -> None:
    """Who stands behind a movement, through which channel, on what evidence, how surely, as known on which day.

    A case is a folder. `init` makes one, `add` takes files in, `build` reads and weighs them, `report` writes
    the dossier. Everything stays on this machine.
    """


for _module in (intake, evidence, looking, judging, claiming, identity, reporting, exchange, tools):
    for _command in _module.COMMANDS:
        program.add_command(_command)


def run(arguments: Sequence[str] | None = None, *, serve: Serve | None = None) -> None:
    """Run one command and leave with its exit code.

    Args:
        arguments: of the command; those of the process where left out.
        serve: shows a case in a browser; the program's main passes it in, since the two front ends
            do not know each other.
    """
    sys.exit(int(call(arguments, serve=serve)))


def call(arguments: Sequence[str] | None = None, *, serve: Serve | None = None) -> int:
    """Run one command; exit code instead of an exception."""
    try:
        result = program.main(
            args=None if arguments is None else list(arguments), prog_name="headwater", standalone_mode=False, obj=serve
        )
        return int(result) if isinstance(result, int) else Exit.OK
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.ClickException as error:
        _complain(_one_line(error))
        return Exit.USAGE
    except HeadwaterError as error:
        _complain(str(error))
        return error.exit
    except (KeyboardInterrupt, click.Abort):
        _complain("interrupted; what was acknowledged is kept, and the same command goes on from there")
        return Exit.INTERRUPTED
    except BrokenPipeError:
        # The reader of our output left; point stdout elsewhere so that the interpreter does not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.OK
    except OSError as error:
        _complain(
            f"{error.filename or 'this machine'}: {error.strerror or error} — mend that and run the command again"
        )
        return Exit.ERROR


def _one_line(error: click.ClickException) -> str:
    """What is wrong with the command, and where its help is."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else "headwater"
    return f"{' '.join(error.format_message().split())} — see `{command} --help`"


def _complain(message: str) -> None:
    click.echo(f"headwater: {message}", err=True)
