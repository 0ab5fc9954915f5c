"""What the furniture of pages says, in many languages: lines of forms, menus and buttons (``phrases.txt``).

Each pattern must match a whole line, so that a sentence that merely contains such words stays text.
"""

from __future__ import annotations

import functools
import re
from importlib import resources

_LONGEST = 260


def opens_form(line: str) -> bool:
    """True for a line that opens a comment form or invites comments."""
    return _matches("forms", line)


def opens_comments(line: str) -> bool:
    """True for a line that may stand over comments ("3 comments"): sure only with a form near it."""
    return _matches("comments", line)


def is_button(line: str) -> bool:
    """True for a line of a form, a menu, a button or a notice."""
    return _matches("lines", line)


def is_caption(line: str) -> bool:
    """True for a line that says that a picture is by or from somebody."""
    return _matches("captions", line)


def _matches(section: str, line: str) -> bool:
    return len(line) <= _LONGEST and bool(_patterns()[section].fullmatch(line))


@functools.cache
def _patterns() -> dict[str, re.Pattern[str]]:
    sections: dict[str, list[str]] = {}
    name = ""
    text = resources.files("headwater.ingest").joinpath("phrases.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        if re.fullmatch(r"\[\w+\]", line):
            name = line[1:-1]
            continue
        sections.setdefault(name, []).append(f"(?:{line})")
    return {key: re.compile("|".join(patterns), re.IGNORECASE) for key, patterns in sections.items()}
