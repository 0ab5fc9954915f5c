"""A short run of every fuzz target, the same each time; what longer runs found stays here as an input."""

from __future__ import annotations

import importlib
import io
import zipfile

import pytest
from fuzz.__main__ import MODULES
from fuzz.mutation import mutants
from fuzz.targets import TARGETS, seeds


def _nameless() -> bytes:
    """An archive whose member has no name."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(zipfile.ZipInfo(""), b"")
    return out.getvalue()


def _spoiled(offset: int, value: int, other: tuple[int, int] | None = None) -> bytes:
    """A bundle with a byte changed in what stands in front of its manifest, or in its directory (from the end)."""
    whole = bytearray(seeds("bundle")[0])
    with zipfile.ZipFile(io.BytesIO(bytes(whole))) as bundle:
        info = next(one for one in bundle.infolist() if "manifest" in one.filename)
    whole[info.header_offset + offset] = value
    if other is not None:
        whole[info.header_offset + other[0]] = other[1]
    return bytes(whole)


def _bzip2() -> bytes:
    """A bundle that says its manifest is packed by bzip2, which it is not."""
    whole = bytearray(_spoiled(8, zipfile.ZIP_BZIP2))
    entry = whole.rindex(b"PK\x01\x02", 0, whole.rindex(b"manifest.json"))
    whole[entry + 10] = zipfile.ZIP_BZIP2
    return bytes(whole)


COUNTS = {"ledger": 400, "front-matter": 400, "addresses": 1500, "bundle": 150, "document": 60, "names": 400}
FOUND: dict[str, list[bytes]] = {
    "addresses": [
        "http://a。/x".encode(),
        b"http://" + "も".encode() * 900,
        b"http://a/" + "も".encode() * 900,
    ],
    "bundle": [_nameless(), _spoiled(7, 0x08, (30, 0xFD)), _bzip2()],
    "names": [b"Klar", b"https://[::1/klara-vejnar", b"VejnarKlara Vejnarx", b"Clara a VejnarVejnar"],
}


@pytest.mark.slow
@pytest.mark.parametrize("target", TARGETS)
def test_a_short_run_finds_nothing(target: str) -> None:
    for data in [*mutants(seeds(target), COUNTS[target]), *FOUND.get(target, [])]:
        TARGETS[target](data)


def test_mutants_are_the_same_every_time() -> None:
    one, other = (list(mutants([b"abc", b""], 50, 3)) for _ in range(2))
    assert one == other
    assert len(set(one)) > 20


def test_a_target_can_fail() -> None:
    def broken(data: bytes) -> None:
        assert b"\xff" not in data

    with pytest.raises(AssertionError):
        for data in mutants([b"abc"], 200):
            broken(data)


def test_every_target_names_what_is_instrumented_for_it() -> None:
    assert MODULES.keys() == TARGETS.keys()
    for modules in MODULES.values():
        for module in modules:
            importlib.import_module(module)
