"""Roots on the labelled set stay at or above the pinned floors."""

from __future__ import annotations

import json
import runpy
import sys
from pathlib import Path

import pytest

EVAL = Path(__file__).parents[2] / "evals" / "roots"


@pytest.mark.slow
def test_floors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [*sys.path])
    found = runpy.run_path(str(EVAL / "measure.py"))["measure"]()
    floors = json.loads((EVAL / "floors.json").read_text("utf-8"))
    assert {name: found[name] for name in floors if found[name] < floors[name]} == {}


def test_floors_are_not_below_what_was_promised() -> None:
    floors = json.loads((EVAL / "floors.json").read_text("utf-8"))
    assert floors["pairs"] >= 200
    assert floors["precision"] >= 0.95
    assert floors["recall"] >= 0.8
