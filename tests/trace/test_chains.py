import math
import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.trace.samples import MOVEMENT, SPONSOR, graphs, item, items, link, walks

from headwater.model import Channel, Letter, Link, Readings, Relation, Stance, Tier
from headwater.trace import chains
from headwater.trace.field import Field
from headwater.trace.network import build
from headwater.trace.search import Limits
from headwater.weigh import with_items

NAMES = ("F", "R", "lo", "hi", "C")
CHANNELS = (Channel.MONEY, Channel.DIRECTION, Channel.EVENT)
S, M = SPONSOR, MOVEMENT


def solve(links: list[Link], channel: Channel, limits: Limits | None = None) -> chains.Answer:
    place = chains.ground(build(links), channel, S, M)
    return chains.answer(place, limits or Limits())


@given(graphs())
def test_best_chains_agree_with_trying_them_all(links: list[Link]) -> None:
    for channel in CHANNELS:
        every = list(walks(links, channel))
        found = solve(links, channel)
        assert found.assessed == bool(every)
        assert found.exact
        for name in NAMES:
            best = max((math.prod(getattr(one.readings, name) for one in path) for path in every), default=0.0)
            assert math.isclose(getattr(found.readings, name), best, abs_tol=1e-12)


@given(graphs(nodes=5, size=12))
def test_all_chains_are_listed_where_there_are_few(links: list[Link]) -> None:
    place = chains.ground(build(links), Channel.MONEY, S, M)
    found = chains.answer(place)
    every = sorted([one.id for one in path] for path in walks(links, Channel.MONEY))
    if found.complete:
        assert sorted([place.links[arc.link].id for arc in arcs] for arcs in found.listed) == every
    else:
        assert len(found.listed) >= Limits().chains


@given(graphs())
def test_the_named_chain_is_the_best_in_lo(links: list[Link]) -> None:
    place = chains.ground(build(links), Channel.MONEY, S, M)
    found = chains.answer(place)
    if found.assessed:
        named = place.chain(found.listed[0])
        assert math.isclose(named.readings.lo, found.readings.lo, abs_tol=1e-12)
        assert (named.hops[0].source, named.hops[-1].target) == (S, M)
        stations = [named.hops[0].source, *(hop.target for hop in named.hops)]
        assert len(set(stations)) == len(stations)
        assert [hop.source for hop in named.hops[1:]] == [hop.target for hop in named.hops[:-1]]


@given(graphs())
def test_readings_are_in_order(links: list[Link]) -> None:
    for channel in CHANNELS:
        one = solve(links, channel).readings
        assert 0 <= one.F <= one.R <= one.lo <= one.hi <= one.C <= 1


@given(graphs(), st.data())
def test_support_never_lowers_and_denial_never_raises(links: list[Link], data: st.DataObject) -> None:
    if not links:
        return
    index = data.draw(st.integers(0, len(links) - 1))
    more = data.draw(items)
    support = replace(more, stance=Stance.ASSERTS, tier=Tier.RECORD, root="r-new")
    denial = replace(more, stance=Stance.DENIES, root="r-new")
    before = solve(links, Channel.MONEY).readings
    raised = solve(_with(links, index, support), Channel.MONEY).readings
    lowered = solve(_with(links, index, denial), Channel.MONEY).readings
    for name in ("F", "R", "lo", "C"):
        assert getattr(raised, name) >= getattr(before, name) - 1e-12
        assert getattr(lowered, name) <= getattr(before, name) + 1e-12


def _with(links: list[Link], index: int, more: object) -> list[Link]:
    changed = list(links)
    changed[index] = with_items(links[index], [*links[index].items, more])  # type: ignore[list-item]
    return changed


@given(graphs(), st.randoms(use_true_random=False))
def test_order_of_links_does_not_matter(links: list[Link], shuffler: random.Random) -> None:
    turned = list(links)
    shuffler.shuffle(turned)
    for channel in CHANNELS:
        assert solve(links, channel) == solve(turned, channel)


@given(graphs())
def test_other_names_give_the_same_numbers(links: list[Link]) -> None:
    """Ids are hashes of names: other names turn the order of entities and links about."""
    names = {f"e-{index}": f"e-{9 - index}" for index in range(10)}
    swapped = [
        replace(one, id=f"l-{99 - index:02d}", subject=names[one.subject], object=names[one.object])
        for index, one in enumerate(links)
    ]
    for channel in CHANNELS:
        place = chains.ground(build(swapped), channel, names[S], names[M])
        one, other = chains.answer(place).readings, solve(links, channel).readings
        assert all(math.isclose(getattr(one, name), getattr(other, name), abs_tol=1e-12) for name in NAMES)


def test_nothing_asserted_is_not_assessed() -> None:
    denied = link(S, Relation.FUNDS, M, item(stance=Stance.DENIES))
    assert not solve([denied], Channel.MONEY).assessed


def test_an_ungraded_chain_is_assessed_with_lo_zero() -> None:
    found = solve([link(S, Relation.FUNDS, M, item(letter=Letter.F))], Channel.MONEY)
    assert found.assessed
    assert found.readings == Readings(0.0, 0.0, 0.0, 0.5, 1.0)


def test_ties_alone_are_no_support() -> None:
    ties = [link("e-2", Relation.MEMBER_OF, S), link("e-2", Relation.LEADS, M)]
    assert not any(solve(ties, channel).assessed for channel in Channel)


