"""Throughput of blocking and of lists: a synthetic crowd of 100,000 names.

``python -m bench.bench_identity [SIZE]`` prints names a second, candidate pairs, recall and memory. It asserts nothing.
"""

from __future__ import annotations

import resource
import sys
import time

from evals.identity.crowd import Person, crowd

from headwater.model import Schema
from headwater.resolve.blocking import Blocks, Named
from headwater.resolve.kinds import Kind
from headwater.resolve.lists import Listed
from headwater.resolve.screening import Query, Screen

_QUERIES = 2_000


def _memory() -> str:
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB at most"


def blocking(people: list[Person]) -> None:
    started = time.monotonic()
    with Blocks(Named(str(at), Kind.PERSON, (one.name,)) for at, one in enumerate(people)) as blocks:
        print(f"blocking: {len(people):,} names indexed in {time.monotonic() - started:.1f} s")
        started = time.monotonic()
        true = {(one.of, at) for at, one in enumerate(people) if one.of >= 0}
        pairs = found = 0
        for candidate in blocks.pairs():
            pairs += 1
            found += (int(candidate.left), int(candidate.right)) in true
    took = time.monotonic() - started
    print(f"blocking: {pairs:,} pairs in {took:.1f} s, recall {found / len(true):.3f}, {_memory()}")


def screening(people: list[Person]) -> None:
    entries = [Listed(f"l{at}", "list", Schema.PERSON, (one.name,)) for at, one in enumerate(people) if one.of < 0]
    asked = [(one.of, one.name) for one in people if one.of >= 0][: 2 * _QUERIES]
    started = time.monotonic()
    with Screen(entries) as screen:
        print(f"lists: {len(entries):,} names indexed in {time.monotonic() - started:.1f} s")
        queries = [Query(str(of), Schema.PERSON, (name,)) for of, name in asked]
        list(screen.hits(queries[_QUERIES:]))  # warm: the matcher is loaded
        started = time.monotonic()
        met = {hit.query for hit in screen.hits(queries[:_QUERIES]) if hit.entry.id == f"l{hit.query}"}
        took = time.monotonic() - started
    print(f"lists: {_QUERIES / took:,.0f} queries a second warm, found {len(met) / _QUERIES:.3f}, {_memory()}")


def main() -> None:
    people = list(crowd(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
    screening(people)
    blocking(people)


if __name__ == "__main__":
    main()
