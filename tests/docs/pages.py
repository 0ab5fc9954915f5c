"""Pages of the docs as the tests read them: fenced blocks in order, tables, headings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
_FENCE = re.compile(r"^```(?P<language>[a-z]+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block: what it holds and the line of the page that its text begins on."""

    text: str
    line: int


def page(name: str) -> str:
    """Text of a page of docs/."""
    return (DOCS / name).read_text(encoding="utf-8")


def blocks(name: str, language: str) -> list[Block]:
    """Fenced blocks of one language, in order."""
    text = page(name)
    return [
        Block(match["text"], text.count("\n", 0, match.start("text")) + 1)
        for match in _FENCE.finditer(text)
        if match["language"] == language
    ]


def run_python(name: str, namespace: dict[str, object]) -> int:
    """Run every python block of a page in one namespace; a failure names the line of the page."""
    found = blocks(name, "python")
    for block in found:
        padded = "\n" * (block.line - 1) + block.text
        exec(compile(padded, str(DOCS / name), "exec"), namespace)
    return len(found)


def section(name: str, heading: str) -> str:
    """Text under a heading of a page, up to the next heading of any level."""
    match = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", page(name), re.MULTILINE | re.DOTALL)
    assert match, f"{name} has no heading {heading!r}"
    return match[1]


def first_cells(text: str) -> list[str]:
    """First cell of each row of the tables in a text, code marks off."""
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    return [row.split("|")[1].strip().strip("`") for row in rows]
