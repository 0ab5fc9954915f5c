"""From weighed links to answers: one assessment for each sponsor, movement and channel (METHOD §3–5)."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Protocol

from headwater.errors import UsageError
from headwater.model import NOTHING, Assessment, CaseFile, Chain, Channel, Entity, Link, OpenQuestion, Schema, Settings
from headwater.model.dates import is_partial_date
from headwater.trace import chains as chains_of
from headwater.trace import questions as questions_of
from headwater.trace.bridges import Surroundings, partial
from headwater.trace.chains import Answer
from headwater.trace.halves import shared_out
from headwater.trace.hangs import bearings, cuts, without_roots
from headwater.trace.hypotheses import Explanation, hypotheses
from headwater.trace.jitter import wording
from headwater.trace.moments import is_broken
from headwater.trace.network import Network, asserted, build
from headwater.trace.parties import Party, parties
from headwater.trace.search import LIMITS, Limits
from headwater.weigh.words import NOT_ASSESSED, confidence

# Links from which on a second process saves more than it costs (about a tenth of a second).
_LARGE = 50_000


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
    ``hypotheses`` are the competing explanations; ``notes`` are sentences on what could not be taken as it
    stood and on every cap that was reached.
    """

    assessments: tuple[Assessment, ...]
    chains: tuple[Chain, ...]
    questions: tuple[OpenQuestion, ...] = ()
    hypotheses: tuple[Explanation, ...] = ()
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
    with _uncollected():
        return _trace(links, entities, casefile, as_of, limits)


@contextmanager
def _uncollected() -> Iterator[None]:
    """No rounds of the cyclic collector: they walk all links again and again, and a trace makes no cycles to speak of.

    A fifth of the time with 300,000 links.
    """
    ran = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if ran:
            gc.enable()


def _trace(
    links: Sequence[Link] | Weighed, entities: Sequence[Entity], casefile: CaseFile, as_of: str, limits: Limits
) -> Tracing:
    known = tuple(links if isinstance(links, Sequence) else links.links)
    sponsors = parties(casefile.question.sponsors, "sponsor", entities, casefile)
    movements = parties(casefile.question.movements, "movement", entities, casefile)
    case = _case(known, entities, casefile, as_of, limits, [party.entity for party in sponsors])
    notes = list(_notes(known, as_of, (*sponsors, *movements)))
    places = list(product(sponsors, movements, Channel))
    worth = len(case.network.links) >= _LARGE
    answered = shared_out(lambda place: _assess(case, *place), places, worth=worth)
    assessments = [assessment for assessment, _ in answered]
    notes += [note for _, capped in answered for note in capped]
    notes += _same(sponsors, movements)
    named = [chain for one in assessments for chain in (one.chain, *one.rivals, one.partial) if chain]
    asked = [question for one in assessments for question in one.questions]
    rest = questions_of.idle(case.wondering, [question.link for question in asked], case.names)
    questions = questions_of.ranked([*asked, *rest])
    explanations = hypotheses(named, known, entities, questions)
    return Tracing(tuple(assessments), tuple(named), questions, explanations, tuple(notes))


def _case(
    links: Sequence[Link],
    entities: Sequence[Entity],
    casefile: CaseFile,
    as_of: str,
    limits: Limits,
    sponsors: Sequence[str],
) -> _Case:
    network = build(filter(asserted, links))
    wondering = questions_of.wondering(links)
    open_ = [link for link in wondering if not asserted(link)]
    open_ += questions_of.supposed(wondering, sponsors)
    asking = build([*network.links, *open_]) if open_ else network
    names = {entity.id: entity.caption for entity in entities}
    schemas = {entity.id: entity.schema for entity in entities}
    return _Case(network, asking, links, wondering, names, schemas, casefile.settings, as_of, limits)


@dataclass(frozen=True)
class _Case:
    """What every assessment of one trace shares."""

    network: Network
    asking: Network
    links: Sequence[Link]
    wondering: Sequence[Link]
    names: Mapping[str, str]
    schemas: Mapping[str, Schema]
    settings: Settings
    as_of: str
    limits: Limits

    @cached_property
    def around(self) -> Surroundings:
        """Made only where a chain is incomplete."""
        return Surroundings(self.links, self.schemas)


