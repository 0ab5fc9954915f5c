"""Competing explanations, side by side and without a score (Heuer 1999, analysis of competing hypotheses).

Four explanations of what stands between a sponsor and a movement:

directed      the sponsor told the movement, or those who run it, what to do
supported     the sponsor gave money, kind, a stage or a voice; the movement decided for itself
opportunistic a go-between sought the sponsor out, for himself, and the movement had little of it
independent   the movement is of its own making

Each link that touches the matter speaks for an explanation, against it, or fits all. The rules look at the
family of the relation, its place and the stances of its items, never at a name:

=======================================================  ========  =========  =============  ===========
link                                                     directed  supported  opportunistic  independent
=======================================================  ========  =========  =============  ===========
direction, ownership, asserted, on a way to the movement for       –          against        against
any other act, asserted, on a way to the movement        –         for        –              against
act or tie from the sponsor's side that ends at a
go-between (not at the movement)                         –         –          for            –
contact or event that joins a go-between to that side    –         –          for            –
direction, ownership, denied                             against   –          –              for
any other act, denied                                    –         against    –              for
tie of a go-between to the movement, denied              against   –          for            for
=======================================================  ========  =========  =============  ===========

A link may be both asserted and denied and then stands on both sides. What matches no row is listed as neither.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.model import Chain, Entity, Family, Link, OpenQuestion, Schema, Stance
from headwater.trace.moments import is_tie
from headwater.trace.network import asserted

DIRECTED, SUPPORTED, OPPORTUNISTIC, INDEPENDENT = "directed", "supported", "opportunistic", "independent"

_TEXTS = {
    DIRECTED: "The sponsor told the movement, or those who run it, what to do.",
    SUPPORTED: "The sponsor gave money, services, a stage or a voice; the movement decided for itself.",
    OPPORTUNISTIC: "A go-between sought the sponsor out for ends of their own; the movement had little of it.",
    INDEPENDENT: "The movement is of its own making.",
}
_APART = {
    DIRECTED: ("instructions, reports or a contract that bind the movement to the sponsor",),
    SUPPORTED: ("accounts of the movement that show what it received, and minutes that show who decided",),
    OPPORTUNISTIC: ("whether what the go-between received ever reached the movement", "who approached whom first"),
    INDEPENDENT: ("accounts of the movement without income from the sponsor's side",),
}
_COMMAND = frozenset({Family.DIRECTS, Family.OWNS})
_TOUCH = frozenset({Family.CONTACT, Family.ATTENDS, Family.HOSTS})


@dataclass(frozen=True, slots=True)
class Explanation:
    """One competing explanation with the links (ids) that speak for it, against it, or fit every explanation.

    ``apart`` names in words what would tell it from the others.
    """

    name: str
    text: str
    supporting: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    neither: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Scene:
    """Who stands where: links on complete chains, entities on the sponsor's side, go-betweens, movements."""

    on_chain: frozenset[str]
    side: frozenset[str]
    between: frozenset[str]
    movements: frozenset[str]


def hypotheses(
    chains: Iterable[Chain], links: Sequence[Link], entities: Sequence[Entity], questions: Iterable[OpenQuestion] = ()
) -> tuple[Explanation, ...]:
    """The four explanations over all chains of a trace; empty where no chain, whole or partial, is known."""
    known = tuple(chains)
    if not known:
        return ()
    scene = _scene(known, links, {entity.id: entity.schema for entity in entities})
    near = sorted(_near(links, scene), key=lambda link: link.id)
    votes = {link.id: set(_votes(link, scene)) for link in near}
    open_ = [question.text for question in questions][:3]
    return tuple(_explanation(name, votes, open_) for name in _TEXTS)


def _explanation(name: str, votes: Mapping[str, set[tuple[str, bool]]], questions: Sequence[str]) -> Explanation:
    return Explanation(
        name,
        _TEXTS[name],
        tuple(link for link, cast in votes.items() if (name, True) in cast),
        tuple(link for link, cast in votes.items() if (name, False) in cast),
        tuple(link for link, cast in votes.items() if not {(name, True), (name, False)} & cast),
        (*_APART[name], *questions),
    )


def _scene(chains: Sequence[Chain], links: Sequence[Link], schemas: Mapping[str, Schema]) -> _Scene:
    last = {hop.link for chain in chains for hop in chain.hops[-1:]}
    by_id = {link.id: link for link in links if link.id in last}
    movements = {chain.movement for chain in chains}
    between, side = set(), {chain.sponsor for chain in chains}
    for chain in chains:
        stations = [chain.sponsor, *(hop.target for hop in chain.hops)]
        persons = {one for one in stations if schemas.get(one) is Schema.PERSON} - movements
        between |= persons
        side |= set(_before(stations, persons | movements))
        for hop in chain.hops[-1:]:
            link = by_id.get(hop.link)
            if link is not None and is_tie(link.relation):
                between.add(hop.source)
    side -= between | movements
    on_chain = {hop.link for chain in chains if chain.complete for hop in chain.hops}
    return _Scene(frozenset(on_chain), frozenset(side), frozenset(between - side), frozenset(movements))


def _before(stations: Sequence[str], stops: set[str]) -> Iterator[str]:
    for station in stations:
        if station in stops:
            return
        yield station


def _near(links: Iterable[Link], scene: _Scene) -> list[Link]:
    """Links on a whole chain, and those between people and bodies that matter."""
    people = scene.side | scene.between | scene.movements
    return [link for link in links if (link.subject in people and link.object in people) or link.id in scene.on_chain]


def _votes(link: Link, scene: _Scene) -> Iterator[tuple[str, bool]]:
    family, tie = link.relation.family, is_tie(link.relation)
    act = bool(link.channels) and not tie
    command = family in _COMMAND
    if act and asserted(link) and link.id in scene.on_chain:
        yield (DIRECTED if command else SUPPORTED), True
        yield INDEPENDENT, False
        if command:
            yield OPPORTUNISTIC, False
    if _reaches_out(link, scene) and asserted(link):
        yield OPPORTUNISTIC, True
    if any(item.stance in (Stance.DENIES, Stance.SEARCHED_NOT_FOUND) for item in link.items):
        yield from _denied(link, scene, act=act, command=command)


def _denied(link: Link, scene: _Scene, *, act: bool, command: bool) -> Iterator[tuple[str, bool]]:
    if act:
        yield (DIRECTED if command else SUPPORTED), False
        yield INDEPENDENT, True
    elif is_tie(link.relation) and {link.subject, link.object} & scene.movements:
        yield DIRECTED, False
        yield OPPORTUNISTIC, True
        yield INDEPENDENT, True


def _reaches_out(link: Link, scene: _Scene) -> bool:
    """True where the link joins the sponsor's side to a go-between and goes no further."""
    ends = {link.subject, link.object}
    joined = bool(ends & scene.side) and bool(ends & scene.between)
    return joined and (bool(link.channels) or link.relation.family in _TOUCH)
