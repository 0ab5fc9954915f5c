"""Pairs for the review queue: entities whose names are alike and that nothing joined.

Made only when somebody asks, never in a build. Candidates come from blocking (`blocking.py`) and, for organisations,
from a small dictionary of what such bodies are called in several languages (`translation.py`); the second is a
candidate and never a proof. Rare names come first: two bearers of a rare name are more likely one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import combinations

from headwater.model import Claim, Entity, Judgement, Schema, Verdict
from headwater.resolve.agreement import weigh_up
from headwater.resolve.closeness import closeness
from headwater.resolve.comparison import REVIEW, Comparison, Likeness, compare
from headwater.resolve.contexts import Context, Label, contexts
from headwater.resolve.judged import standing
from headwater.resolve.kinds import Kind, compatible, kind_of
from headwater.resolve.names import fold, key
from headwater.resolve.pairs import anchors
from headwater.resolve.scripts import skeleton
from headwater.resolve.translation import concepts

_GROUP = 20  # organisations of one translated name that are paired
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
    for bearers, left, right in _candidates(entities, 20 * limit):
        if len(found) >= limit:
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


def _candidates(entities: Sequence[Entity], most: int) -> list[tuple[int, str, str]]:
    """Pairs worth a look, each once, the rarest names first; no more than ``most``."""
    by_id = {entity.id: entity for entity in entities}
    pairs = {
        tuple(sorted((left, right))): bearers
        for left, right, bearers in (*_blocked(entities), *_translated(entities))
        if _could_be_one(by_id[left], by_id[right])
    }
    ranked = ((bearers, left, right) for (left, right), bearers in pairs.items())
    return nsmallest(most, ranked)


def _blocked(entities: Sequence[Entity]) -> Iterator[tuple[str, str, int]]:
    """Pairs whose romanised names share a key."""
    from headwater.resolve.blocking import Blocks, Named

    ordered = sorted(entities, key=lambda one: one.id)
    with Blocks(Named(one.id, kind_of(one.schema), one.names[:_NAMES]) for one in ordered) as blocks:
        for pair in blocks.pairs():
            yield pair.left, pair.right, pair.bearers


def _translated(entities: Sequence[Entity]) -> Iterator[tuple[str, str, int]]:
    """Pairs of organisations whose names are the same words in two languages."""
    by_words: dict[frozenset[str], list[Entity]] = {}
    for entity in entities:
        if kind_of(entity.schema) in (Kind.ORGANISED, Kind.LEGAL, Kind.EVENT):
            for words in {concepts(name) for name in entity.names[:_NAMES]} - {frozenset[str]()}:
                by_words.setdefault(words, []).append(entity)
    for group in by_words.values():
        for left, right in combinations(group[:_GROUP], 2):
            yield left.id, right.id, len(group)


def _could_be_one(left: Entity, right: Entity) -> bool:
    if not compatible(kind_of(left.schema), kind_of(right.schema)) or (left.declared and right.declared):
        return False
    return not (left.documents and left.documents == right.documents and len(left.documents) == 1)


def _weighed(left: Entity, right: Entity, bearers: int, comparison: Compare) -> Proposal | None:
    pairs = [(one, other) for one in left.names[:_NAMES] for other in right.names[:_NAMES]]
    scored = [(comparison(one, other, left.schema), one, other) for one, other in pairs]
    best, one, other = max(scored, key=lambda row: (row[0].score, row[1], row[2]))
    if best.verdict is Likeness.DIFFERENT:
        shared = [(a, b) for a, b in pairs if concepts(a) and concepts(a) == concepts(b)]
        if not shared:
            return None
        (one, other), best = shared[0], Comparison(REVIEW, Likeness.REVIEW, "the same words in two languages")
    return Proposal(left.id, right.id, one, other, best.score, best.why, bearers)
