"""Names inside sentences that another room has made: found by their spelling, set apart and given their article."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from headwater.dossier.articles import description
from headwater.dossier.spans import spans
from headwater.dossier.tree import Span
from headwater.model import Entity
from headwater.text.gazetteer import gazetteer

Tell = Callable[[str], tuple[Span, ...]]


@cache
def seats() -> frozenset[str]:
    """Folded names of seats of government that stand for a government."""
    return frozenset(one for one, kind in gazetteer().places.items() if kind == "seat")


def set_apart(text: str, entities: Iterable[Entity], tell: Tell) -> tuple[Span, ...]:
    """The text as spans; each caption in it becomes a name, the longest first where two could begin.

    Args:
        text: a sentence or a phrase.
        entities: whose captions may stand in it.
        tell: the spans of an entity by its id, article included.
    """
    here = {one.caption: one.id for one in entities if one.caption and one.caption in text}
    if not here:
        return spans(text)
    longest = sorted(here, key=lambda caption: (-len(caption), caption))
    pattern = re.compile(rf"(?<!\w)(?P<the>the )?(?P<name>{'|'.join(map(re.escape, longest))})(?!\w)", re.IGNORECASE)
    made: list[Span | str] = []
    last = 0
    for match in pattern.finditer(text):
        if match["name"] not in here:
            continue
        made += [text[last : match.start()], *_one(match, here[match["name"]], tell)]
        last = match.end()
    return spans(*made, text[last:])


def _one(match: re.Match[str], entity: str, tell: Tell) -> tuple[Span | str, ...]:
    told = tell(entity)
    if match["the"] or description(match["name"]):
        return (match["the"] or "the ", told[-1])
    return told
