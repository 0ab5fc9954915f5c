"""The adapter over nomenklatura: the only module that knows its API.

Score = max(logic-v2, regression-v1). Its default for deduplication, er-unstable, is not used: on Latin–Cyrillic
pairs it finds less than a third of what logic-v2 finds. Loading and the first comparison take 7–10 s and about
600 MB, so a matcher is made only where a comparison is needed.
"""

from __future__ import annotations

import hashlib
from typing import Any

from headwater.errors import Missing
from headwater.model import Schema

_ALGORITHMS = ("logic-v2", "regression-v1")
_FTM = {
    Schema.PERSON: "Person",
    Schema.COMPANY: "Company",
    Schema.LEGAL_ENTITY: "LegalEntity",
    Schema.THING: "LegalEntity",
}


class Matcher:
    """Scores two names of one schema; the left is the query, the right the candidate."""

    def __init__(self) -> None:
        try:
            from followthemoney import model
            from nomenklatura.matching import get_algorithm
        except ImportError as error:  # PyICU is compiled, and often what is missing
            raise Missing(f"name comparison cannot be loaded: {error}", remedy="see `headwater doctor`") from error
        self._model = model
        found = [(name, get_algorithm(name)) for name in _ALGORITHMS]
        self._algorithms = [(name, one, one.default_config()) for name, one in found if one is not None]

    def score(self, left: str, right: str, schema: Schema) -> tuple[float, str]:
        """Score 0–1 and its explanation."""
        query, candidate = self._entity(left, schema), self._entity(right, schema)
        best, why = 0.0, "nothing in common"
        for name, algorithm, config in self._algorithms:
            result = algorithm.compare(query, candidate, config)
            if result.score > best:
                best, why = result.score, f"{name} {result.score:.2f}{_detail(result)}"
        return min(1.0, best), why

    def _entity(self, name: str, schema: Schema) -> Any:
        ftm = _FTM.get(schema, "Organization")
        entity = self._model.make_entity(ftm)
        # the matcher caches by id: the same id for another name would give that other name's score
        entity.id = hashlib.sha256(f"{ftm}\x1f{name}".encode("utf-8", "surrogatepass")).hexdigest()
        entity.add("name", name, cleaned=True)
        return entity


def _detail(result: Any) -> str:
    parts = [found.detail for found in result.explanations.values() if found.score > 0 and found.detail]
    return f": {parts[0]}" if parts else ""
