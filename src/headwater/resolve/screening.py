"""Names against lists: candidates by blocking, the best of them by quick likeness, and those compared in full.

A hit is a question to a person. It says why the names are alike and what speaks for and against, and it changes
nothing in the case.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from headwater.model import Schema
from headwater.resolve.blocking import Blocks, Bounds, Named
from headwater.resolve.closeness import closeness
from headwater.resolve.comparison import CAP, Likeness, compare, plain
from headwater.resolve.kinds import Kind, kind_of
from headwater.resolve.lists import Listed
from headwater.resolve.matcher import Matcher, Pair, Scored
from headwater.resolve.names import key
from headwater.resolve.scripts import skeleton

_CLOSE = 0.62  # quick likeness below which a candidate is not compared
_COMPARED = 4  # spellings that are compared with one query in full
_HITS = 25  # hits of one query
_NAMES = 6  # spellings of a query
_BATCH = 200
_BOUNDS = Bounds(most=40)


@dataclass(frozen=True, slots=True)
class Query:
    """A thing to look up.

    Attributes:
        births: years or dates that documents give.
        schema: says which of the listed can be meant.
    """

    id: str
    schema: Schema
    names: tuple[str, ...]
    births: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Hit:
    """A listed party that a query may be; not checked by a person."""

    query: str
    entry: Listed
    name: str
    entry_name: str
    score: float
    verdict: Likeness
    why: str
    agrees: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


@dataclass(slots=True)
class Screen:
    """Lists, ready to be searched; close it when done.

    The matcher is loaded at the first comparison that needs it, once; ``matcher`` hands one on.
    """

    entries: Sequence[Listed]
    bounds: Bounds = _BOUNDS
    scratch: Path | None = None
    matcher: Matcher | None = None
    _blocks: Blocks = field(init=False)

    def __post_init__(self) -> None:
        things = (Named(str(at), entry.kind, entry.names) for at, entry in enumerate(self.entries))
        self._blocks = Blocks(things, self.bounds, self.scratch)

    def __enter__(self) -> Screen:
        return self

    def __exit__(self, *_: object) -> None:
        self._blocks.close()

    def hits(self, queries: Sequence[Query]) -> Iterator[Hit]:
        """Hits of each query, the most alike first."""
        for start in range(0, len(queries), _BATCH):
            batch = queries[start : start + _BATCH]
            near = self._near(batch)
            scores = self._scores(near)
            for query in batch:
                hits = (_hit(query, *one, scores) for one in near[query.id])
                kept = [hit for hit in hits if hit.verdict is not Likeness.DIFFERENT]
                yield from sorted(kept, key=lambda hit: (bool(hit.conflicts), -hit.score, hit.entry.list, hit.entry.id))

    def _near(self, batch: Sequence[Query]) -> dict[str, list[_Near]]:
        """Candidates worth a full comparison: those of the few nearest spellings, namesakes included."""
        by_id = {query.id: query for query in batch}
        found: dict[str, list[tuple[float, _Near]]] = {query.id: [] for query in batch}
        for candidate in self._blocks.candidates([_named(query) for query in batch]):
            entry = self.entries[int(candidate.right)]
            likeness, name, other = _nearest(by_id[candidate.left], entry)
            if likeness >= _CLOSE:
                found[candidate.left].append((likeness, (name, other, entry)))
        return {id: list(_foremost(near)) for id, near in found.items()}

    def _scores(self, near: Mapping[str, Sequence[_Near]]) -> _Scores:
        """Score every pair of spellings that the names alone do not decide, each once."""
        pairs = {
            (name[:CAP].strip(), other[:CAP].strip(), entry.schema): None
            for group in near.values()
            for name, other, entry in group
            if not plain(name, other, entry.schema)
        }
        if pairs and self.matcher is None:
            self.matcher = Matcher()
        return _Scores(dict(zip(pairs, self.matcher.scores(list(pairs)), strict=True)) if self.matcher else {})


_Near = tuple[str, str, Listed]


@dataclass(frozen=True, slots=True)
class _Scores:
    """Scores made beforehand."""

    made: Mapping[Pair, Scored]

    def score(self, left: str, right: str, schema: Schema) -> Scored:
        return self.made[left, right, schema]


def _foremost(near: Sequence[tuple[float, _Near]]) -> Iterator[_Near]:
    spellings: set[str] = set()
    for _, one in sorted(near, key=lambda row: (-row[0], row[1][2].list, row[1][2].id))[:_HITS]:
        spellings.add(one[1])
        if len(spellings) > _COMPARED:
            return
        yield one


def _hit(query: Query, name: str, other: str, entry: Listed, scores: _Scores) -> Hit:
    found = compare(name, other, entry.schema, scores)
    agrees, conflicts = _births(query.births, entry.births)
    return Hit(query.id, entry, name, other, found.score, found.verdict, found.why, agrees, conflicts)


def _named(query: Query) -> Named:
    return Named(query.id, kind_of(query.schema), query.names[:_NAMES])


def _nearest(query: Query, entry: Listed) -> tuple[float, str, str]:
    """The spellings of both that are most alike."""
    best = (0.0, query.names[0], entry.names[0])
    for name in query.names[:_NAMES]:
        for other in entry.names:
            likeness = closeness(_bones(name, kind_of(query.schema)), _bones(other, entry.kind))
            if likeness > best[0]:
                best = likeness, name, other
                if likeness == 1.0:
                    return best
    return best


@lru_cache(maxsize=200_000)
def _bones(name: str, kind: Kind) -> tuple[str, ...]:
    return skeleton(key(name, kind))


def _births(ours: frozenset[str], theirs: Sequence[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    left, right = {one[:4] for one in ours}, {one[:4] for one in theirs}
    if not left or not right:
        return (), ()
    if common := sorted(left & right):
        return (f"born in {', '.join(common)}",), ()
    return (), (f"born in {', '.join(sorted(left))} against {', '.join(sorted(right))}",)
