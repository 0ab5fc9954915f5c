"""Judgements that resolution replays: which stand, and what they say of pairs and of claims.

The order in which judgements are given does not matter; their times do. On one target (a claim, or a pair)
the latest stands. ``undo`` takes back the judgement it names, and can itself be undone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.model import ClaimStatus, Judgement, Verdict

_ON_CLAIMS = {
    Verdict.ACCEPT: ClaimStatus.ACCEPTED,
    Verdict.REJECT: ClaimStatus.REJECTED,
    Verdict.UNSURE: ClaimStatus.PROPOSED,
}
_ON_PAIRS = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})


@dataclass(frozen=True, slots=True)
class Ruling:
    """What stands: status by claim id, and the pairs judged same and different, each sorted by id."""

    statuses: dict[str, ClaimStatus]
    same: tuple[Judgement, ...]
    different: tuple[Judgement, ...]
    unsure: tuple[Judgement, ...] = ()


def ruling(judgements: Sequence[Judgement]) -> Ruling:
    """Reduce the ledger's judgements to what stands."""
    statuses: dict[str, ClaimStatus] = {}
    pairs: dict[tuple[str, str], Judgement] = {}
    for judgement in standing(judgements):
        if judgement.other and judgement.verdict in _ON_PAIRS:
            pairs[_pair(judgement)] = judgement
        elif not judgement.other and judgement.verdict in _ON_CLAIMS:
            statuses[judgement.target] = _ON_CLAIMS[judgement.verdict]
    return Ruling(
        statuses,
        _those(Verdict.SAME, pairs.values()),
        _those(Verdict.DIFFERENT, pairs.values()),
        _those(Verdict.UNSURE, pairs.values()),
    )


def without_hits(judgements: Sequence[Judgement]) -> Iterator[Judgement]:
    """Judgements but those on a hit (an entity against ``LIST:ENTRY``) and those that take such a one back."""
    on_hits = {one.id for one in judgements if is_hit(one)}
    yield from (one for one in judgements if one.id not in on_hits and one.target not in on_hits)


def is_hit(judgement: Judgement) -> bool:
    """True for a judgement on an entity and a listed party."""
    return judgement.verdict in _ON_PAIRS and ":" in judgement.other


def standing(judgements: Sequence[Judgement]) -> list[Judgement]:
    """Judgements that nobody took back, in order of time, then id; undos themselves left out."""
    undos: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        if judgement.verdict is Verdict.UNDO:
            undos.setdefault(judgement.target, []).append(judgement)
    live = {undo.id for undo in _live_undos(undos)}
    kept = (
        judgement
        for judgement in {judgement.id: judgement for judgement in judgements}.values()
        if judgement.verdict is not Verdict.UNDO and not _undone(judgement, undos, live)
    )
    return sorted(kept, key=lambda judgement: (judgement.when, judgement.id))


def _live_undos(undos: dict[str, list[Judgement]]) -> list[Judgement]:
    """Undos that stand: the latest first, since only a later undo can take back an earlier one."""
    every = sorted((undo for group in undos.values() for undo in group), key=lambda undo: (undo.when, undo.id))
    live: list[Judgement] = []
    standing_ids: set[str] = set()
    for undo in reversed(every):
        if not _undone(undo, undos, standing_ids):
            live.append(undo)
            standing_ids.add(undo.id)
    return live


def _undone(judgement: Judgement, undos: dict[str, list[Judgement]], live: set[str]) -> bool:
    return any(undo.id in live and undo.when >= judgement.when for undo in undos.get(judgement.id, ()))


def _pair(judgement: Judgement) -> tuple[str, str]:
    left, right = sorted((judgement.target, judgement.other))
    return left, right


def _those(verdict: Verdict, judgements: Iterable[Judgement]) -> tuple[Judgement, ...]:
    found = (judgement for judgement in judgements if judgement.verdict is verdict)
    return tuple(sorted(found, key=lambda judgement: (*_pair(judgement), judgement.id)))