def _assess(case: _Case, sponsor: Party, movement: Party, channel: Channel) -> tuple[Assessment, tuple[str, ...]]:
    whole = chains_of.ground(case.network, channel, sponsor.entity, movement.entity)
    found = chains_of.answer(whole, case.limits)
    if not found.assessed:
        return _unassessed(case, sponsor, movement, channel), ()
    place = chains_of.narrowed(whole, found)
    inner = found if place is whole else chains_of.answer(place, case.limits)
    spoken = wording(place, inner, case.settings.jitter, case.settings.seed)
    links = [place.links[arc.link] for arc in inner.listed[0]]
    sure = confidence(links, found.readings.F, found.readings.lo, spoken.stable)
    fallen = cuts(place, case.limits)
    assessment = Assessment(
        channel,
        sponsor.name,
        movement.name,
        case.as_of,
        True,
        found.readings,
        spoken.words,
        sure.word,
        sure.why,
        chain=whole.chain(found.listed[0]),
        rivals=chains_of.rivals(whole, found, case.limits),
        load_bearing=bearings(place, inner, case.limits),
        cut_sets=fallen.sets,
        without_root=without_roots(place, inner, case.limits),
        questions=_questions(case, sponsor, movement, channel, found.readings.lo, None),
        stable=spoken.stable,
    )
    return assessment, tuple(_caps(assessment, found, place is not whole, fallen.note))


def _unassessed(case: _Case, sponsor: Party, movement: Party, channel: Channel) -> Assessment:
    near = partial(case.around, channel, sponsor.entity, movement.entity)
    return Assessment(
        channel,
        sponsor.name,
        movement.name,
        case.as_of,
        False,
        NOTHING,
        NOT_ASSESSED,
        "",
        questions=_questions(case, sponsor, movement, channel, 0.0, near),
        partial=near,
    )


def _questions(
    case: _Case, sponsor: Party, movement: Party, channel: Channel, lo: float, near: Chain | None
) -> tuple[OpenQuestion, ...]:
    found: list[OpenQuestion] = []
    place = None
    if case.wondering:
        place = chains_of.ground(case.asking, channel, sponsor.entity, movement.entity)
        found += questions_of.asked(place, lo, case.names, case.limits) if place.field.is_small else []
    if near is not None:
        known = {(link.subject, link.object) for link in (place.links if place else ())}
        spoken_of = any(pair in known or pair[::-1] in known for pair in near.missing)
        found += [] if spoken_of and found else list(questions_of.missing(near, lo, case.names, case.schemas))
    return questions_of.ranked(found)


def _caps(one: Assessment, found: Answer, narrow: bool, cut: str) -> Iterator[str]:
    where = f"{one.channel.heading}, {one.sponsor} to {one.movement}"
    if not found.exact:
        yield f"{where}: the search for the best chain was stopped; the readings may be too low."
    if not found.complete:
        yield f"{where}: not all chains were listed; rivals and stability rest on the best {len(found.listed)}."
    if narrow:
        yield f"{where}: what the answer hangs on was worked out on its best chains only, the field being too large."
    if cut:
        yield f"{where}: {cut}."


def _same(sponsors: Sequence[Party], movements: Sequence[Party]) -> Iterator[str]:
    for sponsor, movement in product(sponsors, movements):
        if sponsor.entity and sponsor.entity == movement.entity:
            pair = f"“{sponsor.name}” and “{movement.name}”"
            yield f"{pair} are one entity: nothing is assessed between a thing and itself."


def _notes(links: Sequence[Link], as_of: str, named: Iterable[Party]) -> tuple[str, ...]:
    notes = [party.note for party in named if party.note]
    if not links:
        notes.append(f"Nothing on file was known on {as_of}." if as_of else "No claim on file connects two entities.")
    notes += [
        f"Link {link.id} ({link.relation.value}) ends {link.end} before it starts {link.start}: "
        "it is read as undated until its dates are put right."
        for link in _broken(links)
    ]
    return tuple(notes)


def _broken(links: Sequence[Link]) -> list[Link]:
    """Links whose dates cannot be, looked at once for each pair of dates."""
    sample = {(link.start, link.end): link for link in links}
    broken = {dates for dates, link in sample.items() if is_broken(link)}
    return [link for link in links if (link.start, link.end) in broken] if broken else []
