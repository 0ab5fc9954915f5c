"""Chains and assessments: the answer to a question, and what it hangs on."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.model.evidence import Readings
from headwater.model.relations import Channel


@dataclass(frozen=True, slots=True)
class Question:
    """What the case asks: did a sponsor support a movement in a period.

    ``sponsors`` and ``movements`` are names as the case file has them; dates are partial ISO, empty for open.
    """

    text: str
    sponsors: tuple[str, ...]
    movements: tuple[str, ...]
    start: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class Hop:
    """One link of a chain, walked from ``source`` to ``target`` (entity ids); ``forward`` along the relation."""

    link: str
    source: str
    target: str
    forward: bool


@dataclass(frozen=True, slots=True)
class Chain:
    """A walk from a sponsor to a movement in one channel.

    ``complete`` is false for a walk that lacks links; ``missing`` then names the pairs of entities between
    which nothing is asserted.
    """

    channel: Channel
    sponsor: str
    movement: str
    hops: tuple[Hop, ...]
    readings: Readings
    complete: bool = True
    missing: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Bearing:
    """How much an answer hangs on one link: ``lo`` with it true minus ``lo`` with it false (Birnbaum 1969)."""

    link: str
    importance: float


@dataclass(frozen=True, slots=True)
class WithoutRoot:
    """The answer when everything that rests on one root is left out."""

    root: str
    readings: Readings
    words: str


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something to find out, with what it would be worth (METHOD §4).

    Attributes:
        origin: ``said to be unknown`` · ``missing link`` · ``contested``.
        text: the question in words.
        link: id of the link it is about, or empty.
        value: expected movement of lo, 0–1.
        record: the record that would settle it.
        holder: who holds that record.
        would_be: the Record reading of the chain if that record said yes.
    """

    id: str
    origin: str
    text: str
    channel: str
    link: str = ""
    value: float = 0.0
    record: str = ""
    holder: str = ""
    would_be: float = 0.0


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer in one channel, between one sponsor and one movement, as known on one day.

    ``words`` is the likelihood phrase (``NOT ASSESSED`` where no chain is fully asserted); ``confidence``
    is high, moderate or low, empty where not assessed. ``load_bearing`` is sorted, heaviest first;
    ``cut_sets`` are sets of link ids. ``stable`` is the share of jitter draws in which the word held.
    """

    channel: Channel
    sponsor: str
    movement: str
    as_of: str
    assessed: bool
    readings: Readings
    words: str
    confidence: str
    confidence_why: str = ""
    chain: Chain | None = None
    rivals: tuple[Chain, ...] = ()
    load_bearing: tuple[Bearing, ...] = ()
    cut_sets: tuple[tuple[str, ...], ...] = ()
    without_root: tuple[WithoutRoot, ...] = ()
    questions: tuple[OpenQuestion, ...] = ()
    stable: float = 0.0
    partial: Chain | None = None
