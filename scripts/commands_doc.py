"""Write the parts of the docs that are made from the code: the help of every command, the table of relations.

``python scripts/commands_doc.py`` rewrites them in place; with ``--check`` it only says which are out of date and
exits 1. A made part stands between ``<!-- made: NAME -->`` and ``<!-- /made -->``.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import click

from headwater.cli.app import program
from headwater.model import RULES, Channel, Relation, RelationRule

DOCS = Path(__file__).resolve().parent.parent / "docs"
_WIDTH = 88
_MADE = re.compile(r"(<!-- made: (?P<name>[a-z]+) -->\n).*?(<!-- /made -->)", re.DOTALL)


def commands() -> str:
    """Help of the program and of each command, in the order of the alphabet."""
    with click.Context(program, info_name="headwater") as parent:
        parts = [_help(program, "headwater", None)]
        parts += [_help(program.commands[name], name, parent) for name in sorted(program.commands)]
    return "\n".join(parts)


def _help(command: click.Command, name: str, parent: click.Context | None) -> str:
    context = click.Context(
        command,
        info_name=name,
        parent=parent,
        terminal_width=_WIDTH,
        max_content_width=_WIDTH,
        help_option_names=["-h", "--help"],
    )
    text = "\n".join(line.rstrip() for line in command.get_help(context).splitlines())
    return f"## {name}\n\n```text\n{text}\n```\n"


def relations() -> str:
    """The relation table: one row for the relations that share a rule."""
    rows: dict[tuple[object, ...], list[Relation]] = {}
    for relation, rule in RULES.items():
        rows.setdefault((rule.family, rule.channels, rule.flow, rule.ftm, rule.shown_as), []).append(relation)
    lines = ["| relation | family | channel | support runs | FollowTheMoney |", "|---|---|---|---|---|"]
    lines += [_row(several, RULES[several[0]]) for several in rows.values()]
    return "\n".join(lines) + "\n"


def _row(several: list[Relation], rule: RelationRule) -> str:
    words = ", ".join(relation.value for relation in several)
    return f"| {words} | {rule.family.value} | {_channels(rule)} | {rule.flow.value or 'no'} | {rule.ftm or '–'} |"


def _channels(rule: RelationRule) -> str:
    if not rule.channels:
        return f"none (shown as {rule.shown_as})"
    if rule.channels == frozenset(Channel):
        return "any"
    return ", ".join(channel.value for channel in Channel if channel in rule.channels)


MAKERS: dict[str, Callable[[], str]] = {"commands": commands, "relations": relations}


def fresh(page: str) -> str:
    """A page with its made parts as the code has them now."""
    return _MADE.sub(lambda part: f"{part[1]}{MAKERS[part['name']]()}{part[3]}", page)


def out_of_date() -> Iterator[tuple[Path, str]]:
    """Pages whose made parts are behind, with what they should be."""
    for path in sorted(DOCS.glob("*.md")):
        page = path.read_text(encoding="utf-8")
        if (wanted := fresh(page)) != page:
            yield path, wanted


def main() -> int:
    """Rewrite the pages, or with ``--check`` name those that are behind."""
    check = "--check" in sys.argv[1:]
    behind = list(out_of_date())
    for path, wanted in behind:
        if check:
            print(f"{path.name} is out of date: run `make commands`", file=sys.stderr)
        else:
            path.write_text(wanted, encoding="utf-8")
            print(f"wrote {path.name}", file=sys.stderr)
    return 1 if check and behind else 0


if __name__ == "__main__":
    sys.exit(main())
