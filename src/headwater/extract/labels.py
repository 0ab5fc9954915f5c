"""What stands before a sentence: numbers and datelines, and labels such as "CLAIM:" that disown it."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"\W{0,3}(?:(?:the|what (?:was|is|they)|our|la|el|l['’]|die|das)\s?)?"
    r"(?:claim|claimed|said|statement|rumou?r|allegation|viral post|behauptung|gerücht|afirmación|bulo|rumor|"
    r"affirmation|rumeur|intox|утверждение|слух|фейк|твердження|чутка|twierdzenie|plotka)"
    r"\s{0,2}[:–—]\s",
    re.IGNORECASE,
)


_OPENING = re.compile(
    r"(?:\(?\d{1,3}[.)]\s+|\(?[a-z]\)\s+|[•*–—-]\s+)?"
    r"(?:[^\W\d_a-zà-ÿа-я](?:[^\W\d_a-zà-ÿа-я]|[ .'’-]){2,40}"
    r"(?:,? \d{1,2}\.? [^\W\d_]{3,12}\.?(?: \d{4})?)?(?: \([^()]{2,30}\))?\s[–—-]{1,2}\s)?"
)


def opening(text: str, start: int, end: int) -> int:
    """Where a sentence begins behind its number, bullet or dateline ("KISUMU, 3 May –"), if it has one."""
    found = _OPENING.match(text, start, end)
    return found.end() if found is not None and found.end() < end else start


def repeats(sentence: str) -> bool:
    """True where the sentence is marked as somebody's claim and not as the text's own."""
    return _LABEL.match(sentence) is not None
