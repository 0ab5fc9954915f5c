"""Quality floors of the built-in reader on the gold texts in ``evals/reading``."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from headwater.extract import extractor

READING = Path(__file__).parents[2] / "evals" / "reading"


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("evals_reading_scorer", READING / "scorer.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


def test_reading_stays_at_or_above_its_floors() -> None:
    scorer = _scorer()
    texts = scorer.load()
    assert len(texts) >= 50
    tally = scorer.score(extractor("rules"), texts)
    floors = json.loads((READING / "floors.json").read_text(encoding="utf-8"))
    assert tally.precision >= floors["precision"], tally.wrong
    assert tally.recall >= floors["recall"], tally.missed
    assert tally.plain_precision >= floors["plain precision"], tally.wrong
    for part in ("amount", "by", "end", "hedge", "stance", "start", "value"):
        assert tally.part(part) >= floors[part], tally.wrong


def test_the_scorer_can_fail() -> None:
    scorer = _scorer()
    wrong = scorer.GoldText(
        "x",
        "news",
        "en",
        "2020-01-01",
        "Vestland Bank owns Green Dawn.",
        (scorer._claim(" owns | Green Dawn | Vestland Bank |"),),
    )
    tally = scorer.score(extractor("rules"), [wrong])
    assert (tally.precision, tally.recall) == (0.0, 0.0)
    assert tally.plain == 1
    with pytest.raises(ValueError, match="unpack"):
        scorer._claim("owns")
