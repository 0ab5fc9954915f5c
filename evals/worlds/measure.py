"""Trace worlds with a known truth and count what was found, missed and overclaimed.

    python -m evals.worlds.measure [WORLDS]

Overclaim: a channel without true support that is worded "likely" or above (the word for lo, which stands first),
or whose confidence is high.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from headwater.model import Assessment, Chain, Link
from headwater.trace import trace
from headwater.weigh import Evidence, weigh
from headwater.weigh.roots import find_roots

from .world import Support, World, world

FLOORS = Path(__file__).with_name("floors.json")
_STRONG = ("likely", "very likely", "almost certain")


@dataclass
class Score:
    """Counts over all worlds; a channel is one sponsor, one movement, one channel."""

    channels: int = 0
    unsupported: int = 0
    overclaimed: int = 0
    rumoured: int = 0
    rumours_likely: int = 0
    told: int = 0
    found: int = 0

    @property
    def overclaim_rate(self) -> float:
        """Share of channels without true support that are overclaimed."""
        return self.overclaimed / self.unsupported if self.unsupported else 0.0

    @property
    def found_rate(self) -> float:
        """Share of true chains with every link asserted that are named or listed among the rivals."""
        return self.found / self.told if self.told else 1.0


def measure(seeds: Iterable[int]) -> Score:
    """Score worlds of some seeds."""
    score = Score()
    for seed in seeds:
        _score(world(seed), score)
    return score


def strong(one: Assessment) -> bool:
    """True where the words claim that it is likely, or more."""
    return one.words.split(" to ")[0] in _STRONG


def _score(made: World, score: Score) -> None:
    case, entities = made.casefile(), list(made.entities.values())
    roots = find_roots(made.documents, made.texts, made.claims, case.sources, [])
    weighing = weigh(Evidence(made.documents, made.claims, entities, case, roots))
    tracing = trace(weighing, entities, case)
    links = {link.id: link for link in weighing.links}
    for one in tracing.assessments:
        score.channels += 1
        if not made.supported(one.channel, one.sponsor, one.movement):
            score.unsupported += 1
            score.overclaimed += strong(one) or one.confidence == "high"
        if made.is_only_rumoured(one.channel, one.sponsor, one.movement):
            score.rumoured += 1
            score.rumours_likely += strong(one)
    by_question = {(one.channel, one.sponsor, one.movement): one for one in tracing.assessments}
    for support in made.supports:
        if set(support.facts) <= made.asserted:
            score.told += 1
            answer = by_question[support.channel, support.sponsor, support.movement]
            score.found += _is_found(support, answer, links, made)


def _is_found(support: Support, answer: Assessment, links: dict[str, Link], made: World) -> bool:
    wanted = {(made.entities[one.subject].id, one.relation, made.entities[one.object].id) for one in support.facts}
    chains: list[Chain] = [chain for chain in (answer.chain, *answer.rivals) if chain is not None]
    walked = [
        {(links[hop.link].subject, links[hop.link].relation, links[hop.link].object) for hop in one.hops}
        for one in chains
    ]
    return wanted in walked


def main() -> None:
    """Print the counts as one JSON object."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 40
    score = measure(range(count))
    rates = {"overclaim_rate": round(score.overclaim_rate, 4), "found_rate": round(score.found_rate, 4)}
    print(json.dumps({"worlds": count, **asdict(score), **rates}))


if __name__ == "__main__":
    main()
