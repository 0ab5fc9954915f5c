"""What is written in an exchange format is read back as it was."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from tests.dossier.sample import Names, sample

from headwater.dossier import Dossier, compose
from headwater.dossier.exchange import claimreview, gexf, graphml, prov, stix
from headwater.dossier.exchange.graph import graph_of
from headwater.dossier.index import Index, build
from headwater.weigh.words import likelihood


@pytest.fixture(scope="module", params=["plain", "hostile"])
def dossier(request: pytest.FixtureRequest) -> Dossier:
    names = Names(broker='<a href="x">&amp;</a>\u202e') if request.param == "hostile" else Names()
    return compose(sample(names).input)


@pytest.fixture(scope="module")
def index(dossier: Dossier) -> Index:
    return build(dossier.source.last)


def test_gexf_round_trips(dossier: Dossier, index: Index) -> None:
    assert gexf.read(gexf.render(dossier)) == graph_of(index)
    assert b'start="2014-03-02"' in gexf.render(dossier)


def test_graphml_round_trips(dossier: Dossier, index: Index) -> None:
    assert graphml.read(graphml.render(dossier)) == graph_of(index)


def test_graphml_is_read_by_another_program(dossier: Dossier, index: Index) -> None:
    networkx = pytest.importorskip("networkx")
    graph = networkx.parse_graphml(graphml.render(dossier).decode(), force_multigraph=True)
    assert graph.number_of_edges() == len(graph_of(index).edges)


def test_stix_round_trips(dossier: Dossier, index: Index) -> None:
    assert stix.read(stix.render(dossier)) == graph_of(index, stated=True)


def test_stix_has_confidence_only_within_one_word(dossier: Dossier) -> None:
    objects = json.loads(stix.render(dossier))["objects"]
    relationships = [one for one in objects if one["type"] == "relationship"]
    assert any("confidence" not in one for one in relationships)
    for one in relationships:
        more = one["extensions"][stix.EXTENSION]
        assert ("confidence" in one) == (likelihood(more["lo"]) == likelihood(more["hi"]))


def test_stix_ids_refer_to_objects_of_the_bundle(dossier: Dossier) -> None:
    objects = json.loads(stix.render(dossier))["objects"]
    ids = {one["id"] for one in objects}
    assert len(ids) == len(objects)
    for one in objects:
        assert {one[key] for key in ("source_ref", "target_ref", "created_by_ref") if key in one} <= ids
        assert set(one.get("object_refs", ())) <= ids


def test_stix_states_nothing_that_is_only_denied(dossier: Dossier, index: Index) -> None:
    denied = {link.id for link in index.findings.links if link.status.value in ("open", "denied", "refuted")}
    assert denied
    assert denied.isdisjoint(edge.id for edge in stix.read(stix.render(dossier)).edges)


def test_prov_round_trips(dossier: Dossier, index: Index) -> None:
    pairs = prov.read(prov.render(dossier))
    assert pairs == prov.derivations(index)
    assert len(pairs) > len(index.claims)


def test_claimreview_has_only_public_claimants(dossier: Dossier, index: Index) -> None:
    found = claimreview.read(claimreview.render(dossier))
    assert set(found) == {claim.id for claim in claimreview.public_claims(index)}
    assert {claimant for claimant, _, _ in found.values()} == {
        "The Example Times", "Morning Ledger", "Anna Berg", "Westmark Prosecutor",
    }  # fmt: skip
    assert not any(word.isdigit() for _, _, rating in found.values() for word in rating.split())
    assert any(words.startswith("It is not so that") for _, words, _ in found.values())


def test_a_period_that_ends_before_it_starts_has_no_times() -> None:
    made = sample().last
    first = next(link for link in made.links if link.object and link.readings.lo)
    broken = replace(first, start="2017", end="2015")
    dossier = compose(replace(made, links=tuple(broken if link is first else link for link in made.links)))
    edge = next(one for one in stix.bundle(build(dossier.source.last))["objects"] if broken.id in json.dumps(one))
    assert "start_time" not in edge
    assert gexf.read(gexf.render(dossier)) == graph_of(build(dossier.source.last))
