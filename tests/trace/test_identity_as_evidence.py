"""An identity that an answer depends on weighs like any other claim, and shows among what the answer hangs on."""

from __future__ import annotations

import pytest
from tests.trace.samples import MOVEMENT, SPONSOR, casefile, entity, item, link

from headwater.model import Channel, Directness, Letter, Relation, Schema, Tier
from headwater.trace import trace

FOUNDER, NAMED = "e-2", "e-3"
EVERYONE = [
    entity(SPONSOR),
    entity(MOVEMENT),
    entity(FOUNDER, "the unnamed founder", Schema.PERSON),
    entity(NAMED, "Tom Vale", Schema.PERSON),
]


@pytest.mark.parametrize("letter", [Letter.B, Letter.D])
def test_the_unnamed_founder_is_somebody(letter: Letter) -> None:
    paid = link(SPONSOR, Relation.FUNDS, FOUNDER, item(Letter.A, tier=Tier.RECORD, root="r-court"))
    identity = link(FOUNDER, Relation.SAME_AS, NAMED, item(letter, directness=Directness.INFERENCE, root="r-paper"))
    leads = link(NAMED, Relation.LEADS, MOVEMENT, item(Letter.A, tier=Tier.RECORD, root="r-register"))
    found = trace([paid, identity, leads], EVERYONE, casefile())
    money = next(one for one in found.assessments if one.channel is Channel.MONEY)
    assert money.assessed
    assert identity.id in {hop.link for hop in money.chain.hops} if money.chain else False
    assert identity.id in {bearing.link for bearing in money.load_bearing}
    assert any(identity.id in cut for cut in money.cut_sets)
    weights = {one.id: one.readings.lo for one in (paid, identity, leads)}
    assert money.readings.lo == pytest.approx(weights[paid.id] * weights[identity.id] * weights[leads.id])


def test_without_the_identity_there_is_no_answer() -> None:
    paid = link(SPONSOR, Relation.FUNDS, FOUNDER)
    leads = link(NAMED, Relation.LEADS, MOVEMENT)
    found = trace([paid, leads], EVERYONE, casefile())
    assert not any(one.assessed for one in found.assessments)
