"""Where the models lie: inside the installed package ``natasha``, which is found and never imported.

Importing natasha imports pymorphy2, which does not run on Python 3.11; its data files are all that is wanted.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from headwater.errors import Missing

_REMEDY = 'install the Russian models: pip install "natasha>=1.6,<2"'


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Paths of word vectors, morphology, syntax and names."""

    vectors: Path
    morphology: Path
    syntax: Path
    names: Path


def model_files() -> ModelFiles:
    """The four model files.

    Raises:
        Missing: natasha is not installed, or holds other files than those of 1.6.
    """
    spec = find_spec("natasha")
    if spec is None or not spec.submodule_search_locations:
        raise Missing("the Russian reader needs the package natasha", remedy=_REMEDY)
    data = Path(next(iter(spec.submodule_search_locations))) / "data"
    model = data / "model"
    return ModelFiles(
        vectors=_one(data / "emb", "navec_news_*.tar"),
        morphology=_one(model, "slovnet_morph_*.tar"),
        syntax=_one(model, "slovnet_syntax_*.tar"),
        names=_one(model, "slovnet_ner_*.tar"),
    )


def _one(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise Missing(f"natasha is installed without {folder.name}/{pattern}", remedy=_REMEDY)
    return found[-1]
