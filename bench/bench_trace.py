"""How long it takes to find the chains of a question among 300,000 links, beside plain search.

The plain alternative is a dictionary of neighbours and one Dijkstra by hand for each channel and reading,
without times, rivals or names: less work, done the obvious way.
"""

from __future__ import annotations

import heapq
import random
import time

from headwater.model import (
    CaseFile,
    Channel,
    Directness,
    Entity,
    Flow,
    Item,
    Letter,
    Link,
    LinkStatus,
    Opinion,
    Question,
    Readings,
    Relation,
    Schema,
    Stance,
    Tier,
)
from headwater.trace import Tracing, trace
from headwater.weigh.opinion import opinion, readings, status

LINKS, ENTITIES = 300_000, 60_000
RELATIONS = tuple(relation for relation in Relation if relation.rule.channels)


def world(links: int = LINKS, entities: int = ENTITIES, seed: int = 0) -> list[Link]:
    """Random links, most of them of low degree, dated in half of the cases."""
    draw = random.Random(seed)
    letters = [letter for letter in Letter for _ in range(4)]
    graded = [_graded(letter, tier, root) for letter in letters for tier in Tier for root in range(8)]
    return [_link(index, draw, entities, graded) for index in range(links)]


Graded = tuple[tuple[Item, ...], LinkStatus, Opinion, Readings]


def _graded(letter: Letter, tier: Tier, root: int) -> Graded:
    items = (Item(Stance.ASSERTS, letter, Directness.FIRST_HAND, tier, f"r-{root}"),)
    return items, status(items), opinion(items), readings(items)


def _link(index: int, draw: random.Random, entities: int, graded: list[Graded]) -> Link:
    items, stands, whole, found = draw.choice(graded)
    relation = draw.choice(RELATIONS)
    channels = tuple(channel for channel in Channel if channel in relation.rule.channels)
    one, other = draw.randrange(entities), draw.randrange(entities)
    start = draw.choice(("", str(draw.randrange(2000, 2020))))
    end = str(int(start) + draw.randrange(6)) if start and draw.random() < 0.7 else ""
    return Link(
        f"l-{index}",
        f"e-{one}",
        relation,
        f"e-{other}",
        channels[0],
        channels,
        stands,
        whole,
        found,
        items,
        (f"c-{index}",),
        (items[0].root,),
        start,
        end,
    )


def ours(links: list[Link]) -> Tracing:
    """The whole answer."""
    parties = [Entity(f"e-{index}", Schema.ORGANIZATION, f"e-{index}", (f"e-{index}",)) for index in (0, 1)]
    return trace(links, parties, CaseFile("bench", Question("?", ("e-0",), ("e-1",))))


def plain(links: list[Link]) -> dict[tuple[Channel, str], float]:
    """Best products by Dijkstra, one channel and reading after the other."""
    found = {}
    for channel in Channel:
        for reading in ("F", "R", "lo", "hi", "C"):
            found[channel, reading] = _dijkstra(links, channel, reading)
    return found


def _dijkstra(links: list[Link], channel: Channel, reading: str) -> float:
    onward: dict[str, list[tuple[str, float]]] = {}
    for link in links:
        if channel in link.channels:
            flow, value = link.relation.rule.flow, getattr(link.readings, reading)
            if flow is not Flow.BACKWARD:
                onward.setdefault(link.subject, []).append((link.object, value))
            if flow is not Flow.FORWARD:
                onward.setdefault(link.object, []).append((link.subject, value))
    queue, done = [(-1.0, "e-0")], set()
    while queue:
        value, node = heapq.heappop(queue)
        if node == "e-1":
            return -value
        if node not in done:
            done.add(node)
            for head, factor in onward.get(node, ()):
                if factor and head not in done:
                    heapq.heappush(queue, (value * factor, head))
    return 0.0


def main() -> None:
    """Print one line: seconds of both and their ratio."""
    links = world()
    began = time.perf_counter()
    answer = ours(links)
    middle = time.perf_counter()
    plain(links)
    ended = time.perf_counter()
    assessed = sum(one.assessed for one in answer.assessments)
    took, other = middle - began, ended - middle
    figures = f"{took:.2f} s; plain {other:.2f} s; ratio {other / took:.1f}"
    print(f"trace: {LINKS} links, {assessed} of 6 channels assessed, {figures}")


if __name__ == "__main__":
    main()
