"""Lines that repeat what is to be examined: "CLAIM: …", "Rumour: …", in the languages that are read."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"\W{0,3}(?:(?:the|la|el|l['’]|die|das)\s?)?(?:claim|claimed|rumou?r|allegation|viral post|behauptung|"
    r"gerücht|afirmación|bulo|rumor|affirmation|rumeur|intox|утверждение|слух|фейк|твердження|чутка|twierdzenie|plotka)"
    r"\s{0,2}[:–—]\s",
    re.IGNORECASE,
)


def repeats(sentence: str) -> bool:
    """True where the sentence is marked as somebody's claim and not as the text's own."""
    return _LABEL.match(sentence) is not None
