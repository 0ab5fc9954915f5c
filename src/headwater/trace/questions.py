"""What to find out next, and what it would be worth (METHOD §4).

    p = b + ½u
    VOI = p·|lo(an A record says yes) − lo| + (1 − p)·|lo(an A record says no) − lo|

Questions come from three places: a document says that it is unknown, a link is missing from an otherwise
complete chain, a claim is contested. ``would_be`` is the Record reading that a yes would create.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from headwater.model import (
    NOTHING,
    Chain,
    Channel,
    Directness,
    Item,
    Letter,
    Link,
    LinkStatus,
    OpenQuestion,
    Opinion,
    Relation,
    Schema,
    Stance,
    Tier,
    stable_id,
)
from headwater.trace.chains import Ground, solve, solve_lo
from headwater.trace.records import PROPER, question, record
from headwater.trace.search import LIMITS, Limits
from headwater.weigh.opinion import readings

UNKNOWN, MISSING, CONTESTED = "said to be unknown", "missing link", "contested"
_SOMEBODY = "somebody"
_YES = Item(Stance.ASSERTS, Letter.A, Directness.RECORD, Tier.RECORD, "a record that is still to be found")
_NO = replace(_YES, stance=Stance.DENIES)
_SETTLED = readings((_YES,))


@dataclass(frozen=True, slots=True)
class Worth:
    """Value of a question 0–1, and the Record reading of the channel after a yes."""

    value: float
    would_be: float


def supposed(links: Iterable[Link], sponsors: Iterable[str]) -> tuple[Link, ...]:
    """Links whose one end the text leaves unknown, with each sponsor put in its place; nobody asserts them."""
    parties = [party for party in sponsors if party]
    found = []
    for link in links:
        if is_said_unknown(link) and bool(link.subject) != bool(link.object):
            for party in parties:
                known = replace(link, object=party) if link.subject else replace(link, subject=party)
                found.append(replace(known, status=LinkStatus.OPEN, readings=NOTHING))
    return tuple(found)


def wondering(links: Iterable[Link]) -> tuple[Link, ...]:
    """Links that are questions (``origin``)."""
    settled, contested = LinkStatus.SUPPORTED, LinkStatus.CONTESTED
    return tuple(
        link
        for link in links
        if (stands := link.status) is not settled and (stands is contested or is_said_unknown(link))
    )


def is_said_unknown(link: Link) -> bool:
    """True where a passage says that nobody knows, and what others assert does not settle it."""
    if link.status is LinkStatus.SUPPORTED:
        return False
    return Stance.NO_KNOWLEDGE in [item.stance for item in link.items]


def origin(link: Link) -> str:
    """Why a link is a question; empty where it is none."""
    if link.status is LinkStatus.CONTESTED:
        return CONTESTED
    return UNKNOWN if is_said_unknown(link) else ""


def asked(place: Ground, lo: float, names: Mapping[str, str], limits: Limits = LIMITS) -> Iterator[OpenQuestion]:
    """Questions about the links of a field that are contested or said to be unknown."""
    for number, link in enumerate(place.links):
        why = origin(link)
        if why:
            yield _asked(link, why, place.channel.value, names, _worth(place, number, lo, limits))


def missing(chain: Chain, lo: float, names: Mapping[str, str], schemas: Mapping[str, Schema]) -> Iterator[OpenQuestion]:
    """Questions about the gaps of an incomplete chain; with several gaps each is worth its share of the whole."""
    gaps = len(chain.missing)
    whole = chain.readings
    # what nobody speaks of has b = 0 and u = 1, so p = ½; a no leaves the channel as it is
    value = 0.5**gaps * abs(whole.lo * _SETTLED.lo**gaps - lo)
    worth = Worth(value, whole.F * _SETTLED.F**gaps)
    for source, target in chain.missing:
        relation, *both = _proper(chain.channel, source, target, schemas)
        ends = _name(both[0], names), _name(both[1], names)
        yield _question(MISSING, relation, ends, chain.channel.value, "", worth, f"{source}>{target}")


def idle(links: Iterable[Link], seen: Iterable[str], names: Mapping[str, str]) -> Iterator[OpenQuestion]:
    """Questions that move no channel: said to be unknown or contested, but on no way to the movement."""
    known = set(seen)
    for link in links:
        why = origin(link)
        if why and link.id not in known:
            yield _asked(link, why, link.channel, names, Worth(0.0, 0.0))


def ranked(questions: Iterable[OpenQuestion]) -> tuple[OpenQuestion, ...]:
    """Most valuable first, each once: of two with the same id the more valuable."""
    best: dict[str, OpenQuestion] = {}
    for one in sorted(questions, key=_order):
        best.setdefault(one.id, one)
    return tuple(best.values())


def _proper(channel: Channel, source: str, target: str, schemas: Mapping[str, Schema]) -> tuple[Relation, str, str]:
    """The relation that would close a gap, with its subject and object: guests attend, hosts organise."""
    if channel is Channel.EVENT and schemas.get(source) is Schema.EVENT:
        return Relation.ATTENDS, target, source
    if channel is Channel.EVENT and schemas.get(target) is Schema.EVENT:
        return Relation.ORGANISES, source, target
    return PROPER[channel], source, target


def _order(one: OpenQuestion) -> tuple[float, float, str]:
    return -round(one.value, 12), -round(one.would_be, 12), one.id


def _worth(place: Ground, number: int, lo: float, limits: Limits) -> Worth:
    link = place.links[number]
    said = link.opinion if any(item.stance is not Stance.NO_KNOWLEDGE for item in link.items) else Opinion(0, 0, 1)
    yes = {number: readings((*link.items, _YES))}
    no = {number: readings((*link.items, _NO))}
    p = said.b + said.u / 2
    gain, loss = abs(solve_lo(place, yes, limits) - lo), abs(solve_lo(place, no, limits) - lo)
    return Worth(p * gain + (1 - p) * loss, solve(place, yes, limits)[0].F)


def _asked(link: Link, why: str, channel: str, names: Mapping[str, str], worth: Worth) -> OpenQuestion:
    ends = _name(link.subject, names), _name(link.object, names)
    return _question(why, link.relation, ends, channel, link.id, worth, f"{link.subject}>{link.object}")


def _name(entity: str, names: Mapping[str, str]) -> str:
    return names.get(entity, entity.lstrip("?")) or _SOMEBODY


def _question(
    why: str, relation: Relation, ends: tuple[str, str], channel: str, link: str, worth: Worth, key: str
) -> OpenQuestion:
    settles = record(relation, *ends)
    return OpenQuestion(
        stable_id("q", why, channel, relation.value, link, key),
        why,
        question(relation, *ends),
        channel,
        link,
        min(1.0, worth.value),
        settles.record,
        settles.holder,
        worth.would_be,
    )
