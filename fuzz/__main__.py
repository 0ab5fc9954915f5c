"""``python -m fuzz TARGET [--seconds N]``: by atheris where it is installed (``pip install .[fuzz]``), else plainly."""

from __future__ import annotations

import argparse
import importlib
import sys
import tempfile
import time
from pathlib import Path

from fuzz.mutation import mutants
from fuzz.targets import TARGETS, seeds

FOUND = Path("fuzz-found")
MODULES = {
    "ledger": ("headwater.store.ledger", "headwater.store.disk", "headwater.store.lock"),
    "front-matter": ("headwater.ingest.frontmatter", "headwater.ingest.published"),
    "addresses": ("headwater.fetch.addresses",),
    "bundle": ("headwater.store.bundle",),
    "document": ("headwater.ingest.reading", "headwater.ingest.normalise", "headwater.ingest.lines"),
    "names": ("headwater.dossier.redaction.strings", "headwater.dossier.redaction.finder"),
}
"""What is instrumented for each target: the whole package takes minutes before the first input."""


def main() -> int:
    """Run one target for a while; what breaks it is kept in ``fuzz-found/``."""
    asked = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    asked.add_argument("target", choices=sorted(TARGETS))
    asked.add_argument("--seconds", type=int, default=60)
    told = asked.parse_args()
    try:
        import atheris  # type: ignore[import-not-found,import-untyped,unused-ignore]
    except ImportError:
        return _plainly(told.target, told.seconds)
    modules = MODULES[told.target]
    with atheris.instrument_imports(include=[*modules, "yaml"]):  # of our code what is fuzzed, and what it leans on
        for module in modules:
            importlib.import_module(module)
    FOUND.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds(told.target)):
            (Path(corpus) / str(number)).write_bytes(seed)
        options = [f"-max_total_time={told.seconds}", "-max_len=65536", f"-artifact_prefix={FOUND}/", "-timeout=20"]
        atheris.Setup([sys.argv[0], *options, corpus], TARGETS[told.target])
        atheris.Fuzz()
    return 0


def _plainly(target: str, seconds: int) -> int:
    end, tried = time.monotonic() + seconds, 0
    for number in range(1 << 30):
        for data in mutants(seeds(target), 500, number):
            try:
                TARGETS[target](data)
            except Exception:
                FOUND.mkdir(exist_ok=True)
                (FOUND / f"{target}-{tried}").write_bytes(data)
                raise
            tried += 1
            if time.monotonic() > end:
                print(f"{tried} inputs, nothing found")
                return 0
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
