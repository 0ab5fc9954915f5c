"""A plain mutator for machines without atheris, and for short runs that are the same every time."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

_ODD = (
    b"\x00", b"\xff", b"\n", b"\r\n", b"---", b": ", b"[", b"{", b'"', b"%", b"//", b"@", b"\xe2\x80\xae",
    b"\xef\xbb\xbf",     b"2016-02-30", b"&a", b"*a", b"!!",
    b"\xed\xa0\x80", b"[::1]", b'{"commit":', b'{"kind":', b"PK\x03\x04", b"<",
    b">",
)  # fmt: skip


def mutants(seeds: Sequence[bytes], count: int, seed: int = 0) -> Iterator[bytes]:
    """The seeds, then ``count`` changed ones; the same seeds and seed give the same."""
    yield from seeds
    chance = random.Random(seed)
    for _ in range(count):
        data = bytearray(chance.choice(seeds))
        for _ in range(chance.randint(1, 6)):
            _change(data, chance, seeds)
        yield bytes(data[:65_536])


def _change(data: bytearray, chance: random.Random, seeds: Sequence[bytes]) -> None:
    at = chance.randint(0, len(data))
    kind = chance.randrange(6)
    if kind == 0 and data:
        data[min(at, len(data) - 1)] ^= 1 << chance.randrange(8)
    elif kind == 1:
        del data[at : at + chance.randint(1, 64)]
    elif kind == 2:
        data[at:at] = chance.choice(_ODD)
    elif kind == 3:
        data[at:at] = data[at : at + chance.randint(1, 200)] * chance.randint(1, 20)
    elif kind == 4:
        other = chance.choice(seeds)
        start = chance.randint(0, len(other))
        data[at:at] = other[start : start + chance.randint(1, 200)]
    else:
        data[at : at + chance.randint(0, 8)] = chance.randbytes(chance.randint(1, 8))
