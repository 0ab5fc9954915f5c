"""Small links and graphs for the tests of tracing, and the slow answer that the fast one is held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from hypothesis import strategies as st

from headwater.model import (
    CaseFile,
    Channel,
    Directness,
    Entity,
    EvidenceClass,
    Flow,
    Item,
    Letter,
    Link,
    Question,
    Relation,
    Schema,
    Stance,
    Tier,
)
from headwater.trace.moments import is_tie, window
from headwater.weigh.opinion import opinion, readings, status

SPONSOR, MOVEMENT = "e-0", "e-1"


def item(
    letter: Letter = Letter.B,
    stance: Stance = Stance.ASSERTS,
    tier: Tier = Tier.REPORTING,
    root: str = "r-1",
    document: str = "d-1",
    directness: Directness = Directness.FIRST_HAND,
    evidence_class: EvidenceClass = EvidenceClass.CONTEXTUAL,
    source: str = "",
    published: str = "2016-10-01",
) -> Item:
    return Item(
        stance,
        letter,
        directness,
        tier,
        root,
        document=document,
        source=source or root,
        published=published,
        evidence_class=evidence_class,
        claim=f"c-{root}-{document}",
    )


def link(
    subject: str,
    relation: Relation,
    object: str,
    *items: Item,
    start: str = "",
    end: str = "",
    id: str = "",
    amount: float | None = None,
) -> Link:
    items = items or (item(),)
    rule = relation.rule
    channels = tuple(channel for channel in Channel if channel in rule.channels)
    roots = tuple(sorted({one.root for one in items}))
    return Link(
        id or f"l-{subject}-{relation.name}-{object}-{start}-{end}",
        subject,
        relation,
        object,
        channels[0] if channels else rule.shown_as,
        channels,
        status(items),
        opinion(items),
        readings(items),
        items,
        tuple(one.claim for one in items),
        roots,
        start,
        end,
        amount,
    )


def entity(id: str, name: str = "", schema: Schema = Schema.ORGANIZATION) -> Entity:
    return Entity(id, schema, name or id, (name or id,))


def casefile(sponsors: tuple[str, ...] = (SPONSOR,), movements: tuple[str, ...] = (MOVEMENT,)) -> CaseFile:
    return CaseFile("Test", Question("Did it?", sponsors, movements))


RELATIONS = (
    Relation.FUNDS,
    Relation.DIRECTS,
    Relation.OWNS,
    Relation.LEADS,
    Relation.PART_OF,
    Relation.SAME_AS,
    Relation.ORGANISES,
    Relation.ATTENDS,
    Relation.MET,
)
YEARS = ("", "2010", "2012", "2014", "2016")

items = st.builds(
    item,
    letter=st.sampled_from(list(Letter)),
    stance=st.sampled_from([Stance.ASSERTS, Stance.ASSERTS, Stance.ASSERTS, Stance.DENIES, Stance.NO_KNOWLEDGE]),
    tier=st.sampled_from(list(Tier)),
    root=st.sampled_from(["r-1", "r-2", "r-3"]),
    directness=st.sampled_from(list(Directness)),
)


@st.composite
def graphs(draw: st.DrawFn, nodes: int = 6, size: int = 14, relations: Sequence[Relation] = RELATIONS) -> list[Link]:
    """Links between up to ``nodes`` entities, some parallel, some dated, some not asserted."""
    ends = st.integers(0, nodes - 1)
    found = []
    for index in range(draw(st.integers(0, size))):
        years = draw(st.tuples(st.sampled_from(YEARS), st.sampled_from(YEARS)))
        start, end = years if not all(years) else sorted(years)
        found.append(
            link(
                f"e-{draw(ends)}",
                draw(st.sampled_from(relations)),
                f"e-{draw(ends)}",
                *draw(st.lists(items, min_size=1, max_size=3)),
                start=start,
                end=end,
                id=f"l-{index:02d}",
            )
        )
    return found


def walks(
    links: Sequence[Link], channel: Channel, source: str = SPONSOR, target: str = MOVEMENT
) -> Iterator[list[Link]]:
    """Every chain there is, by trying them all: simple paths with an act whose moments can follow one another."""
    hops: dict[str, list[tuple[Link, str]]] = {}
    for one in links:
        rule = one.relation.rule
        if any(i.stance is Stance.ASSERTS for i in one.items) and rule.carries(channel):
            if rule.flow in (Flow.FORWARD, Flow.BOTH):
                hops.setdefault(one.subject, []).append((one, one.object))
            if rule.flow in (Flow.BACKWARD, Flow.BOTH):
                hops.setdefault(one.object, []).append((one, one.subject))

    def onward(path: list[Link], seen: tuple[str, ...]) -> Iterator[list[Link]]:
        if seen[-1] == target:
            if fits(path) and not all(is_tie(one.relation) for one in path):
                yield path
            return
        for one, head in hops.get(seen[-1], ()):
            if head not in seen:
                yield from onward([*path, one], (*seen, head))

    if source != target:
        yield from onward([], (source,))


def fits(path: Sequence[Link]) -> bool:
    """The time rule, put as choosing a moment for each act, with the ties before it, out of all that matter."""
    groups: list[list[tuple[int, int]]] = [[]]
    for one in path:
        groups[-1].append(window(one))
        if not is_tie(one.relation):
            groups.append([])
    moment = 0
    for group in groups:
        start, end = max([moment, *(s for s, _ in group)]), min([99999999, *(e for _, e in group)])
        if start > end:
            return False
        moment = start
    return True
