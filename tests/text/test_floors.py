"""Quality floors of dates, money, names and quantities on the messy sample in ``evals/text``."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


def _measure() -> ModuleType:
    path = Path(__file__).parents[2] / "evals" / "text" / "measure.py"
    spec = importlib.util.spec_from_file_location("evals_text_measure", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["dates", "money", "names", "quantities"])
def test_stays_at_or_above_its_floor(name: str) -> None:
    measure = _measure()
    assert len(measure.rows(name)) >= 40
    score, floor = measure.score(name), measure.floors()[name]
    assert score.precision >= floor["precision"], score.misses
    assert score.recall >= floor["recall"], score.misses
