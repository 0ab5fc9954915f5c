"""Objects that a verb does not hold itself: shared with the verb after "and", or named before a relative clause."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.extract.chunks import Chunk, Kind
from headwater.extract.frame import Frame


def share_objects(chunks: Sequence[Chunk], frames: Sequence[Frame]) -> None:
    """Give each active verb without an object the one that the sentence gives it elsewhere."""
    by_place = {frame.at: frame for frame in frames}
    for frame in reversed(frames):
        if frame.objects or frame.verb.passive or frame.verb.reduced:
            continue
        _from_next(chunks, frame, by_place)
        if not frame.objects:
            _from_antecedent(chunks, frame)


def _from_next(chunks: Sequence[Chunk], frame: Frame, by_place: dict[int, Frame]) -> None:
    """ "directed and funded the group": both verbs take the object of the second."""
    at = frame.at + 1
    if frame.oblique or at + 1 >= len(chunks) or chunks[at].kind is not Kind.AND:
        return
    at += 1
    while at < len(chunks) and chunks[at].kind is Kind.OTHER:
        at += 1
    following = by_place.get(at)
    if following is None or following.how != "shared" or following.verb.passive or not following.objects:
        return
    frame.objects = following.objects
    frame.end = max(frame.end, following.end)


def _from_antecedent(chunks: Sequence[Chunk], frame: Frame) -> None:
    """ "the office which the fund provided": what the relative clause hangs on is its object."""
    if frame.how != "direct" or len(frame.subjects) != 1:
        return
    at = next(i for i, chunk in enumerate(chunks) if chunk is frame.subjects[0]) - 1
    if at < 1 or chunks[at].kind is not Kind.RELATIVE or chunks[at].lower[0] not in ("which", "that", "whom"):
        return
    at -= 2 if chunks[at - 1].kind is Kind.COMMA else 1
    while at >= 2 and chunks[at - 1].kind is Kind.PREPOSITION and chunks[at - 2].kind is Kind.NOUN:
        at -= 2
    if at >= 0 and chunks[at].kind is Kind.NOUN:
        frame.objects, frame.how = [chunks[at]], "relative"
