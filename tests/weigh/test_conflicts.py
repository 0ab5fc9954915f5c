"""Rival dates, amounts, objects and owners."""

from __future__ import annotations

from typing import Any

import pytest

from headwater.model import Conflict, Polarity, Relation, Schema
from headwater.weigh import weigh

from .build import OTHER, claim, document, evidence


def conflicts(*changes: dict[str, Any]) -> tuple[Conflict, ...]:
    claims = [claim(f"c{place}", f"d{place}", **one) for place, one in enumerate(changes)]
    return weigh(evidence([document(f"d{place}", OTHER) for place in range(len(changes))], claims)).conflicts


LIVES: dict[str, Any] = {"relation": Relation.LIVES_IN, "object": "Ruritania", "object_entity": "e-r"}
FORMED: dict[str, Any] = {"relation": Relation.FORMED, "object": "", "object_entity": ""}
OWNS: dict[str, Any] = {
    "relation": Relation.OWNS, "object": "the house", "object_entity": "e-h", "object_type": Schema.REAL_ESTATE,
}  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ({**LIVES, "start": "2007"}, {**LIVES, "start": "2016-09"}, "date"),
        ({**LIVES, "start": "2016"}, {**LIVES, "start": "2016-09"}, ""),
        ({**FORMED, "start": "2015-08"}, {**FORMED, "start": "2015-09-01"}, "date"),
        ({**FORMED, "start": "2015-08"}, {**FORMED, "start": "2015"}, ""),
        (LIVES, {**LIVES, "object": "Graustark", "object_entity": "e-g"}, "object"),
        ({**LIVES, "start": "2007"}, {**LIVES, "start": "2016", "object": "G", "object_entity": "e-g"}, ""),
        (OWNS, {**OWNS, "subject": "Anna Berg", "subject_entity": "e-berg"}, "owner"),
        (OWNS, OWNS, ""),
        ({"amount": 1.0, "currency": "USD"}, {"amount": 2.0, "currency": "USD"}, "amount"),
        ({"amount": 1.0, "currency": "USD"}, {"amount": 2.0, "currency": "EUR"}, ""),
        ({**FORMED, "start": "2015-08"}, {**FORMED, "start": "2016", "polarity": Polarity.NEGATED}, ""),
    ],
)
def test_two_claims(one: dict[str, Any], other: dict[str, Any], kind: str) -> None:
    found = conflicts(one, other)
    assert [conflict.kind for conflict in found] == ([kind] if kind else [])


def test_values_stand_beside_their_claims() -> None:
    (found,) = conflicts({**LIVES, "start": "2007"}, {**LIVES, "start": "2016-09"}, {**LIVES, "start": "2016"})
    assert found.values == ("2016-09", "2007")
    assert found.claims == (("c1", "c2"), ("c0",))
