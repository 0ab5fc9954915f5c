"""identity, xref: who is who in the case, and on which lists."""

from __future__ import annotations

import getpass
from pathlib import Path

import click

from headwater.cli.options import CASE, JSON
from headwater.cli.output import Progress, json_lines, say, table
from headwater.errors import Exit

_PAIRS = ("left_caption", "right_caption", "score", "agrees", "conflicts", "bearers", "left", "right")
_JUDGED = ("verdict", "left_caption", "right_caption", "who", "when", "judgement")
_HITS = ("caption", "entry_caption", "list", "score", "status", "agrees", "conflicts", "topics", "entity", "entry")


@click.command()
@CASE
@click.option("--limit", default=100, show_default=True, help="How many pairs to list.")
@click.option("--compare", "compared", is_flag=True, help="Score with the matcher; it takes ten seconds to load.")
@click.option("--judged", is_flag=True, help="List what was decided about pairs instead.")
@click.option("--aliases", type=click.Path(path_type=Path), help="Take in a CSV file of names: name,alias,alias…")
@click.option(
    "--export", "out", type=click.Path(path_type=Path), help="Write judgements as nomenklatura resolver lines."
)
@click.option("--import", "lines", type=click.Path(path_type=Path), help="Take judgements in from such lines.")
@click.option("--who", default="", help="Whose judgements lines without a user are; the login name where left out.")
@JSON
def identity(
    case: Path, limit: int, compared: bool, judged: bool, aliases: Path | None, out: Path | None, lines: Path | None,
    who: str, as_json: bool,
) -> int:  # fmt: skip
    """List pairs of entities that may be one, rare names first. `review --same ID ID` and `--different` judge them."""
    from headwater.case import Case

    opened = Case(case)
    if aliases or lines or out:
        return _exchange(case, aliases, lines, out, who or getpass.getuser())
    rows = opened.identity_judgements() if judged else opened.identity_pairs(limit, compared=compared)
    if as_json:
        json_lines(rows)
    else:
        table(rows, _JUDGED if judged else _PAIRS)
    return Exit.OK


def _exchange(case: Path, aliases: Path | None, lines: Path | None, out: Path | None, who: str) -> int:
    from headwater.case import Case

    opened, skipped = Case(case), 0
    if aliases:
        taken = opened.take_aliases(aliases)
        for note in taken.notes:
            say(note)
        skipped += _name_broken(aliases, taken.broken)
        say(f"{len(taken.groups)} groups of names; `headwater build {case}` applies them")
    if lines:
        made = opened.import_judgements(lines, who=who)
        skipped += _name_broken(lines, made.broken)
        say(f"{made.new} judgements taken in, {made.known} known before, {made.suggestions} suggestions passed over")
    if out:
        written = list(opened.export_judgements())
        out.write_text("".join(written), encoding="utf-8")
        say(f"wrote {len(written)} judgements to {out}")
    return Exit.SKIPPED if skipped else Exit.OK


def _name_broken(path: Path, broken: tuple[tuple[int, str], ...]) -> int:
    for line, reason in broken:
        say(f"skipped {path}, line {line}: {reason}")
    return len(broken)


@click.command()
@CASE
@click.argument("lists", nargs=-1, type=click.Path(path_type=Path))
@click.option("--name", default="", help="Name of the list; that of its file where left out.")
@JSON
def xref(case: Path, lists: tuple[Path, ...], name: str, as_json: bool) -> int:
    """Look the parties of the case up in LISTS (FollowTheMoney entities, one a line) and in those taken in before.

    Prints the hits. Each is a question until a person has judged it: `review --same ENTITY LIST:ENTRY`.
    """
    from headwater.case import Case

    opened, broken = Case(case), 0
    for path in lists:
        taken = opened.take_list(path, name if len(lists) == 1 else "")
        broken += _name_broken(path, tuple((one.line, one.reason) for one in taken.broken))
        say(f"{taken.name}: {taken.parties} parties, {taken.others} other lines, {len(taken.broken)} broken")
    progress = Progress()
    try:
        found = opened.cross_reference(progress)
    finally:
        progress.close()
    if as_json:
        json_lines(opened.hits())
    else:
        table(opened.hits(), _HITS)
    say(f"{found} hits; none of them changes anything until a person judges it")
    return Exit.SKIPPED if broken else Exit.OK


COMMANDS = (identity, xref)