def test_support_does_not_run_against_a_payment() -> None:
    assert not solve([link(M, Relation.FUNDS, S)], Channel.MONEY).assessed


def test_an_event_carries_from_host_to_guest() -> None:
    event = [link(S, Relation.ORGANISES, "e-2"), link("e-3", Relation.ATTENDS, "e-2"), link("e-3", Relation.LEADS, M)]
    found = solve(event, Channel.EVENT)
    assert len(found.listed[0]) == 3
    assert [arc.forward for arc in found.listed[0]] == [True, False, True]


@pytest.mark.parametrize(
    ("first", "second", "follows"),
    [
        (("2014", ""), ("2016", ""), True),
        (("2016", ""), ("2014", "2014"), False),
        (("", ""), ("2014", "2014"), True),
        (("2016", ""), ("2016", "2016"), True),
        (("2016-09", ""), ("2016", "2016"), True),
        (("2017", "2014"), ("2014", "2014"), True),
    ],
)
def test_a_later_hop_does_not_end_before_an_earlier_begins(
    first: tuple[str, str], second: tuple[str, str], follows: bool
) -> None:
    path = [
        link(S, Relation.FUNDS, "e-2", start=first[0], end=first[1]),
        link("e-2", Relation.FUNDS, M, start=second[0], end=second[1]),
    ]
    assert solve(path, Channel.MONEY).assessed is follows


def test_a_payment_of_a_sum_is_no_period() -> None:
    path = [
        link(S, Relation.FUNDS, "e-2", start="2016", amount=5.0),
        link("e-2", Relation.FUNDS, M, start="2014", amount=5.0),
    ]
    assert not solve(path, Channel.MONEY).assessed


def test_a_role_that_had_ended_does_not_carry_what_came_later() -> None:
    left = link("e-2", Relation.MEMBER_OF, S, start="2005", end="2010")
    still = link("e-2", Relation.MEMBER_OF, S, start="2005", end="2016")
    gift = link("e-2", Relation.FUNDS, M, start="2015", end="2015")
    assert not solve([left, gift], Channel.MONEY).assessed
    assert solve([still, gift], Channel.MONEY).assessed


def test_the_best_way_may_be_too_late_for_the_only_way_on() -> None:
    """Plain Dijkstra keeps the better label at e-2 and loses the chain."""
    graph = [
        link(S, Relation.FUNDS, "e-2", item(Letter.A, tier=Tier.RECORD), start="2018"),
        link(S, Relation.FUNDS, "e-3", item(Letter.D), start="2012"),
        link("e-3", Relation.FUNDS, "e-2", item(Letter.D), start="2012"),
        link("e-2", Relation.FUNDS, M, start="2013", end="2013"),
    ]
    assert len(solve(graph, Channel.MONEY).listed[0]) == 3


def test_rivals_pass_through_other_entities() -> None:
    graph = [
        link(S, Relation.FUNDS, M, item(Letter.B), id="l-1"),
        link(S, Relation.FUNDS, M, item(Letter.C), id="l-2"),
        link(S, Relation.FUNDS, "e-2", id="l-3"),
        link("e-2", Relation.FUNDS, M, id="l-4"),
    ]
    place = chains.ground(build(graph), Channel.MONEY, S, M)
    others = chains.rivals(place, chains.answer(place))
    assert [[hop.link for hop in one.hops] for one in others] == [["l-3", "l-4"]]


@given(graphs(nodes=8, size=30))
def test_large_fields_are_searched_to_the_same_values(links: list[Link]) -> None:
    """The array code, on graphs small enough to hold it against the other."""
    for channel in CHANNELS:
        place = chains.ground(build(links), channel, S, M)
        plain = chains.solve(place, {})[0]
        field = place.field
        if not len(field):
            continue
        field.__class__ = _Large
        columns = {name: build(links).readings[name][field.numbers] for name in NAMES}
        found, exact = chains.solve(replace(place, columns=columns), {})
        assert exact
        assert all(math.isclose(getattr(found, name), getattr(plain, name), abs_tol=1e-12) for name in NAMES)


class _Large(Field):
    @property
    def is_small(self) -> bool:
        return False


def test_a_search_that_is_stopped_says_so() -> None:
    graph = [
        link(f"e-{one}", Relation.FUNDS, f"e-{other}")
        for one in range(7)
        for other in range(7)
        if one != other and {one, other} != {0, 1}
    ]
    found = solve(graph, Channel.MONEY, Limits(steps=1, listed=1))
    assert not found.exact
    assert not found.complete


@given(graphs(), st.dictionaries(st.integers(0, 30), st.sampled_from((0.0, 0.3, 0.7, 1.0)), max_size=4))
def test_a_bound_that_is_used_again_changes_no_answer(links: list[Link], put: dict[int, float]) -> None:
    for channel in CHANNELS:
        place = chains.ground(build(links), channel, S, M)
        overrides = {at: Readings(*[value] * 5) for at, value in put.items() if at < len(place.links)}
        chains.solve(place, {})  # makes the bounds
        anew = chains.ground(build(links), channel, S, M)
        assert chains.solve(place, overrides)[0] == chains.solve(anew, overrides)[0]
        lower = {at: Readings(*[0.0] * 5) for at in overrides}
        whole = [link.readings.lo for link in place.links]
        raised = {at: Readings(*[value + 1e-9] * 5) for at, value in enumerate(whole[:1])}
        assert not len(place.field) or place.bound("lo", lower) is not None
        assert not raised or place.bound("lo", raised) is None
