"""Commands carry no matcher: those that compare names have it in a process beside them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_CHECK = """
import sys
from headwater.cli.app import call
code = call(sys.argv[1:])
heavy = sorted({"nomenklatura", "sklearn", "followthemoney"} & sys.modules.keys())
assert code == 0, code
assert not heavy, heavy
"""


@pytest.mark.slow
def test_a_case_is_built_shown_and_judged_without_a_matcher(tmp_path: Path) -> None:
    case = str(tmp_path / "case")
    for name in ("one", "two"):
        text = f"Anna Berg is the chairwoman of the Open Harbour Society. Anna Berg met Tom {name.title()} in Strelsau."
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    question = ["--question", "Did Ruritania support it?", "--sponsor", "Ruritania", "--movement", "Free Coast"]
    commands = [
        ["init", case, *question],
        ["add", case, str(tmp_path / "one.md"), str(tmp_path / "two.md")],
        ["build", case, "--workers", "1"],
        ["show", case, "entities", "--json"],
        ["show", case, "assessment", "--json"],
        ["identity", case, "--json"],
        ["identity", case, "--compare", "--json"],  # the matcher is loaded, in a process of its own
        ["review", case, "--json"],
    ]
    for command in commands:
        done = subprocess.run([sys.executable, "-c", _CHECK, *command], capture_output=True, text=True, check=False)
        assert done.returncode == 0, (command, done.stderr)
