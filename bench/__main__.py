"""``python -m bench [NAME …]``: run all benchmarks, or those whose names are given."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path


def main(wanted: list[str]) -> None:
    names = sorted(path.stem for path in Path(__file__).parent.glob("bench_*.py"))
    for name in names:
        if not wanted or name.removeprefix("bench_") in wanted:
            import_module(f"bench.{name}").main()


if __name__ == "__main__":
    main(sys.argv[1:])
