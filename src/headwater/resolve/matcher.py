"""The adapter over nomenklatura: the only module that knows its API.

Score = max(logic-v2, regression-v1). Its default for deduplication, er-unstable, is not used: on Latin–Cyrillic
pairs it finds less than a third of what logic-v2 finds. Loading and the first comparison take 7–10 s and about
600 MB, so a matcher is made only where a comparison is needed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, Protocol

from headwater.errors import Missing
from headwater.model import Schema

_LOGIC, _REGRESSION = "logic-v2", "regression-v1"
_FTM = {
    Schema.PERSON: "Person",
    Schema.COMPANY: "Company",
    Schema.LEGAL_ENTITY: "LegalEntity",
    Schema.THING: "LegalEntity",
}


Pair = tuple[str, str, Schema]
Scored = tuple[float, str]


class Scorer(Protocol):
    """What scores two names of one schema, 0–1, and explains it."""

    def score(self, left: str, right: str, schema: Schema) -> Scored:
        """Score of a query and a candidate."""


class Matcher:
    """Scores two names of one schema; the left is the query, the right the candidate."""

    def __init__(self) -> None:
        try:
            from followthemoney import model
            from nomenklatura.matching import LogicV2, RegressionV1
        except ImportError as error:  # PyICU is compiled, and often what is missing
            raise Missing(f"name comparison cannot be loaded: {error}", remedy="see `headwater doctor`") from error
        self._model = model
        self._logic: Any = LogicV2
        self._regression: Any = RegressionV1
        self._config = LogicV2.default_config()

    def score(self, left: str, right: str, schema: Schema) -> Scored:
        """Score 0–1 and its explanation."""
        return self.scores([(left, right, schema)])[0]

    def scores(self, pairs: Sequence[Pair]) -> list[Scored]:
        """Scores of many pairs: the regression takes as long for one as for hundreds."""
        entities = [(self._entity(left, schema), self._entity(right, schema)) for left, right, schema in pairs]
        logic = [self._logic.compare(query, candidate, self._config) for query, candidate in entities]
        return [_best(one, chance) for one, chance in zip(logic, self._chances(entities), strict=True)]

    def _chances(self, entities: Sequence[tuple[Any, Any]]) -> list[float]:
        if not entities:
            return []
        import numpy

        pipe, _ = self._regression.load()
        features = numpy.array([self._regression.encode_pair(query, candidate) for query, candidate in entities])
        return [float(chance) for chance in pipe.predict_proba(features)[:, 1]]

    def _entity(self, name: str, schema: Schema) -> Any:
        ftm = _FTM.get(schema, "Organization")
        entity = self._model.make_entity(ftm)
        # the matcher caches by id: the same id for another name would give that other name's score
        entity.id = hashlib.sha256(f"{ftm}\x1f{name}".encode("utf-8", "surrogatepass")).hexdigest()
        entity.add("name", name, cleaned=True)
        return entity


def _best(logic: Any, chance: float) -> Scored:
    if chance > logic.score:
        return min(1.0, chance), f"{_REGRESSION} {chance:.2f}"
    if logic.score > 0:
        return min(1.0, logic.score), f"{_LOGIC} {logic.score:.2f}{_detail(logic)}"
    return 0.0, "nothing in common"


def _detail(result: Any) -> str:
    parts = [found.detail for found in result.explanations.values() if found.score > 0 and found.detail]
    return f": {parts[0]}" if parts else ""
