"""From weighed links to answers: one assessment for each sponsor, movement and channel (METHOD §3–5)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from headwater.errors import UsageError
from headwater.model import NOTHING, Assessment, CaseFile, Chain, Channel, Entity, Link, OpenQuestion
from headwater.model.dates import is_partial_date
from headwater.trace import chains as chains_of
from headwater.trace.confidence import confidence
from headwater.trace.moments import is_broken
from headwater.trace.network import Network, build
from headwater.trace.parties import Party, parties
from headwater.trace.search import LIMITS, Limits

NOT_ASSESSED = "NOT ASSESSED"


class Weighed(Protocol):
    """What ``weigh`` gives, as far as tracing needs it."""

    @property
    def links(self) -> Sequence[Link]:
        """Links as known on the day."""
        ...


@dataclass(frozen=True, slots=True)
class Tracing:
    """Answers with what they rest on.

    ``assessments`` stand in the order of the question's sponsors, movements and the channels; ``chains`` are
    those named, their rivals and the incomplete ones; ``questions`` are ranked, most valuable first;
    ``notes`` are sentences on what could not be taken as it stood and on every cap that was reached.
    """

    assessments: tuple[Assessment, ...]
    chains: tuple[Chain, ...]
    questions: tuple[OpenQuestion, ...] = ()
    notes: tuple[str, ...] = ()


def trace(
    links: Sequence[Link] | Weighed,
    entities: Sequence[Entity],
    casefile: CaseFile,
    as_of: str = "",
    limits: Limits = LIMITS,
) -> Tracing:
    """Answer the question of the case for every sponsor, movement and channel.

    Args:
        links: as known on the day ``as_of`` (``weigh`` leaves out what was published later), or a ``Weighing``.
        entities: to match the names of the question.
        casefile: the question, and the settings of the jitter.
        as_of: partial ISO date, or empty for no limit.
        limits: caps of the search.

    Raises:
        UsageError: ``as_of`` is no date.
    """
    if as_of and not is_partial_date(as_of):
        raise UsageError(f"as-of date “{as_of}” is no date", remedy="give a year, a month or a day: 2017-02-04")
    known = tuple(links if isinstance(links, Sequence) else links.links)
    network = build(known)
    sponsors = parties(casefile.question.sponsors, "sponsor", entities, casefile)
    movements = parties(casefile.question.movements, "movement", entities, casefile)
    notes = _notes(known, as_of, (*sponsors, *movements))
    assessments = tuple(
        _assess(network, sponsor, movement, channel, as_of, limits)
        for sponsor in sponsors
        for movement in movements
        for channel in Channel
    )
    named = [chain for one in assessments for chain in (one.chain, *one.rivals, one.partial) if chain]
    return Tracing(assessments, tuple(named), notes=notes)


def _assess(
    network: Network, sponsor: Party, movement: Party, channel: Channel, as_of: str, limits: Limits
) -> Assessment:
    place = chains_of.ground(network, channel, sponsor.entity, movement.entity)
    found = chains_of.answer(place, limits)
    if not found.assessed:
        return Assessment(channel, sponsor.name, movement.name, as_of, False, NOTHING, NOT_ASSESSED, "")
    from headwater.weigh.words import span

    links = [place.links[arc.link] for arc in found.ranked[0]]
    sure = confidence(links, found.readings, 0.0)
    return Assessment(
        channel,
        sponsor.name,
        movement.name,
        as_of,
        True,
        found.readings,
        span(found.readings.lo, found.readings.hi),
        sure.level,
        sure.why,
        chain=place.chain(found.ranked[0]),
        rivals=chains_of.rivals(place, found, limits),
    )


def _notes(links: Sequence[Link], as_of: str, named: Iterable[Party]) -> tuple[str, ...]:
    notes = [party.note for party in named if party.note]
    if not links:
        notes.append(f"Nothing on file was known on {as_of}." if as_of else "No claim on file connects two entities.")
    notes += [
        f"Link {link.id} ({link.relation.value}) ends {link.end} before it starts {link.start}: "
        "it is read as undated until its dates are put right."
        for link in links
        if is_broken(link)
    ]
    return tuple(notes)
