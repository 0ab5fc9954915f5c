"""Word lists written as running text, so that a reader can check them line by line."""

from __future__ import annotations


def wordset(text: str) -> frozenset[str]:
    """The words of a text, parted by blanks."""
    return frozenset(text.split())
