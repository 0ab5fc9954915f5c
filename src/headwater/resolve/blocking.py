"""Blocking: which pairs of a great many names are worth a comparison at all.

Each name gives keys: its words without vowels (bones), alone, in pairs with the other word whole, its beginning,
its initial or its end. Two names that share keys are candidates; a key weighs by its rarity, so that a shared
rare surname counts more than a shared given name, and each name keeps its heaviest candidates only. The join is
one relational plan, run by DuckDB over batches of names in bounded memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import combinations, islice
from pathlib import Path
from tempfile import gettempdir
from typing import TYPE_CHECKING, Any

from headwater.resolve.kinds import Kind
from headwater.resolve.names import key
from headwater.resolve.scripts import romanise

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

Progress = Callable[[int, int], None]
_BATCH = 2_000  # names joined at once
_WORDS = 6  # words of a name that give keys
_NAMES = 12  # spellings of a thing that give keys
_VOWELS = str.maketrans("", "", "aeiouyjhw'’ʹ")
_SOUNDS = (
    ("schtsch", "s"), ("shch", "s"), ("szcz", "s"), ("chtch", "s"), ("tsch", "s"), ("tch", "s"), ("sch", "s"),
    ("sh", "s"), ("sz", "s"), ("cz", "s"), ("zh", "s"), ("ts", "s"), ("tz", "s"), ("ph", "f"), ("kh", ""), ("ck", "k"),
    ("x", "ks"), ("z", "s"), ("c", "s"), ("q", "k"), ("w", "v"), ("ff", "v"),
)  # fmt: skip
_PLAN = """
WITH asked AS (SELECT thing, key FROM {asked}),
scored AS (
    SELECT a.thing AS one, k.thing AS other, sum(f.weight) AS weight, min(f.bearers) AS bearers
    FROM asked a JOIN keys k USING (key) JOIN frequencies f USING (key)
    WHERE f.bearers <= {common} {condition}
    GROUP BY ALL
)
SELECT one, other, weight, bearers FROM scored
QUALIFY row_number() OVER (PARTITION BY one ORDER BY weight DESC, other) <= {most}
ORDER BY one, weight DESC, other
"""


@dataclass(frozen=True, slots=True)
class Named:
    """A thing to find candidates for, with all its spellings."""

    id: str
    kind: Kind
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two ids whose names share keys; the fewer bear the rarest of them, the rarer the name."""

    left: str
    right: str
    weight: float
    bearers: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """How far the search goes.

    Attributes:
        most: candidates of one name that are kept, the heaviest.
        common: bearers of a key beyond which it finds nothing.
        memory: of DuckDB; what does not fit is spilled to disk.
    """

    most: int = 100
    common: int = 2_000
    memory: str = "512MB"


def bones(word: str) -> list[str]:
    """What is left of a romanised word when vowels and the ways of writing its sibilants are levelled.

    A *ch* is a hiss to English and French and a breath to German and Polish: such a word has two.
    """
    readings = [word.replace("ch", "s"), word.replace("ch", "h")] if "ch" in word.replace("sch", "") else [word]
    found = []
    for reading in readings:
        for written, plain in _SOUNDS:
            reading = reading.replace(written, plain)
        rest = reading[1:].translate(_VOWELS)
        initial = "a" if reading[:1] in "aeiouyj" else reading[:1]
        found.append(_undoubled(initial + rest))
    return list(dict.fromkeys(one for one in found if one))


def _undoubled(word: str) -> str:
    return "".join(char for at, char in enumerate(word) if at == 0 or char != word[at - 1])


def keys_of(thing: Named) -> frozenset[str]:
    """Keys of a thing; those of a person and of an organisation never meet."""
    found: set[str] = set()
    for name in thing.names[:_NAMES]:
        for group, kind in _groups(thing.kind):
            words = [bones(word) for word in romanise(key(name, kind)).split()[:_WORDS]]
            found.update(f"{group}{one}" for one in _keys([one for one in words if one]))
    return frozenset(found)


def _groups(kind: Kind) -> list[tuple[str, Kind]]:
    if kind in (Kind.LEGAL, Kind.THING):
        return [("p", Kind.PERSON), ("o", Kind.ORGANISED)]
    return [("p" if kind is Kind.PERSON else "o" if kind is Kind.ORGANISED else f"{kind} ", kind)]


