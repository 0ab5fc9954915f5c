"""Who is who: mentions to entities, and the comparison of names.

Names load lazily: nothing here imports a matcher until a comparison is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from headwater.resolve.comparison import Comparison, Likeness, compare
    from headwater.resolve.resolution import Resolution, resolve

__all__ = ["Comparison", "Likeness", "Resolution", "compare", "resolve"]

_HOME = {
    "Comparison": "headwater.resolve.comparison",
    "Likeness": "headwater.resolve.comparison",
    "Resolution": "headwater.resolve.resolution",
    "compare": "headwater.resolve.comparison",
    "resolve": "headwater.resolve.resolution",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOME[name]), name)
