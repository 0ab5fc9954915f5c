"""The closed list of relations holds together."""

from __future__ import annotations

import pytest

from headwater.model import RULES, Channel, Flow, Relation


def test_every_relation_has_its_row() -> None:
    assert set(RULES) == set(Relation)


@pytest.mark.parametrize("relation", list(Relation))
def test_only_what_flows_stands_in_a_channel(relation: Relation) -> None:
    rule = relation.rule
    assert (rule.flow is Flow.NONE) == (not rule.channels)
    assert bool(rule.shown_as) == (rule.flow is Flow.NONE)


def test_money_runs_from_the_payer_and_an_event_to_its_guests() -> None:
    assert Relation.FUNDS.rule.carries(Channel.MONEY)
    assert not Relation.FUNDS.rule.carries(Channel.EVENT)
    assert Relation.FUNDS.rule.flow is Flow.FORWARD
    assert Relation.ATTENDS.rule.flow is Flow.BACKWARD


@pytest.mark.parametrize("relation", [Relation.MET, Relation.LIVES_IN, Relation.SAYS, Relation.PARTY_TO_A_CASE])
def test_contact_and_context_carry_no_weight(relation: Relation) -> None:
    assert not any(relation.rule.carries(channel) for channel in Channel)


@pytest.mark.parametrize("relation", [Relation.LEADS, Relation.PART_OF, Relation.SAME_AS])
def test_roles_and_identities_join_in_every_channel(relation: Relation) -> None:
    assert all(relation.rule.carries(channel) for channel in Channel)
    assert relation.rule.flow is Flow.BOTH
