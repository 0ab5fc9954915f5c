"""A relay that says more than what it rests on."""

from __future__ import annotations

from typing import Any

import pytest

from headwater.model import NOTHING, Claim, Hedge, LinkStatus, Relation, Stance
from headwater.weigh import weigh
from headwater.weigh.drift import find_drifts, stronger
from headwater.weigh.roots import Roots, root_id

from .build import BERG, NEWS, OTHER, claim, document, evidence

ROOT = root_id("document", "origin")


def told(origin: dict[str, Any], relay: dict[str, Any]) -> tuple[list[Claim], Roots]:
    claims = [claim("c-origin", "origin", **origin), claim("c-relay", "relay", **relay)]
    return claims, Roots(by_document={"relay": (ROOT,)}, cites={"c-relay": "origin"}, parents={"relay": "origin"})


def drifted(origin: dict[str, Any], relay: dict[str, Any]) -> bool:
    claims, roots = told(origin, relay)
    return bool(find_drifts(claims, roots, {"origin", "relay"}))


@pytest.mark.parametrize(
    ("origin", "relay", "expected"),
    [
        ({}, {}, False),
        ({"relation": Relation.PROVIDES}, {"relation": Relation.FUNDS}, True),
        ({"relation": Relation.FUNDS}, {"relation": Relation.DIRECTS}, True),
        ({"relation": Relation.ATTENDS}, {"relation": Relation.SPEAKS_AT}, True),
        ({"relation": Relation.FUNDS}, {"relation": Relation.PROVIDES}, False),
        ({"relation": Relation.FUNDS}, {"relation": Relation.ATTENDS}, False),
        ({"amount": 2e6, "currency": "RUB"}, {"amount": 3e6, "currency": "RUB"}, True),
        ({"amount": 2e6, "currency": "RUB"}, {"amount": 2.05e6, "currency": "RUB"}, False),
        ({"amount": 2e6, "currency": "RUB"}, {"amount": 3e6, "currency": "USD"}, False),
        ({"hedge": Hedge.UNCERTAIN}, {}, True),
        ({"hedge": Hedge.UNCERTAIN}, {"hedge": Hedge.REPORTED}, False),
        ({"attribution": "Anna Berg"}, {}, True),
        ({"attribution": "Anna Berg"}, {"attribution": "Harbour Times"}, False),
        ({"pattern": "alleged:funds"}, {}, True),
        ({"pattern": "alleged:funds"}, {"pattern": "alleged:funds"}, False),
        ({"stance": Stance.DENIES}, {}, False),
    ],
)
def test_what_says_more(origin: dict[str, Any], relay: dict[str, Any], expected: bool) -> None:
    assert drifted(origin, relay) is expected


def test_both_wordings_stand_side_by_side() -> None:
    claims, roots = told({"relation": Relation.PROVIDES, "quote": "helped"}, {"quote": "bankrolled"})
    (drift,) = find_drifts(claims, roots, {"origin", "relay"})
    assert (drift.stronger, drift.weaker) == ("bankrolled", "helped")
    assert (drift.relay_document, drift.root_document) == ("relay", "origin")


def test_a_relay_that_is_silent_is_passed_over() -> None:
    claims = [claim("c1", "origin", relation=Relation.PROVIDES), claim("c3", "last")]
    roots = Roots(cites={"c3": "middle"}, parents={"last": "middle", "middle": "origin"})
    (drift,) = find_drifts(claims, roots, {"origin", "middle", "last"})
    assert drift.root_claim == "c1"


def test_other_ends_are_no_drift() -> None:
    claims = [claim("c1", "origin", relation=Relation.PROVIDES, object_entity=BERG.id), claim("c2", "relay")]
    assert find_drifts(claims, Roots(cites={"c2": "origin"}), {"origin", "relay"}) == ()


def test_the_stronger_wording_has_no_root_and_so_asserts_nothing() -> None:
    claims, roots = told({"relation": Relation.PROVIDES}, {})
    found = weigh(evidence([document("origin", NEWS), document("relay", OTHER)], claims, roots=roots))
    funds = next(link for link in found.links if link.relation is Relation.FUNDS)
    assert (funds.items, funds.roots) == ((), ())
    assert funds.claims
    assert funds.status is LinkStatus.OPEN
    assert funds.readings == NOTHING
    assert len(found.drifts) == 1


def test_the_ladder_is_strict() -> None:
    for one in Relation:
        assert not stronger(one, one)
        for other in Relation:
            assert not (stronger(one, other) and stronger(other, one))
