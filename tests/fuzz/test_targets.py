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


COUNTS = {"ledger": 400, "front-matter": 400, "addresses": 1500, "bundle": 150, "document": 60, "names": 400}
FOUND: dict[str, list[bytes]] = {
    "addresses": [
        "http://a。/x".encode(),
        b"http://" + "も".encode() * 900,
        b"http://a/" + "も".encode() * 900,
    ],
    "bundle": [_nameless()],
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