def _keys(words: Sequence[Sequence[str]]) -> Iterator[str]:
    for readings in words:
        yield from (f"1{one}" for one in readings if len(one) > 1)
    for left, right in combinations(words, 2):
        for one in left:
            for other in right:
                yield "2" + "|".join(sorted((one, other)))
                yield "3" + "|".join(sorted((one[:3], other[:3])))
                yield from (f"4{one}|{other[0]}", f"4{other}|{one[0]}")
                yield from (f"5{one}|{other[-2:]}", f"5{other}|{one[-2:]}")


class Blocks:
    """An index of names to look candidates up in; close it when done."""

    def __init__(self, things: Iterable[Named], bounds: Bounds = Bounds(), scratch: Path | None = None) -> None:
        from headwater.store.query import open_locked_down

        self._bounds = bounds
        self._ids: list[str] = []
        self._connection: duckdb.DuckDBPyConnection = open_locked_down(scratch or Path(gettempdir()), bounds.memory)
        self._connection.execute("CREATE TABLE keys (thing INTEGER, key UBIGINT)")
        waiting = iter(things)
        while batch := list(islice(waiting, _BATCH)):
            self._insert(batch)
        self._connection.execute(
            "CREATE TABLE frequencies AS SELECT key, count(*) AS bearers, "
            f"ln({len(self._ids) + 1}.0 / count(*)) + 0.1 AS weight FROM keys GROUP BY key"
        )

    def __enter__(self) -> Blocks:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Free the memory."""
        self._connection.close()

    def _insert(self, batch: Sequence[Named]) -> None:
        rows = _table(batch, len(self._ids))
        self._ids.extend(thing.id for thing in batch)
        with closing(self._connection.cursor()) as cursor:
            cursor.register("batch", rows)
            cursor.execute("INSERT INTO keys SELECT thing, hash(key) FROM batch")

    def candidates(self, queries: Sequence[Named]) -> Iterator[Candidate]:
        """Candidates in the index for names from outside it, heaviest first for each."""
        for start in range(0, len(queries), _BATCH):
            batch = queries[start : start + _BATCH]
            with closing(self._connection.cursor()) as cursor:
                cursor.register("batch", _table(batch, 0))
                asked = "(SELECT thing, hash(key) AS key FROM batch)"
                rows = cursor.execute(self._plan(asked)).fetchall()
            for one, other, weight, bearers in rows:
                yield Candidate(batch[one].id, self._ids[other], weight, bearers)

    def pairs(self, progress: Progress | None = None) -> Iterator[Candidate]:
        """Candidate pairs inside the index, each once."""
        total = len(self._ids)
        seen: dict[int, set[int]] = {}  # pairs by the batch of their later half, as long as it is to come
        for number, start in enumerate(range(0, total, _BATCH)):
            asked = f"(SELECT thing, key FROM keys WHERE thing >= {start} AND thing < {start + _BATCH})"
            with closing(self._connection.cursor()) as cursor:
                rows = cursor.execute(self._plan(asked, "AND a.thing <> k.thing")).fetchall()
            for one, other, weight, bearers in rows:
                left, right = sorted((one, other))
                met = seen.setdefault(right // _BATCH, set())
                pair = left * total + right
                if pair not in met:
                    met.add(pair)
                    yield Candidate(self._ids[left], self._ids[right], weight, bearers)
            seen.pop(number, None)
            if progress:
                progress(min(start + _BATCH, total), total)

    def _plan(self, asked: str, condition: str = "") -> str:
        bounds = self._bounds
        return _PLAN.format(asked=asked, condition=condition, common=bounds.common, most=bounds.most)


def _table(batch: Sequence[Named], first: int) -> pa.Table:
    import pyarrow as pa

    things: list[int] = []
    keys: list[str] = []
    for number, thing in enumerate(batch, start=first):
        own = keys_of(thing)
        things += [number] * len(own)
        keys += sorted(own)
    columns: dict[str, Any] = {"thing": pa.array(things, pa.int32()), "key": pa.array(keys, pa.string())}
    return pa.table(columns)
