"""Quality floors of trees and names on the dev splits, where the corpora lie beside the checkout."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from headwater.extract.encoder import encoder

ROOT_FOLDER = Path(__file__).parents[3]


def _measure() -> ModuleType:
    path = ROOT_FOLDER / "evals" / "parsing" / "measure.py"
    spec = importlib.util.spec_from_file_location("evals_parsing_measure", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_stays_at_or_above_its_floors() -> None:
    measure = _measure()
    if not measure.CORPORA.is_dir():
        pytest.skip("the corpora are not beside the checkout (../shared/corpora)")
    found = measure.measure(measure.CORPORA, encoder())
    for corpus, floors in measure.floors().items():
        low = {name: (found[corpus][name], floor) for name, floor in floors.items() if found[corpus][name] < floor}
        assert not low, f"{corpus}: {low}"


def test_the_weights_stay_small() -> None:
    folder = ROOT_FOLDER / "src/headwater/extract/encoder/weights"
    assert sum(path.stat().st_size for path in folder.iterdir()) < 30_000_000
