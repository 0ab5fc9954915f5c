"""Hints for the case file: public bodies that seem to act for a sponsor and are not listed as its own.

Nothing follows from a hint: a body stands for a state only where a person says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.model import CaseFile, Entity, Schema
from headwater.resolve.names import fold
from headwater.resolve.states import seat_of, state_of


@dataclass(frozen=True, slots=True)
class Hint:
    """An entity that may act for a sponsor, by what its name says."""

    entity: str
    caption: str
    sponsor: str
    why: str
    documents: int


def hints(entities: Iterable[Entity], casefile: CaseFile) -> list[Hint]:
    """Bodies to list or to leave, those in most documents first."""
    sponsors = {state_of(name): name for name in reversed(casefile.question.sponsors) if state_of(name)}
    listed = {fold(name) for body in casefile.bodies for name in (body.body, body.state)}
    found = [
        Hint(entity.id, entity.caption, sponsors[state], why, len(entity.documents))
        for entity in entities
        if entity.schema is Schema.PUBLIC_BODY and not entity.declared and fold(entity.caption) not in listed
        for state, why in _states(entity.caption)
        if state in sponsors
    ]
    return sorted(found, key=lambda hint: (-hint.documents, hint.caption, hint.entity))


def bodies(entities: Iterable[Entity], casefile: CaseFile) -> list[Hint]:
    """Public bodies whose name holds the name or the adjective of a sponsor; a ``[[body]]`` table would say so."""
    listed = {fold(body.body) for body in casefile.bodies}
    found = [
        Hint(entity.id, entity.caption, sponsor, "its name holds that of the sponsor", len(entity.documents))
        for entity in entities
        if entity.schema is Schema.PUBLIC_BODY and not entity.declared and fold(entity.caption) not in listed
        for sponsor in casefile.question.sponsors
        if _holds(entity.caption, sponsor)
    ]
    return sorted(found, key=lambda hint: (-hint.documents, hint.caption, hint.entity))


def _holds(caption: str, sponsor: str) -> bool:
    words, name = fold(caption).split(), fold(sponsor).split()
    if words == name or len(words) <= len(name) or state_of(caption):
        return False
    if any(words[at : at + len(name)] == name for at in range(len(words) - len(name) + 1)):
        return True
    state = state_of(sponsor)
    return bool(state) and any(state_of(word) == state for word in words)


def _states(caption: str) -> Iterator[tuple[str, str]]:
    if state := state_of(caption):
        yield state, "its name says so"
    elif state := seat_of(caption):
        yield state, "it has the name of the capital or of the seat of government"
