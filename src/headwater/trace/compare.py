"""Two days compared: which item moved which word (METHOD §6).

Each document that is new on the later day is left out of the later state in turn, and the channel is worked out
again from what is left; where that only lowers links off the best chains, nothing can change. A document moved the
word where the word then becomes another. Where no single one does – two origins may each be enough – the new
documents behind the links of the named chain moved it together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.model import NOTHING, Assessment, CaseFile, Entity, Link, Readings
from headwater.trace import chains as chains_of
from headwater.trace.chains import Best, Ground
from headwater.trace.network import asserted, build
from headwater.trace.parties import parties
from headwater.trace.search import LIMITS, Limits
from headwater.trace.tracing import Tracing, Weighed
from headwater.weigh import with_items
from headwater.weigh.words import NOT_ASSESSED, span


@dataclass(frozen=True, slots=True)
class State:
    """What was known on one day: the links and what was traced from them."""

    links: Sequence[Link] | Weighed
    tracing: Tracing


@dataclass(frozen=True, slots=True)
class Change:
    """What moved one channel's word between two days; ``claims`` and ``documents`` are the ids that moved it."""

    channel: str
    sponsor: str
    movement: str
    earlier: str
    later: str
    before: str
    after: str
    claims: tuple[str, ...] = ()
    why: str = ""
    documents: tuple[str, ...] = ()


def changes(
    before: State, after: State, entities: Sequence[Entity], casefile: CaseFile, limits: Limits = LIMITS
) -> tuple[Change, ...]:
    """One change for each sponsor, movement and channel whose words differ, in the order of the later state."""
    earlier = {_key(one): one for one in before.tracing.assessments}
    names = _entities_of(casefile, entities)
    old, new = _links(before), _links(after)
    found = []
    for one in after.tracing.assessments:
        was = earlier.get(_key(one))
        if was is not None and was.words != one.words:
            ends = names.get(one.sponsor, ""), names.get(one.movement, "")
            found.append(_change(was, one, _Later(new, _news(old, new), ends, one, limits)))
    return tuple(found)


@dataclass(frozen=True)
class _Later:
    """The later state of one channel, and which claims each new document brought."""

    links: tuple[Link, ...]
    news: Mapping[str, frozenset[str]]
    ends: tuple[str, str]
    assessment: Assessment
    limits: Limits

    @cached_property
    def place(self) -> Ground:
        """Where the channel is answered, all items in."""
        return chains_of.ground(build(filter(asserted, self.links)), self.assessment.channel, *self.ends)

    @cached_property
    def best(self) -> Best:
        """What the words of the channel rest on."""
        return chains_of.best(self.place, self.limits)

    @cached_property
    def resting(self) -> Mapping[str, Sequence[int]]:
        """By claim: numbers of the links that hold an item of it."""
        resting: dict[str, list[int]] = {}
        for number, link in enumerate(self.place.links):
            for claim in {item.claim for item in link.items}:
                resting.setdefault(claim, []).append(number)
        return resting

    def words(self, without: frozenset[str]) -> str:
        """Likelihood words of the channel with the items of some claims left out."""
        place, best = self.place, self.best
        less = self._less(without)
        moves = any(
            number in best.links or new.lo > place.columns["lo"][number] or new.hi > place.columns["hi"][number]
            for number, new in less.items()
        )
        found = chains_of.solve(place, less, self.limits)[0] if moves else best.readings
        return span(found.lo, found.hi) if found.hi > 0 else NOT_ASSESSED

    def _less(self, without: frozenset[str]) -> dict[int, Readings]:
        numbers = {number for claim in without for number in self.resting.get(claim, ())}
        left = {number: _lessened(self.place.links[number], without) for number in sorted(numbers)}
        return {number: link.readings if asserted(link) else NOTHING for number, link in left.items()}


def _change(was: Assessment, now: Assessment, later: _Later) -> Change:
    plain = later.words(frozenset())
    moved = [document for document in sorted(later.news) if later.words(later.news[document]) != plain]
    why = "without any one of them the word is another" if len(moved) > 1 else "without it the word is another"
    if not moved:
        moved, why = _behind_chain(later), "together: no single one of them moves the word"
    if not moved:
        why = "no new item stands behind it: grades or dates of known items changed"
    claims = sorted(claim for document in moved for claim in later.news[document])
    ends = now.channel.value, now.sponsor, now.movement
    return Change(*ends, was.as_of, now.as_of, was.words, now.words, tuple(claims), why, tuple(moved))


def _behind_chain(later: _Later) -> list[str]:
    """New documents behind the links of the named chain, or where there is none all that touch the channel."""
    chain = later.assessment.chain
    ids = {hop.link for hop in chain.hops} if chain else None
    channel = later.assessment.channel
    links = [link for link in later.links if (link.id in ids if ids is not None else channel in link.channels)]
    behind = {item.document for link in links for item in link.items}
    return sorted(behind & later.news.keys())


def _news(old: Sequence[Link], new: Sequence[Link]) -> dict[str, frozenset[str]]:
    known = {(item.claim, item.document) for link in old for item in link.items}
    fresh: dict[str, set[str]] = {}
    for link in new:
        for item in link.items:
            if (item.claim, item.document) not in known:
                fresh.setdefault(item.document, set()).add(item.claim)
    return {document: frozenset(claims) for document, claims in fresh.items()}


def _lessened(link: Link, without: frozenset[str]) -> Link:
    kept = [item for item in link.items if item.claim not in without]
    return link if len(kept) == len(link.items) else with_items(link, kept)


def _links(state: State) -> tuple[Link, ...]:
    return tuple(state.links if isinstance(state.links, Sequence) else state.links.links)


def _entities_of(casefile: CaseFile, entities: Sequence[Entity]) -> dict[str, str]:
    question = casefile.question
    both = (
        *parties(question.sponsors, "sponsor", entities, casefile),
        *parties(question.movements, "movement", entities, casefile),
    )
    return {party.name: party.entity for party in both}


def _key(one: Assessment) -> tuple[str, str, str]:
    return one.channel.value, one.sponsor, one.movement
