"""Parts of the docs that are made from the code are up to date, and leave nothing out."""

from __future__ import annotations

import runpy
from typing import Any

import pytest
from tests.docs.pages import ROOT, page

from headwater.cli.app import program
from headwater.model import RULES, Channel, Flow


@pytest.fixture(scope="module")
def script() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "scripts" / "commands_doc.py"), run_name="commands_doc")


@pytest.mark.parametrize("name", ["commands.md", "relations.md"])
def test_made_parts_are_up_to_date(script: dict[str, Any], name: str) -> None:
    assert "<!-- made:" in page(name)
    assert script["fresh"](page(name)) == page(name), "run `make commands`"


def test_a_change_of_the_code_is_noticed(script: dict[str, Any]) -> None:
    old = page("commands.md").replace("--question TEXT", "--query TEXT")
    assert old != page("commands.md")
    assert script["fresh"](old) == page("commands.md")


@pytest.mark.parametrize("command", sorted(program.commands))
def test_every_command_has_its_help_on_the_page(command: str) -> None:
    text = page("commands.md")
    assert f"\n## {command}\n" in text
    for parameter in program.commands[command].params:
        longest = max(parameter.opts, key=len)
        assert longest in text or longest.upper() in text


@pytest.mark.parametrize("relation", list(RULES))
def test_every_relation_stands_in_one_row(relation: Any) -> None:
    rows = [line.split(" | ") for line in page("relations.md").splitlines() if line.startswith("| ")]
    mine = [row for row in rows if relation.value in row[0].removeprefix("| ").split(", ")]
    assert len(mine) == 1
    rule = RULES[relation]
    assert (rule.flow is Flow.NONE) == (mine[0][3] == "no")
    for channel in Channel:
        assert rule.carries(channel) == (channel.value in mine[0][2] or mine[0][2] == "any")
