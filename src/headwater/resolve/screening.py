"""Names against lists: candidates by blocking, the best of them by quick likeness, and those compared in full.

A hit is a question to a person. It says why the names are alike and what speaks for and against, and it changes
nothing in the case. Entries that are spelled alike are looked up once and told apart again in the hits. The matcher
works in its own process on one batch of queries while this one prepares the next.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from headwater.model import Schema
from headwater.resolve.blocking import Blocks, Bounds, Named
from headwater.resolve.closeness import closeness, contained
from headwater.resolve.comparison import REVIEW, SAME, Comparison, Likeness, gender_only, plain
from headwater.resolve.kinds import Kind, kind_of
from headwater.resolve.lists import Listed
from headwater.resolve.names import key
from headwater.resolve.scripts import skeleton

if TYPE_CHECKING:
    from headwater.resolve.matcher import Pair
    from headwater.resolve.worker import Worker

_CLOSE = 0.62  # quick likeness below which a candidate is not compared
_COMPARED = 4  # spellings that are compared with one query in full; others are hits by their words alone
_SPELLINGS = 24  # spellings of one query that can be hits
_HITS = 200  # hits of one query: namesakes have one spelling
_NAMES = 6  # spellings of a query
_BATCH = 200
_BOUNDS = Bounds(most=60)
_BY_WORDS = "each word of the one fits a word of the other"


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


@dataclass(frozen=True, slots=True)
class _Near:
    """A spelling on the lists that is near to a query's, and the entries that have it."""

    likeness: float
    name: str
    other: str
    entries: tuple[Listed, ...]

    @property
    def pair(self) -> Pair:
        return self.name, self.other, self.entries[0].schema


@dataclass(frozen=True, slots=True)
class _Asked:
    """A batch with what is near, and what the matcher was asked of it."""

    batch: Sequence[Query]
    near: dict[str, list[_Near]]
    known: dict[Pair, Comparison]
    pairs: Sequence[Pair]
    answer: Future[list[Comparison]] | None

    def compared(self) -> dict[Pair, Comparison]:
        """Comparisons that names or the matcher gave, once it has answered."""
        if self.answer is None:
            return self.known
        return self.known | dict(zip(self.pairs, self.answer.result(), strict=True))


@dataclass(slots=True)
class Screen:
    """Lists, ready to be searched; close it when done.

    The matcher is asked at the first comparison that needs it: the program's own worker, or ``matcher``.
    """

    entries: Sequence[Listed]
    bounds: Bounds = _BOUNDS
    scratch: Path | None = None
    matcher: Worker | None = None
    _groups: list[tuple[Listed, ...]] = field(init=False)
    _blocks: Blocks = field(init=False)

    def __post_init__(self) -> None:
        spelled: dict[tuple[Schema, tuple[str, ...]], list[Listed]] = {}
        for entry in self.entries:
            spelled.setdefault((entry.schema, entry.names), []).append(entry)
        self._groups = [tuple(group) for group in spelled.values()]
        things = (Named(str(at), group[0].kind, group[0].names) for at, group in enumerate(self._groups))
        self._blocks = Blocks(things, self.bounds, self.scratch)

    def __enter__(self) -> Screen:
        return self

    def __exit__(self, *_: object) -> None:
        self._blocks.close()

    def hits(self, queries: Sequence[Query]) -> Iterator[Hit]:
        """Hits of each query, those without a conflict first, then the most alike."""
        waiting: deque[_Asked] = deque()
        for start in range(0, len(queries), _BATCH):
            waiting.append(self._ask(queries[start : start + _BATCH]))
            if len(waiting) > 1:
                yield from _hits(waiting.popleft())
        for asked in waiting:
            yield from _hits(asked)

    def _ask(self, batch: Sequence[Query]) -> _Asked:
        """Find what is near, and have the matcher compare the nearest where the names alone do not tell."""
        near = self._near(batch)
        known: dict[Pair, Comparison] = {}
        pairs: dict[Pair, None] = {}
        for spellings in near.values():
            for at, one in enumerate(spellings):
                if found := plain(*one.pair):
                    known[one.pair] = found
                elif at < _COMPARED:
                    pairs[one.pair] = None
        if not pairs:
            return _Asked(batch, near, known, (), None)
        if self.matcher is None:
            from headwater.resolve.worker import shared

            self.matcher = shared()
        return _Asked(batch, near, known, tuple(pairs), self.matcher.submit(tuple(pairs)))

    def _near(self, batch: Sequence[Query]) -> dict[str, list[_Near]]:
        """The nearest spellings of each query, nearest first."""
        by_id = {query.id: query for query in batch}
        found: dict[str, list[_Near]] = {query.id: [] for query in batch}
        for candidate in self._blocks.candidates([_named(query) for query in batch]):
            group = self._groups[int(candidate.right)]
            likeness, name, other = _nearest(by_id[candidate.left], group[0])
            if likeness >= _CLOSE:
                found[candidate.left].append(_Near(likeness, name, other, group))
        return {
            id: sorted(near, key=lambda one: (-one.likeness, one.other, one.entries[0].id))[:_SPELLINGS]
            for id, near in found.items()
        }


def _hits(asked: _Asked) -> Iterator[Hit]:
    compared = asked.compared()
    for query in asked.batch:
        hits = [hit for one in asked.near[query.id] for hit in _of(query, one, compared.get(one.pair))]
        yield from sorted(hits, key=lambda hit: (bool(hit.conflicts), -hit.score, hit.entry.list, hit.entry.id))[:_HITS]


def _of(query: Query, near: _Near, compared: Comparison | None) -> Iterator[Hit]:
    """Hits of one spelling: what the comparison calls different may still be one word for word, but for slips."""
    found = compared
    if found is None or found.verdict is Likeness.DIFFERENT:
        found = _by_words(near, found)
    if found:
        for entry in near.entries:
            agrees, conflicts = _births(query.births, entry.births)
            yield Hit(query.id, entry, near.name, near.other, found.score, found.verdict, found.why, agrees, conflicts)


def _by_words(near: _Near, compared: Comparison | None) -> Comparison | None:
    kind = near.entries[0].kind
    if not contained(_bones(near.name, kind), _bones(near.other, kind)):
        return None
    if kind is Kind.PERSON and gender_only(near.name, near.other):
        return None
    score = min(max(near.likeness, REVIEW), SAME - 0.01)
    return Comparison(score, Likeness.REVIEW, f"{_BY_WORDS}; {compared.why}" if compared else _BY_WORDS)


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
