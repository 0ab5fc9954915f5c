"""Floors of identity: wrong merges, blocking, and names across scripts. Lowering one is a decision, not a repair."""

from __future__ import annotations

import pytest
from evals.identity import lookalikes, namesakes, scripts
from evals.identity.crowd import crowd

from headwater.model import Schema
from headwater.resolve.blocking import Blocks, Named
from headwater.resolve.kinds import Kind
from headwater.resolve.lists import Listed
from headwater.resolve.screening import Query, Screen
from headwater.resolve.worker import shared


@pytest.mark.slow
def test_nobody_is_merged_on_a_name_and_those_who_are_one_are_joined() -> None:
    every = namesakes.trials()
    assert sum(not trial.one for trial in every) >= 100
    found = namesakes.measure([namesakes.run(trial) for trial in every[::3]])
    assert found["wrong merges"] == 0
    assert found["joined"] >= 0.95
    assert found["asked"] >= 0.95


@pytest.mark.slow
def test_no_pair_that_is_written_to_be_taken_for_one_is() -> None:
    found = lookalikes.measure("rules")
    assert len(found) >= 60
    assert [one.trial.names for one in found if not one.found] == []
    assert [(one.trial.kind, one.trial.names) for one in found if one.joined] == []


@pytest.mark.slow
def test_names_across_scripts() -> None:
    found = scripts.measure(300)
    assert found["same or review: recall"] >= 0.99
    assert found["same: recall"] >= 0.95
    assert found["same: false"] <= 0.002
    assert found["same or review: false"] <= 0.03


@pytest.mark.slow
def test_blocking_finds_nearly_every_pair_of_a_crowd() -> None:
    people = list(crowd(10_000, seed=2))
    true = {(one.of, at) for at, one in enumerate(people) if one.of >= 0}
    with Blocks(Named(str(at), Kind.PERSON, (one.name,)) for at, one in enumerate(people)) as blocks:
        found = {(int(pair.left), int(pair.right)) for pair in blocks.pairs()}
    assert len(true & found) / len(true) >= 0.98


@pytest.mark.slow
def test_a_list_of_common_names_finds_nearly_everybody() -> None:
    people = list(crowd(40_000, seed=3))
    entries = [Listed(str(at), "list", Schema.PERSON, (one.name,)) for at, one in enumerate(people) if one.of < 0]
    asked = [one for one in people if one.of >= 0][:400]
    with Screen(entries) as screen:
        hits = screen.hits([Query(str(one.of), Schema.PERSON, (one.name,)) for one in asked])
        met = {hit.query for hit in hits if hit.entry.id == hit.query}
    shared().close()
    assert len(met) / len(asked) >= 0.95
