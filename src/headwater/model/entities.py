"""Entities: what mentions were judged to be."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.model.schemas import Schema


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, organisation, place … with the mentions judged to be it.

    ``names`` are all spellings, the caption first; ``mentions`` and ``documents`` are ids.
    ``declared`` is true for an entity that the case file names.
    """

    id: str
    schema: Schema
    caption: str
    names: tuple[str, ...]
    mentions: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    declared: bool = False


@dataclass(frozen=True, slots=True)
class Membership:
    """Why a mention belongs to an entity: ``same name``, ``alias in brackets``, ``surname after full name`` …"""

    mention: str
    entity: str
    document: str
    why: str
