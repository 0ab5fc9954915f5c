"""Pairs for the review queue: entities of different documents whose names are alike.

Made only when somebody asks, never in a build: it loads the matcher. Blocking is by one shared word of the
romanised names; a word that too many entities bear finds no pairs by itself, only pairs that share another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from headwater.model import Entity, Judgement, Schema, Verdict
from headwater.resolve.comparison import Comparison, Likeness, compare
from headwater.resolve.judged import standing
from headwater.resolve.kinds import compatible, kind_of
from headwater.resolve.scripts import skeleton

_BLOCK = 60  # bearers of a word beyond which it is too common to pair by
_NAMES = 4  # spellings of an entity that are compared
Compare = Callable[[str, str, Schema], Comparison]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two entities to look at: ids, the spellings that are alike, score, why, and how many bear the shared word."""

    left: str
    right: str
    left_name: str
    right_name: str
    score: float
    why: str
    bearers: int


def proposals(
    entities: Sequence[Entity],
    judgements: Sequence[Judgement] = (),
    limit: int = 1_000,
    comparison: Compare = compare,
) -> list[Proposal]:
    """Pairs that may be one thing, those with the rarest shared word first, then the most alike.

    Args:
        judgements: pairs already judged same, different or unsure are left out.
        limit: most pairs returned; twenty times as many are compared at most, rarest first.
    """
    settled = _settled(judgements)
    by_id = {entity.id: entity for entity in entities}
    found: list[Proposal] = []
    for number, (bearers, left, right) in enumerate(_candidates(entities)):
        if number >= 20 * limit or len(found) >= limit:
            break
        if frozenset((left, right)) not in settled:
            proposal = _weighed(by_id[left], by_id[right], bearers, comparison)
            if proposal:
                found.append(proposal)
    return sorted(found, key=lambda one: (one.bearers, -one.score, one.left, one.right))


def _settled(judgements: Sequence[Judgement]) -> set[frozenset[str]]:
    pairs = (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE)
    return {frozenset((one.target, one.other)) for one in standing(judgements) if one.verdict in pairs}


def _candidates(entities: Sequence[Entity]) -> Iterator[tuple[int, str, str]]:
    """Pairs that share a word, each once, by the rarest word that they share."""
    blocks: dict[str, list[Entity]] = {}
    for entity in sorted(entities, key=lambda one: one.id):
        for word in {word for name in entity.names[:_NAMES] for word in skeleton(name) if len(word) > 1}:
            blocks.setdefault(word, []).append(entity)
    seen: set[tuple[str, str]] = set()
    for word in sorted(blocks, key=lambda one: (len(blocks[one]), one)):
        if len(blocks[word]) > _BLOCK:
            break
        for left, right in combinations(blocks[word], 2):
            if (left.id, right.id) not in seen and _could_be_one(left, right):
                seen.add((left.id, right.id))
                yield len(blocks[word]), left.id, right.id


def _could_be_one(left: Entity, right: Entity) -> bool:
    if not compatible(kind_of(left.schema), kind_of(right.schema)) or (left.declared and right.declared):
        return False
    return not (left.documents and left.documents == right.documents and len(left.documents) == 1)


def _weighed(left: Entity, right: Entity, bearers: int, comparison: Compare) -> Proposal | None:
    pairs = [(one, other) for one in left.names[:_NAMES] for other in right.names[:_NAMES]]
    scored = [(comparison(one, other, left.schema), one, other) for one, other in pairs]
    best, one, other = max(scored, key=lambda row: (row[0].score, row[1], row[2]))
    if best.verdict is Likeness.DIFFERENT:
        return None
    return Proposal(left.id, right.id, one, other, best.score, best.why, bearers)
