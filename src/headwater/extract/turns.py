"""Who speaks in an interview or a transcript: paragraphs that open with a name and a colon."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.extract.lexicon.grammar import words

_LABEL = re.compile(
    r"(?:\A|\n)[ \t]*((?:[A-ZА-ЯЁІЇЄ][\w.’'-]*)(?:[ ][A-ZА-ЯЁІЇЄ][\w.’'-]*){0,3}|«[^»\n]{2,40}»)"
    r":[ \t]+(?=[\w“\"«„¿¡—–-])"
)
_NO_SPEAKERS = words(
    "note update editor correction source sources photo caption rating verdict claim by published contact address "
    "phone email date place nationality born tel fax subject from to re cc interview translated summary title"
)
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Turn:
    """Words ``start:end`` of one speaker, after the label; ``label`` is who the text says speaks."""

    start: int
    end: int
    label: str


def turns(text: str) -> tuple[Turn, ...]:
    """The turns of a conversation; none where fewer than three paragraphs are labelled, or all with one label."""
    found = [match for match in _LABEL.finditer(text) if match[1].split()[0].lower() not in _NO_SPEAKERS]
    labels = {match[1] for match in found}
    if len(found) < _FEWEST or not 2 <= len(labels) <= len(found) - 1:
        return ()
    made = []
    for match in found:
        cut = text.find("\n\n", match.end())
        made.append(Turn(match.end(), len(text) if cut < 0 else cut, match[1]))
    return tuple(made)


def turn_at(found: Sequence[Turn], offset: int) -> Turn | None:
    """The turn that a character stands in."""
    return next((turn for turn in found if turn.start <= offset < turn.end), None)
