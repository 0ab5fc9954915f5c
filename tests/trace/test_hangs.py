import itertools
import math

from hypothesis import given, settings
from tests.trace.samples import MOVEMENT, SPONSOR, graphs, item, link, walks

from headwater.model import Channel, Letter, Link, Readings, Relation, Stance
from headwater.trace import chains
from headwater.trace.hangs import bearings, cuts, without_roots
from headwater.trace.network import build

S, M = SPONSOR, MOVEMENT


def ground(links: list[Link]) -> tuple[chains.Ground, chains.Answer]:
    place = chains.ground(build(links), Channel.MONEY, S, M)
    return place, chains.answer(place)


def best_lo(paths: list[list[Link]], values: dict[str, float]) -> float:
    return max((math.prod(values.get(one.id, one.readings.lo) for one in path) for path in paths), default=0.0)


@given(graphs(nodes=5, size=12))
def test_importance_agrees_with_trying_both(links: list[Link]) -> None:
    place, found = ground(links)
    paths = list(walks(links, Channel.MONEY))
    if found.assessed:
        for one in bearings(place, found):
            expected = best_lo(paths, {one.link: 1.0}) - best_lo(paths, {one.link: 0.0})
            assert math.isclose(one.importance, expected, abs_tol=1e-12)
        weights = [one.importance for one in bearings(place, found)]
        assert weights == sorted(weights, reverse=True)


@settings(deadline=None)
@given(graphs(nodes=5, size=9))
def test_cut_sets_agree_with_trying_all_sets(links: list[Link]) -> None:
    place, found = ground(links)
    paths = [{one.id for one in path} for path in walks(links, Channel.MONEY)]
    if not found.assessed:
        return
    ids = sorted(set().union(*paths))
    for size in range(1, 5):
        hits = [one for one in itertools.combinations(ids, size) if all(set(one) & path for path in paths)]
        if hits:
            assert list(cuts(place).sets) == hits[:12]
            return
    assert not cuts(place).sets
    assert "no set" in cuts(place).note


def test_leaving_a_root_out() -> None:
    place, found = ground(
        [
            link(S, Relation.FUNDS, "e-2", item(root="r-1"), item(root="r-2", letter=Letter.C), id="l-1"),
            link("e-2", Relation.FUNDS, M, item(root="r-2"), item(root="r-3", stance=Stance.DENIES), id="l-2"),
        ]
    )
    left = {one.root: one for one in without_roots(place, found)}
    assert left["r-2"].words == "NOT ASSESSED"
    assert left["r-2"].readings == Readings(0.0, 0.0, 0.0, 0.0, 0.0)
    assert left["r-1"].readings.lo < found.readings.lo < left["r-3"].readings.lo


def test_the_weakest_link_is_the_one_it_hangs_on() -> None:
    place, found = ground(
        [
            link(S, Relation.FUNDS, "e-2", item(Letter.A), id="l-strong"),
            link("e-2", Relation.FUNDS, M, item(Letter.E), id="l-weak"),
        ]
    )
    assert [one.link for one in bearings(place, found)] == ["l-weak", "l-strong"]
    assert cuts(place).sets == (("l-strong",), ("l-weak",))
