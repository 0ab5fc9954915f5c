"""What is said of text that a reader of the page does not see: it is kept as furniture, and never read for claims."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def hidden_note(found: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """One note on all hidden text of a document, or none.

    Args:
        found: why a run is not seen, and how many characters it has.
    """
    sizes: Counter[str] = Counter()
    for why, size in found:
        sizes[why] += size
    if not sizes:
        return ()
    ways = ", ".join(f"{why}: {size}" if len(sizes) > 1 else why for why, size in sorted(sizes.items()))
    return (f"{sum(sizes.values())} hidden characters kept as furniture ({ways})",)
