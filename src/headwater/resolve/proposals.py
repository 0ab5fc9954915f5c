"""Pairs for the review queue: entities whose names are alike and that nothing joined.

Made only when somebody asks, never in a build. Blocking is by a shared word of the romanised names; a word that
too many entities bear finds no pairs by itself, only pairs that share another. Rare names come first: two bearers
of a rare name are more likely one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from headwater.model import Claim, Entity, Judgement, Schema, Verdict
from headwater.resolve.agreement import weigh_up
from headwater.resolve.closeness import closeness
from headwater.resolve.comparison import REVIEW, Comparison, Likeness, compare
from headwater.resolve.contexts import Context, Label, contexts
from headwater.resolve.judged import standing
from headwater.resolve.kinds import compatible, kind_of
from headwater.resolve.names import fold, key
from headwater.resolve.pairs import anchors
from headwater.resolve.scripts import skeleton

_BLOCK = 60  # bearers of a word beyond which it is too common to pair by
_ON_PAIRS = (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE)
_NAMES = 4  # spellings of an entity that are compared
Compare = Callable[[str, str, Schema], Comparison]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two entities to look at.

    Attributes:
        left_name, right_name: the spellings that are alike.
        why: of the names; ``agrees`` and ``conflicts`` are facts around them.
        bearers: entities that bear the shared word: the fewer, the rarer the name.
        verdict: ``unsure`` where a person looked at it and left it open.
    """

    left: str
    right: str
    left_name: str
    right_name: str
    score: float
    why: str
    bearers: int
    agrees: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    verdict: str = ""


@dataclass(frozen=True, slots=True)
class Around:
    """What is known around entities: their claims, and the pairs already judged."""

    claims: Sequence[Claim] = ()
    judgements: Sequence[Judgement] = ()


def quick(left: str, right: str, schema: Schema) -> Comparison:
    """Likeness of two names by their romanised words alone, without the matcher."""
    if fold(left) == fold(right) or key(left, kind_of(schema)) == key(right, kind_of(schema)):
        return Comparison(1.0, Likeness.SAME, "equal names")
    score = closeness(skeleton(left), skeleton(right))
    verdict = Likeness.REVIEW if score >= REVIEW else Likeness.DIFFERENT
    return Comparison(score, verdict, "equal when romanised" if score == 1.0 else "words alike when romanised")


def proposals(
    entities: Sequence[Entity], around: Around = Around(), limit: int = 1_000, comparison: Compare = compare
) -> list[Proposal]:
    """Pairs that may be one thing, those with the rarest shared word first, then the most alike.

    Args:
        around: pairs already judged same or different are left out; those judged unsure come last.
        limit: most pairs returned; twenty times as many are compared at most, rarest first.
    """
    verdicts = _settled(around.judgements, entities)
    by_id = {entity.id: entity for entity in entities}
    known = entity_contexts(entities, around.claims)
    found: list[Proposal] = []
    for number, (bearers, left, right) in enumerate(_candidates(entities)):
        if number >= 20 * limit or len(found) >= limit:
            break
        verdict = verdicts.get(frozenset((left, right)), "")
        if verdict in ("", Verdict.UNSURE):
            proposal = _weighed(by_id[left], by_id[right], bearers, comparison)
            if proposal:
                found.append(_told(proposal, by_id[left], known, verdict))
    return sorted(found, key=lambda one: (bool(one.verdict), one.bearers, -one.score, one.left, one.right))


def entity_contexts(entities: Iterable[Entity], claims: Sequence[Claim]) -> dict[str, Context]:
    """What claims say around each entity."""
    labels = {
        entity.id: Label(kind, frozenset(key(name, kind) for name in entity.names) - {""}, entity.caption)
        for entity in entities
        for kind in (kind_of(entity.schema),)
    }
    return contexts(claims, {claim.id: (claim.subject_entity, claim.object_entity) for claim in claims}, labels)


def _told(proposal: Proposal, left: Entity, known: Mapping[str, Context], verdict: str) -> Proposal:
    one, other = known.get(proposal.left, Context()), known.get(proposal.right, Context())
    found = weigh_up(one, other, kind_of(left.schema))
    return Proposal(
        proposal.left, proposal.right, proposal.left_name, proposal.right_name, proposal.score, proposal.why,
        proposal.bearers, found.agrees, found.conflicts, verdict,
    )  # fmt: skip


def _settled(judgements: Sequence[Judgement], entities: Iterable[Entity]) -> dict[frozenset[str], str]:
    """Verdict by pair; a judgement that names mentions is about the entities that have them now."""
    made = [one for one in standing(judgements) if one.other and one.verdict in _ON_PAIRS]
    named = {mention for one in made for side in anchors(one.value) for mention in side[:1]}
    home = (
        {mention: entity.id for entity in entities for mention in named.intersection(entity.mentions)} if named else {}
    )
    found = {}
    for one in made:
        left, right = ((home.get(side[0]) if side else None) for side in anchors(one.value))
        found[frozenset((left or one.target, right or one.other))] = str(one.verdict)
    return found


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
