"""Headwater: who stands behind a movement, through which channel, on what evidence, how surely, as known when.

``headwater.open("case/")`` gives a :class:`headwater.case.Case`. Names are resolved when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from headwater.case import Case
    from headwater.errors import HeadwaterError

_PLACES = {"Case": "headwater.case", "HeadwaterError": "headwater.errors"}

__all__ = ["Case", "HeadwaterError", "open"]


def open(path: Path | str) -> Case:
    """Open a case folder.

    Raises:
        NotACase: there is none at this path.
    """
    from headwater.case import Case

    case = Case(path)
    case.folder.open()
    return case


def __getattr__(name: str) -> Any:
    if name in _PLACES:
        return getattr(import_module(_PLACES[name]), name)
    raise AttributeError(f"module 'headwater' has no attribute {name!r}")
