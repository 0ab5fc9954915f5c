"""What can go wrong, and how each failure leaves the program.

HeadwaterError                  exit 1, status 500
├── UsageError                  exit 2, status 400   the command or the request is malformed
│   └── CaseFileError           exit 2, status 400   case.toml: file, line and remedy
├── Unreadable                  exit 3, status 422   an input could not be read (skip this one)
│   └── TooBig                  exit 3, status 413   an input is over a cap, which is named
├── NotACase                    exit 3, status 404   no case folder there
├── NotFound                    exit 1, status 404   no such document, claim, entity …
├── Damaged                     exit 1, status 500   what was stored does not verify
├── Locked                      exit 1, status 423   another process writes to this case
├── Missing                     exit 1, status 501   a prerequisite is not installed
└── Unreachable                 exit 4, status 502   a named network address did not answer

`Unreadable` means *skip this one and go on*; every other one means *stop*.
A message is one line: what, where, and what to try.
"""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of the command line (fixed)."""

    OK = 0
    ERROR = 1
    USAGE = 2
    UNREADABLE = 3
    UNREACHABLE = 4
    SKIPPED = 5
    INTERRUPTED = 130


class HeadwaterError(Exception):
    """Base of every failure that a user can be told about in one line."""

    exit: Exit = Exit.ERROR
    status: int = 500

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(message)
        self.message = " ".join(message.split())
        self.remedy = " ".join(remedy.split())

    def __str__(self) -> str:
        return f"{self.message} — {self.remedy}" if self.remedy else self.message


class UsageError(HeadwaterError):
    """The command or request does not fit; the remedy says what would."""

    exit = Exit.USAGE
    status = 400


class CaseFileError(UsageError):
    """case.toml holds something that cannot be taken."""


class Unreadable(HeadwaterError):
    """This input could not be read; it is registered with the reason and skipped."""

    exit = Exit.UNREADABLE
    status = 422


class TooBig(Unreadable):
    """This input is over a named cap."""

    status = 413


class NotACase(HeadwaterError):
    """The folder is no case folder."""

    exit = Exit.UNREADABLE
    status = 404


class NotFound(HeadwaterError):
    """No document, claim, entity or link has that id."""

    status = 404


class Damaged(HeadwaterError):
    """Stored bytes do not match their hash."""


class Locked(HeadwaterError):
    """Another process holds the case's write lock."""

    status = 423


class Missing(HeadwaterError):
    """A library or program that this step needs is not installed."""

    status = 501


class Unreachable(HeadwaterError):
    """A network address that a command named did not answer."""

    exit = Exit.UNREACHABLE
    status = 502
