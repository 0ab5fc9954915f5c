"""Write the licence report of everything that a user installs, and refuse what we may not ship.

Usage: ``python scripts/licenses.py [--check]``. Reads the installed packages that the project's
dependencies (not its development extra) pull in; writes ``docs/licenses.md``; with ``--check`` compares instead.
"""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

REPORT = Path(__file__).resolve().parent.parent / "docs" / "licenses.md"
REFUSED = re.compile(r"\b(A?GPL|GNU (Affero )?General Public)", re.IGNORECASE)
NAME = re.compile(r"[A-Za-z0-9_.-]+")
# Packages whose metadata names no licence in words; read from their licence files.
KNOWN = {"sortedcontainers": "Apache-2.0"}


def closure(root: str) -> list[str]:
    """Names of all packages that ``root`` needs at run time on this platform, sorted."""
    seen: set[str] = set()
    todo = [root]
    while todo:
        name = re.sub(r"[-_.]+", "-", todo.pop()).lower()
        if name in seen:
            continue
        seen.add(name)
        todo.extend(_needs(name))
    return sorted(seen - {root})


def _needs(name: str) -> list[str]:
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    plain = [line for line in lines if "extra ==" not in line]
    return [match[0] for line in plain if (match := NAME.match(line)) and _installed(match[0])]


def _installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def licence(name: str) -> str:
    """Licence of an installed package: expression, classifiers, then the free field's first line."""
    info = metadata.metadata(name)
    if expression := info.get("License-Expression"):
        return str(expression)
    classifiers = [line.split("::")[-1].strip() for line in info.get_all("Classifier") or [] if "License ::" in line]
    free = (info.get("License") or "").strip().splitlines()
    return (
        KNOWN.get(name)
        or "; ".join(c for c in classifiers if c != "OSI Approved")
        or (free[0] if free else "not stated")
    )


def report() -> tuple[str, list[str]]:
    """The report as Markdown, and the names of packages that may not be shipped."""
    rows = [(name, metadata.version(name), licence(name)) for name in closure("headwater")]
    refused = [
        name for name, _, text in rows if REFUSED.search(text) and not re.search(r"\b(MIT|Apache|BSD|MPL|LGPL)", text)
    ]
    table = "\n".join(f"| {name} | {version} | {text} |" for name, version, text in rows)
    head = (
        "# Licences of what is installed\n\nHeadwater is MIT. It installs these packages; made by `make licenses`.\n\n"
    )
    return f"{head}| package | version | licence |\n|---|---|---|\n{table}\n", refused


def main(arguments: list[str]) -> int:
    """Write or check the report."""
    text, refused = report()
    for name in refused:
        print(f"licences: {name} may not be shipped ({licence(name)})", file=sys.stderr)
    if "--check" not in arguments:
        REPORT.write_text(text, encoding="utf-8")
    elif not REPORT.exists() or REPORT.read_text(encoding="utf-8") != text:
        print("licences: docs/licenses.md is out of date: run `make licenses`", file=sys.stderr)
        return 1
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
