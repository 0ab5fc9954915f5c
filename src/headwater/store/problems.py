"""What does not fit: one file of the case folder and what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """A finding of ``verify``: ``file`` is relative to the case folder, ``what`` one line."""

    file: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}: {self.what}"
