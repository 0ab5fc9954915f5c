"""Stable identifiers: the same thing has the same id in every rebuild and on every machine."""

from __future__ import annotations

import hashlib

_SEPARATOR = "\x1f"


def stable_id(prefix: str, *parts: str | int | None) -> str:
    """Name a thing by a hash of what makes it that thing.

    Args:
        prefix: one or two letters that tell a reader what the id is of (``c`` claim, ``m`` mention …).
        parts: the identifying values, in a fixed order; ``None`` counts as the empty string.

    Returns:
        ``prefix-`` and 20 hexadecimal digits of SHA-256 (80 bits: no collision to expect below 10⁹ things).
    """
    text = _SEPARATOR.join("" if part is None else str(part) for part in parts)
    return f"{prefix}-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:20]}"
